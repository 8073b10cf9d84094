// Writes src/tables/*.ts from data/, so that the tables can be imported where there is no file system.
// `--check` writes nothing and fails when a table is not what its data says.
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const read = name => readFile(join(here, "data", name), "utf8");
const json = async name => JSON.parse(await read(name));

/** One row of a CSV file; our tables have no line breaks inside quotes. */
function cells(line) {
  const found = line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g);
  return [...found].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare);
}

async function csv(name) {
  const [head, ...rows] = (await read(name)).trim().split(/\r?\n/).map(cells);
  return rows.map(row => Object.fromEntries(head.map((column, at) => [column, row[at]])));
}

const literal = value => JSON.stringify(value);
const listed = rows => `[\n${rows.map(row => `  ${literal(row)},`).join("\n")}\n]`;
const split = text => (text === "" ? [] : text.split("|"));
const sexes = { F: "GIRLS", M: "BOYS", U: "UNISEX", "-": null };

async function divisions() {
  const rows = await csv("divisions.csv");
  const wanted = rows.map(row => [
    row.code,
    row.level.toUpperCase().replace("-", "_"),
    row.name_zh,
    row.name_en,
    row.parent,
  ]);
  return `import type { DivisionLevel } from "../vocabulary/organization.js";

/** Code, level, Chinese name, English name, code of the parent. */
// prettier-ignore
export const DIVISION_ROWS: readonly (readonly [string, keyof typeof DivisionLevel, string, string, string])[] = ${listed(wanted)};`;
}

async function countries() {
  const rows = await csv("countries.csv");
  const wanted = rows.map(row => [
    row.code,
    row.alpha3,
    row.name_en,
    row.name_zh,
    row.other_spellings,
  ]);
  return `/** Alpha-2 code, alpha-3 code, English name, Chinese name, other spellings joined by "|". */
// prettier-ignore
export const COUNTRY_ROWS: readonly (readonly [string, string, string, string, string])[] = ${listed(wanted)};`;
}

async function units() {
  const { units: rows, currencies } = await json("units.json");
  const wanted = rows.map(row => [row.code, row.zh, row.en, row.dim, row.toBase ?? "1"]);
  return `/** UN/ECE code, Chinese name, English name, dimension, how many base units of the dimension one is. */
// prettier-ignore
export const UNIT_ROWS: readonly (readonly [string, string, string, string, string])[] = ${listed(wanted)};

/** ISO 4217 code -> digits of the minor unit. */
// prettier-ignore
export const CURRENCY_MINOR_UNITS: Readonly<Record<string, number>> = ${literal(currencies)};`;
}

async function hsCodes() {
  const rows = await csv("hs_codes.csv");
  const wanted = rows.map(row => [
    row.hs6,
    row.description_en,
    row.description_zh,
    sexes[row.sex],
    row.construction === "knit" ? "KNIT" : "WOVEN",
    row.fibre,
    row.cn10_seen_in_source,
  ]);
  return `/** HS 2022 code, English and Chinese description, sex, construction, fibre, Chinese 10-digit lines joined by "|". */
// prettier-ignore
export const HS_CODE_ROWS: readonly (readonly [
  string, string, string, "GIRLS" | "BOYS" | "UNISEX" | null, "KNIT" | "WOVEN", string, string,
])[] = ${listed(wanted)};`;
}

async function customsModes() {
  const rows = (await json("customs_modes.json")).map(({ conf: _, ...row }) => row);
  return `/** One customs supervision mode for exports. */
export interface CustomsMode {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly use: string;
  readonly tax: string;
  readonly requires: readonly string[];
  readonly limits: Readonly<Record<string, string>> | null;
}

/** The customs supervision modes of \`data/customs_modes.json\`. */
// prettier-ignore
export const CUSTOMS_MODES: readonly CustomsMode[] = ${listed(rows)};`;
}

async function sizes() {
  const rows = await csv("size_table.csv");
  const wanted = rows.map(row => [
    row.series,
    sexes[row.sex],
    Number(row.height_cm),
    split(row.chest_codes_upper).map(Number),
    split(row.waist_codes_lower).map(Number),
  ]);
  return `/** Series of GB/T 1335.3-2009, sex, height in cm, chest codes of upper garments, waist codes of lower garments. */
// prettier-ignore
export const SIZE_ROWS: readonly (readonly [
  string, "GIRLS" | "BOYS" | "UNISEX", number, readonly number[], readonly number[],
])[] = ${listed(wanted)};`;
}

