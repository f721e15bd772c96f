#!/usr/bin/env python3
"""What of a list of claims that a careful reader takes from two documents stands in a record.

    must_find.py MUST-FIND.jsonl SEEDS-FOLDER CLAIMS.jsonl [LEAST]

CLAIMS.jsonl is what `quipu claims RECORD --format jsonl --limit 0` prints. A line is found when a claim of
the document has evidence that overlaps its quotation, the right type, act or measure (with bound and value), and,
where the line names them, the right actors. A claim about a procedure is found as a fact of the fitting name and value;
an article that an act is done under as the fact that it was invoked, put to an act of that kind. Prints what is missed and why; exits with 1 when fewer than LEAST are
found or a count has words that the text does not have.
"""
import json
import re
import sys
from pathlib import Path

ACTS = {"removal": {"removal"}, "election": {"election"}, "impeachment attempt": {"impeachment-attempt"},
        "dismissal": {"dismissal"}, "dissolution": {"dissolution"}, "removal vote": {"removal", "vote"},
        "succession": {"succession", "appointment"}, "sentence": {"sentence", "conviction"},
        "investigation": {"investigation"}, "indictment": {"charge"},
        "pre-trial detention": {"pretrial-detention", "detention"}, "appeal upheld": {"appeal", "ruling"}}
MODES = {"arrest": {"arrest"}, "disapprove": {"disapprove"}, "strike": {"strike"}, "demonstration": {"demo"},
         "occupation or obstruction": {"obstruct"}, "raid or seizure": {"seize"}}
SECTORS = {"civilians": {"CVL", "SOC", "OPP", "LAB", "AGR"}, "government": {"GOV"}, "legislature": {"LEG"},
           "police": {"COP"}, "police and military": {"COP", "MIL"}, "military and police": {"COP", "MIL"},
           "prosecutors": {"JUD", "GOV"}, "judiciary": {"JUD"}, "Supreme Court": {"JUD"}}
COUNTRIES = {"Peru": "PER", "Canada": "CAN", "Brazil": "BRA", "Venezuela": "VEN"}


# what a claim about a procedure says, as the name and value of a fact
FACTS = {"required votes not obtained": ("votes.sufficient", "no"), "steps bypassed": ("steps.followed", "no")}


def place_of(text, quote):
    """(start, end) in code points of a quotation whose white space was normalised."""
    found = re.search(r"\s+".join(map(re.escape, quote.split())), text)
    return found.span() if found else None


def types_of(line):
    """([types], {acts}): what the line asks for."""
    kind = line["type"]
    if ":" in kind:
        head, tail = kind.split(": ", 1)
        return ([], ACTS.get(tail, {"?"})) if head != "claim about a procedure" else ([], {"?"})
    words = re.findall(r"[A-Z]{4,}", kind)
    return words, {"withdrawal-from-body"} if "RETREAT" in kind else set()


