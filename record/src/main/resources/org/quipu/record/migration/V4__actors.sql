-- What people decided about who is who, and the lists of actors that people gave.
--
-- Actors themselves are computed from claim_actor each time they are asked for, and stand in no table.

PRAGMA user_version = 4;

CREATE TABLE actor_decision (
  seq        INTEGER PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE,
  kind       TEXT NOT NULL CHECK (kind IN ('merge', 'split', 'rename', 'reject')),
  name       TEXT NOT NULL CHECK (name <> ''), -- whom it is about, as claims name him
  other      TEXT, -- the other name of a merge or split; what the actor is to be called
  decided_by TEXT NOT NULL CHECK (decided_by <> ''),
  decided_at TEXT NOT NULL,
  reason     TEXT NOT NULL CHECK (reason <> ''),
  json       TEXT NOT NULL CHECK (json_valid(json))
);
CREATE TRIGGER actor_decision_is_new BEFORE INSERT ON actor_decision
WHEN EXISTS (SELECT 1 FROM actor_decision WHERE id = NEW.id OR seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'already on record'); END;
CREATE TRIGGER actor_decision_stays BEFORE UPDATE ON actor_decision
BEGIN SELECT RAISE(ABORT, 'a record only grows: nothing is updated'); END;
CREATE TRIGGER actor_decision_is_kept BEFORE DELETE ON actor_decision
BEGIN SELECT RAISE(ABORT, 'a record only grows: nothing is deleted'); END;

-- The newest is the one that documents are read with.
CREATE TABLE actor_list (
  seq  INTEGER PRIMARY KEY,
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  name TEXT NOT NULL, -- of the file that it came from
  csv  TEXT NOT NULL
);
CREATE TRIGGER actor_list_is_new BEFORE INSERT ON actor_list
WHEN EXISTS (SELECT 1 FROM actor_list WHERE seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'already on record'); END;
CREATE TRIGGER actor_list_stays BEFORE UPDATE ON actor_list
BEGIN SELECT RAISE(ABORT, 'a record only grows: nothing is updated'); END;
CREATE TRIGGER actor_list_is_kept BEFORE DELETE ON actor_list
BEGIN SELECT RAISE(ABORT, 'a record only grows: nothing is deleted'); END;
