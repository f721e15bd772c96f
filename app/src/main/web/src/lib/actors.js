// Who the names of a document's claims are taken to be, asked for once for each document.
import { ask } from './api.js';

const known = new Map();

export function actorsOf(document) {
  if (!known.has(document)) {
    known.set(
      document,
      ask(`documents/${document}/actors`).then((named) => new Map(named.map((each) => [JSON.stringify(each.as), each]))),
    );
  }
  return known.get(document);
}

/** The actor of a participant, undefined for crowds, pronouns and things. */
export const actorOf = (actors, participant) => actors.get(JSON.stringify(participant.actor));