def party_fits(wanted, parties, extra=""):
    """Whether one of the parties is the one named: a country, a sector of a country, or a name."""
    words = re.findall(r"\w{4,}", wanted.lower())
    for party in parties:
        actor = party.get("actor", {})
        country, sectors = actor.get("country"), set(actor.get("sectors", []))
        name = " ".join([actor.get("name", ""), party["quote"]["text"],
                         party.get("resolvedFrom", {}).get("text", "")]).lower()
        if ":" in wanted:
            where, who = wanted.split(": ", 1)
            # "legislators" alone says no country; another country than the one named is wrong
            if country in (COUNTRIES.get(where), None) and (
                    SECTORS.get(who, set()) & sectors or who.lower() in name):
                return True
        elif wanted in COUNTRIES:
            if country == COUNTRIES[wanted] or wanted.lower() in name:
                return True
        if any(word in name for word in words[-1:] + words[:1]) and len(set(words) & set(re.findall(r"\w+", name))):
            return True
        if words and sum(word in name for word in words) >= max(1, len(words) // 2):
            return True
    return False


def missing_fact(line, claim, events):
    """Why this fact is not the line, or None when it is."""
    said = (claim["name"], claim["value"])
    if line["type"].startswith("claim about a procedure: "):
        return None if said == FACTS.get(line["type"].split(": ", 1)[1]) else "fact %s = %s" % said
    if "article" in line:
        act = events.get(claim.get("event"), {}).get("act")
        if said != ("article.invoked", line["article"]):
            return "fact %s = %s" % said
        return None if act in types_of(line)[1] else "article invoked in %s" % act
    return "a fact"


def missing(line, claim, at, events):
    """Why this claim is not the line, or None when it is. `at` is the quotation's span."""
    evidence = claim["basis"]["evidence"]["quote"]["span"]
    if not (evidence["start"] < at[1] and at[0] < evidence["end"]):
        return "elsewhere"
    if line["type"] == "count":
        if claim["kind"] != "count":
            return "no count"
        count = claim["count"]
        quantity = count["quantity"]
        if line["measure"] in ("killed", "injured", "detained"):
            if count["measure"] != line["measure"]:
                return "measure " + count["measure"]
        elif "bases" not in count["measure"]:
            return "measure " + count["measure"]
        if line.get("bound", "exact").replace(" ", "-") not in (quantity["bound"], ):
            return "bound " + quantity["bound"]
        if "value" in line and line["value"] != quantity.get("value"):
            return "value %s" % quantity.get("value")
        return None
    if claim["kind"] == "fact":
        return missing_fact(line, claim, events)
    if claim["kind"] != "event":
        return "no event"
    event = claim["event"]
    types, acts = types_of(line)
    if event.get("type") not in types and event.get("act") not in acts:
        return "type %s %s" % (event.get("type"), event.get("act", ""))
    modes = MODES.get(line.get("mode", ""), set())
    if modes and not modes & set(event.get("modes", [])):
        return "modes %s" % event.get("modes")
    if "source" in line and not party_fits(line["source"], event.get("actors", [])):
        return "actor %s" % [p["actor"]["name"] for p in event.get("actors", [])]
    if "target" in line:
        both = event.get("recipients", [])
        if not party_fits(line["target"], both) and not (
                "content" in line and party_fits(line["target"], [dict(quote=event["content"], actor={})]
                                                 if "content" in event else [])):
            return "recipient %s" % [p["actor"]["name"] for p in both]
    return None


def main():
    lines = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
    texts = {line["doc"]: Path(sys.argv[2], line["doc"]).read_text(encoding="utf-8") for line in lines}
    rows = [json.loads(line) for line in open(sys.argv[3], encoding="utf-8")]
    claims = [row["claim"] for row in rows]
    least = int(sys.argv[4]) if len(sys.argv) > 4 else 0
    by_doc = {}
    for claim in claims:
        quote = claim["basis"]["evidence"]["quote"]
        for doc, text in texts.items():
            if text[quote["span"]["start"]:quote["span"]["end"]] == quote["text"]:
                by_doc.setdefault(doc, []).append(claim)
    events = {row["id"]: row["claim"]["event"] for row in rows if row["claim"]["kind"] == "event"}
    found, counts = 0, 0
    for line in lines:
        at = place_of(texts[line["doc"]], line["quote"])
        reasons = {missing(line, claim, at, events) for claim in by_doc.get(line["doc"], [])}
        if None in reasons:
            found += 1
            counts += line["type"] == "count"
        else:
            near = sorted(reasons - {"elsewhere", "no event", "no count", "a fact"})
            print("missed %-4s %-40s %s  (%s)" % (line["id"], line["type"][:40], line["quote"][:70],
                                                 "; ".join(near) or "no claim here"))
    strange = [c for c in claims if c["kind"] == "count" and c["count"]["quantity"].get("value")
               and not re.search(r"\w", c["count"]["quantity"]["words"])]
    print("found %d of %d; counts found %d of %d; counts in the record %d" % (
        found, len(lines), counts, sum(l["type"] == "count" for l in lines),
        sum(c["kind"] == "count" for c in claims)))
    sys.exit(0 if found >= least and not strange else 1)


main()
