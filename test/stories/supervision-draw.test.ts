import { createHash } from "node:crypto";
import { addDays, mustParse, parseLocalDate } from "@weft/schema";
import type { Act, Somebody } from "../kit/acting";
import { startServer, type TestServer } from "../kit/server";
import * as kit from "../kit/supervision";

const TODAY = "2026-05-20";
/** Nobody else's enterprises sit here. */
const REGION = "330521";
const clock = new kit.MovedClock(TODAY);
let server: TestServer;
let enterprises: readonly Somebody[];
beforeAll(async () => {
  server = await startServer({}, clock);
  enterprises = await Promise.all(Array.from({ length: 8 }, () => kit.enterprise(server, REGION)));
}, 60_000);
beforeEach(() => clock.day(TODAY));
afterAll(() => server.stop());

const authority = () => kit.authority(server, REGION);
const planned = async (amr: Somebody, more: object = {}): Promise<string> =>
  (await kit.plans(amr, kit.planOf({ regionCode: REGION, ...more }))).id;

interface Candidate {
  readonly ticket: string;
  readonly place: number;
  readonly drawn: boolean;
  readonly organization: { readonly id: string };
}

const candidatesOf = (drawn: Act) =>
  (drawn["candidates"] as { readonly nodes: readonly Candidate[] }).nodes;
const drawnBy = (drawn: Act): string[] => kit.tasksOf(drawn).map(one => one.organization.id);
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

