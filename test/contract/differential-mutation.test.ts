import { declared, everyone, sql } from "../../packages/api/src/graph";
import { findDifference } from "../kit/differential-run";
import type { Goal } from "../kit/random-path";
import { firstSeed } from "../kit/random";
import { randomTradeWorld, type TradeWorld } from "../kit/world-trade";

/**
 * The test of the test: with any single scope taken out of the declarations, random operations must find that the engine
 * shows more than the rules allow. A scope that can go unnoticed is one that nothing holds.
 */

/** So many operations are asked before a missing scope counts as unnoticed. */
const PATIENCE = 6_000;

interface Scope {
  readonly of: string;
  /** Where to look for it. */
  readonly goal: Goal;
  /** Takes the scope out; answers how to put it back. */
  open(): () => void;
}

type Part = "readableBy" | "visibleTo" | "on" | "where";
type Holder = Partial<Record<Part, unknown>>;

/** `Type`, `Type.field` or `root(argument)`. */
function goalOf(of: string): Goal {
  const [type = "", field] = of.split(".");
  return of.includes("(") ? { type: "Query", field: of.split("(")[0] } : { type, field };
}

const opening = (of: string, holder: Holder, part: Part): Scope => ({
  of,
  goal: goalOf(of),
  open() {
    const kept = holder[part];
    holder[part] = () => (part === "on" || part === "where" ? sql`true` : true);
    return () => {
      holder[part] = kept;
    };
  },
});

const rows: Scope[] = [];
const fields: Scope[] = [];
const conditions: Scope[] = [];

let world: TradeWorld;

beforeAll(async () => {
  world = await randomTradeWorld(firstSeed());
  for (const declaration of declared.readables.values())
    if (declaration.visibleTo !== everyone)
      rows.push(opening(declaration.name, declaration, "visibleTo"));
  for (const { owner, name, declaration } of declared.fields) {
    const type = [...declared.readables.values()].find(one => one.type === owner());
    if ("readableBy" in declaration && declaration.readableBy)
      fields.push(opening(`${type?.name ?? ""}.${name}`, declaration, "readableBy"));
    if ("on" in declaration && declaration.on)
      conditions.push(opening(`${type?.name ?? ""}.${name}`, declaration, "on"));
  }
  for (const { name, declaration } of declared.roots)
    if (declaration.kind === "oneRoot")
      for (const [argument, by] of Object.entries(declaration.by))
        if (by.where) conditions.push(opening(`${name}(${argument})`, by, "where"));
}, 120_000);

afterAll(() => world.stop());

async function unnoticed(scopes: readonly Scope[]): Promise<string[]> {
  const left: string[] = [];
  for (const [n, scope] of scopes.entries()) {
    const close = scope.open();
    try {
      const seed = firstSeed() + (n + 1) * 100_000;
      const report = await findDifference(
        { ...world, shrink: false, goal: scope.goal },
        seed,
        PATIENCE,
      );
      process.stderr.write(`${scope.of}: noticed after ${report.operations} operations\n`);
      if (report.difference === null) left.push(scope.of);
    } finally {
      close();
    }
  }
  return left;
}

it("is noticed when any type shows all its rows", async () => {
  expect(rows.length).toBeGreaterThan(15);
  expect(await unnoticed(rows)).toEqual([]);
}, 600_000);

it("is noticed when any narrower field is read by whoever sees its row", async () => {
  expect(fields.length).toBeGreaterThan(5);
  expect(await unnoticed(fields)).toEqual([]);
}, 600_000);

it("is noticed when a condition between rows, or on what an argument finds, is left out", async () => {
  expect(conditions.length).toBeGreaterThan(5);
  expect(await unnoticed(conditions)).toEqual([]);
}, 600_000);
