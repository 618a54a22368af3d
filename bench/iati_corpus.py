"""Makes the file that the IATI bench reads: the shared activity files repeated with rewritten identifiers.

Usage: iati_corpus.py FOLDER OUT [BYTES]. The same folder gives the same bytes.
"""

import gzip
import pathlib
import re
import sys

HEAD = (b'<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03" xmlns:usg="urn:a" xmlns:ns0="urn:b" '
        b'xmlns:ns1="urn:c" xmlns:ns2="urn:d" xmlns:xsi="urn:e" xmlns:xsd="urn:f" xmlns:dstore="urn:g" '
        b'xmlns:iati-activities="urn:h">\n')


def activities(path):
    """What is inside a file's root, or nothing when it is no activity file."""
    data = gzip.open(path).read() if path.suffix == ".gz" else path.read_bytes()
    root = re.search(rb"<iati-activities[^>]*>", data)
    return data[root.end():data.rindex(b"</iati-activities>")] if root else b""


def main(folder, out, size=500_000_000):
    parts = [part for part in map(activities, sorted(pathlib.Path(folder).glob("*.xml*"))) if part]
    written = repetition = 0
    with open(out, "wb") as file:
        file.write(HEAD)
        while written < int(size):
            for part in parts:
                new = rb"\g<1>R%d-" % repetition
                written += file.write(re.sub(rb"(<iati-identifier[^>]*>\s*)", new, part))
                if written >= int(size):
                    break
            repetition += 1
        file.write(b"</iati-activities>\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
