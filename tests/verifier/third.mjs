// A third verifier of evidence bundles, written from resources/verifier/FORMAT.md alone, without a look at the
// other two. It reads a bundle (ZIP or folder) and checks its files, chain, scheme, pool, draws, counts and
// scores, and works out the ranks:
//
//     node third.mjs BUNDLE[@HEAD] …
//
// For each bundle it prints one line, {"problems": [[check, words] …], "head": …, "ranks": …}; it ends with 0 if
// there is no problem, with 1 if there is one. HEAD is one copied from signed paper. Numbers in brackets are the sections of FORMAT.md.

import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

let problems = [];
const report = (check, words) => problems.push([check, words]);
const digest = (bytes, name = "sha256") => createHash(name).update(bytes).digest("hex");

// ---- text and JSON [2] -------------------------------------------------------------------------------------

const byCodePoint = (a, b) => Buffer.compare(Buffer.from(a, "utf8"), Buffer.from(b, "utf8"));

function canonical(value) {
  if (Array.isArray(value)) return "[" + value.map(canonical).join(",") + "]";
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const keys = Object.keys(value).sort(byCodePoint);
  return "{" + keys.map((key) => JSON.stringify(key) + ":" + canonical(value[key])).join(",") + "}";
}

const same = (a, b) => canonical(a) === canonical(b);

// ---- exact fractions [1] -----------------------------------------------------------------------------------

const big = (n) => (n < 0n ? -n : n);
const gcd = (a, b) => (b === 0n ? big(a) : gcd(b, a % b));

function ratio(n, d = 1n) {
  const by = (d < 0n ? -1n : 1n) * (gcd(n, d) || 1n);
  return { n: n / by, d: d / by };
}

const zero = ratio(0n);
const whole = (number) => ratio(BigInt(number));
const add = (a, b) => ratio(a.n * b.d + b.n * a.d, a.d * b.d);
const minus = (a, b) => ratio(a.n * b.d - b.n * a.d, a.d * b.d);
const times = (a, b) => ratio(a.n * b.n, a.d * b.d);
const over = (a, b) => ratio(a.n * b.d, a.d * b.n);
const compare = (a, b) => (a.n * b.d < b.n * a.d ? -1 : a.n * b.d > b.n * a.d ? 1 : 0);
const total = (list) => list.reduce(add, zero);
const spelled = (a) => (a === null ? null : a.d === 1n ? `${a.n}` : `${a.n}/${a.d}`);

// A number of an act ("462/5"), or of a scheme: a whole number, "12.5", "40%", "2/3" [5.1].
function read(value) {
  const text = String(value);
  if (text.endsWith("%")) return over(read(text.slice(0, -1)), whole(100));
  if (text.includes("/")) return ratio(...text.split("/").map(BigInt));
  const [units, decimals = ""] = text.split(".");
  return ratio(BigInt(units + decimals), 10n ** BigInt(decimals.length));
}

function rounded(a, decimals, rounding) {
  const scale = 10n ** BigInt(decimals);
  const top = big(a.n) * scale;
  let [quotient, twice] = [top / a.d, 2n * (top % a.d)];
  if (twice > a.d || (twice === a.d && (rounding === "half-up" || quotient % 2n === 1n))) quotient += 1n;
  return ratio(a.n < 0n ? -quotient : quotient, scale);
}

// ---- TOML without floats and times of day [5.1] --------------------------------------------------------------

function readToml(text) {
  const root = Object.create(null);
  let [table, at] = [root, 0];
  const fail = (words) => { throw new Error(`TOML at ${at}: ${words}`); };
  const space = () => { while (text[at] === " " || text[at] === "\t") at += 1; };
  const blank = () => {
    for (;;) {
      space();
      if (text[at] === "#") while (at < text.length && text[at] !== "\n") at += 1;
      if (text[at] !== "\n" && text[at] !== "\r") return;
      at += 1;
    }
  };
  const take = (word) => (text.startsWith(word, at) ? ((at += word.length), true) : false);
  const need = (word) => take(word) || fail(`${word} expected`);
  const escapes = { b: "\b", t: "\t", n: "\n", f: "\f", r: "\r", '"': '"', "\\": "\\" };

  function string() {
    const quote = text[at];
    const long = text.startsWith(quote.repeat(3), at);
    const end = long ? quote.repeat(3) : quote;
    at += end.length;
    if (long && !take("\n")) take("\r\n");
    let found = "";
    while (!text.startsWith(end, at)) {
      if (at >= text.length || (!long && text[at] === "\n")) fail("open text");
      if (quote === "'" || text[at] !== "\\") { found += text[at++]; continue; }
      at += 1;
      const sign = text[at++];
      if (sign in escapes) found += escapes[sign];
      else if (sign === "u" || sign === "U") {
        const digits = sign === "u" ? 4 : 8;
        found += String.fromCodePoint(parseInt(text.slice(at, at + digits), 16));
        at += digits;
      } else if (long && /\s/.test(sign)) while (/\s/.test(text[at])) at += 1;
      else fail("escape");
    }
    at += end.length;
    while (long && text[at] === quote) { found += quote; at += 1; }
    return found;
  }

  function key() {
    const path = [];
    do {
      space();
      if (text[at] === '"' || text[at] === "'") path.push(string());
      else {
        const bare = /^[A-Za-z0-9_-]+/.exec(text.slice(at, at + 200)) ?? fail("key");
        path.push(bare[0]);
        at += bare[0].length;
      }
      space();
    } while (take("."));
    return path;
  }

  function value() {
    if (text[at] === '"' || text[at] === "'") return string();
    if (take("[")) {
      const list = [];
      for (blank(); !take("]"); blank()) {
        list.push(value());
        blank();
        if (!take(",") && text[at] !== "]") fail("list");
      }
      return list;
    }
    if (take("{")) {
      const inline = Object.create(null);
      for (space(); !take("}"); space()) {
        assign(inline);
        space();
        if (!take(",") && text[at] !== "}") fail("inline table");
      }
      return inline;
    }
    const word = /^[A-Za-z0-9_+:.-]+/.exec(text.slice(at, at + 200)) ?? fail("value");
    at += word[0].length;
    if (word[0] === "true" || word[0] === "false") return word[0] === "true";
    if (/^[+-]?[0-9_]+$/.test(word[0])) return Number(word[0].replaceAll("_", ""));
    if (/^\d{4}-\d{2}-\d{2}$/.test(word[0])) return word[0]; // a date: no figure hangs on one
    return fail(`a value that is none of the subset: ${word[0]}`);
  }

  function enter(from, path) {
    for (const part of path) {
      from = from[part] ??= Object.create(null);
      if (Array.isArray(from)) from = from.at(-1);
    }
    return from;
  }

  function assign(into) {
    const path = key();
    need("=");
    space();
    const last = path.pop();
    const place = enter(into, path);
    if (last in place) fail(`${last} twice`);
    place[last] = value();
  }

  for (blank(); at < text.length; blank()) {
    if (take("[[")) {
      const path = key();
      need("]]");
      const last = path.pop();
      const list = (enter(root, path)[last] ??= []);
      table = Object.create(null);
      list.push(table);
    } else if (take("[")) {
      table = enter(root, key());
      need("]");
    } else assign(table);
  }
  return root;
}

