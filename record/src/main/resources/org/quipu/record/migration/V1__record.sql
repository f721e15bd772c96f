-- A Quipu record. docs/record.md explains every table and view to people who query the file.
--
-- Columns ending in _from and _to are ISO 8601 days, both included. Offsets count Unicode code
-- points of document.text from 0, half open; SQLite's substr counts from 1.

PRAGMA application_id = 1363759189; -- 0x51495055, "QIPU": how `file` and Quipu know a record
PRAGMA user_version = 1;

CREATE TABLE original (
  hash  TEXT NOT NULL PRIMARY KEY CHECK (length(hash) = 64),
  bytes BLOB NOT NULL
);

CREATE TABLE document (
  seq             INTEGER PRIMARY KEY,
  id              TEXT NOT NULL UNIQUE CHECK (id GLOB 'd*' AND length(id) = 25),
  source_hash     TEXT NOT NULL REFERENCES original (hash),
  media_type      TEXT NOT NULL,
  language        TEXT NOT NULL,
  language_origin TEXT NOT NULL,
  title           TEXT,
  publisher       TEXT,
  author          TEXT,
  url             TEXT,
  external_id     TEXT,
  published_from  TEXT,
  published_to    TEXT,
  metadata        TEXT NOT NULL CHECK (json_valid(metadata)), -- canonical JSON, with origins
  length          INTEGER NOT NULL CHECK (length > 0 AND length = length(text)),
  text            TEXT NOT NULL
);
CREATE INDEX document_by_publisher ON document (publisher);

-- A row says that this coder has finished with this document.
CREATE TABLE reading (
  seq       INTEGER PRIMARY KEY,
  document  TEXT NOT NULL REFERENCES document (id),
  coder     TEXT NOT NULL CHECK (coder <> ''),
  claims    INTEGER NOT NULL,
  sentences TEXT NOT NULL CHECK (json_valid(sentences)), -- [[start,end], …] as this coder cut them
  UNIQUE (document, coder)
);

CREATE TABLE claim (
  seq             INTEGER PRIMARY KEY,
  id              TEXT NOT NULL UNIQUE CHECK (id GLOB 'c*' AND length(id) = 25),
  document        TEXT NOT NULL REFERENCES document (id),
  coder           TEXT NOT NULL,
  rule            TEXT NOT NULL,
  -- What is claimed, without who read it: equal for the same claim found by two coders, so that a
  -- decision holds for both. A claim entered by hand has its own id here.
  says            TEXT NOT NULL,
  kind            TEXT NOT NULL CHECK (kind IN ('event', 'count', 'position')),
  status          TEXT NOT NULL,
  confidence      REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  sentence        INTEGER NOT NULL,
  evidence_start  INTEGER NOT NULL CHECK (evidence_start >= 0),
  evidence_end    INTEGER NOT NULL CHECK (evidence_end > evidence_start),
  evidence        TEXT NOT NULL CHECK (evidence <> ''),
  speaker         TEXT, -- null: the publisher itself says it
  speaker_chain   TEXT, -- from the first speaker to the one whom the publisher quotes
  chain           INTEGER NOT NULL CHECK (chain >= 0), -- speakers between the claim and the publisher
  type            TEXT,
  act             TEXT,
  modes           TEXT, -- codes with a space between
  contexts        TEXT,
  stance          TEXT,
  trigger         TEXT,
  content         TEXT, -- what is demanded, charged, promised; what a position is about
  weapon          TEXT,
  acled_type      TEXT,
  acled_subtype   TEXT,
  term            TEXT, -- ISO 8601 period
  event           TEXT REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
  measure         TEXT,
  bound           TEXT,
  value           INTEGER,
  low             INTEGER,
  high            INTEGER,
  words           TEXT,
  who             TEXT,
  cumulative      INTEGER,
  since           TEXT,
  as_of           TEXT,
  time_kind       TEXT, -- day, interval, not-after, not-before, unresolved; null: no time is told
  certainty       TEXT,
  date_from       TEXT, -- as the claim gives it; null where it leaves that end open
  date_to         TEXT,
  time_words      TEXT,
  -- The days by which a claim is sorted and filtered, and what they rest on: the claim's own time,
  -- that of the event it belongs to, one bound of it, else the publication. Not an assertion.
  day_from        TEXT,
  day_to          TEXT,
  day_basis       TEXT NOT NULL
                  CHECK (day_basis IN ('stated', 'inferred', 'not-after', 'not-before', 'published', 'none')),
  place           TEXT,
  country         TEXT,
  admin1          TEXT,
  latitude        REAL,
  longitude       REAL,
  place_precision INTEGER,
  place_inferred  INTEGER,
  notes           TEXT, -- lines
  json            TEXT NOT NULL, -- canonical JSON: the claim itself; the id is its hash
  CHECK (json_valid(json) AND json_extract(json, '$.basis.evidence.quote.text') = evidence)
);
CREATE INDEX claim_by_document ON claim (document, coder);
CREATE INDEX claim_by_what_it_says ON claim (says);
CREATE INDEX claim_by_type ON claim (kind, type);
CREATE INDEX claim_by_measure ON claim (measure);
CREATE INDEX claim_by_day ON claim (day_from, day_to);

