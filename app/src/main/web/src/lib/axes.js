// What the pictures share. Colours are the style sheet's, so that they follow the light and the dark scheme.
import { href } from './route.svelte.js';
import { saysSo, what, when } from './words.js';

export const DAY = 86_400_000;
export const INK = 'var(--ink)';

/** The days from first to last with some room, never so few that an axis would count hours. */
export function days(from, to, width) {
  const room = Math.max(DAY, (to - from) * 0.02, (6 * DAY - (to - from)) / 2);
  return { type: 'utc', label: null, domain: [from - room, to + room], ticks: Math.max(2, Math.min(Math.floor(width / 120), (to - from + 2 * room) / DAY)) };
}

export const at = (iso) => Date.parse(iso + 'T00:00:00Z');

export const link = (claim) => href('documents', claim.document.id, { claim: claim.id });

export function said(claim) {
  return `According to ${saysSo(claim)}: “${claim.claim.basis.evidence.quote.text}”\n${what(claim.claim)}, ${when(claim)}`;
}
