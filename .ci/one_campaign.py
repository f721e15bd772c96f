#!/usr/bin/env python3
"""Whether the figures of the two statements stand as one tally of one campaign, and nobody calls them a dispute.

    one_campaign.py KILLED.txt INJURED.txt DETAINED.txt DISPUTES.txt

The first three are what `quipu tally RECORD --measure … --by source` prints, the last what `quipu disputes RECORD --all`
prints. "More than 40" is 41 or more: (41, None). Compares exactly; says what differs and exits with 1.
"""
import re
import sys

# Smallest and largest number that fits, by measure: 11 January, and February of 2023.
WANTED = {
    "killed": [("2023-01-11", (41, None)), ("2023-02", (61, None))],
    "injured": [("2023-01-11", (500, 500)), ("2023-02", "many")],
    "detained": [("2023-01-11", (101, None))],
}
ROW = re.compile(r"^ (.+?) {2,}(\d{4}-\d\d(?:-\d\d)?) +(\S.*?) {2,}asserted ")


def meaning(figure):
    """(least, most) of a figure's words, or the vague words themselves."""
    number = re.search(r"\d+", figure)
    if not number:
        return figure.strip("“”")
    value = int(number.group())
    if figure.startswith("more than"):
        return value + 1, None
    if figure.startswith("at least"):
        return value, None
    return (value, value) if figure == number.group() else figure


def main():
    wrong, campaigns = [], set()
    for measure, path in zip(WANTED, sys.argv[1:4]):
        lines = open(path, encoding="utf-8").read().splitlines()
        campaigns |= {line.split()[0] for line in lines if re.match(r"i[0-9a-f]+ ", line)}
        scopes = [line.strip() for line in lines if re.match(r"  [a-z]", line)]
        if scopes != [measure + ", since 2022-12-07"]:
            wrong.append("%s: scopes %s" % (measure, scopes))
        rows = [row.groups() for row in map(ROW.match, lines) if row]
        if len({row[0] for row in rows}) != len(rows):
            wrong.append("%s: two sources are taken for one" % measure)
        found = [(day, meaning(figure)) for _, day, figure in rows]
        fits = len(found) == len(WANTED[measure]) and all(
            day.startswith(when) and what == value for (day, what), (when, value) in zip(found, WANTED[measure]))
        if not fits:
            wrong.append("%s: %s instead of %s" % (measure, found, WANTED[measure]))
    if len(campaigns) != 1:
        wrong.append("not one campaign: %s" % sorted(campaigns))
    disputed = open(sys.argv[4], encoding="utf-8").read().strip()
    if disputed:
        wrong.append("disputed:\n" + disputed)
    print("\n".join(wrong) or "five figures, one campaign, no dispute")
    sys.exit(1 if wrong else 0)


main()