// ---- the bundle [11] -----------------------------------------------------------------------------------------

function unzip(bytes) {
  const files = new Map();
  let end = bytes.length - 22;
  while (end >= 0 && bytes.readUInt32LE(end) !== 0x06054b50) end -= 1;
  if (end < 0) throw new Error("no ZIP");
  let at = bytes.readUInt32LE(end + 16);
  for (let entry = 0; entry < bytes.readUInt16LE(end + 10); entry += 1) {
    if (bytes.readUInt16LE(at + 10) !== 0) throw new Error("a compressed entry");
    const [size, named, extra, remark] = [at + 20, at + 28, at + 30, at + 32].map((place, nth) =>
      nth === 0 ? bytes.readUInt32LE(place) : bytes.readUInt16LE(place));
    const path = bytes.toString("utf8", at + 46, at + 46 + named);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    if (files.has(path)) throw new Error(`${path} twice`);
    files.set(path, bytes.subarray(start, start + size));
    at += 46 + named + extra + remark;
  }
  return files;
}

function openBundle(path) {
  if (!statSync(path).isDirectory()) return unzip(readFileSync(path));
  const names = readdirSync(path, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const full = names.map((each) => join(each.path, each.name));
  return new Map(full.map((each) => [relative(path, each).split(sep).join("/"), readFileSync(each)]));
}

function checkManifest(files, acts, scheme) {
  const bytes = files.get("manifest.json");
  const manifest = JSON.parse(bytes.toString("utf8"));
  if (bytes.toString("utf8") !== canonical(manifest) + "\n") report("V0", "manifest.json is not canonical");
  if (manifest.format !== "hearing-bundle-1") report("V0", `format ${manifest.format}`);
  for (const { path, sha256, size } of manifest.files) {
    const file = files.get(path);
    if (!file || file.length !== size || digest(file) !== sha256) report("V0", `${path} is not as in the manifest`);
  }
  const listed = new Set(["manifest.json", ...manifest.files.map((each) => each.path)]);
  for (const path of files.keys()) if (!listed.has(path)) report("V0", `${path} is not in the manifest`);
  for (const { path, sha256 } of manifest.stored) {
    if (path !== null && (!files.has(path) || digest(files.get(path)) !== sha256)) report("V19", `${path}: digest`);
  }
  if (manifest.acts !== acts.length) report("V0", `${acts.length} acts, ${manifest.acts} in the manifest`);
  const opened = acts[0].payload;
  for (const field of ["hearing", "title", "rehearsal"]) {
    if (!same(manifest[field], opened[field])) report("V0", `${field} is not as opened`);
  }
  if ((files.get("scheme.toml")?.toString("utf8") ?? null) !== scheme) report("V0", "scheme.toml is not the scheme");
  return manifest;
}

// ---- the chain [3.2], with runs [11.4] ---------------------------------------------------------------------------

function readActs(bytes) {
  const lines = bytes.toString("utf8").split("\n");
  if (lines.pop() !== "") report("V1", "no LF at the end of the journal");
  return lines.map((line, nth) => {
    const act = JSON.parse(line);
    if (canonical(act) !== line) report("V1", `act ${nth + 1} is not canonical`);
    return act;
  });
}

function checkChain(acts, head) {
  let before = "0".repeat(64); // null: withheld
  acts.forEach((act, nth) => {
    if (act.seq !== nth + 1) report("V1", `act ${nth + 1} is numbered ${act.seq}`);
    if (act.hash === undefined) return void (before = null);
    const { actor, at_utc, kind, payload, prev_hash, seq } = act;
    if (before !== null && prev_hash !== before) report("V1", `act ${seq} does not follow the act before`);
    if (digest(canonical({ actor, at_utc, kind, payload, prev_hash, seq })) !== act.hash) report("V1", `hash of act ${seq}`);
    before = act.hash;
  });
  if (before !== null && before !== head) report("V1", "the last act is not the head");
}

// The runs of a public bundle must be exactly those that [11.4] makes of the withheld acts.
function checkRuns(acts) {
  let runs = [];
  acts.forEach((act, nth) => {
    if (!act.withheld) return;
    if (runs.at(-1)?.last === nth - 1) Object.assign(runs.at(-1), { last: nth, held: runs.at(-1).held + 1 });
    else runs.push({ first: nth, last: nth, held: 1 });
  });
  for (;;) {
    const small = runs.findIndex((run) => run.held < 16);
    if (small < 0 || runs.length < 2) break;
    const left = small > 0 ? runs[small].first - runs[small - 1].last : Infinity;
    const right = small + 1 < runs.length ? runs[small + 1].first - runs[small].last : Infinity;
    const from = left <= right ? small - 1 : small;
    const [a, b] = runs.slice(from, from + 2);
    runs.splice(from, 2, { first: a.first, last: b.last, held: a.held + b.held });
  }
  acts.forEach((act, nth) => {
    const inside = runs.some((run) => run.first <= nth && nth <= run.last);
    if (inside !== (act.hash === undefined)) report("V1", `act ${nth + 1} should ${inside ? "not " : ""}show its hash`);
  });
}

// ---- canonical files [6] ------------------------------------------------------------------------------------------

const forbidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u180b-\u180d\u180f\ufe00-\ufe0f\u{e0100}-\u{e01ef}\ufffd]/u;

