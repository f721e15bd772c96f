// The picture of one total: a line for each source, a dot for each claim, what was believed when.
import * as Plot from '@observablehq/plot';
import { at, days, INK, link, said } from './axes.js';
import { labels, sideBySide } from './labels.js';
import { date, interval } from './words.js';

const COLOURS = 6;
const colour = (number) => `var(--source-${((number - 1) % COLOURS) + 1})`;
const ARROW = 20; // pixels
const BAND = 'var(--picture)';

/** How a figure is drawn. */
function shape(figure, taken) {
  const { low, number, high } = figure;
  if (!taken) {
    return 'untaken';
  }
  if (number === undefined && high === undefined) {
    return 'words';
  }
  if (number === undefined) {
    return 'at-most';
  }
  if (low === undefined) {
    return 'about';
  }
  return high === undefined ? 'at-least' : low === high ? 'exact' : 'range';
}

/** A dot for every claim with a day; those of one step share a label. */
function claimDots(lines, claims) {
  return lines.flatMap((line) =>
    line.steps
      .filter((step) => step.asOf)
      .flatMap((step) =>
        step.claims.map((id, i) => ({
          line,
          step,
          claim: claims.get(id),
          shape: shape(step.figure, line.taken),
          day: at(step.asOf),
          value: step.figure.number ?? step.figure.high,
          label: i === 0 ? `${line.number}` : '',
        })),
      ),
  );
}

/** What was believed from each day to the next, to the end of the picture. */
function spans(believed, end) {
  return believed.map((each, i) => ({ ...each, from: at(each.day), to: i + 1 < believed.length ? at(believed[i + 1].day) : end }));
}

/** Fades towards an end that nobody gave. */
function fading() {
  const defs = document.createElementNS('http://www.w3.org/2000/svg', 'defs');
  for (const [id, start, stop] of [
    ['open-above', 0, 0.2],
    ['open-below', 0.2, 0],
  ]) {
    const gradient = document.createElementNS(defs.namespaceURI, 'linearGradient');
    gradient.setAttribute('id', id);
    gradient.setAttribute('x2', '0');
    gradient.setAttribute('y2', '1');
    for (const [offset, opacity] of [[0, start], [1, stop]]) {
      const part = document.createElementNS(defs.namespaceURI, 'stop');
      part.setAttribute('offset', offset);
      part.setAttribute('stop-color', BAND);
      part.setAttribute('stop-opacity', opacity);
      gradient.append(part);
    }
    defs.append(gradient);
  }
  return defs;
}

/**
 * @param lines those of the total, each with its `number` in the table
 * @param rule code of the rule of the line "believed on that day"; the band is from the smallest to the
 *   largest number that sources had given by then
 */
