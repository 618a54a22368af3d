"""Writes an IATI 2.03 file from stored projects with lxml: the peer of `sterna export iati`.

Reads one project a line (JSON, as `sterna export json` hands it out) and writes activity by activity with
lxml.etree.xmlfile, the way lxml's own documentation streams. Pinned: lxml 6.1.3, CPython 3.11.
Usage: export_lxml.py PROJECTS.jsonl OUT.xml COUNTRIES.tsv
"""

import json
import resource
import sys
import time

from lxml import etree

STERNA = "urn:sterna:iati:1"
FILLED = f"{{{STERNA}}}filled"
COUNT = f"{{{STERNA}}}count"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
NO_DECIMALS = {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"}
THREE_DECIMALS = {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"}
ROLES = {"funding": "1", "accountable": "2", "extending": "3", "implementing": "4"}
RESULTS = {"output": "1", "outcome": "2", "impact": "3", "other": "9"}
SubElement = etree.SubElement


def narratives(parent, texts, language):
    for own, text in sorted((texts or {}).items()):
        narrative = SubElement(parent, "narrative")
        if own != language:
            narrative.set(LANG, own)
        narrative.text = text


def amount(parent, currency, minor, date, default):
    exponent = 0 if currency in NO_DECIMALS else 3 if currency in THREE_DECIMALS else 2
    value = SubElement(parent, "value")
    if currency != default:
        value.set("currency", currency)
    value.set("value-date", date)
    digits = str(abs(minor)).zfill(exponent + 1)
    text = digits if exponent == 0 else digits[:-exponent] + "." + digits[-exponent:]
    value.text = "-" + text if minor < 0 else text


def percentage(millionths):
    return f"{millionths / 10000:.4f}".rstrip("0").rstrip(".")


def share(element, one):
    if one.get("millionths") is not None:
        element.set("percentage", percentage(one["millionths"]))


def activity(entry, countries):
    project = entry["project"]
    language = project.get("default_language")
    money = project.get("budgets", []) + project.get("transactions", []) + project.get("planned", [])
    currency = money[0]["currency"] if money else None
    element = etree.Element("iati-activity", nsmap={"sterna": STERNA})
    element.set("last-updated-datetime", entry["at"])
    if language:
        element.set(LANG, language)
    if currency:
        element.set("default-currency", currency)
    identifiers = project["identifiers"]
    SubElement(element, "iati-identifier").text = next(i["value"] for i in identifiers if i["scheme"] == "iati")
    organisations = project.get("organisations", [])
    for org in organisations:
        if org["role"] == "reporting":
            reporting = SubElement(element, "reporting-org", ref=org["ref"], type=org["type"])
            narratives(reporting, org.get("name"), language)
            break
    narratives(SubElement(element, "title"), project["title"], language)
    if project.get("description"):
        narratives(SubElement(element, "description"), project["description"], language)
    else:
        narratives(SubElement(element, "description", {FILLED: "1"}), project["title"], language)
    for org in organisations:
        if org["role"] in ROLES:
            part = SubElement(element, "participating-org", role=ROLES[org["role"]])
            if org.get("ref"):
                part.set("ref", org["ref"])
            if org.get("type"):
                part.set("type", org["type"])
            narratives(part, org.get("name"), language)
    for one in identifiers:
        if one["scheme"].startswith("iati-"):
            SubElement(element, "other-identifier", ref=one["value"], type=one["scheme"][5:])
    SubElement(element, "activity-status", code=project["status"])
    for code, name in (("1", "planned_start"), ("2", "actual_start"), ("3", "planned_end"), ("4", "actual_end")):
        if name in project.get("period", {}):
            SubElement(element, "activity-date", {"type": code, "iso-date": project["period"][name]})
    if "scope" in project:
        SubElement(element, "activity-scope", code=project["scope"])
    for one in project.get("countries", []):
        share(SubElement(element, "recipient-country", code=countries[one["code"]]), one)
    for one in project.get("regions", []):
        region = SubElement(element, "recipient-region", code=one["code"], vocabulary=one.get("vocabulary") or "1")
        share(region, one)
        narratives(region, one.get("name"), language)
    for one in project.get("sectors", []):
        sector = SubElement(element, "sector", vocabulary=one.get("vocabulary") or "1", code=one.get("code", ""))
        share(sector, one)
        narratives(sector, one.get("name"), language)
    for tag in entry["tags"]:
        if tag["framework"] == "sdg" and not tag["node"]:
            SubElement(element, "tag", code=tag["concept"], vocabulary="2")
    targets = [tag for tag in entry["tags"] if tag["framework"] == "sdg-target" and not tag["node"]]
    for tag in sorted(targets, key=lambda tag: place(tag["concept"])):
        SubElement(element, "tag", code=tag["concept"], vocabulary="3")
    for one in project.get("budgets", []):
        kind = "2" if one["kind"] == "revised" else "1"
        budget = SubElement(element, "budget", type=kind, status=one.get("status", "1"))
        SubElement(budget, "period-start", {"iso-date": one["start"]})
        SubElement(budget, "period-end", {"iso-date": one["end"]})
        amount(budget, one["currency"], one["minor"], one["start"], currency)
    for one in project.get("transactions", []):
        day = f"{one['year']:04}-01-01"
        transaction = SubElement(element, "transaction", {COUNT: str(one["count"])})
        SubElement(transaction, "transaction-type", code=one["type"])
        SubElement(transaction, "transaction-date", {"iso-date": day})
        amount(transaction, one["currency"], one["minor"], day, currency)
        words = {"en": f"Sum of {one['count']} of {one['year']}"}
        narratives(SubElement(transaction, "description"), words, language)
    for one in project.get("outcomes", []):
        result(element, one, language)
    return element


def place(code):
    goal, target = code.split(".")
    return (int(goal), (0, int(target), "") if target.isdigit() else (1, 0, target))


def result(element, one, language):
    parent = SubElement(element, "result", type=RESULTS[one["type"]])
    narratives(SubElement(parent, "title"), one["title"], language)
    if one.get("description"):
        narratives(SubElement(parent, "description"), one["description"], language)
    for given in one.get("indicators", []):
        indicator = SubElement(parent, "indicator", measure=given["measure"])
        narratives(SubElement(indicator, "title"), given["title"], language)
    if not one.get("indicators"):
        indicator = SubElement(parent, "indicator", {"measure": "5", FILLED: "1"})
        narratives(SubElement(indicator, "title"), one["title"], language)


def main(source, out, table):
    rows = [line.rstrip("\n").split("\t") for line in open(table, encoding="utf-8") if not line.startswith("#")]
    heading = rows[0]
    countries = {row[heading.index("iso3")]: row[heading.index("iso2")] for row in rows[1:]}
    begin = time.monotonic()
    written = 0
    with etree.xmlfile(out, encoding="UTF-8") as file, open(source, encoding="utf-8") as lines:
        file.write_declaration()
        with file.element("iati-activities", version="2.03", nsmap={"sterna": STERNA}):
            for line in lines:
                file.write(activity(json.loads(line), countries))
                written += 1
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(json.dumps({"seconds": time.monotonic() - begin, "written": written, "peak_mb": peak}))


if __name__ == "__main__":
    main(*sys.argv[1:])