function isCell(text) {
  if (text !== text.normalize("NFC") || /^ | $|\p{White_Space}{2}|(?! )\p{White_Space}/u.test(text)) return false;
  const unassigned = [...text].some((sign) => /\p{Cn}/u.test(sign) && ![2, 3].includes(sign.codePointAt(0) >> 16));
  return !unassigned && !forbidden.test(text);
}

function readLines(bytes, kind) {
  const text = bytes.toString("utf8");
  const lines = text.split("\n");
  if (!Buffer.from(text, "utf8").equals(bytes) || lines.pop() !== "") throw new Error("not lines of UTF-8");
  const rows = lines.map((line) => line.split("\t"));
  if (!rows.flat().every(isCell)) throw new Error("a cell that is not canonical");
  if (!same(rows[0], ["HDRAW-1", kind])) throw new Error("first line");
  return rows.slice(1);
}

const ascending = (list, by = byCodePoint) => list.every((each, nth) => nth === 0 || by(list[nth - 1], each) < 0);

function readRoster(bytes) {
  const [columns, ...rows] = readLines(bytes, "ROSTER");
  const further = columns.slice(6);
  const known = ["id", "name", "sector", "gender", "employer", "district"];
  if (!same(columns.slice(0, 6), known) || !ascending(further)) throw new Error("columns");
  if (further.some((each) => [...known, "phone", "id_card", "last_served"].includes(each))) throw new Error("columns");
  const people = rows.map((row) => Object.fromEntries(columns.map((column, nth) => [column, row[nth]])));
  if (rows.some((row) => row.length !== columns.length)) throw new Error("a line of another length");
  if (!people.every((each) => /^[A-Z0-9][A-Z0-9-]{0,31}$/.test(each.id) && each.name && each.sector)) throw new Error("a person");
  if (!ascending(people.map((each) => each.id))) throw new Error("order");
  return { columns, people };
}

function readRules(bytes, columns) {
  const rows = readLines(bytes, "RULES");
  const count = (text) => (/^(0|[1-9][0-9]{0,8})$/.test(text) ? Number(text) : NaN);
  const next = (word) => (rows[0]?.[0] === word ? rows.shift() : null);
  const draw = next("draw")?.[1];
  const roster = next("roster")?.[1];
  const hash = next("hash")?.[1];
  const [, die, dice] = next("seed") ?? [];
  const seats = count(next("seats")?.[1]);
  const [quotas, alternates, recused] = [[], [], []];
  for (let row; (row = next("quota")); ) quotas.push({ column: row[1], value: row[2], min: count(row[3]), max: count(row[4]) });
  for (let row; (row = next("alternates")); ) alternates.push({ sector: row[2], count: count(row[3]), column: row[1] });
  for (let row; (row = next("recuse")); ) recused.push({ id: row[1], word: row[2] });
  const numbers = [seats, count(dice), ...quotas.flatMap((each) => [each.min, each.max]), ...alternates.map((each) => each.count)];
  const byColumn = (a, b) => columns.indexOf(a.column) - columns.indexOf(b.column) || byCodePoint(a.value, b.value);
  const sound = [
    rows.length === 0, /^[A-Za-z0-9._-]{1,64}$/.test(draw), hash === "SHA-256", !numbers.some(Number.isNaN),
    (die === "d10" && dice >= 20) || (die === "d6" && dice >= 26),
    ascending(quotas, byColumn), ascending(alternates.map((each) => each.sector)), ascending(recused.map((each) => each.id)),
    quotas.every((each) => columns.indexOf(each.column) > 1), alternates.every((each) => each.column === "sector"),
    recused.every((each) => /^\S{1,64}$/u.test(each.word)),
  ];
  if (!sound.every(Boolean)) throw new Error(`rules ${sound.indexOf(false)}`);
  return { draw, roster, die, dice: count(dice), seats, quotas, alternates, recused: new Set(recused.map((each) => each.id)) };
}

// ---- the draw [7] -------------------------------------------------------------------------------------------------

function tickets(commitment, digits, rehearsal, people) {
  const seed = rehearsal ? `HDRAW-1-REHEARSAL|${commitment}|${digest(digits)}` : `HDRAW-1|${commitment}|${digits}`;
  const key = digest(seed);
  const ticket = ({ id }) => [...BigInt("0x" + digest(key + id)).toString().padStart(64, "0")].reverse().join("");
  const drawn = people.map((person) => ({ person, ticket: ticket(person) }));
  drawn.sort((a, b) => byCodePoint(a.ticket, b.ticket) || byCodePoint(a.person.id, b.person.id));
  return drawn.map((each) => each.person);
}

