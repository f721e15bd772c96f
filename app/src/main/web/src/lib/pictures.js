// The two pictures. Colours are the style sheet's, so that they follow the light and the dark scheme.
import * as Plot from '@observablehq/plot';
import { href } from './route.svelte.js';
import { interval, label, saysSo, what, when } from './words.js';

const DAY = 86_400_000;
const STEP = 4; // pixels
const MOST_STEPS = 12;
const INK = 'var(--ink)';
const MARK = 'var(--picture)';

/** The days from first to last with some room, never so few that an axis would count hours. */
function days(from, to, width) {
  const room = Math.max(DAY, (to - from) * 0.02, (6 * DAY - (to - from)) / 2);
  return { type: 'utc', label: null, domain: [from - room, to + room], ticks: Math.max(2, Math.min(Math.floor(width / 120), (to - from + 2 * room) / DAY)) };
}

const at = (iso) => Date.parse(iso + 'T00:00:00Z');
const link = (claim) => href('documents', claim.document.id, { claim: claim.id });

function said(claim) {
  return `According to ${saysSo(claim)}: “${claim.claim.basis.evidence.quote.text}”\n${what(claim.claim)}, ${when(claim)}`;
}

/** Events in a band for each type; what overlaps in a band lies in lanes one below the other. */
export function timeline(claims, width) {
  const dated = claims.filter((each) => each.dayFrom);
  const x = days(Math.min(...dated.map((each) => at(each.dayFrom))), Math.max(...dated.map((each) => at(each.dayTo))) + DAY, width);
  const span = x.domain[1] - x.domain[0];
  const margin = width < 480 ? 84 : 112;
  const needed = Math.max(DAY, (span / (width - margin)) * 9);
  const bands = new Map();
  for (const each of dated) {
    const name = each.claim.event.type ?? label(each.claim.event.act);
    bands.set(name, [...(bands.get(name) ?? []), each]);
  }
  const placed = [];
  const names = [];
  let lane = 0;
  for (const name of [...bands.keys()].sort()) {
    const ends = [];
    for (const each of bands.get(name)) {
      const [from, to] = [at(each.dayFrom), at(each.dayTo)];
      let row = ends.findIndex((end) => end <= from);
      row = row < 0 ? ends.length : row;
      ends[row] = Math.max(to + DAY, from + needed);
      placed.push({ each, from: from + DAY / 2, to: to + DAY / 2, y: lane + row });
    }
    names.push({ name, y: lane, last: lane + ends.length - 1 });
    lane += ends.length + 0.8;
  }
  const common = { y: 'y', href: (d) => link(d.each), title: (d) => said(d.each) };
  const basis = (...kinds) => placed.filter((d) => kinds.includes(d.each.dayBasis));
  const long = basis('stated', 'inferred').filter((d) => d.to > d.from);
  return Plot.plot({
    width,
    height: Math.max(120, lane * 11 + 60),
    marginLeft: margin,
    marginRight: 16,
    marginTop: 40,
    x: { ...x, axis: 'top', grid: true },
    y: { domain: [lane, -1], axis: null },
    style: { color: INK, fontSize: '12px' },
    marks: [
      Plot.ruleY(names.slice(1), { y: (d) => d.y - 0.9, stroke: 'var(--line)' }),
      Plot.text(names, { y: 'y', frameAnchor: 'left', dx: -margin + 2, textAnchor: 'start', text: 'name', fill: INK }),
      Plot.ruleY(long.filter((d) => d.each.dayBasis === 'stated'), { ...common, x1: 'from', x2: 'to', stroke: MARK, strokeWidth: 6, strokeLinecap: 'round', strokeOpacity: 0.55 }),
      Plot.ruleY(long.filter((d) => d.each.dayBasis === 'inferred'), { ...common, x1: 'from', x2: 'to', stroke: MARK, strokeWidth: 1.5, strokeDasharray: '3 3' }),
      Plot.dot(basis('stated').filter((d) => d.to === d.from), { ...common, x: 'from', r: 4, fill: MARK }),
      Plot.dot(basis('inferred'), { ...common, x: 'from', r: 3.5, fill: 'var(--paper)', stroke: MARK, strokeWidth: 1.5 }),
      Plot.text(basis('not-after'), { ...common, x: 'from', text: () => '◂', fill: MARK, fontSize: 14 }),
      Plot.text(basis('not-before'), { ...common, x: 'from', text: () => '▸', fill: MARK, fontSize: 14 }),
      Plot.text(basis('published'), { ...common, x: 'from', text: () => '×', fill: 'var(--quiet)', fontSize: 14 }),
    ],
  });
}

