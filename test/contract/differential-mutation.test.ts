import { declared, everyone, sql } from "../../packages/api/src/graph";
import { askEngine } from "../kit/differential";
import { findDifference } from "../kit/differential-run";
import { firstSeed } from "../kit/random";
import type { Goal } from "../kit/random-path";
import { randomTradeWorld, type TradeWorld } from "../kit/world-trade";
import { parse } from "graphql";

/**
 * The test of the test: with any single scope taken out of the declarations, random operations must find that the engine
 * shows more than the rules allow. A scope that can go unnoticed is one that nothing holds.
 */

/** So many operations are asked before a missing scope counts as unnoticed. */
const PATIENCE = 10_000;

/**
 * Behind other doors: fibers are reached through their product alone, and whoever sees a product sees what it is made of.
 * Their own scope is a second lock, which is tried below with the doors before it open.
 */
const SECOND_LOCK = "FiberContent";

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
    const of = `${type?.name ?? ""}.${name}`;
    if ("readableBy" in declaration && declaration.readableBy)
      fields.push(opening(of, declaration, "readableBy"));
    if ("on" in declaration && declaration.on) conditions.push(opening(of, declaration, "on"));
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
    const seed = firstSeed() + (n + 1) * 100_000;
    const pair = { ...world, shrink: false, goal: scope.goal };
    const close = scope.open();
    const { difference } = await findDifference(pair, seed, PATIENCE).finally(close);
    if (difference === null) left.push(scope.of);
    // With the scope back in its place the same questions are answered alike: it was this that was noticed.
    const again = Number(/WEFT_SEED=(\d+)/.exec(difference ?? "")?.[1] ?? seed);
    expect((await findDifference(pair, again, 1)).difference).toBeNull();
  }
  return left;
}

it("is noticed when any type shows all its rows", async () => {
  const firstLocks = rows.filter(({ of }) => of !== SECOND_LOCK);
  expect(firstLocks.length).toBeGreaterThan(15);
  expect(await unnoticed(firstLocks)).toEqual([]);
}, 900_000);

it("is noticed when any narrower field is read by whoever sees its row", async () => {
  expect(fields.length).toBeGreaterThan(5);
  expect(await unnoticed(fields)).toEqual([]);
}, 900_000);

it("is noticed when a condition between rows, or on what an argument finds, is left out", async () => {
  expect(conditions.length).toBeGreaterThan(5);
  expect(await unnoticed(conditions)).toEqual([]);
}, 900_000);

describe("what fibers a product has", () => {
  const openingOf = (...types: string[]): (() => void) => {
    const closings = rows.filter(({ of }) => types.includes(of)).map(scope => scope.open());
    return () => closings.forEach(close => close());
  };

  /** How many products show their fibers to a viewer who may not see the products. */
  async function shown(): Promise<number> {
    const query = `{ skus(first: 250) { nodes { id fiberContent { fiber } } } }`;
    let count = 0;
    for (const seer of world.seers) {
      const look = world.reference.look(seer);
      const outcome = await askEngine(world.graph, parse(query), world.contextOf(seer), {});
      const { skus } = ("data" in outcome ? outcome.data : {}) as {
        skus: { nodes: { id: string; fiberContent: unknown[] }[] };
      };
      const visible = new Set(look.all("Sku").filter(row => look.sees("Sku", row)));
      for (const { id, fiberContent } of skus.nodes) {
        const row = look.byId("Sku", id.slice(4));
        if (row && !visible.has(row) && fiberContent.length > 0) count += 1;
      }
    }
    return count;
  }

  it("stays hidden even were the product shown, and would not without its own scope", async () => {
    const close = openingOf("Sku");
    expect(await shown().finally(close)).toBe(0);
    const closeBoth = openingOf("Sku", SECOND_LOCK);
    expect(await shown().finally(closeBoth)).toBeGreaterThan(0);
  });
});