// Is there a set of `seats` eligible people that holds all seated and meets every quota [7.3]? People who agree in
// all quota columns are of one kind; the search chooses how many of each kind, kind by kind, and remembers what it
// could not finish.
function possible(rules, eligible, seated) {
  const columns = [...new Set(rules.quotas.map((each) => each.column))];
  const kindOf = (person) => JSON.stringify(columns.map((column) => person[column]));
  const kinds = new Map();
  for (const person of eligible) {
    const kind = kinds.get(kindOf(person)) ?? { person, least: 0, most: 0 };
    kinds.set(kindOf(person), kind);
    kind.most += 1;
    if (seated.has(person.id)) kind.least += 1;
  }
  const list = [...kinds.values()].sort((a, b) => byCodePoint(kindOf(a.person), kindOf(b.person)));
  const bound = rules.quotas.map((quota) => ({ ...quota, holds: list.map((kind) => kind.person[quota.column] === quota.value) }));
  bound.push({ min: rules.seats, max: rules.seats, holds: list.map(() => true) });
  const rest = bound.map(({ holds }) => {
    const sums = [{ least: 0, most: 0 }];
    for (let nth = list.length - 1; nth >= 0; nth -= 1) {
      const [kind, after] = [list[nth], sums[0]];
      sums.unshift(holds[nth] ? { least: after.least + kind.least, most: after.most + kind.most } : after);
    }
    return sums;
  });
  const dead = new Set();
  const search = (nth, counts) => {
    const open = bound.every(({ min, max }, each) =>
      counts[each] + rest[each][nth].least <= max && counts[each] + rest[each][nth].most >= min);
    if (!open) return false;
    if (nth === list.length) return true;
    const state = nth + ":" + counts;
    if (dead.has(state)) return false;
    for (let chosen = list[nth].least; chosen <= list[nth].most; chosen += 1) {
      if (search(nth + 1, counts.map((count, each) => count + (bound[each].holds[nth] ? chosen : 0)))) return true;
    }
    dead.add(state);
    return false;
  };
  return search(0, bound.map(() => 0));
}

function walk(rules, order, barred, stay) {
  const eligible = order.filter((person) => !barred.has(person.id));
  const panel = [...stay];
  if (!possible(rules, eligible, new Set(panel))) return null;
  for (const person of eligible) {
    if (panel.length === rules.seats) break;
    if (panel.includes(person.id)) continue;
    if (possible(rules, eligible, new Set([...panel, person.id]))) panel.push(person.id);
  }
  return panel;
}

const next = (rules, order, panel) => rules.alternates.map(({ sector, count }) => [
  sector,
  order.filter((each) => each.sector === sector && !rules.recused.has(each.id) && !panel.includes(each.id))
    .slice(0, count).map((each) => each.id),
]);

// ---- the scheme [5.2]: where it is silent, the value printed first holds ------------------------------------------------

const silent = {
  ballot: {
    combination: "sum-of-items", blank: "as-grade", all_blank: "as-blank-items", overmark: "as-blank",
    invalid: "zero-in-divisor", divisor: "present-at-issue", unreturned: "zero", grades: [], items: [],
  },
  ranks: { decimals: 2, rounding: "half-up", rank_on: "exact", ties: "shared" },
  year: { decimals: 2, rounding: "half-up", rank_on: "exact", ranked: true, pooling: "pooled" },
  groups: [], components: [], deductions: [],
};

function readScheme(text) {
  const scheme = readToml(text);
  for (const [key, value] of Object.entries(silent)) {
    scheme[key] = Array.isArray(value) ? (scheme[key] ?? []) : { ...value, ...scheme[key] };
  }
  return scheme;
}

// ---- what a replay remembers -----------------------------------------------------------------------------------------

let state = null;

const beginning = () => ({
  scheme: null, text: null, units: [], orders: {}, draws: new Map(), rounds: new Map(), pool: null, ties: [],
  scores: new Map(), venues: new Map(), deductions: new Map(), failed: new Set(),
});

// A file of a draw, or null; reported once.
function attempt(check, words, read) {
  try {
    return read();
  } catch (error) {
    report(check, `${words}: ${error.message}`);
    return null;
  }
}

function committed(files, payload) {
  const base = `draws/${payload.number}/`;
  const [roster, rules] = [files.get(base + "roster.tsv"), files.get(base + "rules.tsv")];
  if (!roster || !rules) return report("V7", `no files of draw ${payload.number}`);
  if (digest(roster) !== payload.roster_sha256 || payload.roster_sha256 !== state.pool?.roster_sha256) report("V7", "another roster");
  if (digest(rules) !== payload.rules_sha256 || digest(rules, "sm3") !== payload.rules_sm3) report("V7", "digests of the rules");
  if (state.draws.has(payload.draw) || payload.number !== state.draws.size + 1) report("V4", `draw ${payload.draw}`);
  const read = attempt("V7", base, () => {
    const { columns, people } = readRoster(roster);
    return { people, columns, ...readRules(rules, columns) };
  });
  if (read && (read.draw !== payload.draw || read.roster !== payload.roster_sha256)) report("V7", "rules of another draw");
  state.draws.set(payload.draw, { ...payload, rules: read, withdrawn: [], panel: null });
}