CREATE TABLE claim_actor (
  claim    TEXT NOT NULL REFERENCES claim (id),
  role     TEXT NOT NULL CHECK (role IN ('actor', 'recipient', 'holder', 'toward', 'speaker')),
  ordinal  INTEGER NOT NULL,
  name     TEXT NOT NULL,
  country  TEXT,
  sectors  TEXT, -- PLOVER's, the primary one first, with a space between
  kind     TEXT,
  actor_id TEXT,
  words    TEXT, -- of the document; null where a speaker is only a cue
  PRIMARY KEY (claim, role, ordinal)
);
CREATE INDEX claim_actor_by_name ON claim_actor (name);

CREATE TABLE decision (
  seq         INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  claim       TEXT NOT NULL REFERENCES claim (id),
  says        TEXT NOT NULL,
  kind        TEXT NOT NULL CHECK (kind IN ('withdraw', 'confirm', 'correct')),
  replacement TEXT REFERENCES claim (id),
  decided_by  TEXT NOT NULL CHECK (decided_by <> ''),
  decided_at  TEXT NOT NULL, -- UTC, ISO 8601 with milliseconds
  reason      TEXT NOT NULL CHECK (reason <> ''),
  json        TEXT NOT NULL CHECK (json_valid(json)),
  CHECK ((kind = 'correct') = (replacement IS NOT NULL))
);
CREATE INDEX decision_by_what_it_says ON decision (says, decided_at, seq);

-- Inputs that could not be read: an outcome like any other.
CREATE TABLE unreadable (
  seq     INTEGER PRIMARY KEY,
  id      TEXT NOT NULL UNIQUE,
  path    TEXT NOT NULL,
  reason  TEXT NOT NULL,
  message TEXT NOT NULL
);

-- Search. The words stand once, in document; the index holds none of them.
CREATE TABLE passage (
  id       INTEGER PRIMARY KEY,
  document TEXT NOT NULL REFERENCES document (id),
  field    TEXT NOT NULL CHECK (field IN ('title', 'text')),
  start    INTEGER NOT NULL,
  "end"    INTEGER NOT NULL CHECK ("end" > start)
);
CREATE INDEX passage_by_document ON passage (document);
CREATE VIEW passage_words AS
  SELECT p.id AS id,
         substr(CASE p.field WHEN 'title' THEN d.title ELSE d.text END, p.start + 1, p."end" - p.start) AS words
  FROM passage p JOIN document d ON d.id = p.document;
