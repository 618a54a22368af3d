"""Writes an IATI 2.03 file of N small activities, for benches of lists, starts and rebuilds.

    python portfolio.py N OUT.xml

Every value comes from one seeded generator, so the same N gives the same bytes. The organisations are invented.
"""

import random
import sys

COUNTRIES = "AF AL DZ AR AM BD BO BR BG BF CM TD CL CO CR CI EC EG ET GE GH GT GN HN IN ID JO KZ KE KG LB LY MG MW ML MX MA MZ MM NP NE NG PK PE PH RW SN RS SO ZA SS LK SD TJ TN TR UG UA VN YE ZM".split()
WORDS = "reception training registration border reintegration remittance health school housing recruitment visa data climate protection counselling cooperation skills diaspora information rescue".split()


def main(count, out):
    draw = random.Random(20181210)
    with open(out, "w", encoding="utf-8") as file:
        file.write('<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03">\n')
        for number in range(count):
            words = [draw.choice(WORDS) for _ in range(6)]
            year = draw.randint(2015, 2024)
            results = "".join(
                f'<result type="2"><title><narrative>{draw.choice(WORDS).capitalize()} {draw.choice(WORDS)} outcome {index}</narrative></title>'
                "<indicator measure=\"1\"><title><narrative>People reached</narrative></title></indicator></result>"
                for index in (1, 2, 3)
            )
            tags = "".join(f'<tag vocabulary="3" code="{code}"/>' for code in draw.sample(["10.7", "8.8", "16.9", "4.4", "3.8", "5.2", "13.1"], 2))
            file.write(
                f'<iati-activity default-currency="USD" xml:lang="en"><iati-identifier>XX-BENCH-{number:07}</iati-identifier>'
                f'<reporting-org ref="XX-BENCH" type="21"><narrative>Bench Association</narrative></reporting-org>'
                f"<title><narrative>{words[0].capitalize()} and {words[1]} for {words[2]}, phase {number % 9}</narrative></title>"
                f'<description type="1"><narrative>Work on {" and ".join(words)} with local partners, undertaking {number}.</narrative></description>'
                f'<participating-org role="1" type="60" ref="XX-DONOR-{draw.randint(1, 200)}"><narrative>Foundation {draw.randint(1, 200)}</narrative></participating-org>'
                f'<activity-status code="{draw.choice("12345")}"/>'
                f'<activity-date type="1" iso-date="{year}-01-01"/><activity-date type="3" iso-date="{year + 2}-12-31"/>'
                f'<recipient-country code="{draw.choice(COUNTRIES)}" percentage="100"/>{tags}'
                f'<budget type="1"><period-start iso-date="{year}-01-01"/><period-end iso-date="{year}-12-31"/>'
                f'<value currency="USD" value-date="{year}-01-01">{draw.randint(10, 900) * 1000}</value></budget>'
                f"{results}</iati-activity>\n"
            )
        file.write("</iati-activities>\n")


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
