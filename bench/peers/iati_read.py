"""Reads IATI files with lxml's iterparse: the peer of crates/engines/iati/examples/read.rs.

Maps every activity to plain dictionaries with the same fields as the reader keeps (texts by language, organisations,
dates, places, sectors, money as exact decimals, results with their figures, documents) and counts the same things, so
that both outputs can be compared. Pinned: lxml 6.1.3, CPython 3.11. Usage: iati_read.py FILE...
"""

import datetime
import decimal
import resource
import sys
import time

from lxml import etree

LANG = "{http://www.w3.org/XML/1998/namespace}lang"
NO_DECIMALS = {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV",
               "XAF", "XOF", "XPF"}
THREE_DECIMALS = {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"}


def narratives(element, language):
    own = element.get(LANG, language)
    texts = []
    if element.text and element.text.strip():
        texts.append((own, element.text.strip()))
    for narrative in element.findall("narrative"):
        if narrative.text and narrative.text.strip():
            texts.append((narrative.get(LANG, own), narrative.text.strip()))
    return texts


def date(text):
    try:
        return datetime.date.fromisoformat(text[:10]) if text else None
    except ValueError:
        return None


def iso_date(element, path):
    child = element.find(path)
    return None if child is None else date(child.get("iso-date"))


def code(element, path):
    child = element.find(path)
    return None if child is None else child.get("code")


def value(element, currency):
    child = element.find("value")
    if child is None:
        return None
    unit = (child.get("currency") or currency or "").upper()
    text = (child.text or "").strip()
    minor = None
    if unit:
        exponent = 0 if unit in NO_DECIMALS else 3 if unit in THREE_DECIMALS else 2
        try:
            amount = decimal.Decimal(text).scaleb(exponent)
            minor = int(amount.to_integral_value(decimal.ROUND_HALF_UP))
        except (decimal.InvalidOperation, ValueError):
            minor = None
    return {"text": text, "minor": minor, "currency": unit, "date": date(child.get("value-date"))}


def organisation(element, activity, language):
    if element is None:
        return None
    return {"ref": element.get("ref"), "type": element.get("type"), "activity": element.get(activity),
            "names": narratives(element, language)}


def classified(element, language):
    return {"vocabulary": element.get("vocabulary", "1"), "uri": element.get("vocabulary-uri"),
            "code": element.get("code"), "percentage": element.get("percentage"),
            "significance": element.get("significance"), "texts": narratives(element, language)}


def document(element, language):
    return {"url": element.get("url"), "format": element.get("format"),
            "titles": [text for title in element.findall("title") for text in narratives(title, language)],
            "descriptions": [text for one in element.findall("description") for text in narratives(one, language)],
            "categories": [category.get("code") for category in element.findall("category")],
            "languages": [one.get("code") or one.text for one in element.findall("language")],
            "date": iso_date(element, "document-date")}


def location(element, language):
    return {"ref": element.get("ref"),
            "reach": code(element, "location-reach"),
            "ids": [(one.get("vocabulary"), one.get("code")) for one in element.findall("location-id")],
            "names": [text for name in element.findall("name") for text in narratives(name, language)],
            "descriptions": [text for one in element.findall("description") for text in narratives(one, language)],
            "administrative": [(one.get("vocabulary"), one.get("level"), one.get("code"))
                               for one in element.findall("administrative")],
            "point": element.findtext("point/pos"),
            "exactness": code(element, "exactness"),
            "class": code(element, "location-class"),
            "feature": code(element, "feature-designation")}


def measurement(element, language):
    return {"value": element.get("value"),
            "locations": [one.get("ref") for one in element.findall("location")],
            "dimensions": [(one.get("name"), one.get("value")) for one in element.findall("dimension")],
            "comments": [text for one in element.findall("comment") for text in narratives(one, language)],
            "documents": [document(one, language) for one in element.findall("document-link")]}


def references(element):
    return [(one.get("vocabulary"), one.get("vocabulary-uri"), one.get("code"))
            for one in element.findall("reference")]


def indicator(element, language):
    return {"measure": element.get("measure"), "ascending": element.get("ascending", "1"),
            "titles": [text for one in element.findall("title") for text in narratives(one, language)],
            "descriptions": [text for one in element.findall("description") for text in narratives(one, language)],
            "references": references(element),
            "baselines": [{"year": one.get("year"), "date": date(one.get("iso-date")),
                           "measurement": measurement(one, language)} for one in element.findall("baseline")],
            "periods": [{"start": iso_date(one, "period-start"), "end": iso_date(one, "period-end"),
                         "targets": [measurement(target, language) for target in one.findall("target")],
                         "actuals": [measurement(actual, language) for actual in one.findall("actual")]}
                        for one in element.findall("period")],
            "documents": [document(one, language) for one in element.findall("document-link")]}


def result(element, language):
    return {"type": element.get("type"), "aggregation": element.get("aggregation-status"),
            "titles": [text for one in element.findall("title") for text in narratives(one, language)],
            "descriptions": [text for one in element.findall("description") for text in narratives(one, language)],
            "references": references(element),
            "indicators": [indicator(one, language) for one in element.findall("indicator")],
            "documents": [document(one, language) for one in element.findall("document-link")]}


def transaction(element, language, currency):
    return {"ref": element.get("ref"), "humanitarian": element.get("humanitarian"),
            "type": code(element, "transaction-type"),
            "date": iso_date(element, "transaction-date"),
            "value": value(element, currency),
            "descriptions": [text for one in element.findall("description") for text in narratives(one, language)],
            "provider": organisation(element.find("provider-org"), "provider-activity-id", language),
            "receiver": organisation(element.find("receiver-org"), "receiver-activity-id", language),
            "sectors": [classified(one, language) for one in element.findall("sector")],
            "country": code(element, "recipient-country"),
            "region": code(element, "recipient-region"),
            "flow": code(element, "flow-type"), "finance": code(element, "finance-type"),
            "aid": code(element, "aid-type"), "tied": code(element, "tied-status")}


def activity(element):
    language = element.get(LANG)
    currency = element.get("default-currency")
    reporting = element.find("reporting-org")
    return {
        "identifier": (element.findtext("iati-identifier") or "").strip(),
        "language": language, "currency": currency, "hierarchy": element.get("hierarchy"),
        "updated": element.get("last-updated-datetime"), "humanitarian": element.get("humanitarian"),
        "other": [(one.get("ref"), one.get("type")) for one in element.findall("other-identifier")],
        "reporting": organisation(reporting, "activity-id", language),
        "titles": [text for one in element.findall("title") for text in narratives(one, language)],
        "descriptions": [(one.get("type"), text) for one in element.findall("description")
                         for text in narratives(one, language)],
        "participating": [dict(organisation(one, "activity-id", language), role=one.get("role"))
                          for one in element.findall("participating-org")],
        "status": code(element, "activity-status"), "scope": code(element, "activity-scope"),
        "dates": [(one.get("type"), date(one.get("iso-date"))) for one in element.findall("activity-date")],
        "countries": [classified(one, language) for one in element.findall("recipient-country")],
        "regions": [classified(one, language) for one in element.findall("recipient-region")],
        "locations": [location(one, language) for one in element.findall("location")],
        "sectors": [classified(one, language) for one in element.findall("sector")],
        "tags": [classified(one, language) for one in element.findall("tag")],
        "markers": [classified(one, language) for one in element.findall("policy-marker")],
        "scopes": [classified(one, language) for one in element.findall("humanitarian-scope")],
        "defaults": [code(element, name) for name in ("collaboration-type", "default-flow-type",
                                                      "default-finance-type", "default-aid-type",
                                                      "default-tied-status")],
        "budgets": [{"type": one.get("type", "1"), "status": one.get("status", "1"),
                     "start": iso_date(one, "period-start"), "end": iso_date(one, "period-end"),
                     "value": value(one, currency)} for one in element.findall("budget")],
        "planned": [{"start": iso_date(one, "period-start"), "end": iso_date(one, "period-end"),
                     "value": value(one, currency),
                     "provider": organisation(one.find("provider-org"), "provider-activity-id", language),
                     "receiver": organisation(one.find("receiver-org"), "receiver-activity-id", language)}
                    for one in element.findall("planned-disbursement")],
        "transactions": [transaction(one, language, currency) for one in element.findall("transaction")],
        "documents": [document(one, language) for one in element.findall("document-link")],
        "related": [(one.get("type"), one.get("ref")) for one in element.findall("related-activity")],
        "results": [result(one, language) for one in element.findall("result")],
    }


def total(values):
    return sum(one["value"]["minor"] for one in values if one["value"] and one["value"]["minor"] is not None)


NAMES = ["activities", "titles", "descriptions", "participating organisations", "countries", "locations", "sectors",
         "tags", "policy markers", "budgets", "budget minor units", "planned disbursements", "transactions",
         "transaction minor units", "results", "indicators", "periods", "documents", "related activities"]


def main(paths):
    counts = dict.fromkeys(NAMES, 0)
    started = time.perf_counter()
    read_bytes = 0
    for path in paths:
        with open(path, "rb") as file:
            for _, element in etree.iterparse(file, tag="iati-activity", huge_tree=True):
                one = activity(element)
                counts["activities"] += 1
                counts["titles"] += len(one["titles"])
                counts["descriptions"] += len(one["descriptions"])
                counts["participating organisations"] += len(one["participating"])
                for name in ("countries", "locations", "sectors", "tags", "budgets", "transactions", "results",
                             "documents"):
                    counts[name] += len(one[name])
                counts["policy markers"] += len(one["markers"])
                counts["planned disbursements"] += len(one["planned"])
                counts["related activities"] += len(one["related"])
                counts["budget minor units"] += total(one["budgets"])
                counts["transaction minor units"] += total(one["transactions"])
                for outcome in one["results"]:
                    counts["indicators"] += len(outcome["indicators"])
                    counts["periods"] += sum(len(measure["periods"]) for measure in outcome["indicators"])
                element.clear()
                while element.getprevious() is not None:
                    del element.getparent()[0]
            read_bytes += file.tell()
    seconds = time.perf_counter() - started
    for name in NAMES:
        print(name, counts[name])
    print(f"{read_bytes / 1e6:.1f} MB in {seconds:.3f} s: {read_bytes / 1e6 / seconds:.1f} MB/s", file=sys.stderr)
    print(f"VmHWM: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss} kB", file=sys.stderr)


if __name__ == "__main__":
    main(sys.argv[1:])
