// How things are put to a person. The page reports who says what; it never says that it happened.

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

export const NOT_KNOWN = 'not known';

/** A day, a month, a year or a range, from ISO 8601 as the server writes it. */
export function date(iso) {
  if (!iso) {
    return NOT_KNOWN;
  }
  if (iso.includes('/')) {
    const [from, to] = iso.split('/');
    return `${date(from)} to ${date(to)}`;
  }
  if (iso.length === 4) {
    return iso;
  }
  return (iso.length === 7 ? MONTH : DAY).format(new Date(iso.length === 7 ? iso + '-01' : iso));
}

function range(from, to) {
  return from === to ? date(from) : `${date(from)} to ${date(to)}`;
}

/** When, with what it rests on. */
export function when(recorded) {
  const { dayFrom: from, dayTo: to, dayBasis } = recorded;
  switch (dayBasis) {
    case 'stated':
      return range(from, to);
    case 'inferred':
      return `${range(from, to)} (inferred)`;
    case 'not-after':
      return `by ${date(to)}`;
    case 'not-before':
      return `from ${date(from)} on`;
    case 'published':
      // A total holds for the day on which it is given; an event is only told on it.
      return `${recorded.claim.kind === 'count' ? 'as told' : 'day not given; told'} ${range(from, to)}`;
    default:
      return NOT_KNOWN;
  }
}

export const LANGUAGES = { en: 'English', es: 'Spanish' };

const ORIGINS = {
  flag: 'given when it was read in',
  sidecar: 'from the file beside it',
  embedded: 'from the file’s own metadata',
  'text-head': 'from the head of the text',
  'text-end': 'from the end of the text',
  detected: 'found by the program',
};

export function origin(known) {
  return ORIGINS[known.origin] ?? known.origin;
}

export function title(document) {
  return document.metadata?.title?.value ?? document.metadata?.externalId?.value ?? document.id;
}

export function publisher(document) {
  return document.metadata?.publisher?.value ?? 'a publisher not known';
}

/** The speakers from the first one outwards to the one whom the publisher quotes. */
export function chain(claim) {
  const chain = [];
  for (let at = claim.basis.attribution; at; at = at.within) {
    chain.push(at);
  }
  return chain;
}

export function speaker(attribution) {
  return attribution.speaker?.name ?? attribution.source?.[0]?.text ?? 'somebody not named';
}

/** "the ministry, reported by the agency, reported by the daily". */
export function saysSo(recorded) {
  return [...chain(recorded.claim).map(speaker), publisher(recorded.document)].join(', reported by ');
}

export function actors(participants = []) {
  return participants.map((each) => each.actor.name).join('; ');
}

/** What the coder takes the words for. */
export function what(claim) {
  if (claim.kind === 'count') {
    return `${label(claim.count.measure)}: ${claim.count.quantity.words}`;
  }
  if (claim.kind === 'position') {
    return claim.stance;
  }
  if (claim.kind === 'fact') {
    return `${claim.name} = ${claim.value}`;
  }
  const { type, act, modes = [] } = claim.event;
  // A mode and an act may have the same name; once is enough.
  return [...new Set([type, act && label(act), ...modes.map(label)])].filter(Boolean).join(' · ');
}

export function who(claim) {
  return actors(claim.kind === 'event' ? claim.event.actors : claim.kind === 'position' ? claim.holders : []);
}

export function whom(claim) {
  return actors(claim.kind === 'event' ? claim.event.recipients : claim.kind === 'position' ? claim.toward : []);
}

export function place(claim) {
  return claim.event?.place ?? claim.count?.place;
}

/** What stands before a place's name where something is not in it. */
export const beside = (vicinity) => ({ near: 'near ', between: 'on the way to or from ' })[vicinity] ?? '';

/** What kind of place it is; an area is never meant as a point. */
export function kindOfPlace({ precision, id = '' }) {
  if (id.startsWith('sea:')) {
    return 'sea';
  }
  if (id.startsWith('wide:')) {
    return 'wider than a country';
  }
  return ['on no list', 'somewhere in the country', 'somewhere in this part of the country', 'somewhere in the district', 'town', 'part of a town'][precision];
}

export function where(claim) {
  const location = place(claim);
  if (!location) {
    return '';
  }
  const { name, admin1, country } = location.place;
  return beside(location.vicinity) + [name, admin1 !== name && admin1, country].filter(Boolean).join(', ') + (location.inferred ? ' (inferred)' : '');
}

/** Codes such as votes_for and pretrial-detention. */
export function label(code) {
  return code.replace(/[_-]/g, ' ');
}

/** What claims differ about; to say that they do is not to say which is so. */
export const POINTS = {
  count: 'How many',
  happened: 'Asserted and denied',
  perpetrator: 'By whom',
  day: 'On which day',
  place: 'Where',
  characterisation: 'What it is called',
};

export const KINDS = {
  contradiction: 'cannot all be true',
  'earlier-and-later': 'earlier and later: no dispute',
  'different-scope': 'different scope: no dispute',
};

const UNITS = { Y: 'year', M: 'month', W: 'week', D: 'day' };

/** A term such as P18M in words. */
export function term(period) {
  return [...period.matchAll(/(\d+)([YMWD])/g)].map(([, number, unit]) => plural(Number(number), UNITS[unit])).join(', ');
}

/** The interval that the words allow; an end that nobody gave stays open. */
export function interval({ low, high, value }) {
  if (low === undefined && high === undefined) {
    return value === undefined ? 'no number given' : `about ${value}, no bounds given`;
  }
  if (low === high) {
    return `${low}`;
  }
  if (high === undefined) {
    return `${low} or more`;
  }
  return low === undefined ? `at most ${high}` : `${low} to ${high}`;
}

export function plural(number, one, many = one + 's') {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}

export const inForce = (recorded) => recorded.standing === 'read' || recorded.standing === 'confirmed';
