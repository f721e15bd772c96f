-- Who does what with whom, a row for each participant: what networks and actor counts begin with.

PRAGMA user_version = 2;

CREATE INDEX claim_by_event ON claim (event) WHERE event IS NOT NULL;

CREATE VIEW actor_table AS
  SELECT a.claim, a.role, a.ordinal, a.name, a.country, a.sectors, a.kind, a.actor_id, a.words,
    c.kind AS claim_kind, coalesce(c.type, c.measure, c.stance) AS label, c.act, c.status,
    c.day_from, c.day_to, c.day_basis, d.publisher, c.document
  FROM claim_standing c
  JOIN claim_actor a ON a.claim = c.id
  JOIN document d ON d.id = c.document
  WHERE c.standing IN ('read', 'confirmed');
