// `pnpm schema:diff`: what changed in packages/schema/schema.graphql for those who use it. A change that breaks them
// fails until a decision record that is new with it names it, as `Type.field`. Compared with --against REF, or else with
// origin/main, or else with HEAD while the change is not committed and with the commit before once it is.
import { CriticalityLevel, diff } from "@graphql-inspector/core";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildSchema } from "graphql";

const file = "packages/schema/schema.graphql";
const records = "packages/api/docs/decisions";

const { values: options } = parseArgs({
  options: { against: { type: "string", default: process.env.WEFT_SCHEMA_BASE ?? "" } },
});

/** What git answers, or null when it cannot. */
function git(...args) {
  try {
    const kept = { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 1 << 26 };
    return execFileSync("git", args, kept);
  } catch {
    return null;
  }
}

const top = git("rev-parse", "--show-toplevel")?.trim();
const commitOf = ref => git("rev-parse", "--verify", "--quiet", `${ref}^{commit}`)?.trim() ?? null;

function baseOf(now) {
  if (options.against) {
    if (commitOf(options.against)) return options.against;
    throw new Error(`${options.against} is no commit of this repository`);
  }
  const [main, head] = [commitOf("origin/main"), commitOf("HEAD")];
  if (main && main !== head) return git("merge-base", "origin/main", "HEAD")?.trim() ?? main;
  return git("show", `HEAD:${file}`) === now ? "HEAD^" : "HEAD";
}

/** The records that came with the change: an old one excuses nothing new. */
function newRecords(base) {
  const folder = join(top, records);
  const old = new Set((git("ls-tree", "--name-only", base, `${records}/`) ?? "").split("\n"));
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter(name => name.endsWith(".md") && !old.has(`${records}/${name}`))
    .map(name => readFileSync(join(folder, name), "utf8"));
}

const marks = {
  [CriticalityLevel.Breaking]: "BREAKING ",
  [CriticalityLevel.Dangerous]: "dangerous",
  [CriticalityLevel.NonBreaking]: "         ",
};
const weight = Object.keys(marks);

async function compare() {
  if (!top) return ["There is no git history here: nothing to compare with."];
  const now = readFileSync(join(top, file), "utf8");
  const base = baseOf(now);
  const before = git("show", `${base}:${file}`);
  if (before === null) return [`${base} has no schema: everything is new.`];
  const changes = await diff(buildSchema(before), buildSchema(now));
  const told = newRecords(base).join("\n");
  const isNamed = ({ path }) => told.includes(`\`${path}\``);
  const broken = changes.filter(
    ({ criticality }) => criticality.level === CriticalityLevel.Breaking,
  );
  const unnamed = broken.filter(change => !isNamed(change));
  if (unnamed.length > 0) process.exitCode = 1;
  const lines = changes
    .filter(({ type }) => !/DESCRIPTION/.test(type))
    .sort((a, b) => weight.indexOf(a.criticality.level) - weight.indexOf(b.criticality.level))
    .map(({ criticality, message }) => `  ${marks[criticality.level]} ${message}`);
  const verdict = unnamed.map(({ path }) => `\`${path}\``).join(", ");
  return [
    `Against ${base}: ${lines.length} changes, ${broken.length} of them breaking.`,
    ...lines,
    ...(verdict ? [`A new decision record in ${records}/ must name ${verdict}.`] : []),
  ];
}

compare().then(
  lines => console.log(lines.join("\n")),
  error => {
    console.error(error.message);
    process.exitCode = 2;
  },
);
