-- Who is who, as it stands: computed from claim_actor and actor_decision when documents and decisions
-- come, and can be computed again. Unlike most of a record, these rows change.

PRAGMA user_version = 6;

-- One actor under all its names.
CREATE TABLE actor (
  seq       INTEGER PRIMARY KEY,
  id        TEXT NOT NULL, -- the actor list's, else a and 24 digits
  base      TEXT NOT NULL, -- the same for those of one name and country, who have ids of their own
  list      TEXT, -- the actor list's id
  name      TEXT NOT NULL,
  kind      TEXT NOT NULL, -- person, organization, group, state
  country   TEXT,
  sectors   TEXT, -- PLOVER's, the most told first
  claims    INTEGER NOT NULL,
  documents INTEGER NOT NULL,
  first     TEXT NOT NULL, -- of its documents the one with the smallest id: tells namesakes apart
  circle    INTEGER NOT NULL
);
CREATE INDEX actor_by_id ON actor (id);
CREATE INDEX actor_by_base ON actor (base);
CREATE INDEX actor_by_circle ON actor (circle);

-- Somebody as one document names him. Crowds, pronouns and things have none.
CREATE TABLE actor_mention (
  seq       INTEGER PRIMARY KEY,
  document  TEXT NOT NULL REFERENCES document (id),
  name      TEXT NOT NULL,
  country   TEXT,
  sectors   TEXT,
  kind      TEXT,
  actor_id  TEXT,
  words     TEXT, -- of the document; several have the unit separator between
  incidents TEXT, -- as words
  place     TEXT, -- country that the document is about
  claims    INTEGER NOT NULL,
  folded    TEXT NOT NULL, -- the name as names are compared
  circle    INTEGER NOT NULL, -- mentions of two circles do not bear on each other
  actor     INTEGER -- actor.seq; null where people said that it is none
);
CREATE INDEX actor_mention_by_document ON actor_mention (document);
CREATE INDEX actor_mention_by_circle ON actor_mention (circle);
CREATE INDEX actor_mention_by_actor ON actor_mention (actor);
CREATE INDEX actor_mention_by_name ON actor_mention (folded);

-- By what mentions of one circle may bear on those of another.
CREATE TABLE actor_tie (
  tie    TEXT NOT NULL,
  circle INTEGER NOT NULL,
  strong INTEGER NOT NULL,
  PRIMARY KEY (tie, circle)
) WITHOUT ROWID;
CREATE INDEX actor_tie_by_circle ON actor_tie (circle);

-- Names of places, as names are compared: alone they are no person's.
CREATE TABLE actor_town (
  name TEXT NOT NULL PRIMARY KEY
) WITHOUT ROWID;

-- Everybody in a claim in force, with the actor that it is taken to be; for use with the tables above.
CREATE VIEW actor_claim AS
  SELECT m.actor, a.id, a.name, c.claim, c.role, c.ordinal, c.name AS named, c.words, c.claim_kind, c.label,
    c.act, c.status, c.day_from, c.day_to, c.day_basis, c.publisher, c.document
  FROM actor_table c
  JOIN actor_mention m ON m.document = c.document AND m.name = c.name AND m.country IS c.country
    AND m.sectors IS c.sectors AND m.kind IS c.kind AND m.actor_id IS c.actor_id
  JOIN actor a ON a.seq = m.actor;
