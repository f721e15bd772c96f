// Where the actors of a network stand: pushed apart by each other, drawn together by what is told
// between them. Groups that nothing ties to each other are laid out one by one and put side by side.
// Nothing is random, so the same record always gives the same picture.

const ROUNDS = 250;
const NEAR = 90; // how far apart two related actors would stand, in the picture's own units
const ROOM = 80; // between groups
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/**
 * @param {string[]} ids
 * @param {{from: string, to: string}[]} edges between them
 * @param {number} ratio how wide the picture is for its height
 * @returns {Map<string, {x: number, y: number}>}
 */
export function layout(ids, edges, ratio = 1) {
  const groups = together(ids, edges).map((group) => spread(group, edges.filter((edge) => group.includes(edge.from))));
  return sideBySide(groups, ratio);
}

/** The ids in groups, the largest first. */
function together(ids, edges) {
  const group = new Map(ids.map((id) => [id, [id]]));
  for (const { from, to } of edges) {
    const [one, other] = [group.get(from), group.get(to)];
    if (one !== other) {
      one.push(...other);
      other.forEach((id) => group.set(id, one));
    }
  }
  return [...new Set(group.values())].map((each) => each.sort()).sort((a, b) => b.length - a.length || (a[0] < b[0] ? -1 : 1));
}

function spread(ids, edges) {
  const degree = new Map(ids.map((id) => [id, 0]));
  edges.forEach(({ from, to }) => [from, to].forEach((id) => degree.set(id, degree.get(id) + 1)));
  // A spiral with those of the most relations in its middle.
  const nodes = [...ids]
    .sort((a, b) => degree.get(b) - degree.get(a) || (a < b ? -1 : 1))
    .map((id, i) => ({ id, x: NEAR * 0.7 * Math.sqrt(i) * Math.cos(i * GOLDEN), y: NEAR * 0.7 * Math.sqrt(i) * Math.sin(i * GOLDEN) }));
  const by = new Map(nodes.map((node) => [node.id, node]));
  const pairs = [...new Set(edges.map(({ from, to }) => [from, to].sort().join('\n')))].sort().map((pair) => pair.split('\n').map((id) => by.get(id)));
  for (let round = 0; round < ROUNDS; round++) {
    const reach = (NEAR / 2) * (1 - round / ROUNDS) + 0.5;
    nodes.forEach((node) => ([node.dx, node.dy] = [-node.x * 0.4, -node.y * 0.4]));
    nodes.forEach((one, i) => {
      for (const other of nodes.slice(0, i)) {
        pull(one, other, (distance) => -(NEAR * NEAR) / distance);
      }
    });
    pairs.forEach(([one, other]) => pull(one, other, (distance) => (distance * distance) / NEAR));
    for (const node of nodes) {
      const length = Math.hypot(node.dx, node.dy) || 1;
      const step = Math.min(length, reach) / length;
      node.x += node.dx * step;
      node.y += node.dy * step;
    }
  }
  return nodes;
}

/** Moves two toward each other by a force that depends on how far apart they are. */
function pull(one, other, force) {
  const [x, y] = [other.x - one.x, other.y - one.y];
  const distance = Math.max(1, Math.hypot(x, y));
  const by = force(distance) / distance;
  one.dx += x * by;
  one.dy += y * by;
  other.dx -= x * by;
  other.dy -= y * by;
}

/** Groups in rows, as wide together as the picture is for its height. */
function sideBySide(groups, ratio) {
  const boxes = groups.map((nodes) => {
    const [xs, ys] = [nodes.map((node) => node.x), nodes.map((node) => node.y)];
    const [left, top] = [Math.min(...xs), Math.min(...ys)];
    return { nodes, left, top, width: Math.max(...xs) - left + ROOM, height: Math.max(...ys) - top + ROOM };
  });
  const area = boxes.reduce((sum, box) => sum + box.width * box.height, 0);
  const wide = Math.max(Math.sqrt(area * ratio) * 1.1, ...boxes.map((box) => box.width));
  const places = new Map();
  let [x, y, row] = [0, 0, 0];
  for (const box of boxes) {
    if (x > 0 && x + box.width > wide) {
      [x, y, row] = [0, y + row, 0];
    }
    box.nodes.forEach((node) => places.set(node.id, { x: x + node.x - box.left, y: y + node.y - box.top }));
    x += box.width;
    row = Math.max(row, box.height);
  }
  return places;
}
