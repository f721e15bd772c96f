// What is told between actors, in words and in lines.
import { label } from './words.js';

/** A stance in the words of the list, with the colour of its line. */
export const STANCES = {
  supports: { words: 'is said to support', colour: 1 },
  recognises: { words: 'is said to recognise', colour: 3 },
  demands: { words: 'is said to demand of', colour: 5 },
  rejects: { words: 'is said to reject', colour: 2 },
  condemns: { words: 'is said to condemn', colour: 4 },
};

/** The quad classes of PLOVER. */
export const QUADS = {
  1: { words: 'verbal cooperation', colour: 1 },
  2: { words: 'material cooperation', colour: 3 },
  3: { words: 'verbal conflict', colour: 2 },
  4: { words: 'material conflict', colour: 4 },
};

export const edgeKey = ({ from, to, what }) => [from, what, to].join('>');

export const lineOf = (edge) => QUADS[edge.quad] ?? STANCES[edge.what];

export const said = (edge) => STANCES[edge.what]?.words ?? `is said to ${label(edge.what)}`;

/** The statuses other than that it is asserted, such as "2 denied". */
export function doubts({ statuses }) {
  return Object.entries(statuses)
    .filter(([status]) => status !== 'asserted')
    .map(([status, number]) => `${number} ${status}`)
    .join(', ');
}
