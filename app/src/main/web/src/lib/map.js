// The map, drawn from Natural Earth's outlines; the library and the outlines are only loaded where it is shown.
import { geoArea, geoAzimuthalEqualArea, geoCentroid, geoCircle, geoEqualEarth, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import atlas from 'world-atlas/countries-50m.json';
import { BY_NAME, LETTERS } from './countries.js';

const KILOMETRES = 180 / Math.PI / 6371;
/** How wide a circle stands for the area, in kilometres from its middle; it is no border. */
const REACH = { division: 60, district: 15, near: 25 };
/** No circle is smaller, in pixels, or it would pass for a town's dot. */
const LEAST = { division: 9, district: 7, near: 8 };
/** Parts of a country smaller than this share of its largest do not decide how near the map goes. */
const MAIN = 0.25;
/** In pixels, so that a country that is long from north to south fits on a screen. */
const HIGHEST = 600;

export const countries = feature(atlas, atlas.objects.countries).features.map((each) => ({
  code: LETTERS.get(each.id) ?? BY_NAME[each.properties.name] ?? '',
  name: each.properties.name,
  shape: each.geometry,
}));

const BY_CODE = new Map(countries.map((each) => [each.code, each]));

export const countryName = (code) => BY_CODE.get(code)?.name ?? code;

/** Tells a place from all others of an answer. */
export const key = ({ place, vicinity }) => [place.name, place.admin1, place.country, place.precision, place.latitude, place.longitude, place.id, vicinity].join('~');

/** What the precision of a place is called and how it is drawn: only what is in a town is a dot. */
export function sort({ place: { precision, latitude, country }, vicinity }) {
  if (precision === 1 && BY_CODE.has(country)) {
    return 'country';
  }
  if (latitude === undefined || precision === 0) {
    return '';
  }
  return vicinity && precision > 2 ? 'near' : ['', 'division', 'division', 'district', 'town', 'town'][precision];
}

function main(shape) {
  const parts = shape.type === 'MultiPolygon' ? shape.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates })) : [shape];
  const areas = parts.map(geoArea);
  const least = MAIN * Math.max(...areas);
  return parts.filter((part, i) => areas[i] >= least);
}

function projected(zoom, found, width) {
  const country = BY_CODE.get(zoom);
  if (!country) {
    const height = Math.round(width * 0.52);
    return { projection: geoEqualEarth().fitExtent([[2, 2], [width - 2, height - 2]], { type: 'Sphere' }), height };
  }
  const inside = found
    .filter(({ place }) => place.country === zoom && place.latitude !== undefined && place.precision > 1)
    .map(({ place }) => ({ type: 'Point', coordinates: [place.longitude, place.latitude] }));
  const shape = { type: 'GeometryCollection', geometries: [...main(country.shape), ...inside] };
  const [east, north] = geoCentroid({ type: 'GeometryCollection', geometries: main(country.shape) });
  const turned = geoAzimuthalEqualArea().rotate([-east, -north]);
  const [[left, top], [right, bottom]] = geoPath(turned.fitSize([1000, 1000], shape)).bounds(shape);
  const height = Math.round(Math.min(HIGHEST, width * Math.min(1.15, Math.max(0.6, (bottom - top) / (right - left)))));
  return { projection: turned.fitExtent([[24, 24], [width - 24, height - 24]], shape), height };
}

/**
 * What the picture consists of: outlines of all countries, and a mark for each place that lies in it.
 *
 * @param {object[]} found the places of the server's answer
 * @param {string} zoom three letters of a country; anything else shows the world
 */
export function draw(found, zoom, width) {
  const { projection, height } = projected(zoom, found, width);
  const near = BY_CODE.has(zoom);
  projection.clipExtent([[-2, -2], [width + 2, height + 2]]);
  const path = geoPath(projection).digits(1);
  const most = Math.max(1, ...found.map((each) => each.claims));
  const marks = found
    .map((each) => mark(each, { projection, path, near, most, width, height }))
    .filter(Boolean)
    .sort((a, b) => b.size - a.size);
  return {
    width,
    height,
    outlines: countries.map((each) => ({ d: path(each.shape), chosen: each.code === zoom })).filter((each) => each.d),
    marks,
    names: names(marks, width, height),
  };
}

function mark(each, { projection, path, near, most, width, height }) {
  const { place } = each;
  const drawn = sort(each);
  const common = { each, key: key(each), sort: drawn, name: (each.vicinity === 'near' ? 'near ' : '') + place.name };
  if (drawn === 'country') {
    const d = path(BY_CODE.get(place.country).shape);
    const [x, y] = path.centroid(BY_CODE.get(place.country).shape);
    return d && { ...common, d, x, y, r: 0, size: 1e6 };
  }
  const at = drawn && projection([place.longitude, place.latitude]);
  if (!at || at[0] < 0 || at[1] < 0 || at[0] > width || at[1] > height) {
    return undefined;
  }
  const [x, y] = at;
  if (drawn === 'town') {
    const r = (near ? 4 : 3) + (near ? 10 : 6) * Math.sqrt(each.claims / most);
    return { ...common, x, y, r, size: r };
  }
  const middle = [place.longitude, place.latitude];
  const reach = REACH[drawn];
  const edge = geoPath(projection).bounds(geoCircle().center(middle).radius(reach * KILOMETRES)());
  const r = Math.max(LEAST[drawn], (edge[1][0] - edge[0][0]) / 2);
  return { ...common, x, y, r, size: 1000 + r };
}

/** Names beside the marks with the most claims, where there is room; the list has them all. */
function names(marks, width, height) {
  const taken = marks.filter((each) => each.sort === 'town').map((each) => box(each.x, each.y, each.r, each.r));
  const placed = [];
  for (const each of [...marks].sort((a, b) => b.each.claims - a.each.claims || a.size - b.size)) {
    const half = 3.7 * each.name.length;
    const aside = each.sort === 'town' ? each.r + 4 + half : 0;
    const below = each.sort === 'town' ? 0 : each.r + 9;
    for (const [x, y] of [[aside, below], [-aside, -below], [0, each.r + 9], [0, -each.r - 9]]) {
      const own = box(each.x + x, each.y + y, half, 7);
      const inside = own.left >= 2 && own.right <= width - 2 && own.top >= 2 && own.bottom <= height - 2;
      if (inside && !taken.some((other) => touch(own, other))) {
        taken.push(own);
        placed.push({ key: each.key, x: each.x + x, y: each.y + y, text: each.name });
        break;
      }
    }
  }
  return placed;
}

const box = (x, y, w, h) => ({ left: x - w, right: x + w, top: y - h, bottom: y + h });
const touch = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