describe("a draw", () => {
  it("can be made again by anybody who has its seed", async () => {
    const amr = await authority();
    const inspectors = ["Chen", "Lin", "Wu", "Zhao", "Sun"];

    const drawn = await kit.draws(amr, { planId: await planned(amr, { quota: 3 }), inspectors });

    const seed = String(drawn["seed"]);
    const ids = enterprises.map(({ id }) => id);
    const again = [...ids].sort((a, b) =>
      sha256(`${seed}:${a}`) < sha256(`${seed}:${b}`) ? -1 : 1,
    );
    expect(drawn).toMatchObject({ status: "DRAWN", eligible: 8 });
    expect(candidatesOf(drawn).map(one => one.organization.id)).toEqual(again);
    expect(candidatesOf(drawn).filter(one => one.drawn)).toHaveLength(3);
    expect(drawnBy(drawn).sort()).toEqual(again.slice(0, 3).sort());
    for (const { number, inspectors: two } of kit.tasksOf(drawn)) {
      const ticket = (name: string): string => sha256(`${seed}:${number}:${name}`);
      const first = [...inspectors].sort((a, b) => (ticket(a) < ticket(b) ? -1 : 1)).slice(0, 2);
      expect(two).toEqual(first);
    }
  });

  it("chooses by chance: over many draws everybody is drawn about as often", async () => {
    const amr = await authority();
    const often = new Map<string, number>();
    for (let n = 0; n < 40; n++) {
      const drawn = await kit.draws(amr, { planId: await planned(amr, { quota: 4 }) });
      for (const id of drawnBy(drawn)) often.set(id, (often.get(id) ?? 0) + 1);
    }

    // 20 are expected of each, with a deviation of 3.2: 0 and 40 are out of the question.
    expect([...often.values()].every(count => count > 2 && count < 38)).toBe(true);
    expect(often.size).toBe(8);
  }, 60_000);

  it("stands: it is made once, however many try at once", async () => {
    const amr = await authority();
    const planId = await planned(amr, { quota: 2 });

    const tried = await Promise.all(Array.from({ length: 5 }, () => kit.draws(amr, { planId })));

    const made = tried.filter(({ __typename }) => __typename === "SamplingPlan");
    expect(made).toHaveLength(1);
    const { samplingPlan } = await amr.ask<{ samplingPlan: object }>(
      "query($id: ID!) { samplingPlan(id: $id) { seed tasks { totalCount } } }",
      { id: planId },
    );
    expect(samplingPlan).toEqual({ seed: made[0]?.["seed"], tasks: { totalCount: 2 } });
  });

  it("gives numbers that no other task of the department has in that year", async () => {
    const amr = await authority();
    const ids = await Promise.all(Array.from({ length: 4 }, () => planned(amr, { quota: 3 })));

    const all = await Promise.all(ids.map(planId => kit.draws(amr, { planId })));

    const numbers = all.flatMap(one => kit.tasksOf(one).map(({ number }) => number)).sort();
    expect(numbers).toEqual(
      Array.from({ length: 12 }, (_, n) => `SP2026-${String(n + 1).padStart(4, "0")}`),
    );
  });

  it("draws nobody for the same product within six months, also when draws are made at once", async () => {
    const amr = await authority();
    const product = kit.newProduct();
    const draw = async (more: object = {}) =>
      kit.draws(amr, { planId: await planned(amr, { product, quota: 3, ...more }) });

    const first = await Promise.all([draw(), draw({ product: product.toUpperCase() })]);
    const six = first.flatMap(drawnBy);
    expect(new Set(six).size).toBe(6);
    const third = drawnBy(await draw());
    expect(third).toHaveLength(2);
    expect(six.some(id => third.includes(id))).toBe(false);
    expect(await draw()).toMatchObject({ code: "NOBODY_ELIGIBLE" });
    // Another department's draws are its own, and so are those of another product.
    const other = await authority();
    const theirs = await kit.draws(other, { planId: await planned(other, { product, quota: 8 }) });
    expect(drawnBy(theirs)).toHaveLength(8);
    expect(drawnBy(await draw({ product: kit.newProduct() }))).toHaveLength(3);

    clock.day(addDays(mustParse(parseLocalDate("2026-11-20")), -1));
    expect(await draw()).toMatchObject({ code: "NOBODY_ELIGIBLE" });
    clock.day("2026-11-20");
    expect(drawnBy(await draw({ quota: 8 }))).toHaveLength(8);
  });

  it("takes two inspectors, and enterprises of the region", async () => {
    const amr = await authority();
    const planId = await planned(amr);

    expect(await kit.draws(amr, { planId, inspectors: ["Chen"] })).toMatchObject({
      code: "TOO_FEW_INSPECTORS",
    });
    await expect(kit.draws(amr, { planId, inspectors: ["Chen", "Chen"] })).rejects.toThrow("TWICE");
    const elsewhere = kit.plans(amr, kit.planOf({ regionCode: "330522" }));
    expect(await elsewhere).toMatchObject({ code: "OUTSIDE_DISTRICT" });
    const empty = await planned(amr, { segment: "TRIMS" });
    expect(await kit.draws(amr, { planId: empty })).toMatchObject({ code: "NOBODY_ELIGIBLE" });
  });

  it.each([
    [{ quota: 0 }, "RANGE"],
    [{ quota: 1_001 }, "RANGE"],
    [{ periodFrom: "2026-06-01", periodTo: "2026-05-31" }, "BEFORE"],
    [{ regionCode: "99" }, "UNKNOWN"],
    [{ product: " " }, "EMPTY"],
    [{ title: "x".repeat(201) }, "LENGTH"],
  ])("is not planned with %j", async (more, reason) => {
    await expect(planned(await authority(), more)).rejects.toThrow(reason);
  });

  it("is made among as many as there are, for as many as may be drawn", async () => {
    const crowded = "330503";
    const amr = await kit.authority(server, crowded);
    const one = await kit.enterprise(server, crowded);
    await kit.likeOf(server, one, 11_999);
    const planId = await planned(amr, { regionCode: crowded, quota: 1_000 });

    const drawn = await kit.draws(amr, { planId });

    expect(drawn).toMatchObject({
      ...{ status: "DRAWN", eligible: 12_000 },
      ...{ candidates: { totalCount: 12_000 }, tasks: { totalCount: 1_000 } },
    });
    const [task] = kit.tasksOf(drawn);
    expect(task?.inspectors).toHaveLength(2);
    const inspection = task?.inspections.nodes[0];
    expect(inspection).toMatchObject({ kind: "SUPERVISION", status: "PLANNED" });
    expect(await kit.seenBy(amr, inspection?.id ?? "")).toMatchObject({
      ...{ version: 1, voided: false, published: false, reportNumber: null },
      supervisionEvents: {
        nodes: [{ from: null, to: "PLANNED", reason: null, by: { id: amr.id } }],
      },
    });
  }, 60_000);

  it("is nobody's to see but the regulator's", async () => {
    const amr = await authority();
    const drawn = await kit.draws(amr, { planId: await planned(amr) });
    const [one] = enterprises;
    const query =
      "query($id: ID!) { samplingPlan(id: $id) { id } samplingTasks { totalCount } inspections(filter: { status: { eq: PLANNED } }) { totalCount } }";

    expect(await one?.ask(query, { id: drawn.id })).toEqual({
      ...{ samplingPlan: null, samplingTasks: { totalCount: 0 }, inspections: { totalCount: 0 } },
    });
  });
});

describe("a plan", () => {
  it("is of the district, whichever of its towns the office is in", async () => {
    const amr = await kit.authority(server, "330502100");
    const within = (regionCode: string) => kit.plans(amr, kit.planOf({ regionCode }));

    for (const region of ["330502", "330502100", "330502101"])
      expect(await within(region)).toMatchObject({ __typename: "SamplingPlan" });
    for (const region of ["3305", "330503"])
      expect(await within(region)).toMatchObject({ code: "OUTSIDE_DISTRICT" });
  });

  it("names a product that is short enough to be known again", async () => {
    const amr = await authority();
    // One letter that is eighteen when it is written out.
    const product = (times: number) =>
      kit.plans(amr, kit.planOf({ regionCode: REGION, product: "\u{fdfa}".repeat(times) }));

    expect(await product(11)).toMatchObject({ __typename: "SamplingPlan" });
    for (const times of [12, 200])
      await expect(product(times)).rejects.toThrow(
        /"path":\["input","product"\],"reason":"LENGTH"/,
      );
  });
});
