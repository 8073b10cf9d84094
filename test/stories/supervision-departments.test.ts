import type { Act, Somebody } from "../kit/acting";
import { recordsLot } from "../kit/goods";
import { startServer, type TestServer } from "../kit/server";
import * as kit from "../kit/supervision";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

interface Read {
  readonly what: readonly string[];
  readonly subjectIds: readonly string[];
  readonly reader: { readonly id: string } | null;
}

/** What the enterprise is told of who read what is confidential of it. */
const readsOf = async ({ ask }: Somebody): Promise<readonly Read[]> => {
  const query = "{ readEntries(first: 50) { nodes { what subjectIds reader { id } } } }";
  return (await ask<{ readEntries: { nodes: Read[] } }>(query)).readEntries.nodes;
};

const sees = async ({ ask }: Somebody, id: string): Promise<boolean> =>
  (await ask<{ node: object | null }>("query($id: ID!) { node(id: $id) { id } }", { id })).node !==
  null;

const counts = `{ samplingPlans(first: 1) { totalCount } samplingTasks(first: 1) { totalCount } inspections(first: 1, filter: { kind: { in: [SUPERVISION, REINSPECTION] } }) { totalCount } enforcementCases(first: 1) { totalCount } }`;

/** What a department can count of supervision. */
const numbersOf = async ({ ask }: Somebody) => {
  const told = await ask<Record<string, { totalCount: number }>>(counts);
  return Object.values(told).map(({ totalCount }) => totalCount);
};

describe("what one department draws", () => {
  it("is known to no other one, by node, list or number, until goods are sampled", async () => {
    const { amr, maker, lab } = await kit.cast(server);
    const far = await kit.authority(server, "330502");
    const before = await numbersOf(far);

    const { id: planId } = await kit.plans(amr, kit.planOf());
    const drawn = await kit.draws(amr, { planId });
    const task = kit.tasksOf(drawn).find(one => one.organization.id === maker.id);
    const inspectionId = task?.inspections.nodes[0]?.id ?? "";

    for (const id of [planId, task?.id ?? "", inspectionId]) {
      expect(await sees(far, id)).toBe(false);
      expect(await sees(amr, id)).toBe(true);
    }
    expect(await numbersOf(far)).toEqual(before);
    await expect(kit.voids(far, { inspectionId, reason: "x" })).rejects.toThrow(/NOT_FOUND/);
    await expect(kit.draws(far, { planId })).rejects.toThrow(/NOT_FOUND/);

    await kit.takes(amr, kit.sampleOf(inspectionId, lab));
    const query = `query($id: ID!) { inspection(id: $id) { samplingTask { number inspectors plan { id } } } }`;
    const told = await far.ask<{ inspection: object }>(query, { id: inspectionId });
    const { number } = task ?? {};
    expect(told.inspection).toEqual({ samplingTask: { number, inspectors: null, plan: null } });
    expect(await sees(far, planId)).toBe(false);
  });

  it("is not told to the enterprise by the log of who read what", async () => {
    const { amr, maker } = await kit.cast(server);
    const lot = await recordsLot(maker, {
      ...{ number: `SD-${process.pid}`, kind: "GARMENT", item: "romper" },
      ...{ quantity: "5", unit: "H87" },
    });
    const cast = { amr, maker, lab: await kit.laboratory(server), otherLab: maker };
    const { inspectionId } = await kit.drawnTask(amr, maker);
    const query = `query($id: ID!) { inspection(id: $id) { id sampledOrganization { id } } inspections(first: 250, filter: { status: { eq: PLANNED } }) { totalCount nodes { id } } }`;
    await amr.ask(query, { id: inspectionId });
    expect(await readsOf(maker)).toEqual([]);

    // Neither that what failed is to be sampled again.
    const failed = await kit.failed(cast, { lotNumber: lot["number"] });
    const again = await kit.reinspects(amr, { rectificationId: failed.rectificationId });
    const known = (await readsOf(maker)).length;
    await amr.ask(query, { id: again.id });
    expect((await readsOf(maker)).slice(known)).toEqual([]);
    const told = (await readsOf(maker)).flatMap(({ subjectIds }) => subjectIds);
    expect(told).not.toContain(again.id);
    expect(told).not.toContain(inspectionId);
  });
});