/**
 * Figures that would hide each other, moved to the right by no more than that needs, and no further
 * than an eye takes for the same day; a crowd that is larger stays one on top of the other.
 *
 * @param unit how much a pixel is across (milliseconds) and upwards
 */
function sideBySide(rows, time, number, unit) {
  const placed = [];
  for (const row of rows) {
    const y = number(row);
    let x = time(row);
    const hides = (d) => Math.abs(d.x - x) < 11 * unit.time && Math.abs(d.y - y) < 11 * unit.number;
    for (let step = 0; step < MOST_STEPS && placed.some(hides); step++) {
      x += STEP * unit.time;
    }
    placed.push({ row, x, y });
  }
  return placed;
}

/** A figure of each source by the day for which it is given; open ends are drawn open. */
export function tally(rows, width) {
  const dated = rows.filter((row) => row.day && (row.low ?? row.best ?? row.high) !== undefined);
  const top = Math.max(1, ...dated.map((row) => row.high ?? row.best ?? row.low)) * 1.12;
  const times = dated.map((row) => at(row.day));
  const x = days(Math.min(...times), Math.max(...times), width);
  const span = x.domain[1] - x.domain[0];
  const height = Math.max(260, Math.min(460, width * 0.62));
  const placed = sideBySide(dated, (row) => at(row.day), (row) => row.high ?? row.low ?? row.best, {
    time: span / (width - 68),
    number: top / height,
  });
  x.domain[1] = Math.max(x.domain[1], ...placed.map((d) => d.x + span * 0.01));
  const common = { x: 'x', href: (d) => link(d.row.claims[0]), title: (d) => `${said(d.row.claims[0])}\n${interval(d.row.claims[0].claim.count.quantity)}` };
  const open = placed.filter(({ row }) => row.low !== undefined && row.high === undefined);
  const upTo = placed.filter(({ row }) => row.low === undefined && row.high !== undefined);
  const ranges = placed.filter(({ row }) => row.low !== undefined && row.high !== undefined && row.low !== row.high);
  const exact = placed.filter(({ row }) => row.low !== undefined && row.low === row.high);
  const about = placed.filter(({ row }) => row.low === undefined && row.high === undefined);
  return Plot.plot({
    width,
    height,
    marginLeft: 44,
    marginRight: 24,
    marginTop: 24,
    marginBottom: 38,
    x,
    y: { domain: [0, top], label: null, grid: true, ticks: 6, tickFormat: ',d' },
    style: { color: INK, fontSize: '12px' },
    marks: [
      Plot.ruleY([0], { stroke: 'var(--line)' }),
      Plot.ruleX(open, { ...common, y1: (d) => d.row.low, y2: top, stroke: MARK, strokeWidth: 1.5, strokeDasharray: '2 3' }),
      Plot.text(open, { ...common, y: () => top, text: () => '↑', fill: MARK, fontSize: 14, dy: 2 }),
      Plot.dot(open, { ...common, y: (d) => d.row.low, r: 4.5, fill: MARK }),
      Plot.ruleX(upTo, { ...common, y1: 0, y2: (d) => d.row.high, stroke: MARK, strokeWidth: 1.5, strokeDasharray: '2 3' }),
      Plot.text(upTo, { ...common, y: () => 0, text: () => '↓', fill: MARK, fontSize: 14, dy: -6 }),
      Plot.dot(upTo, { ...common, y: (d) => d.row.high, r: 4.5, fill: MARK }),
      Plot.ruleX(ranges, { ...common, y1: (d) => d.row.low, y2: (d) => d.row.high, stroke: MARK, strokeWidth: 6, strokeLinecap: 'round', strokeOpacity: 0.55 }),
      Plot.dot(exact, { ...common, y: (d) => d.row.low, r: 4.5, fill: MARK }),
      Plot.dot(about, { ...common, y: (d) => d.row.best, r: 4.5, fill: 'var(--paper)', stroke: MARK, strokeWidth: 1.5 }),
      Plot.text(placed, { x: 'x', y: 'y', text: (d) => `${d.row.number}`, dx: -6, dy: -8, textAnchor: 'end', fontSize: 11, fill: INK, stroke: 'var(--paper)', strokeWidth: 3 }),
    ],
  });
}

