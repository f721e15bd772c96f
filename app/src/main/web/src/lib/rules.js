// The rules that make one low, best and high of what several sources say; docs/tallies.md has them in
// full. None is the right one: it is the reader who chooses, and the page says which is in use.

export const RULES = [
  { code: 'median', name: 'the middle number', from: 'Plain statistics; no project documents it as its rule.' },
  {
    code: 'most-conservative',
    name: 'the smallest number',
    from: 'ACLED, FAQ “How does ACLED code fatalities?” (2024): the most conservative estimate where reports differ or are vague.',
  },
  {
    code: 'minimum-maximum',
    name: 'the smallest and the largest, no best one',
    from: 'R package eventreport (van Baalen and Höglund): find_min and find_max.',
  },
  {
    code: 'latest-official',
    name: 'the newest figure of a public office',
    from: 'Documented by no project; it renders what the press calls “the official toll”.',
  },
  {
    code: 'most-frequent',
    name: 'the number that most sources give',
    from: 'R package eventreport: find_mode, the smallest of several.',
  },
  {
    code: 'most-precise',
    name: 'the most frequent of the most precise figures',
    from: 'R package eventreport: find_most_precise. The scale of precision is Quipu’s own.',
  },
  {
    code: 'least-precise',
    name: 'the most frequent of the least precise figures',
    from: 'R package eventreport: find_least_precise. The scale of precision is Quipu’s own.',
  },
  {
    code: 'ucdp',
    name: 'in the manner of UCDP',
    from: 'Approximates UCDP GED, whose coders judge which sources are reliable. A program cannot: best is the lowest figure asserted, low and high are those of all.',
  },
];

/** The rule of an address; the middle number where it names none. */
export function rule(code) {
  return RULES.find((each) => each.code === code) ?? RULES[0];
}

export const CODEBOOKS = [
  ['acled', 'as ACLED writes them'],
  ['ccc', 'as the Crowd Counting Consortium writes them'],
  ['count-love', 'as Count Love writes them'],
];

/** An end of an interval: an open one is nobody's figure. */
export function end(number, estimate) {
  if (number !== undefined) {
    return number.toLocaleString('en-GB');
  }
  return estimate.low === undefined && estimate.best === undefined && estimate.high === undefined ? '–' : 'open';
}

export function best(estimate) {
  if (estimate.best === undefined) {
    return 'none';
  }
  return estimate.best.toLocaleString('en-GB') + (estimate.codebook ? ' (by the codebook)' : '');
}

export function note(estimate) {
  const beside = (estimate.words ?? []).map((words) => `“${words}”`).join(', ');
  return [estimate.note, beside && `beside it, without a number: ${beside}`].filter(Boolean).join('; ');
}