function heldAsDrawn(payload, rehearsal) {
  const draw = state.draws.get(payload.draw);
  draw.held = payload;
  draw.panel = payload.panel;
  const { rules } = draw;
  if (!rules) return;
  if (payload.method !== "built-in") return heldElsewhere(rules, payload);
  const faces = rules.die === "d10" ? /^[0-9]*$/ : /^[1-6]*$/;
  if (!rehearsal && draw.digits.length !== rules.dice) report("V8", "number of dice");
  if (!faces.test(draw.digits)) report("V8", "a digit that is on no die");
  if (draw.throws.reduce((sum, [, count]) => sum + count, 0) !== draw.digits.length) report("V8", "throws");
  if (!same(draw.throws.map(([who]) => who), payload.witnesses)) report("V8", "witnesses");
  draw.order = tickets(draw.rules_sha256, draw.digits, rehearsal, rules.people);
  const panel = walk(rules, draw.order, rules.recused, []);
  if (!same(panel, payload.panel)) report("V8", `the panel of draw ${draw.number} is not what the dice give`);
  if (panel && !same(next(rules, draw.order, panel), payload.alternates)) report("V8", `alternates of draw ${draw.number}`);
}

function heldElsewhere(rules, { panel, alternates }) {
  const people = new Map(rules.people.map((each) => [each.id, each]));
  const named = [...panel, ...alternates.flatMap(([, ids]) => ids)];
  if (new Set(named).size !== named.length || named.some((id) => !people.has(id) || rules.recused.has(id))) return report("V8", "named");
  const met = rules.quotas.every(({ column, value, min, max }) => {
    const count = panel.filter((id) => people.get(id)[column] === value).length;
    return min <= count && count <= max;
  });
  if (panel.length !== rules.seats || !met) report("V8", "seats and quotas");
  if (alternates.some(([sector, ids]) => ids.some((id) => people.get(id).sector !== sector))) report("V8", "alternates");
}

function replaced(payload) {
  const draw = state.draws.get(payload.draw);
  const { rules } = draw;
  draw.withdrawn.push(payload.withdrawn);
  const before = draw.panel;
  draw.panel = payload.panel;
  if (!rules) return;
  const stay = before.filter((id) => !draw.withdrawn.includes(id));
  let panel = null;
  if (draw.held.method === "built-in") panel = walk(rules, draw.order, new Set([...rules.recused, ...draw.withdrawn]), stay);
  else {
    const sector = rules.people.find((each) => each.id === payload.withdrawn).sector;
    const called = draw.held.alternates.filter(([of]) => of === sector).flatMap(([, ids]) => ids);
    const first = called.find((id) => !stay.includes(id) && !draw.withdrawn.includes(id));
    panel = first === undefined ? null : [...stay, first];
  }
  if (!same(panel, payload.panel)) report("V9", `the panel after ${payload.withdrawn} withdrew`);
  if (panel && payload.seated !== panel.at(-1)) report("V9", `who follows ${payload.withdrawn}`);
}

// ---- counting [8] -----------------------------------------------------------------------------------------------------

// The worth of a mark, or null where it is not counted [8.2].
function worth(ballot, mark) {
  const points = (grade, place) => {
    if (grade.counted === false) return null;
    if (ballot.combination === "share-of-best") return whole(place === 0 ? 100 : 0);
    return read(grade.points);
  };
  const grades = ballot.grades.map(points);
  const blank = () => {
    if (ballot.blank === "not-counted") return null;
    return ballot.blank === "zero" ? zero : grades[ballot.grades.findIndex((grade) => grade.id === ballot.blank_grade)];
  };
  if (/^[1-9]$/.test(mark)) return grades[Number(mark) - 1];
  if (mark === "0" || ballot.overmark === "as-blank") return blank();
  if (ballot.overmark === "item-excluded") return null;
  if (ballot.overmark !== "lower-grade") return zero;
  const seen = mark.match(/[1-9]/g);
  if (seen === null) return blank();
  return seen.map((digit) => grades[Number(digit) - 1]).filter((each) => each !== null).sort(compare)[0] ?? null;
}

function finalMarks(sheet) {
  for (const marks of [sheet.corrected, sheet.ruled, sheet.settled]) if (marks) return marks;
  if (sheet.second) return sheet.first && same(sheet.first, sheet.second) ? sheet.first : null;
  return sheet.first && sheet.agreed ? sheet.first : null;
}

const isUnclear = (mark) => /[+?]/.test(mark);

function sort(ballot, sheets) {
  const sorted = { valid: [], invalid: 0, abstentions: 0, all_blank: 0 };
  for (const sheet of sheets) {
    const marks = finalMarks(sheet);
    if (sheet.invalid) sorted.invalid += 1;
    else if (marks === null) continue;
    else if (marks.every((mark) => mark === "0")) {
      sorted.all_blank += 1;
      if (ballot.all_blank === "abstention") sorted.abstentions += 1;
      else if (ballot.all_blank === "invalid") sorted.invalid += 1;
      else sorted.valid.push(marks);
    } else if (ballot.overmark === "ballot-invalid" && marks.some(isUnclear)) sorted.invalid += 1;
    else sorted.valid.push(marks);
  }
  return sorted;
}

function items(ballot, valid) {
  return ballot.items.map(({ id }, nth) => {
    const column = valid.map((marks) => marks[nth]);
    const worths = column.map((mark) => worth(ballot, mark)).filter((each) => each !== null);
    const count = (of) => column.filter(of).length;
    return {
      counted: worths.length,
      told: {
        item: id, grades: ballot.grades.map((grade, place) => [grade.id, count((mark) => mark === `${place + 1}`)]),
        blank: count((mark) => mark === "0"), overmarked: count((mark) => mark.includes("+")),
        illegible: count((mark) => mark === "?"), points: spelled(total(worths)),
      },
    };
  });
}

