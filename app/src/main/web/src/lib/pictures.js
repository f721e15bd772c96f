// The pictures; what is drawn here needs the library of charts, which is only loaded where there is one.
import * as Plot from '@observablehq/plot';
import { at, DAY, days, INK, link, said } from './axes.js';
import { label } from './words.js';

export { total } from './total.js';

const MARK = 'var(--picture)';

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
