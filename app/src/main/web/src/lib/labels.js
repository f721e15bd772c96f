// Places for dots and their numbers, in pixels, so that none hides another.

const STEP = 4;
const MOST_STEPS = 14;
const SIZE = 5.5; // half a dot with its edge
const ASIDE = [
  [-1, -1],
  [1, -1],
  [-1, 1],
  [1, 1],
  [0, -1.25],
  [0, 1.25],
  [-1.5, 0],
  [1.5, 0],
];

/**
 * Dots that would hide each other, moved to the right by no more than that needs, and no further than
 * an eye takes for the same day; a crowd that is larger stays one on top of the other.
 *
 * @param {{x: number, y: number}[]} dots changed in place
 */
export function sideBySide(dots) {
  dots.forEach((dot, i) => {
    const hides = (other) => Math.abs(other.x - dot.x) < 2 * SIZE && Math.abs(other.y - dot.y) < 2 * SIZE;
    for (let step = 0; step < MOST_STEPS && dots.slice(0, i).some(hides); step++) {
      dot.x += STEP;
    }
  });
  return dots;
}

/**
 * Where each number can stand without touching a dot, another number or the frame. A number for which
 * there is no room is left out: the table has it.
 *
 * @param {{x: number, y: number, label: string}[]} dots an empty label asks for no place
 * @param {{x: number, top: number, bottom: number}[]} bars upright lines that belong to dots
 * @returns {{x: number, y: number, label: string}[]} the middles of the numbers
 */
export function labels(dots, frame, bars = []) {
  const taken = [...dots.map((dot) => box(dot.x, dot.y, SIZE, SIZE)), ...bars.map((bar) => ({ ...box(bar.x, 0, 3, 0), top: bar.top, bottom: bar.bottom }))];
  const placed = [];
  for (const dot of dots) {
    const half = 3.6 * dot.label.length;
    for (const [right, down] of dot.label ? ASIDE : []) {
      const x = dot.x + right * (half + SIZE - 1);
      const y = dot.y + down * (SIZE + 5);
      const own = box(x, y, half, 6);
      const inside = own.left >= frame.left && own.right <= frame.right && own.top >= frame.top && own.bottom <= frame.bottom;
      if (inside && !taken.some((other) => touch(own, other))) {
        taken.push(own);
        placed.push({ x, y, label: dot.label });
        break;
      }
    }
  }
  return placed;
}

const box = (x, y, w, h) => ({ left: x - w, right: x + w, top: y - h, bottom: y + h });
const touch = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
