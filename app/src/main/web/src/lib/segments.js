// Cuts a text at the ends of its marks. Marks overlap and contain each other; HTML elements cannot,
// so a text becomes a row of segments, each with all marks that cover it.
//
// Offsets count code points, as everywhere outside Java. A JavaScript string counts UTF-16 units.

/**
 * @param {string} text
 * @param {{id: string, start: number, end: number}[]} marks
 * @returns {{break: boolean, segments: {text: string, start: number, marks: string[], starts: string[]}[]}[]}
 *   paragraphs; `starts` are the marks that begin with the segment
 */
export function paragraphs(text, marks) {
  const points = Array.from(text);
  const cuts = new Set([0, points.length]);
  for (const mark of marks) {
    cuts.add(mark.start);
    cuts.add(mark.end);
  }
  const blocks = blankLines(points);
  for (const block of blocks) {
    cuts.add(block.start);
    cuts.add(block.end);
  }
  const ends = [...cuts].sort((a, b) => a - b);
  const sorted = [...marks].sort((a, b) => a.start - b.start || a.end - b.end);
  let open = [];
  let next = 0;
  let block = 0;
  const result = blocks.map(() => ({ segments: [] }));
  for (let i = 0; i + 1 < ends.length; i++) {
    const [start, end] = [ends[i], ends[i + 1]];
    open = open.filter((mark) => mark.end > start);
    const starts = [];
    while (next < sorted.length && sorted[next].start === start) {
      starts.push(sorted[next].id);
      open.push(sorted[next++]);
    }
    while (block < blocks.length && blocks[block].end <= start) {
      block++;
    }
    if (block === blocks.length || end <= blocks[block].start) {
      continue; // the blank lines between two paragraphs
    }
    // The shortest first: whoever points at words means the closest reading of them.
    const covering = [...open].sort((a, b) => a.end - a.start - (b.end - b.start));
    result[block].segments.push({
      text: points.slice(start, end).join(''),
      start,
      marks: covering.map((mark) => mark.id),
      starts,
    });
  }
  return result;
}

function blankLines(points) {
  const text = points.join('');
  const toPoint = pointIndex(text, points);
  const blocks = [];
  let at = 0;
  for (const gap of text.matchAll(/(?:\r\n|\n|\r)[^\S\n\r]*(?:\r\n|\n|\r)\s*/g)) {
    if (gap.index > at) {
      blocks.push({ start: toPoint(at), end: toPoint(gap.index) });
    }
    at = gap.index + gap[0].length;
  }
  if (at < text.length) {
    blocks.push({ start: toPoint(at), end: points.length });
  }
  return blocks;
}

function pointIndex(text, points) {
  if (points.length === text.length) {
    return (unit) => unit;
  }
  const index = new Int32Array(text.length + 1);
  let unit = 0;
  points.forEach((point, i) => {
    for (let k = 0; k < point.length; k++) {
      index[unit++] = i;
    }
  });
  index[unit] = points.length;
  return (at) => index[at];
}

/** Splits a passage of a search into plain and found words. */
export function found(passage, matches) {
  const points = Array.from(passage.text);
  const parts = [];
  let at = 0;
  for (const match of matches) {
    const [from, to] = [match.start - passage.span.start, match.end - passage.span.start];
    parts.push({ text: points.slice(at, from).join(''), found: false });
    parts.push({ text: points.slice(from, to).join(''), found: true });
    at = to;
  }
  parts.push({ text: points.slice(at).join(''), found: false });
  return parts.filter((part) => part.text !== '');
}