const move = ({ from_, to, by, guard, effect }) =>
  literal({ from: from_.split("|"), to, by: by.split("|"), guard, effect });

async function stateMachines() {
  const { machines } = await json("state_machines.json");
  const written = Object.entries(machines).map(
    ([name, { initial, terminal, derived = [], holding = [], transitions }]) => `  ${name}: {
    initial: ${literal(initial)},
    terminal: ${literal(terminal)},
    derived: ${literal(derived)},
    holding: ${literal(holding)},
    transitions: [\n${transitions.map(one => `      ${move(one)},`).join("\n")}\n    ],
  },`,
  );
  return `/** A legal move; several states in \`from\` or roles in \`by\` mean any of them, \`BOTH\` means one asks and the other confirms. */
export interface Transition {
  readonly from: readonly string[];
  readonly to: string;
  readonly by: readonly string[];
  readonly guard: string;
  readonly effect: string;
}

/** What a thing's life may look like: any move that is not listed is illegal. */
export interface StateMachine {
  readonly initial: string;
  readonly terminal: readonly string[];
  /** States computed from dates and never stored. */
  readonly derived: readonly string[];
  /** States that use up capacity. */
  readonly holding: readonly string[];
  readonly transitions: readonly Transition[];
}

/** The state machines of \`data/state_machines.json\`, by the noun they belong to. */
// prettier-ignore
export const STATE_MACHINES = {\n${written.join("\n")}\n} as const satisfies Record<string, StateMachine>;`;
}

async function permissionMatrix() {
  const rows = await csv("permission_matrix.csv");
  const columns = Object.keys(rows[0]).slice(1);
  const written = rows.map(
    ({ dataClass, ...row }) => `  ${dataClass}: ${literal(columns.map(column => row[column]))},`,
  );
  return `/** The order in which the cells of a row of the matrix stand. */
// prettier-ignore
export const MATRIX_COLUMNS = ${literal(columns)} as const;

/** Who may do what with each class of data, as written in \`data/permission_matrix.csv\`. */
// prettier-ignore
export const PERMISSION_MATRIX = {\n${written.join("\n")}\n} as const;`;
}

async function workingDays() {
  const { everyYear, years } = await json("working_days.json");
  const { about: _, ...terms } = await json("supervision_terms.json");
  return `/** Year -> first and last days of its public holidays, and the weekend days worked for them. */
// prettier-ignore
export const WORKING_YEARS: Readonly<Record<string, { readonly free: readonly (readonly [string, string])[]; readonly worked: readonly string[] }>> = ${literal(years)};

/** MM-DD: free in every year. */
// prettier-ignore
export const FREE_EVERY_YEAR: readonly string[] = ${literal(everyYear)};

/** The periods of supervision sampling, in calendar days and months. */
// prettier-ignore
export const SUPERVISION_TERMS = ${literal(terms)} as const;`;
}

const categories = ["A", "B", "C"];
const everyCategory = limit => Object.fromEntries(categories.map(one => [one, limit]));
const children = ["INFANT", "CHILD_UNDER7", "CHILD_7TO14"];

/** How the rows for school uniforms say what they ask for, in the words of the others. */
const uniformKinds = { ">=": "MIN", "at least": "MIN_CATEGORY", absent: "ABSENT" };
const uniformKind = ({ op, unit }) => (unit === "grade" ? "MIN_GRADE" : uniformKinds[op]);

const written = limit => (Array.isArray(limit) ? limit.join("..") : limit);
const writtenByKey = limits =>
  limits &&
  Object.fromEntries(
    Object.entries(limits).map(([key, one]) => [key, one === null ? null : String(written(one))]),
  );

/** "max dimension > 6 mm: >= 70 N; ..." as numbers. */
const pullSteps = (rule = "") =>
  [...rule.matchAll(/> (\d+) mm(?: and <= \d+ mm)?: >= (\d+) N/g)].map(([, above, atLeast]) => ({
    above,
    limit: atLeast,
  }));