function figures(ballot, round) {
  const { valid, invalid, abstentions, all_blank } = sort(ballot, round.sheets.values());
  const counted = items(ballot, valid);
  const k = ballot.items.length;
  const { present, recused, session_present, issued, returned } = round.account;
  const b = worth(ballot, "0");
  const perPaper = times(b ?? zero, whole(k));
  const blankInvalid = ballot.invalid === "as-all-blank";
  const as_blank = blankInvalid && ballot.all_blank === "as-blank-items" ? invalid : 0;
  const out = ballot.invalid === "out-of-divisor" || (blankInvalid && ballot.all_blank === "abstention") ? invalid : 0;
  const base = { "present-at-issue": present - recused, "session-present": session_present, returned }[ballot.divisor];
  const missing = ["present-at-issue", "session-present"].includes(ballot.divisor) ? Math.max(0, issued - returned) : 0;
  const given = ballot.unreturned === "as-blank-items" ? times(perPaper, whole(missing)) : zero;
  const imputed = add(times(perPaper, whole(as_blank)), given);
  const raw = add(total(counted.map((each) => read(each.told.points))), imputed);
  let divisor = 0;
  if (ballot.divisor === "marks") {
    divisor = counted.reduce((sum, each) => sum + each.counted, 0) + (b === null ? 0 : k * as_blank);
  } else {
    const papers = ballot.divisor === "valid" ? valid.length + as_blank : Math.max(0, base - abstentions - out);
    divisor = ballot.combination === "sum-of-items" ? papers : papers * k;
  }
  const judged = valid.length + invalid - out;
  const mean = judged === 0 ? zero : over(minus(raw, given), whole(judged));
  const cost = divisor === 0 ? zero : over(minus(times(mean, whole(missing)), given), whole(divisor));
  return {
    unit: round.unit, round: round.number, account: round.account, ballots: valid.length + invalid + abstentions,
    valid: valid.length, invalid, abstentions, all_blank, items: counted.map((each) => each.told), raw_total: spelled(raw),
    divisor, score: divisor === 0 ? null : spelled(over(raw, whole(divisor))), unreturned_cost: spelled(cost),
    imputed_points: spelled(imputed),
  };
}

// What of the figures can still be checked where the marks are withheld [11.4].
function checkShown(ballot, tally) {
  const named = `figures of ${tally.unit}`;
  for (const { grades, blank, overmarked, illegible } of tally.items) {
    const marks = grades.reduce((sum, [, count]) => sum + count, 0) + blank + overmarked + illegible;
    if (marks !== tally.valid) report("V15", `${named}: marks and valid papers`);
  }
  const points = total(tally.items.map((item) => read(item.points)));
  if (compare(add(points, read(tally.imputed_points)), read(tally.raw_total)) !== 0) report("V15", `${named}: raw total`);
  const score = tally.divisor === 0 ? null : spelled(over(read(tally.raw_total), whole(tally.divisor)));
  if (score !== tally.score) report("V15", `${named}: score`);
}

// ---- acts [4] -----------------------------------------------------------------------------------------------------------

const roundOf = (payload) => state.rounds.get(payload.unit)?.at(-1);
const groupOf = (unit) => state.units.find((each) => each.id === unit)?.group;

function sheetOf(payload) {
  const { sheets } = roundOf(payload);
  if (!sheets.has(payload.sheet_no)) sheets.set(payload.sheet_no, {});
  return sheets.get(payload.sheet_no);
}

function tallied(payload, withheld) {
  const round = roundOf(payload);
  const { ballot } = state.scheme;
  if (withheld) checkShown(ballot, payload.figures);
  else if (!same(figures(ballot, round), payload.figures)) report("V15", `figures of ${payload.unit} are not those of its papers`);
  round.tally = payload.figures;
}

function locked(payload) {
  const round = roundOf(payload);
  const before = round.kept.get(payload.version - 1);
  if (before && before.score !== round.tally.score) state.ties = state.ties.filter((tie) => tie.group !== groupOf(payload.unit));
  round.kept.set(payload.version, round.tally);
}

