-- What is said about an institutional act that a rule asks about, read or entered by a person.

PRAGMA user_version = 5;

ALTER TABLE claim ADD COLUMN fact TEXT; -- its name, such as hearing.held
ALTER TABLE claim ADD COLUMN fact_value TEXT; -- number, day, range, period, yes, no, or words
ALTER TABLE claim ADD COLUMN of_act TEXT; -- COUNTRY/act/DATE where a person named the act

-- SQLite cannot alter a CHECK. Making the table anew would copy every claim of a large record and
-- drop what refers to it; sqlite.org/lang_altertable.html (7) gives this way for a constraint that
-- only grows weaker, for which no row has to be looked at.
PRAGMA writable_schema = ON;
UPDATE sqlite_schema
SET sql = replace(sql, '(kind IN (''event'', ''count'', ''position''))',
                       '(kind IN (''event'', ''count'', ''position'', ''fact''))')
WHERE type = 'table' AND name = 'claim';
PRAGMA writable_schema = RESET;

CREATE INDEX claim_by_fact ON claim (fact) WHERE fact IS NOT NULL;
CREATE INDEX claim_by_hand ON claim (id) WHERE rule = 'hand';

-- A claim entered by hand is in force of its own, unless it was entered to correct another: then
-- for as long as that correction is.
DROP VIEW claim_standing;
CREATE VIEW claim_standing AS
  WITH RECURSIVE by_hand (claim) AS (
    SELECT replacement FROM decision_newest WHERE kind = 'correct' AND says NOT GLOB 'c*'
    UNION
    SELECT id FROM claim WHERE rule = 'hand'
      AND id NOT IN (SELECT replacement FROM decision WHERE replacement IS NOT NULL)
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

DROP VIEW claim_table;
CREATE VIEW claim_table AS
  SELECT c.id AS claim, c.kind, coalesce(c.type, c.measure, c.stance, c.fact) AS label, c.act, c.modes, c.status,
    (SELECT group_concat(name, '; ') FROM (SELECT name FROM claim_actor a
      WHERE a.claim = c.id AND a.role IN ('actor', 'holder') ORDER BY a.ordinal)) AS actors,
    (SELECT group_concat(name, '; ') FROM (SELECT name FROM claim_actor a
      WHERE a.claim = c.id AND a.role IN ('recipient', 'toward') ORDER BY a.ordinal)) AS recipients,
    c.content, c.bound, coalesce(c.value, c.fact_value) AS value, c.low, c.high, c.words,
    c.day_from, c.day_to, c.day_basis, c.place, c.country,
    coalesce(c.speaker, d.publisher) AS said_by, c.speaker, d.publisher, d.published_from, d.published_to,
    coalesce(d.title, d.external_id, d.id) AS title, c.evidence, c.confidence, c.standing, c.rule, c.coder,
    c.document, c.evidence_start, c.evidence_end, c.of_act
  FROM claim_standing c JOIN document d ON d.id = c.document
  WHERE c.standing IN ('read', 'confirmed');

CREATE VIEW fact_table AS
  SELECT c.id AS claim, c.fact, c.fact_value AS value, c.of_act, c.event, c.status,
    c.day_from, c.day_to, c.day_basis, coalesce(c.speaker, d.publisher) AS said_by, c.speaker, c.speaker_chain,
    c.chain, d.publisher, d.published_from, d.published_to, c.evidence, c.confidence, c.rule, c.standing,
    c.document
  FROM claim_standing c JOIN document d ON d.id = c.document
  WHERE c.kind = 'fact' AND c.standing IN ('read', 'confirmed');

DROP VIEW actor_table;
CREATE VIEW actor_table AS
  SELECT a.claim, a.role, a.ordinal, a.name, a.country, a.sectors, a.kind, a.actor_id, a.words,
    c.kind AS claim_kind, coalesce(c.type, c.measure, c.stance, c.fact) AS label, c.act, c.status,
    c.day_from, c.day_to, c.day_basis, d.publisher, c.document
  FROM claim_standing c
  JOIN claim_actor a ON a.claim = c.id
  JOIN document d ON d.id = c.document
  WHERE c.standing IN ('read', 'confirmed');
