#!/usr/bin/env python3
"""How well incidents group articles: B-cubed over the articles of casualties_en, grouped blind among all.

  incidents.py lines GOLD.jsonl [N]      JSON Lines for `quipu read`, without the gold
  incidents.py score GOLD.jsonl RECORD   precision, recall and F1, beside simple baselines

B-cubed (Bagga and Baldwin 1998): for each article the share of its group that belongs to its incident (precision) and
the share of its incident that is in its group (recall), averaged over articles. An article's group is the incident of
its main report: of those that tell of an attack the one with the most claims, the earliest of equals.
"""
import collections
import json
import sqlite3
import sys


def gold(path, most=None):
    with open(path, encoding="utf-8") as lines:
        articles = [json.loads(line) for line in lines]
    return articles[:most] if most else articles


def lines(path, most=None):
    for number, article in enumerate(gold(path, int(most) if most else None)):
        line = {"id": article["id"], "text": article["text"], "title": article["title"], "date": article["dct"]}
        print(json.dumps({**line, "source": f"outlet {number}"}, ensure_ascii=False))


def b_cubed(articles, group):
    groups, incidents = collections.defaultdict(set), collections.defaultdict(set)
    for article in articles:
        groups[group[article["id"]]].add(article["id"])
        incidents[article["incident_id"]].add(article["id"])
    precision = recall = 0.0
    for article in articles:
        mine, true = groups[group[article["id"]]], incidents[article["incident_id"]]
        precision += len(mine & true) / len(mine)
        recall += len(mine & true) / len(true)
    precision, recall = precision / len(articles), recall / len(articles)
    return precision, recall, 2 * precision * recall / (precision + recall)


def main_report(reports):
    unrest = [report for report in reports if report["family"] == "unrest"] or reports
    attack = [report for report in unrest if "ASSAULT" in (report["types"] or "")] or unrest
    return max(attack, key=lambda report: (report["claims"], -report["seq"])) if attack else None


def score(path, record):
    database = sqlite3.connect(f"file:{record}?mode=ro", uri=True)
    database.row_factory = sqlite3.Row
    documents = dict(database.execute("SELECT external_id, id FROM document").fetchall())
    articles = [article for article in gold(path) if article["id"] in documents]
    reports = collections.defaultdict(list)
    for row in database.execute(
        "SELECT r.*, (SELECT count(*) FROM report_claim c WHERE c.report = r.seq) AS claims FROM report r ORDER BY r.seq"
    ):
        reports[row["document"]].append(row)
    ours, day_and_state = {}, {}
    for article in articles:
        identifier = article["id"]
        report = main_report(reports[documents[identifier]])
        ours[identifier] = report["incident"] if report else identifier
        known = report and report["day_basis"] in ("stated", "inferred") and report["admin1"]
        day_and_state[identifier] = (report["day_from"], report["admin1"]) if known else identifier
    published = {article["id"]: (article["dct"], article["gold"]["state"]) for article in articles}
    alone = {article["id"]: article["id"] for article in articles}
    print(f"{'B-cubed over ' + str(len(articles)) + ' articles':52}{'P':>7}{'R':>7}{'F1':>7}")
    for name, group in (
        ("incidents", ours),
        ("baseline: same day, same state, as read", day_and_state),
        ("baseline: same day of publication, same state (gold)", published),
        ("baseline: each article alone", alone),
    ):
        print(f"{name:52}" + "".join(f"{value:7.3f}" for value in b_cubed(articles, group)))


if __name__ == "__main__":
    if len(sys.argv) < 3 or sys.argv[1] not in ("lines", "score"):
        sys.exit(__doc__)
    (lines if sys.argv[1] == "lines" else score)(*sys.argv[2:])