/** "+-5 percentage points; declared <= 3 %: actual must not be 0" as numbers; the strictest condition first. */
function fiberStep({ declared, tolerance, rule }) {
  const [, sign, at] = /^([<>]=?)? ?(\d+) %$/.exec(declared);
  const notZeroUpTo = /declared <= (\d+) %: actual must not be 0/.exec(tolerance ?? "")?.[1];
  const within = /\+-(\d+)/.exec(tolerance ?? "")?.[1] ?? /<= ([\d.]+) %/.exec(rule)[1];
  const from = sign === undefined ? { atLeast: at } : sign === ">" ? { above: at } : { above: "0" };
  return { ...from, limit: within, ...(notZeroUpTo && { notZeroUpTo }) };
}

function limitRow(row) {
  const components = /^sum of (.+)$/.exec(row.en)?.[1];
  const weight = /exempt above (\d+) g\/m2/.exec(row.note ?? "")?.[1];
  // GB 31701 is for children only: where a row names no age group, it means all of theirs.
  const ages = row.ageGroups ?? (row.std.startsWith("GB 31701") ? children : []);
  return {
    standard: row.std,
    parameter: row.id,
    nameZh: row.zh,
    nameEn: row.en,
    unit: row.unit,
    kind: row.kind,
    byCategory: writtenByKey(row.limit) ?? null,
    byAgeGroup: writtenByKey(row.limitByAge) ?? null,
    dark: writtenByKey(row.darkLimit) ?? null,
    nonFinal: row.nonFinal ? written(row.nonFinal) : null,
    steps: row.steps ?? pullSteps(row.rule),
    precision: row.precision ?? null,
    detectionLimit: row.detectionLimit ?? null,
    exemptIf: row.exemptIf ?? [],
    onlyIf: row.onlyIf ?? [],
    ageGroups: ages,
    exemptAboveGsm: weight ?? null,
    sumOf: components?.split(", ") ?? [],
    method: row.method ?? null,
    confidence: row.conf,
    note: row.note || row.rule || null,
  };
}

async function limits() {
  const { editions, parameters, schoolUniform, fibreContent } = await json("limits.json");
  const uniform = schoolUniform.rows.map(row => {
    const kind = uniformKind(row);
    const limit = kind === "ABSENT" ? undefined : everyCategory(row.limit);
    return limitRow({ ...row, limit, kind, std: schoolUniform.std, onlyIf: ["schoolUniform"] });
  });
  const fibers = [
    ["FIBER_CONTENT", "garment fabric", "纤维含量", "fiber content of a garment fabric"],
    ["FILLING_CONTENT", "filling", "填充物纤维含量", "fiber content of a filling"],
  ].map(([id, part, zh, en]) => {
    const rules = fibreContent.rules.filter(rule => rule.part === part);
    const { std, conf } = fibreContent;
    return limitRow({
      id,
      zh,
      en,
      unit: "%",
      kind: "FIBER_TOLERANCE",
      std,
      conf,
      steps: rules.map(fiberStep),
    });
  });
  const rows = [...parameters.map(limitRow), ...uniform, ...fibers];
  return `import type { StandardLimit } from "../rules/judging.limits.js";

/** The editions that \`data/limits.json\` names, with their validity. */
// prettier-ignore
export const LIMIT_EDITIONS: readonly { readonly standard: string; readonly from: string; readonly to: string | null }[] = ${listed(editions.map(({ std, from_, to }) => ({ standard: std, from: from_, to })))};

/** What the standards of \`data/limits.json\` allow, a row for each parameter, in its order. */
// prettier-ignore
export const STANDARD_LIMITS: readonly StandardLimit[] = ${listed(rows)};`;
}

const tables = {
  "countries.ts": countries,
  "customs-modes.ts": customsModes,
  "divisions.ts": divisions,
  "hs-codes.ts": hsCodes,
  "limits.ts": limits,
  "permission-matrix.ts": permissionMatrix,
  "sizes.ts": sizes,
  "state-machines.ts": stateMachines,
  "units.ts": units,
  "working-days.ts": workingDays,
};

const checking = process.argv.includes("--check");

for (const [name, written] of Object.entries(tables)) {
  const header = "// Generated from data/ by `pnpm --filter @weft/schema tables`. Do not edit.\n\n";
  const text = `${header}${await written()}\n`;
  const file = join(here, "src", "tables", name);
  if (!checking) await writeFile(file, text);
  else if ((await readFile(file, "utf8").catch(() => null)) !== text) {
    process.stderr.write(`src/tables/${name} is out of date: pnpm --filter @weft/schema tables\n`);
    process.exitCode = 1;
  }
}