CREATE VIRTUAL TABLE passage_index USING fts5 (
  words, content = 'passage_words', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');

-- What must always hold.
CREATE TRIGGER claim_has_evidence BEFORE INSERT ON claim
WHEN NOT EXISTS (
  SELECT 1 FROM document d
  WHERE d.id = NEW.document
    AND substr(d.text, NEW.evidence_start + 1, NEW.evidence_end - NEW.evidence_start) = NEW.evidence)
BEGIN
  SELECT RAISE(ABORT, 'evidence must be the words of the document at its offsets');
END;
CREATE TRIGGER claim_has_reading BEFORE INSERT ON claim
WHEN NEW.rule <> 'hand'
  AND NOT EXISTS (SELECT 1 FROM reading r WHERE r.document = NEW.document AND r.coder = NEW.coder)
BEGIN
  SELECT RAISE(ABORT, 'a claim belongs to a reading of its document, or is entered by hand');
END;

-- INSERT OR REPLACE deletes without asking the triggers on DELETE: these ask first.
CREATE TRIGGER original_is_new BEFORE INSERT ON original
WHEN EXISTS (SELECT 1 FROM original WHERE hash = NEW.hash)
BEGIN SELECT RAISE(ABORT, 'already on record'); END;
CREATE TRIGGER document_is_new BEFORE INSERT ON document
WHEN EXISTS (SELECT 1 FROM document WHERE id = NEW.id OR seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'already on record'); END;
CREATE TRIGGER reading_is_new BEFORE INSERT ON reading
WHEN EXISTS (SELECT 1 FROM reading WHERE document = NEW.document AND coder = NEW.coder OR seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'already on record'); END;
CREATE TRIGGER claim_is_new BEFORE INSERT ON claim
WHEN EXISTS (SELECT 1 FROM claim WHERE id = NEW.id OR seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'already on record'); END;
CREATE TRIGGER claim_actor_is_new BEFORE INSERT ON claim_actor
WHEN EXISTS (SELECT 1 FROM claim_actor WHERE claim = NEW.claim AND role = NEW.role AND ordinal = NEW.ordinal)
BEGIN SELECT RAISE(ABORT, 'already on record'); END;
CREATE TRIGGER decision_is_new BEFORE INSERT ON decision
WHEN EXISTS (SELECT 1 FROM decision WHERE id = NEW.id OR seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'already on record'); END;
CREATE TRIGGER unreadable_is_new BEFORE INSERT ON unreadable
WHEN EXISTS (SELECT 1 FROM unreadable WHERE id = NEW.id OR seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'already on record'); END;
CREATE TRIGGER passage_is_new BEFORE INSERT ON passage
WHEN EXISTS (SELECT 1 FROM passage WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'already on record'); END;

CREATE TRIGGER original_stays BEFORE UPDATE ON original
BEGIN SELECT RAISE(ABORT, 'a record only grows: nothing is updated'); END;
CREATE TRIGGER original_is_kept BEFORE DELETE ON original
BEGIN SELECT RAISE(ABORT, 'a record only grows: nothing is deleted'); END;
CREATE TRIGGER document_stays BEFORE UPDATE ON document
BEGIN SELECT RAISE(ABORT, 'a record only grows: nothing is updated'); END;
CREATE TRIGGER document_is_kept BEFORE DELETE ON document
BEGIN SELECT RAISE(ABORT, 'a record only grows: nothing is deleted'); END;
CREATE TRIGGER reading_stays BEFORE UPDATE ON reading
BEGIN SELECT RAISE(ABORT, 'a record only grows: nothing is updated'); END;
CREATE TRIGGER reading_is_kept BEFORE DELETE ON reading
BEGIN SELECT RAISE(ABORT, 'a record only grows: nothing is deleted'); END;
CREATE TRIGGER claim_stays BEFORE UPDATE ON claim
BEGIN SELECT RAISE(ABORT, 'a record only grows: nothing is updated'); END;
CREATE TRIGGER claim_is_kept BEFORE DELETE ON claim
BEGIN SELECT RAISE(ABORT, 'a record only grows: nothing is deleted'); END;
CREATE TRIGGER claim_actor_stays BEFORE UPDATE ON claim_actor
BEGIN SELECT RAISE(ABORT, 'a record only grows: nothing is updated'); END;
CREATE TRIGGER claim_actor_is_kept BEFORE DELETE ON claim_actor
BEGIN SELECT RAISE(ABORT, 'a record only grows: nothing is deleted'); END;
CREATE TRIGGER decision_stays BEFORE UPDATE ON decision
BEGIN SELECT RAISE(ABORT, 'a record only grows: nothing is updated'); END;
CREATE TRIGGER decision_is_kept BEFORE DELETE ON decision
BEGIN SELECT RAISE(ABORT, 'a record only grows: nothing is deleted'); END;
CREATE TRIGGER unreadable_stays BEFORE UPDATE ON unreadable
BEGIN SELECT RAISE(ABORT, 'a record only grows: nothing is updated'); END;
CREATE TRIGGER unreadable_is_kept BEFORE DELETE ON unreadable
BEGIN SELECT RAISE(ABORT, 'a record only grows: nothing is deleted'); END;
CREATE TRIGGER passage_stays BEFORE UPDATE ON passage
BEGIN SELECT RAISE(ABORT, 'a record only grows: nothing is updated'); END;
CREATE TRIGGER passage_is_kept BEFORE DELETE ON passage
BEGIN SELECT RAISE(ABORT, 'a record only grows: nothing is deleted'); END;

-- The newest decision on what a claim says.
CREATE VIEW decision_newest AS
  SELECT d.* FROM decision d
  WHERE NOT EXISTS (
    SELECT 1 FROM decision later
    WHERE later.says = d.says AND (later.decided_at, later.seq) > (d.decided_at, d.seq));

CREATE VIEW decision_in_force AS
  SELECT c.id AS claim, d.kind, d.replacement, d.decided_by, d.decided_at, d.reason,
         d.claim AS decided_on, d.id AS decision
  FROM claim c JOIN decision_newest d ON d.says = c.says;

-- Every claim with where it stands:
--   read        as the newest reading of its document has it
--   confirmed   a person says that the reading is right
--   withdrawn   a person says that it should not count
--   corrected   a person put another claim in its place
--   superseded  a newer reading, or a newer decision, took its place
CREATE VIEW claim_standing AS
  WITH RECURSIVE by_hand (claim) AS (
    SELECT replacement FROM decision_newest WHERE kind = 'correct' AND says NOT GLOB 'c*'
    UNION
    SELECT d.replacement FROM by_hand JOIN decision_newest d ON d.says = by_hand.claim
    WHERE d.kind = 'correct')
  SELECT c.*, f.id AS decision, f.json AS decision_json,
    CASE
      WHEN c.rule = 'hand' AND c.id NOT IN (SELECT claim FROM by_hand) THEN 'superseded'
      WHEN c.rule <> 'hand'
        AND c.coder <> (SELECT r.coder FROM reading r WHERE r.document = c.document
                        ORDER BY r.seq DESC LIMIT 1)
        -- What a person confirmed stays when a newer coder no longer finds it.
        AND (f.kind IS NOT 'confirm'
             OR EXISTS (SELECT 1 FROM claim twin
                        WHERE twin.says = c.says AND twin.seq > c.seq AND twin.coder <> c.coder))
        THEN 'superseded'
      WHEN f.kind = 'withdraw' THEN 'withdrawn'
      WHEN f.kind = 'correct' THEN 'corrected'
      WHEN f.kind = 'confirm' THEN 'confirmed'
      ELSE 'read'
    END AS standing
  FROM claim c LEFT JOIN decision_newest f ON f.says = c.says;

CREATE VIEW claim_table AS
  SELECT c.id AS claim, c.kind, coalesce(c.type, c.measure, c.stance) AS label, c.act, c.modes, c.status,
    (SELECT group_concat(name, '; ') FROM (SELECT name FROM claim_actor a
      WHERE a.claim = c.id AND a.role IN ('actor', 'holder') ORDER BY a.ordinal)) AS actors,
    (SELECT group_concat(name, '; ') FROM (SELECT name FROM claim_actor a
      WHERE a.claim = c.id AND a.role IN ('recipient', 'toward') ORDER BY a.ordinal)) AS recipients,
    c.content, c.bound, c.value, c.low, c.high, c.words,
    c.day_from, c.day_to, c.day_basis, c.place, c.country,
    coalesce(c.speaker, d.publisher) AS said_by, c.speaker, d.publisher, d.published_from, d.published_to,
    coalesce(d.title, d.external_id, d.id) AS title, c.evidence, c.confidence, c.standing, c.rule, c.coder,
    c.document, c.evidence_start, c.evidence_end
  FROM claim_standing c JOIN document d ON d.id = c.document
  WHERE c.standing IN ('read', 'confirmed');

CREATE VIEW event_table AS
  SELECT c.id AS claim, c.type, c.act, c.modes, c.contexts, c.acled_type, c.acled_subtype, c.status,
    (SELECT group_concat(name, '; ') FROM (SELECT name FROM claim_actor a
      WHERE a.claim = c.id AND a.role = 'actor' ORDER BY a.ordinal)) AS actors,
    (SELECT group_concat(name, '; ') FROM (SELECT name FROM claim_actor a
      WHERE a.claim = c.id AND a.role = 'recipient' ORDER BY a.ordinal)) AS recipients,
    (SELECT a.country FROM claim_actor a
      WHERE a.claim = c.id AND a.role = 'actor' ORDER BY a.ordinal LIMIT 1) AS actor_country,
    (SELECT a.country FROM claim_actor a
      WHERE a.claim = c.id AND a.role = 'recipient' ORDER BY a.ordinal LIMIT 1) AS recipient_country,
    c.trigger, c.content, c.weapon, c.term, c.time_kind, c.certainty, c.date_from, c.date_to, c.time_words,
    c.day_from, c.day_to, c.day_basis,
    c.place, c.country, c.admin1, c.latitude, c.longitude, c.place_precision, c.place_inferred,
    c.speaker, c.speaker_chain, c.chain, d.publisher, d.published_from, d.published_to,
    c.evidence, c.confidence, c.standing, c.document
  FROM claim_standing c JOIN document d ON d.id = c.document
  WHERE c.kind = 'event' AND c.standing IN ('read', 'confirmed');

CREATE VIEW count_table AS
  SELECT c.id AS claim, c.measure, c.bound, c.value, c.low, c.high, c.words, c.who, c.cumulative, c.since,
    c.as_of, c.status, c.day_from, c.day_to, c.day_basis, c.place, c.country, c.admin1, c.latitude,
    c.longitude, c.event, c.speaker, c.speaker_chain, c.chain, d.publisher, d.published_from,
    d.published_to, c.evidence, c.confidence, c.standing, c.document
  FROM claim_standing c JOIN document d ON d.id = c.document
  WHERE c.kind = 'count' AND c.standing IN ('read', 'confirmed');

CREATE VIEW document_table AS
  SELECT d.id AS document, d.title, d.publisher, d.author, d.url, d.external_id, d.published_from,
    d.published_to, d.language, d.media_type, d.length, d.source_hash,
    json_extract(d.metadata, '$.publisher.origin') AS publisher_origin,
    json_extract(d.metadata, '$.published.origin') AS published_origin,
    (SELECT r.coder FROM reading r WHERE r.document = d.id ORDER BY r.seq DESC LIMIT 1) AS coder,
    (SELECT count(*) FROM reading r WHERE r.document = d.id) AS readings,
    (SELECT count(*) FROM claim_standing c
      WHERE c.document = d.id AND c.standing IN ('read', 'confirmed')) AS claims
  FROM document d;
