import { parse } from "graphql";
import { askEngine } from "../kit/differential";
import { Canaries, markAll } from "../kit/canaries";
import { firstSeed } from "../kit/random";
import { ReferenceTrace, type ExpectedTrace } from "../kit/reference-trace";
import type { Looking } from "../kit/reference-look";
import type { Trace } from "../kit/tracing";
import { randomTradeWorld, type TradeWorld } from "../kit/world-trade";

/**
 * Every lot of a random trade, traced both ways by everybody: what is told is what the rules tell, and no byte of it
 * is a mark its reader may not know.
 */

let world: TradeWorld;
let canaries: Canaries;

beforeAll(async () => {
  world = await randomTradeWorld(firstSeed(), markAll);
  canaries = new Canaries(world.reference);
}, 120_000);

afterAll(() => world.stop());

const document = parse(
  `query($id: ID!, $d: TraceDirection!) { trace(lotId: $id, direction: $d) {
    nodes { key kind label masked depth lot { id number } shipment { id number } supplier { id } conclusions { level conclusion } certificates { type status } } links { from to } truncated } }`,
);

type Place = Trace["nodes"][number] & {
  readonly shipment: { readonly id: string } | null;
  readonly conclusions: readonly { readonly level: string | null; readonly conclusion: string }[];
  readonly certificates: readonly { readonly type: string; readonly status: string }[];
};
type Told = Omit<Trace, "nodes"> & { readonly nodes: readonly Place[] };

const uuid = (id: string | undefined): string => id?.slice(4) ?? "";

const proofIn = ({ conclusions, certificates }: Pick<Place, "conclusions" | "certificates">) => {
  const tests = conclusions.map(({ level, conclusion }) => `${level ?? ""}:${conclusion}`).sort();
  const kinds = certificates.map(({ type, status }) => `${type}:${status}`).sort();
  return `${tests.join()} ${kinds.join()}`;
};

/** What was answered, in the words of the reference. */
function inWords({ nodes, links }: Told): ExpectedTrace {
  const names = new Map([[0, "start"]]);
  const told = nodes.map(({ key, label, masked, depth, lot, shipment, supplier, ...proof }) => {
    const id = uuid(lot?.id ?? shipment?.id);
    names.set(key, masked ? `?${depth}` : id || `${depth} ${label}`);
    const proven = shipment ? "" : ` ${proofIn(proof)}`;
    if (masked) return `${depth} ${label.replace(/^supplier \d+$/, "masked")}${proven}`;
    return `${depth} ${label}${id && ` ${id}`} of ${uuid(supplier?.id)}${proven}`;
  });
  const named = links.map(({ from, to }) => `${names.get(from) ?? ""} > ${names.get(to) ?? ""}`);
  return { nodes: told.sort(), links: named.sort() };
}

async function traced(look: Looking, lotId: string, d: string): Promise<Told | null> {
  const context = world.contextOf(look.viewer);
  const outcome = await askEngine(world.graph, document, context, { id: `lot_${lotId}`, d });
  if (!("data" in outcome)) throw new Error(outcome.code);
  return (outcome.data as { trace: Told | null }).trace;
}

it.each(["UPSTREAM", "DOWNSTREAM"])(
  "tells everybody of every lot what they may know, %s",
  async direction => {
    let [shown, masked, named, proven] = [0, 0, 0, 0];
    for (const seer of world.seers) {
      const look = world.reference.look(seer);
      const reference = new ReferenceTrace(look);
      for (const lot of world.reference.tables.rows("Lot")) {
        const id = String(lot["id"]);
        const told = await traced(look, id, direction);
        const expected =
          direction === "UPSTREAM" ? reference.upstream(id) : reference.downstream(id);
        const where = { viewer: look.viewer, id };

        expect({ where, told: told && inWords(told) }).toEqual({ where, told: expected });
        expect(canaries.leaked(JSON.stringify(told), look)).toEqual([]);
        const nodes = told?.nodes ?? [];
        shown += nodes.filter(one => one.lot ?? one.shipment).length;
        masked += nodes.filter(one => one.masked).length;
        proven += nodes.filter(
          one => one.masked && one.conclusions.length > 0 && one.certificates.length > 0,
        ).length;
        named += nodes.filter(one => !one.masked && !one.lot && one.supplier).length;
      }
    }
    // It must have met what it is about.
    expect(shown).toBeGreaterThan(0);
    if (direction === "UPSTREAM") {
      expect(masked).toBeGreaterThan(20);
      expect(named).toBeGreaterThan(0);
      expect(proven).toBeGreaterThan(0);
    }
  },
  300_000,
);
