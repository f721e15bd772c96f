// The picture of a network; the library that draws it is only loaded where there is one.
import cytoscape from 'cytoscape';
import { layout } from './layout.js';
import { edgeKey, lineOf } from './relations.js';

const SHAPES = { person: 'ellipse', organization: 'round-rectangle', group: 'diamond', state: 'hexagon' };

/**
 * Draws into an element of the page and returns what can be done with the picture.
 *
 * @param {(mark: string) => void} choose is told the mark of what was clicked
 */
export function draw(container, { nodes, edges }, choose) {
  const places = layout(
    nodes.map((each) => each.id),
    edges,
    container.clientWidth / Math.max(1, container.clientHeight),
  );
  const most = Math.max(1, ...edges.map((each) => each.claims));
  const picture = cytoscape({
    container,
    elements: [
      ...nodes.map((each) => ({
        data: { id: `n:${each.id}`, name: each.name, shape: SHAPES[each.kind] ?? 'ellipse', claims: each.claims, size: 9 + 5 * Math.sqrt(each.claims / most) },
        position: { ...places.get(each.id) },
      })),
      ...edges.map((each) => ({
        data: {
          id: `e:${edgeKey(each)}`,
          source: `n:${each.from}`,
          target: `n:${each.to}`,
          line: `--source-${lineOf(each).colour}`,
          style: each.statuses.asserted ? 'solid' : 'dashed',
          width: 1.2 + 3 * Math.sqrt((each.claims - 1) / most),
        },
      })),
    ],
    layout: { name: 'preset', fit: true, padding: 30 },
    // Turning the wheel and dragging with a finger scroll the page; there are buttons for the rest.
    userZoomingEnabled: false,
    userPanningEnabled: !matchMedia('(pointer: coarse)').matches,
    boxSelectionEnabled: false,
    autoungrabify: true,
    minZoom: 0.15,
    maxZoom: 4,
  });
  const paint = () => picture.style(style(getComputedStyle(container), () => picture.zoom()));
  const named = () => name(picture);
  paint();
  named();
  picture.on('zoom resize', named);
  picture.on('tap', 'node, edge', (event) => choose(event.target.id()));
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', paint);
  return {
    /** Marks one and what it touches; the others fade. Nothing marked: all as they are. */
    mark(id) {
      picture.elements().removeClass('marked faded');
      const chosen = id ? picture.getElementById(id) : picture.collection();
      if (chosen.length > 0) {
        const kept = chosen.isNode() ? chosen.closedNeighborhood() : chosen.union(chosen.connectedNodes());
        picture.elements().not(kept).addClass('faded');
        kept.addClass('marked');
        const { x1, y1, x2, y2 } = picture.extent();
        const at = kept.boundingBox();
        if (at.x1 < x1 || at.y1 < y1 || at.x2 > x2 || at.y2 > y2) {
          picture.center(kept);
        }
      }
    },
    zoom(by) {
      const middle = { x: picture.width() / 2, y: picture.height() / 2 };
      picture.zoom({ level: picture.zoom() * by, renderedPosition: middle });
    },
    fit() {
      picture.resize();
      picture.fit(undefined, 30);
    },
    end() {
      scheme.removeEventListener('change', paint);
      picture.destroy();
    },
  };
}

/** Shows the names of the actors with the most claims that have room; the list has them all. */
function name(picture) {
  const taken = picture.nodes().map((node) => {
    const { x, y } = node.renderedPosition();
    const half = node.data('size') / 3;
    return { left: x - half, right: x + half, top: y - half, bottom: y + half };
  });
  const sorted = [...picture.nodes()].sort((a, b) => b.data('claims') - a.data('claims') || (a.id() < b.id() ? -1 : 1));
  picture.batch(() => {
    for (const node of sorted) {
      const { x, y } = node.renderedPosition();
      const half = Math.min(75, 3.6 * node.data('name').length);
      const own = { left: x - half, right: x + half, top: y + node.data('size') / 2, bottom: y + node.data('size') / 2 + 16 };
      const free = !taken.some((other) => own.left < other.right && other.left < own.right && own.top < other.bottom && other.top < own.bottom);
      if (free) {
        taken.push(own);
      }
      node.toggleClass('named', free);
    }
  });
  picture.style().update();
}

/**
 * The style sheet's colours, which a canvas cannot look up by itself. Names and lines keep their size
 * however near the picture is; only the room between them grows.
 */
function style(page, zoom) {
  const colour = (name) => page.getPropertyValue(name).trim();
  return [
    {
      selector: 'node',
      style: {
        shape: 'data(shape)',
        width: (node) => node.data('size') / zoom(),
        height: (node) => node.data('size') / zoom(),
        color: colour('--ink'),
        'background-color': colour('--quiet'),
        'font-family': 'system-ui, sans-serif',
        'font-size': () => 12 / zoom(),
        'text-wrap': 'ellipsis',
        'text-max-width': () => 150 / zoom(),
        'text-valign': 'bottom',
        'text-margin-y': () => 2 / zoom(),
        'text-outline-color': colour('--raised'),
        'text-outline-width': () => 2 / zoom(),
      },
    },
    {
      selector: 'edge',
      style: {
        'curve-style': 'bezier',
        'control-point-step-size': () => 9 / zoom(),
        'target-arrow-shape': 'triangle',
        'arrow-scale': () => 0.9 / Math.sqrt(zoom()),
        width: (edge) => edge.data('width') / zoom(),
        'line-style': 'data(style)',
        'line-color': (edge) => colour(edge.data('line')),
        'target-arrow-color': (edge) => colour(edge.data('line')),
      },
    },
    { selector: 'node.named, node.marked', style: { label: 'data(name)' } },
    { selector: 'node.marked', style: { 'background-color': colour('--focus'), 'font-weight': 'bold', 'z-index': 2 } },
    { selector: 'edge.marked', style: { 'z-index': 2 } },
    { selector: '.faded', style: { opacity: 0.18 } },
  ];
}
