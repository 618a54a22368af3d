"""Judges IATI activities by the standard's own ruleset (standard.json of IATI-Rulesets), independently of the program.

Only rules whose severity is error. Prints one line for each activity that breaks one: identifier, tab, rule numbers.
Needs lxml. Usage: ruleset.py standard.json FILE.xml
"""

import datetime
import json
import re
import sys
from decimal import Decimal

from lxml import etree

TODAY = datetime.date.today()
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def text(found):
    return found if isinstance(found, str) else (found.text or "")


def values(element, paths):
    return [text(one).strip() for path in paths for one in element.xpath(path)]


def date(element, path):
    if path == "NOW":
        return TODAY
    found = element.xpath(path)
    return datetime.date.fromisoformat(text(found[0])[:10]) if found else None


def one_or_all(element, case):
    if element.xpath(case["one"]):
        return True
    if case["all"] == "lang":
        return all(one.get(LANG) for one in element.iter("narrative"))
    if case["all"] == "sector":
        transactions = element.findall("transaction")
        return not element.xpath("transaction/sector") or all(one.find("sector") is not None for one in transactions)
    return all(one.get("currency") for one in element.iter("value"))


def kept(rule, element, case):
    if "condition" in case and not element.xpath(case["condition"]):
        return True
    paths = case.get("paths", [])
    if rule == "atleast_one":
        return any(value or not isinstance(value, str) for value in values(element, paths)) or bool(
            [one for path in paths for one in element.xpath(path)])
    if rule == "one_or_all":
        return one_or_all(element, case)
    if rule == "unique":
        found = values(element, paths)
        return len(found) == len(set(found))
    if rule == "no_more_than_one":
        return len([one for path in paths for one in element.xpath(path)]) <= 1
    if rule == "if_then":
        return not element.xpath(case["if"]) or bool(element.xpath(case["then"]))
    if rule == "strict_sum":
        found = values(element, paths)
        return not found or sum(map(Decimal, found)) == Decimal(case["sum"])
    if rule == "range":
        return all(Decimal(str(case["min"])) <= Decimal(one) <= Decimal(str(case["max"])) for one in values(element, paths))
    if rule in ("date_order", "date_now"):
        if rule == "date_now":
            found = values(element, [case["date"]])
            return all(datetime.date.fromisoformat(one[:10]) <= TODAY for one in found)
        if case["more"] == "NOW":
            return all(datetime.date.fromisoformat(one[:10]) <= TODAY for one in values(element, [case["less"]]))
        less, more = date(element, case["less"]), date(element, case["more"])
        return less is None or more is None or less <= more
    if rule == "time_limit":
        start, end = date(element, case["start"]), date(element, case["end"])
        return start is None or end is None or (end - start).days <= 366
    raise SystemExit(f"the rule {rule} is not known")


def judge(rules, element, broken, given=None):
    for rule, body in rules.items():
        if rule == "loop":
            for case in body["cases"]:
                for value in sorted(set(map(text, element.xpath(case["foreach"])))):
                    judge(json.loads(json.dumps(case["do"]).replace("$1", value)), element, broken)
            continue
        for case in body["cases"]:
            if case["ruleInfo"]["severity"] == "error" and not kept(rule, element, case):
                broken.add(case["ruleInfo"]["id"])


def main(ruleset, path):
    rules = json.load(open(ruleset, encoding="utf-8"))
    root = etree.parse(path, etree.XMLParser(no_network=True, resolve_entities=False)).getroot()
    broken = {}
    for context, own in rules.items():
        context = re.sub(r"^//iati-activities/", "/iati-activities/", context)
        for element in root.xpath(context):
            activity = next((one for one in [element, *element.iterancestors()] if one.tag == "iati-activity"), None)
            if activity is not None:
                judge(own, element, broken.setdefault(activity.findtext("iati-identifier"), set()))
    for identifier, numbers in broken.items():
        if numbers:
            print(f"{identifier}\t{' '.join(sorted(numbers))}")


if __name__ == "__main__":
    main(*sys.argv[1:])