const folds = {
  SchemeAdopted(payload) {
    if (digest(payload.text) !== payload.sha256) report("V5", "digest of the scheme");
    state.text = payload.text;
    state.scheme = attempt("V5", "scheme", () => readScheme(payload.text));
    if (state.scheme && state.scheme.id !== payload.scheme) report("V5", "id of the scheme");
  },
  UnitsListed(payload) { Object.assign(state, { units: payload.units, orders: {} }); },
  UnitsReordered(payload) { state.orders[payload.group] = payload.order; },
  RulesFrozen(payload) {
    const lines = [digest(state.text), canonical({ units: state.units }), canonical(state.orders)];
    if (digest(lines.join("\n")) !== payload.sha256) report("V5", "the frozen digest");
  },
  PoolSealed(payload, { files, persons }) {
    state.pool = payload;
    const bytes = [...files].filter(([path]) => path.endsWith("roster.tsv")).map(([, file]) => file)
      .find((file) => digest(file) === payload.roster_sha256);
    if (!bytes) return report("V6", "no roster of the sealed digest");
    if (digest(bytes, "sm3") !== payload.roster_sm3) report("V6", "SM3 of the roster");
    const roster = attempt("V6", "roster.tsv", () => readRoster(bytes));
    if (!roster) return;
    const sectors = {};
    for (const { sector } of roster.people) sectors[sector] = (sectors[sector] ?? 0) + 1;
    if (roster.people.length !== payload.people || !same(sectors, Object.fromEntries(payload.sectors))) report("V6", "counts");
    state.poolPeople = () => roster.people.every(({ id, name }) => persons.has(id) && ["", name].includes(persons.get(id)));
  },
  DrawCommitted(payload, { files }) { committed(files, payload); },
  SeedRecorded(payload) { Object.assign(state.draws.get(payload.draw), payload); },
  DrawHeld(payload, { rehearsal }) { heldAsDrawn(payload, rehearsal); },
  DelegateReplaced(payload) { replaced(payload); },
  BallotsIssued(payload) {
    const { unit, present, recused, session_present, issued } = payload;
    const account = { present, recused, session_present, issued, exchanged: 0, returned: 0, unused: null, foreign: 0 };
    const round = { unit, number: payload.round, account, sheets: new Map(), tally: null, kept: new Map(), recounted: new Map() };
    state.rounds.set(unit, [...(state.rounds.get(unit) ?? []), round]);
  },
  BallotExchanged(payload) { roundOf(payload).account.exchanged += 1; },
  BallotsReturned(payload) {
    const { returned, unused, foreign } = payload;
    Object.assign(roundOf(payload).account, { returned, unused, foreign });
  },
  ReturnsRecounted(payload) {
    Object.assign(roundOf(payload).account, { returned: payload.returned, foreign: payload.foreign });
  },
  RoundVoided(payload) { roundOf(payload).tally = null; },
  BallotEntered(payload) { sheetOf(payload)[payload.entry_pass] = payload.marks; },
  EntryUndone(payload) {
    const sheet = sheetOf(payload);
    delete sheet[payload.entry_pass];
    if (Object.keys(sheet).length === 0) roundOf(payload).sheets.delete(payload.sheet_no);
  },
  BallotReadBack(payload) { sheetOf(payload).agreed = payload.agreed; },
  DifferenceSettled(payload) { sheetOf(payload).settled = payload.marks; },
  BallotAdjudicated(payload) { Object.assign(sheetOf(payload), { ruled: payload.marks, invalid: false }); },
  BallotInvalidated(payload) { sheetOf(payload).invalid = true; },
  EntryReopened(payload) { roundOf(payload).tally = null; },
  SheetSetAside(payload) {
    for (const field of ["first", "second", "agreed", "settled"]) delete sheetOf(payload)[field];
  },
  SheetTakenOut(payload) {
    roundOf(payload).sheets.delete(payload.sheet_no);
    Object.assign(roundOf(payload).account, { returned: payload.returned, foreign: payload.foreign });
  },
  SheetCorrected(payload) {
    sheetOf(payload).corrected = payload.marks;
    roundOf(payload).tally = null;
  },
  SheetRecounted(payload) { roundOf(payload).recounted.set(payload.sheet_no, payload.counted); },
  RecountSettled(payload) {
    const { kept, recounted } = roundOf(payload);
    if (kept.size > 0 || same(payload.marks, recounted.get(payload.sheet_no))) return;
    Object.assign(sheetOf(payload), { ruled: payload.marks, invalid: false });
    roundOf(payload).tally = null;
  },
  TallyTaken(payload, { publicly }) { tallied(payload, publicly); },
  TallyLocked(payload) { locked(payload); },
  TieSettled(payload) { state.ties.push(payload); },
  ScoresRecorded(payload) {
    for (const { unit, component, part, score } of payload.scores) state.scores.set(JSON.stringify([unit, component, part]), read(score));
  },
  VenuesRecorded(payload) { state.venues.set(payload.component, payload.venues); },
  DeductionsRecorded(payload) { for (const each of payload.deductions) state.deductions.set(each.number, each); },
  DeductionWithdrawn(payload) { state.deductions.delete(payload.number); },
  UnitFailed(payload) { state.failed.add(payload.unit); },
  FailureLifted(payload) { state.failed.delete(payload.unit); },
  YearLocked(payload) {
    const inOrder = (list) => [...list].sort((a, b) => byCodePoint(a.unit, b.unit));
    if (!same(inOrder(places()), inOrder(payload.places))) report("V24", "places are not those of the recorded scores");
  },
};

// ---- ranks [9] --------------------------------------------------------------------------------------------------------------

// How unit a stands to unit b by score and, where the scheme says so, by marks: below 0 if it is better.
function better(a, b, counted) {
  const up = (x, y) => (x === y ? 0 : x > y ? -1 : 1);
  const { rank_on, decimals, rounding, ties } = state.scheme.ranks;
  const shown = (tally) => (rank_on === "displayed" ? rounded(read(tally.score), decimals, rounding) : read(tally.score));
  const byScore = compare(shown(b), shown(a));
  if (byScore !== 0 || ties !== "most-best-grades") return byScore;
  const marks = (tally, place) => tally.items.reduce((sum, item) => sum + item.grades[place][1], 0);
  const first = up(marks(a, 0), marks(b, 0));
  const last = -up(marks(a, counted), marks(b, counted));
  return first || last || a.items.map((item, nth) => up(item.grades[0][1], b.items[nth].grades[0][1])).find((each) => each !== 0) || 0;
}

function classes(tallies) {
  const counted = state.scheme.ballot.grades.map((grade) => grade.counted !== false).lastIndexOf(true);
  const sorted = [...tallies].sort((a, b) => better(a, b, counted));
  const found = [];
  for (const tally of sorted) {
    if (found.length > 0 && better(found.at(-1)[0], tally, counted) === 0) found.at(-1).push(tally);
    else found.push([tally]);
  }
  return found;
}

function settle(found, tie) {
  const names = canonical([...tie.units].sort());
  return found.flatMap((each) => {
    if (canonical(each.map((tally) => tally.unit).sort()) !== names) return [each];
    const parted = [];
    tie.units.forEach((unit, nth) => {
      const shares = tie.scores.length > 0 && nth > 0 && compare(read(tie.scores[nth]), read(tie.scores[nth - 1])) === 0;
      const tally = each.find((one) => one.unit === unit);
      if (shares) parted.at(-1).push(tally);
      else parted.push([tally]);
    });
    return parted;
  });
}

