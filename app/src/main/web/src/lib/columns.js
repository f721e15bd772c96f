// The columns of an incident: one for each document, with those beside each other that are one source.

/**
 * @returns {{docs: {document: object, published?: string, claims: object[]}[], why: string[], names: string[], whole: boolean}[]}
 *   groups in the order of publication; `why` and `names` are empty for a document that stands alone,
 *   `whole` says that the others say nothing that is not of the first one's sources
 */
export function columns(incident) {
  const documents = new Map();
  for (const told of incident.reports) {
    const known = documents.get(told.document.id);
    if (known) {
      known.claims = [...known.claims, ...told.claims];
    } else {
      documents.set(told.document.id, { document: told.document, published: told.report.published, claims: told.claims });
    }
  }
  const all = [...documents.values()];
  const sources = sourceOf(incident);
  const groups = [];
  for (const each of all) {
    const there = groups.find((group) => group.docs.some((other) => overlap(each, other, sources) >= ENOUGH));
    if (there) {
      there.docs.push(each);
    } else {
      groups.push({ docs: [each] });
    }
  }
  return groups.map((group) => ({ ...group, ...reason(group.docs, incident.sources ?? [], sources) }));
}

/** Columns stand together where half of what the one says is of the other's sources. */
const ENOUGH = 0.5;

function sourceOf(incident) {
  return new Map((incident.sources ?? []).flatMap((source) => source.members.map((member) => [member.claim, source.key])));
}

/** The share of the claims of one document that are of the other's sources, whichever is the larger. */
function overlap(one, other, sources) {
  const keys = (doc) => doc.claims.map((each) => sources.get(each.id));
  const share = (few, many) => (few.length === 0 ? 0 : few.filter((key) => many.includes(key)).length / few.length);
  return Math.max(share(keys(one), keys(other)), share(keys(other), keys(one)));
}

function reason(docs, groups, sources) {
  if (docs.length < 2) {
    return { names: [], why: [], whole: false };
  }
  const ids = docs.map((each) => each.document.id);
  const inDocs = (source) => source.members.filter((member) => ids.includes(member.document));
  const shared = groups.filter((source) => new Set(inDocs(source).map((member) => member.document)).size > 1);
  const why = shared.flatMap((source) => inDocs(source).filter((member) => member.document !== inDocs(source)[0].document)).map((member) => member.why);
  return {
    names: shared.map((source) => source.name),
    why: briefly([...new Set(why)].filter((each) => each !== 'first to say so')),
    whole: docs.slice(1).every((each) => overlap(each, docs[0], sources) === 1),
  };
}

/** "both quote A; both quote B" as "both quote A, B"; that a headline is a speaker's follows from it. */
function briefly(why) {
  const QUOTE = 'both quote ';
  const quoted = why.filter((each) => each.startsWith(QUOTE)).map((each) => each.slice(QUOTE.length));
  const rest = why.filter((each) => !each.startsWith(QUOTE) && !(quoted.length > 0 && each.startsWith('its document gives')));
  return quoted.length > 0 ? [QUOTE + quoted.join(', '), ...rest] : rest;
}

/** For a figure: the other documents whose figures of this measure are the same source's. */
export function countedWith(incident, recorded) {
  const source = (incident.sources ?? []).find((each) => each.members.some((member) => member.claim === recorded.id));
  const measure = recorded.claim.count.measure;
  const others = incident.reports.filter(
    (told) =>
      told.document.id !== recorded.document.id &&
      told.claims.some(
        (each) => each.claim.kind === 'count' && each.claim.count.measure === measure && source?.members.some((m) => m.claim === each.id),
      ),
  );
  return [...new Map(others.map((told) => [told.document.id, told.document])).values()];
}

/** The claims of an incident and the names of their sources, by claim. */
export function byClaim(incident) {
  const claims = new Map(incident.reports.flatMap((told) => told.claims).map((each) => [each.id, each]));
  const names = new Map((incident.sources ?? []).flatMap((source) => source.members.map((member) => [member.claim, source.name])));
  return { claims, names };
}

/**
 * Who was first, among those with a day. Days are all that is known, so on one day several are.
 *
 * @param {{day?: string}[]} told
 * @returns {(each: {day?: string}, verb: string) => string} the words for it, empty for the later ones
 */
export function firstOf(told) {
  const days = told.map((each) => each.day).filter(Boolean);
  const first = days.length > 0 ? days.reduce((one, other) => (other < one ? other : one)) : undefined;
  const several = days.filter((day) => day === first).length > 1;
  const tail = several ? ', on the same day' : days.length < told.length ? ', of those with a day' : '';
  return (each, verb) => (first && told.length > 1 && each.day === first ? `${several ? 'among the first' : 'first'} ${verb}${tail}` : '');
}
