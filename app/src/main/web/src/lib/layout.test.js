import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layout } from './layout.js';

const ids = ['a', 'b', 'c', 'd', 'e'];
const edges = [
  { from: 'a', to: 'b' },
  { from: 'b', to: 'c' },
  { from: 'd', to: 'e' },
];

test('the same network stands in the same places, in whatever order it comes', () => {
  const other = layout([...ids].reverse(), [...edges].reverse());
  for (const [id, place] of layout(ids, edges)) {
    assert.deepEqual(other.get(id), place);
  }
});

test('nobody stands on somebody else, and groups do not mix', () => {
  const places = layout(ids, edges);
  for (const one of ids) {
    for (const other of ids.filter((id) => id !== one)) {
      const [a, b] = [places.get(one), places.get(other)];
      assert.ok(Math.hypot(a.x - b.x, a.y - b.y) > 30, `${one} and ${other}`);
    }
  }
  const x = (...group) => group.map((id) => places.get(id).x);
  const y = (...group) => group.map((id) => places.get(id).y);
  const apart = (of) => Math.max(...of('a', 'b', 'c')) < Math.min(...of('d', 'e'));
  assert.ok(apart(x) || apart(y));
});