function ranks() {
  const { ties } = state.scheme.ranks;
  const result = {};
  for (const { id } of state.scheme.groups) {
    const tallies = state.units.filter((unit) => unit.group === id).map((unit) => state.rounds.get(unit.id)?.at(-1)?.tally);
    let found = classes(tallies.filter((tally) => tally && tally.score !== null));
    if (["lot", "revote"].includes(ties)) {
      for (const tie of state.ties.filter((each) => each.group === id)) found = settle(found, tie);
    }
    let before = 0;
    result[id] = found.flatMap((each, nth) => {
      const rank = ties === "dense" ? nth + 1 : before + 1;
      before += each.length;
      return each.map((tally) => [rank, tally.unit, tally.score]);
    });
  }
  return result;
}

// ---- the year [10] -----------------------------------------------------------------------------------------------------------

// Points off per unit: {"component or total": points} [10.1].
function pointsOff(unit) {
  const kinds = state.scheme.deductions;
  const common = new Set(kinds.map((kind) => kind.component));
  const target = (kind) => kinds.find((each) => each.id === kind)?.component ?? (common.size === 1 ? [...common][0] : "total");
  const standing = [...state.deductions.values()].filter((each) => each.unit === unit).sort((a, b) => a.number - b.number);
  const off = {};
  for (const each of standing) {
    const rivals = standing.filter((other) => each.case !== "" && other.case === each.case);
    const largest = rivals.reduce((best, other) => (compare(read(other.points), read(best.points)) > 0 ? other : best), rivals[0]);
    if (largest && largest !== each) continue;
    off[target(each.kind)] = add(off[target(each.kind)] ?? zero, read(each.points));
  }
  return off;
}

function componentScore(component, unit, off) {
  const recorded = (part) => state.scores.get(JSON.stringify([unit, component.id, part]));
  const parts = (component.parts ?? []).map((part) => recorded(part.id));
  const maximum = read(component.maximum ?? 100);
  let score = recorded("") ?? null;
  if (parts.some((each) => each !== undefined)) score = parts.includes(undefined) ? null : total(parts);
  const counts = (state.venues.get(component.id) ?? []).flatMap((venue) => venue.counts)
    .filter((count) => count.unit === unit && count.divisor !== 0);
  if (component.source === "hearing" && counts.length > 0) {
    const raws = counts.map((count) => read(count.raw_total));
    const divisors = counts.map((count) => whole(count.divisor));
    const mean = total(counts.map((count) => over(read(count.raw_total), whole(count.divisor))));
    score = state.scheme.year.pooling === "mean-of-venues" ? over(mean, whole(counts.length)) : over(total(raws), total(divisors));
  }
  if (component.source === "deductions" && (score === null || off[component.id])) score = maximum;
  if (score === null || !off[component.id]) return score;
  const left = minus(score, off[component.id]);
  return compare(left, zero) < 0 ? zero : left;
}

function places() {
  const { decimals, rounding, rank_on, ranked } = state.scheme.year;
  const totals = state.units.map(({ id, group }) => {
    const off = pointsOff(id);
    const weighed = state.scheme.components.filter((each) => each.weights?.[group] && read(each.weights[group]).n > 0n);
    const scores = weighed.map((each) => componentScore(each, id, off));
    if (scores.length === 0 || scores.includes(null)) return { unit: id, group, sum: null };
    const shares = weighed.map((each, nth) => over(times(read(each.weights[group]), scores[nth]), read(each.maximum ?? 100)));
    return { unit: id, group, sum: minus(total(shares), off.total ?? zero) };
  });
  const shown = (sum) => (rank_on === "displayed" ? rounded(sum, decimals, rounding) : sum);
  return totals.map(({ unit, group, sum }) => {
    const rivals = totals.filter((each) => each.group === group && each.sum !== null && !state.failed.has(each.unit));
    const rank = sum === null || !ranked || state.failed.has(unit)
      ? null : 1 + rivals.filter((each) => compare(shown(each.sum), shown(sum)) > 0).length;
    return { unit, total: spelled(sum), rank };
  });
}

// ---- all of it -----------------------------------------------------------------------------------------------------------------

function verify(path, ...heads) {
  [problems, state] = [[], beginning()];
  const files = openBundle(path);
  const acts = readActs(files.get("journal.jsonl"));
  const schemes = acts.filter((act) => act.kind === "SchemeAdopted");
  const manifest = checkManifest(files, acts, schemes.at(-1)?.payload.text ?? null);
  checkChain(acts, manifest.head);
  if (manifest.public) checkRuns(acts);
  const hashes = new Set([...acts.map((act) => act.hash), manifest.head]);
  for (const head of heads) if (!hashes.has(head)) report("V2", `no act has the hash ${head}`);
  const listed = JSON.parse(files.get("persons.json").toString("utf8"));
  const persons = new Map(listed.map((each) => [each.person, each.name]));
  const given = { files, persons, publicly: manifest.public, rehearsal: manifest.rehearsal };
  for (const act of acts) {
    if (act.withheld) continue;
    attempt("V4", `act ${act.seq} ${act.kind}`, () => folds[act.kind]?.(act.payload, given));
  }
  if (state.poolPeople && !state.poolPeople()) report("V6", "people of the pool and the person table");
  return { problems, head: manifest.head, ranks: state.scheme ? ranks() : {} };
}

const results = process.argv.slice(2).map((argument) => verify(...argument.split("@")));
for (const result of results) process.stdout.write(JSON.stringify(result) + "\n");
process.exitCode = results.some((result) => result.problems.length > 0) ? 1 : 0;