export function total({ lines, claims, believed, rule }, width) {
  const dots = claimDots(lines, claims);
  const seen = believed['minimum-maximum'];
  const times = [...dots.map((dot) => dot.day), ...seen.map((each) => at(each.day))];
  const numbers = [...dots.map((dot) => Math.max(dot.value ?? 0, dot.step.figure.high ?? 0)), 4];
  const x = days(Math.min(...times), Math.max(...times), width);
  const top = Math.max(...numbers) * 1.15;
  const bottom = dots.some((dot) => dot.shape === 'words') ? -top * 0.12 : 0;
  const height = Math.max(280, Math.min(460, width * 0.66));
  const frame = { left: 44, right: width - 20, top: 16, bottom: height - 36 };
  const px = {
    x: (time) => frame.left + ((time - x.domain[0]) / (x.domain[1] - x.domain[0])) * (frame.right - frame.left),
    y: (number) => frame.bottom - ((number - bottom) / (top - bottom)) * (frame.bottom - frame.top),
    time: (at) => x.domain[0] + ((at - frame.left) / (frame.right - frame.left)) * (x.domain[1] - x.domain[0]),
    number: (at) => bottom + ((frame.bottom - at) / (frame.bottom - frame.top)) * (top - bottom),
  };
  for (const dot of dots) {
    dot.x = px.x(dot.day);
    dot.y = px.y(dot.value ?? bottom * 0.55);
  }
  sideBySide(dots);
  const common = {
    x: (d) => px.time(d.x),
    href: (d) => link(d.claim),
    title: (d) => `${said(d.claim)}\n${interval(d.step.figure.quantity)}, as of ${date(d.step.asOf)}`,
  };
  const y = (d) => px.number(d.y);
  const drawn = (...shapes) => dots.filter((dot) => shapes.includes(dot.shape));
  const ink = { stroke: (d) => colour(d.line.number), fill: (d) => colour(d.line.number) };
  // The largest number known at each point bounds the solid part of an open band.
  const peak = (span) => Math.max(span.low ?? 0, ...dots.filter((dot) => dot.line.taken && dot.step.published <= span.day).map((dot) => dot.value ?? 0));
  const band = spans(seen, x.domain[1]).filter((each) => each.low !== undefined || each.high !== undefined);
  const line = spans(believed[rule], x.domain[1]);
  const steps = lines
    .filter((each) => each.taken)
    .flatMap((each) => each.steps.filter((s) => s.asOf && s.figure.number !== undefined).map((s) => ({ line: each, day: at(s.asOf), y: s.figure.number })));
  const bars = [
    ...drawn('at-least').map((d) => ({ x: d.x, top: d.y - ARROW, bottom: d.y })),
    ...drawn('at-most').map((d) => ({ x: d.x, top: d.y, bottom: d.y + ARROW })),
    ...drawn('range').map((d) => ({ x: d.x, top: px.y(d.step.figure.high), bottom: px.y(d.step.figure.low) })),
  ];
  return Plot.plot({
    width,
    height,
    marginLeft: frame.left,
    marginRight: width - frame.right,
    marginTop: frame.top,
    marginBottom: height - frame.bottom,
    x,
    y: { domain: [bottom, top], label: null, ticks: 0, tickFormat: ',d' },
    // The scales are the identity: a colour is the name of a property of the style sheet.
    color: { type: 'identity' },
    style: { color: INK, fontSize: '12px' },
    marks: [
      fading,
      Plot.gridY(ticks(top), { stroke: 'var(--line)', strokeOpacity: 1 }),
      Plot.axisY(ticks(top), { tickSize: 0, tickFormat: ',d' }),
      Plot.ruleY([0], { stroke: 'var(--quiet)' }),
      Plot.rect(band, { x1: 'from', x2: 'to', y1: (d) => d.low ?? d.high, y2: (d) => d.high ?? peak(d), fill: BAND, fillOpacity: 0.2 }),
      Plot.rect(band.filter((d) => d.high === undefined), { x1: 'from', x2: 'to', y1: peak, y2: top, fill: 'url(#open-above)', className: 'open' }),
      Plot.rect(band.filter((d) => d.low === undefined), { x1: 'from', x2: 'to', y1: 0, y2: 'high', fill: 'url(#open-below)', className: 'open' }),
      Plot.line(steps, { x: 'day', y: 'y', z: (d) => lines.indexOf(d.line), stroke: (d) => colour(d.line.number), curve: 'step-after', strokeWidth: 1.5, className: 'source' }),
      Plot.line(
        line.flatMap((d) => [
          { x: d.from, y: d.best ?? NaN },
          { x: d.to, y: d.best ?? NaN },
        ]),
        { x: 'x', y: 'y', stroke: INK, strokeWidth: 3, strokeOpacity: 0.75, className: 'believed' },
      ),
      Plot.ruleX(drawn('at-least'), { ...common, y1: y, y2: (d) => px.number(d.y - ARROW), stroke: ink.stroke, strokeWidth: 1.5, markerEnd: 'arrow' }),
      Plot.ruleX(drawn('at-most'), { ...common, y1: y, y2: (d) => px.number(d.y + ARROW), stroke: ink.stroke, strokeWidth: 1.5, markerEnd: 'arrow' }),
      Plot.ruleX(drawn('range'), { ...common, y1: (d) => d.step.figure.low, y2: (d) => d.step.figure.high, stroke: ink.stroke, strokeWidth: 4, strokeLinecap: 'round', strokeOpacity: 0.6 }),
      Plot.dot(drawn('exact', 'at-least', 'at-most', 'range'), { ...common, y, r: 4.5, fill: ink.fill }),
      Plot.dot(drawn('about'), { ...common, y, r: 4.2, fill: 'var(--paper)', stroke: ink.stroke, strokeWidth: 2 }),
      Plot.dot(drawn('words'), { ...common, y, r: 4.5, symbol: 'diamond', fill: 'var(--paper)', stroke: ink.stroke, strokeWidth: 1.5 }),
      Plot.dot(drawn('untaken'), { ...common, y, r: 4, symbol: 'times', stroke: ink.stroke, strokeWidth: 2 }),
      Plot.text(labels(dots, { ...frame, top: 0, right: width, bottom: height - 24 }, bars), {
        x: (d) => px.time(d.x),
        y: (d) => px.number(d.y),
        text: 'label',
        fontSize: 11,
        fill: INK,
        stroke: 'var(--paper)',
        strokeWidth: 3,
        className: 'numbers',
      }),
    ],
  });
}

/** Whole numbers at which a figure can be read off. */
function ticks(top) {
  const step = [1, 2, 5, 10].map((n) => n * 10 ** Math.max(0, Math.floor(Math.log10(top / 6)))).find((n) => top / n <= 7) ?? 1;
  return Array.from({ length: Math.floor(top / step) + 1 }, (_, i) => i * step);
}
