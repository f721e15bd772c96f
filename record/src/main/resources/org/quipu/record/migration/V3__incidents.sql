-- Which claims are taken to be about one occurrence.
--
-- report, report_claim, report_key, report_link and linked are computed from documents, claims and
-- decisions and can be computed again: unlike everything else in a record, their rows change when
-- documents come. What a person decides about them is in incident_decision, which only grows.

PRAGMA user_version = 3;

-- One occurrence as one document tells it.
CREATE TABLE report (
  seq       INTEGER PRIMARY KEY,
  id        TEXT NOT NULL UNIQUE CHECK (id GLOB 'r*' AND length(id) = 25),
  document  TEXT NOT NULL REFERENCES document (id),
  incident  TEXT NOT NULL CHECK (incident GLOB 'i*' AND length(incident) = 25),
  family    TEXT NOT NULL, -- unrest, institutional, proceeding, deed, words, campaign
  types     TEXT, -- PLOVER's, with a space between
  acts      TEXT,
  day_from  TEXT,
  day_to    TEXT,
  day_basis TEXT NOT NULL, -- as in claim; published stands as not-after
  since     TEXT, -- first day of a campaign
  published TEXT,
  place     TEXT,
  country   TEXT,
  admin1    TEXT,
  json      TEXT NOT NULL CHECK (json_valid(json)) -- what reports are compared by
);
CREATE INDEX report_by_document ON report (document);
CREATE INDEX report_by_incident ON report (incident);

CREATE TABLE report_claim (
  report INTEGER NOT NULL REFERENCES report (seq) ON DELETE CASCADE,
  claim  TEXT NOT NULL REFERENCES claim (id),
  PRIMARY KEY (report, claim)
) WITHOUT ROWID;
CREATE INDEX report_claim_by_claim ON report_claim (claim);

-- By what reports that may belong together are found.
CREATE TABLE report_key (
  key    TEXT NOT NULL,
  report INTEGER NOT NULL REFERENCES report (seq) ON DELETE CASCADE,
  PRIMARY KEY (key, report)
) WITHOUT ROWID;
CREATE INDEX report_key_by_report ON report_key (report);

CREATE TABLE report_link (
  one   INTEGER NOT NULL REFERENCES report (seq) ON DELETE CASCADE,
  other INTEGER NOT NULL REFERENCES report (seq) ON DELETE CASCADE,
  score REAL NOT NULL,
  why   TEXT NOT NULL, -- lines, the strongest first
  PRIMARY KEY (one, other)
) WITHOUT ROWID;
CREATE INDEX report_link_by_other ON report_link (other);

-- Documents whose reports have been compared with all before them.
CREATE TABLE linked (
  document TEXT NOT NULL PRIMARY KEY REFERENCES document (id),
  linker   TEXT NOT NULL -- digest of the weights with which it was compared
) WITHOUT ROWID;

-- What people decided about whether two claims are of one occurrence.
CREATE TABLE incident_decision (
  seq        INTEGER PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE,
  kind       TEXT NOT NULL CHECK (kind IN ('merge', 'split')),
  one        TEXT NOT NULL REFERENCES claim (id),
  other      TEXT NOT NULL REFERENCES claim (id) CHECK (other <> one),
  one_says   TEXT NOT NULL,
  other_says TEXT NOT NULL,
  decided_by TEXT NOT NULL CHECK (decided_by <> ''),
  decided_at TEXT NOT NULL,
  reason     TEXT NOT NULL CHECK (reason <> ''),
  json       TEXT NOT NULL CHECK (json_valid(json))
);
CREATE TRIGGER incident_decision_is_new BEFORE INSERT ON incident_decision
WHEN EXISTS (SELECT 1 FROM incident_decision WHERE id = NEW.id OR seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'already on record'); END;
CREATE TRIGGER incident_decision_stays BEFORE UPDATE ON incident_decision
BEGIN SELECT RAISE(ABORT, 'a record only grows: nothing is updated'); END;
CREATE TRIGGER incident_decision_is_kept BEFORE DELETE ON incident_decision
BEGIN SELECT RAISE(ABORT, 'a record only grows: nothing is deleted'); END;

CREATE VIEW incident_table AS
  SELECT r.incident, r.family, group_concat(DISTINCT r.types) AS types, group_concat(DISTINCT r.acts) AS acts,
    min(CASE WHEN r.day_basis IN ('stated', 'inferred') THEN r.day_from END) AS day_from,
    max(CASE WHEN r.day_basis IN ('stated', 'inferred') THEN r.day_to END) AS day_to,
    min(r.since) AS since, group_concat(DISTINCT r.place) AS places, group_concat(DISTINCT r.country) AS countries,
    count(DISTINCT r.document) AS documents, count(DISTINCT d.publisher) AS publishers, count(*) AS reports
  FROM report r JOIN document d ON d.id = r.document
  GROUP BY r.incident;

-- Every claim in force with the incident that it is taken to be of.
CREATE VIEW incident_claim AS
  SELECT r.incident, r.id AS report, c.*
  FROM report r JOIN report_claim rc ON rc.report = r.seq JOIN claim_table c ON c.claim = rc.claim;

-- Which texts have words of others. Computed too, and kept like the reports.
CREATE TABLE fingerprint (
  key      INTEGER NOT NULL, -- a shingle's hash, chosen by winnowing
  document INTEGER NOT NULL REFERENCES document (seq),
  PRIMARY KEY (key, document)
) WITHOUT ROWID;

CREATE TABLE copy (
  original    TEXT NOT NULL REFERENCES document (id),
  copy        TEXT NOT NULL REFERENCES document (id),
  resemblance REAL NOT NULL, -- shingles in common among all of both
  containment REAL NOT NULL, -- share of the shorter text's shingles
  json        TEXT NOT NULL CHECK (json_valid(json)),
  PRIMARY KEY (original, copy)
) WITHOUT ROWID;
CREATE INDEX copy_by_copy ON copy (copy);