describe("what another department holds of an enterprise", () => {
  const ofCase = "query($id: ID!) { enforcementCase(id: $id) { facts } }";

  it("is read before the enterprise's eyes, and one's own is not recorded", async () => {
    const cast = await kit.cast(server);
    const { amr, maker } = cast;
    const far = await kit.authority(server, "330502");
    const { inspectionId, rectificationId, taskId } = await kit.failed(cast);
    const query = `query($id: ID!) { inspection(id: $id) { supervisionEvents(first: 50) { nodes { id reason } } supervisionSamples { nodes { id } } resultNotices { nodes { id conclusion } } } }`;
    interface Nodes {
      readonly nodes: readonly { readonly id: string }[];
    }
    const { inspection } = await maker.ask<{ inspection: Record<string, Nodes> }>(query, {
      id: inspectionId,
    });
    const ids = Object.values(inspection).flatMap(({ nodes }) => nodes.map(({ id }) => id));
    const all = [...ids, rectificationId, taskId];
    const mine = (await readsOf(maker)).filter(({ reader }) => reader?.id === amr.id);

    for (const id of all) expect(await sees(amr, id)).toBe(true);
    const again = (await readsOf(maker)).filter(({ reader }) => reader?.id === amr.id);
    expect(again).toEqual(mine);

    for (const id of all) expect(await sees(far, id)).toBe(true);
    const told = (await readsOf(maker)).filter(({ reader }) => reader?.id === far.id);
    expect(told.flatMap(({ subjectIds }) => subjectIds).sort()).toEqual([...all].sort());
  });

  it("is no case before it is decided", async () => {
    const cast = await kit.cast(server);
    const { amr, maker } = cast;
    const far = await kit.authority(server, "330502");
    const { inspectionId } = await kit.failed(cast);
    const one = await kit.opensCase(amr, { source: "SUPERVISION", inspectionId, facts: "pH 7.9" });
    const taken: Act = await kit.actsInCase(amr, { caseId: one.id, kind: "INVESTIGATE" });
    expect(taken.__typename).toBe("EnforcementCase");
    const before = await numbersOf(far);

    expect(await far.ask(ofCase, { id: one.id })).toEqual({ enforcementCase: null });
    await expect(kit.closesCase(far, { caseId: one.id })).rejects.toThrow(/NOT_FOUND/);
    await kit.decides(amr, { caseId: one.id, decisionNumber: `D-${one.id}` });

    expect(await far.ask(ofCase, { id: one.id })).toEqual({ enforcementCase: { facts: "pH 7.9" } });
    expect((await numbersOf(far)).map((now, at) => now - (before[at] ?? 0))).toEqual([0, 0, 0, 1]);
    await expect(kit.closesCase(far, { caseId: one.id })).rejects.toThrow(/FORBIDDEN/);
    const told = (await readsOf(maker)).filter(({ reader }) => reader?.id === far.id);
    expect(told.flatMap(({ subjectIds }) => subjectIds)).toContain(one.id);
    expect(told.flatMap(({ what }) => what)).toContain("EnforcementCase");
  });

  it("is off the public list, and read by another department before its eyes", async () => {
    const cast = await kit.cast(server);
    const { amr, maker } = cast;
    const far = await kit.authority(server, "330502");
    const { inspectionId } = await kit.failed(cast);
    const one = await kit.opensCase(amr, { source: "SUPERVISION", inspectionId, facts: "pH 7.9" });
    await kit.decides(amr, { caseId: one.id, decisionNumber: `D-${one.id}` });
    const entry = await kit.exposes(amr, { caseId: one.id });
    const query = "query($id: ID!) { exposure(id: $id) { product endReason } }";
    const reads = async () => (await readsOf(maker)).filter(({ reader }) => reader?.id === far.id);

    await far.ask(query, { id: entry.id });
    expect(await reads()).toEqual([]);
    await kit.corrects(amr, { exposureId: entry.id, reason: "another batch" });
    await amr.ask(query, { id: entry.id });
    await far.ask(query, { id: entry.id });

    expect((await reads()).flatMap(({ subjectIds }) => subjectIds)).toEqual([entry.id]);
  });
});
