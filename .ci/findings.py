#!/usr/bin/env python3
"""Whether the findings on two acts are what issue 7 asks of a record made of the two seeds and the samples.

    findings.py CHECK.json

CHECK.json is what `quipu check RECORD --all --country PER --format json` prints. Prints what is not so; exits with 1
when anything is not.
"""
import json
import sys

acts = {act["act"]: act for act in json.load(open(sys.argv[1], encoding="utf-8"))}
wrong = []


def finding(act, requirement):
    for each in acts.get(act, {}).get("findings", []):
        if each["requirement"] == requirement:
            return each
    wrong.append(f"{act}: no finding of {requirement}")
    return {"outcome": None, "lines": [], "missing": [], "remarks": [], "law": []}


def expect(act, requirement, *outcomes):
    found = finding(act, requirement)
    if found["outcome"] not in outcomes:
        wrong.append(f"{act}: {requirement} is {found['outcome']}, not {' or '.join(outcomes)}")
    if not found["law"]:
        wrong.append(f"{act}: {requirement} cites no law")
    if found["outcome"] == "not-enough-facts" and not found["missing"]:
        wrong.append(f"{act}: {requirement} does not say what is missing")
    return found


DISSOLUTION, REMOVAL = "PER/dissolution/2022-12-07", "PER/removal/2022-12-07"
refused = expect(DISSOLUTION, "refused-confidence", "not-satisfied")
if len({line["happened"]["id"] for line in refused["lines"] if "happened" in line}) < 2:
    wrong.append("the refused votes of confidence are not computed under every recorded reading")
elections = expect(DISSOLUTION, "elections", "not-satisfied")
if not any("9 months" in line["calculation"] for line in elections["lines"]):
    wrong.append("the nine months that were announced are not in the calculation")

approval = expect(REMOVAL, "approval", "satisfied")
if not any("\u2265 87" in line["calculation"] and "101" in line["calculation"] for line in approval["lines"]):
    wrong.append("the approval does not show 101 of 87")
if not any("number of votes required" in " ".join(remark["quote"].split())
           and remark.get("claim") for remark in approval["remarks"]):
    wrong.append("what a source says about the required votes does not stand beside the approval")
for requirement in ("admission", "waiting", "hearing"):
    expect(REMOVAL, requirement, "disputed", "not-enough-facts")
for act in acts.values():
    if "outcome" in act or "verdict" in act:
        wrong.append(act["act"] + " has an overall verdict")

print("\n".join(wrong) if wrong else f"{len(acts)} acts")
sys.exit(1 if wrong else 0)
