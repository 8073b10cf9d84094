import type { Somebody } from "../kit/acting";
import { startServer, type TestServer } from "../kit/server";
import { codeOf, newsOf } from "../kit/sourcing";
import * as kit from "../kit/supervision";

const TODAY = "2026-11-20";
const clock = new kit.MovedClock(TODAY);
let server: TestServer;
beforeAll(async () => {
  server = await startServer({}, clock);
});
beforeEach(() => clock.day(TODAY));
afterAll(() => server.stop());

const source = "SUPERVISION";
const facts = "pH 7.9 where 7.5 is allowed";

/** A failure that is final, and a case about it. */
async function failed(cast: kit.Cast) {
  const one = await kit.tested(cast, "7.9");
  const { inspectionId } = one;
  await kit.objects(cast.maker, { inspectionId, grounds: "none" });
  await kit.refusesObjection(cast.amr, { inspectionId, reason: "none" });
  const { id: caseId } = await kit.opensCase(cast.amr, { source, inspectionId, facts });
  return { ...one, caseId };
}

const listed = async ({ ask }: Pick<Somebody, "ask">, caseId: string) => {
  const query = `query($id: ID!) { node(id: $id) { ... on EnforcementCase { exposures { nodes { status } } } } }`;
  const { node } = await ask<{ node: { exposures: { nodes: object[] } } | null }>(query, {
    id: caseId,
  });
  return node?.exposures.nodes;
};
const seenEntry = ({ ask }: Pick<Somebody, "ask">, id: string) =>
  ask("query($id: ID!) { exposure(id: $id) { status product batch case { facts } } }", { id });

describe("a case", () => {
  it("follows a failure that is final, and no other result", async () => {
    const cast = await kit.cast(server);
    const { amr, maker } = cast;
    const { inspectionId } = await kit.tested(cast, "7.9");
    const early = kit.opensCase(amr, { source, inspectionId, facts });
    expect(await early).toMatchObject({ code: "NOT_FINAL" });
    const { inspectionId: passed } = await kit.tested(cast, "7.1");
    const none = kit.opensCase(amr, { source, inspectionId: passed, facts });
    expect(await none).toMatchObject({ code: "NOT_FAILED" });

    await kit.objects(maker, { inspectionId, grounds: "x" });
    await kit.refusesObjection(amr, { inspectionId, reason: "x" });
    const opened = await kit.opensCase(amr, { source, inspectionId, facts });

    expect(opened).toMatchObject({ status: "OPEN", organization: { id: maker.id } });
    expect(opened["number"]).toMatch(/^EC2026-\d{4,}$/);
    expect(await newsOf(maker)).toContain("CASE_OPENED");
  });

  it("is opened for other reasons within the district, and nowhere else", async () => {
    const { amr, maker } = await kit.cast(server);
    const elsewhere = await kit.enterprise(server, "330522");
    const of = (organizationId: string) =>
      kit.opensCase(amr, { source: "COMPLAINT", organizationId, facts });

    expect(await of(maker.id)).toMatchObject({ status: "OPEN" });
    expect(await of(elsewhere.id)).toMatchObject({ code: "OUTSIDE_DISTRICT" });
  });

  it("has a number of its own, however many are opened at once", async () => {
    const { amr, maker } = await kit.cast(server);
    const open = () => kit.opensCase(amr, { source: "PATROL", organizationId: maker.id, facts });

    const opened = await Promise.all(Array.from({ length: 12 }, open));

    const numbers = opened.map(one => one["number"]);
    expect(new Set(numbers).size).toBe(12);
    expect([...numbers].sort()).toEqual(
      Array.from({ length: 12 }, (_, n) => `EC2026-${String(n + 1).padStart(4, "0")}`),
    );
  });

  it("is between the regulator and the enterprise, with all that is done in it", async () => {
    const cast = await kit.cast(server);
    const { amr, maker, lab } = cast;
    const { caseId } = await failed(cast);
    const early = { caseId, kind: "FINE_CONFISCATE", fine: "12000.00" };
    expect(await kit.actsInCase(amr, early)).toMatchObject({ code: "NOT_DECIDED" });
    await kit.actsInCase(amr, { caseId, kind: "INVESTIGATE", note: "two workshops" });
    await kit.decides(amr, { caseId, decisionNumber: `D-${caseId}` });
    await kit.actsInCase(amr, { ...early, confiscated: "300" });
    await kit.actsInCase(amr, { caseId, kind: "TRANSFER", transferredTo: "the police" });

    const query =
      "query($id: ID!) { enforcementCase(id: $id) { facts actions { nodes { kind fine confiscated transferredTo note } } } }";
    expect(await maker.ask(query, { id: caseId })).toEqual({
      enforcementCase: {
        facts,
        actions: {
          nodes: [
            {
              kind: "INVESTIGATE",
              fine: null,
              confiscated: null,
              transferredTo: null,
              note: "two workshops",
            },
            {
              kind: "FINE_CONFISCATE",
              fine: "12000",
              confiscated: "300",
              transferredTo: null,
              note: null,
            },
            {
              kind: "TRANSFER",
              fine: null,
              confiscated: null,
              transferredTo: "the police",
              note: null,
            },
          ],
        },
      },
    });
    for (const other of [lab, await kit.enterprise(server), { ask: server.as() }])
      expect(await other.ask(query, { id: caseId })).toEqual({ enforcementCase: null });
  });

  it.each([
    [{ kind: "FINE_CONFISCATE" }, "MISSING"],
    [{ kind: "FINE_CONFISCATE", fine: "-1" }, "NOT_POSITIVE"],
    [{ kind: "FINE_CONFISCATE", fine: "0.001" }, "TOO_PRECISE"],
    [{ kind: "INVESTIGATE", fine: "5" }, "NO_FINE"],
    [{ kind: "TRANSFER" }, "MISSING"],
    [{ kind: "INVESTIGATE", transferredTo: "x" }, "NO_TRANSFER"],
    [{ kind: "EXPOSE" }, "EXPOSE_CASE"],
  ])("does not take %j", async (action, reason) => {
    const { amr, maker } = await kit.cast(server);
    const against = { source: "COMPLAINT", organizationId: maker.id, facts };
    const { id: caseId } = await kit.opensCase(amr, against);

    await expect(kit.actsInCase(amr, { caseId, ...action })).rejects.toThrow(reason);
  });

  it("is decided once, under a number no other decision has", async () => {
    const { amr, maker } = await kit.cast(server);
    const against = { source: "COMPLAINT", organizationId: maker.id, facts };
    const [one, other] = await Promise.all([
      kit.opensCase(amr, against),
      kit.opensCase(amr, against),
    ]);
    const decisionNumber = "吴市监处罚〔2026〕1号";

    const decided = await Promise.all(
      [one, other].map(({ id: caseId }) => kit.decides(amr, { caseId, decisionNumber })),
    );

    const outcomes = decided.map(({ __typename }) => __typename).sort();
    expect(outcomes).toEqual(["DecisionNumberTaken", "EnforcementCase"]);
    const dated = { caseId: one.id, decisionNumber: "2", decidedOn: "2026-11-19" };
    const backdated = kit.decides(
      amr,
      decided[0]?.__typename === "EnforcementCase" ? { ...dated, caseId: other.id } : dated,
    );
    await expect(backdated).rejects.toThrow("BACKDATED");
  });
});

describe("exposure", () => {
  it("waits for the decision, and says nothing that was typed for it", async () => {
    const cast = await kit.cast(server);
    const { amr, maker } = cast;
    const { caseId, batch } = await failed(cast);
    expect(await kit.exposes(amr, { caseId })).toMatchObject({ code: "NOT_DECIDED" });
    await kit.decides(amr, { caseId, decisionNumber: `D-${caseId}` });

    const exposed = await kit.exposes(amr, { caseId });

    expect(exposed).toMatchObject({
      ...{ status: "PUBLISHED", batch, failing: ["PH"], decisionNumber: `D-${caseId}` },
    });
    expect(await seenEntry({ ask: server.as() }, exposed.id)).toEqual({
      exposure: { status: "PUBLISHED", product: exposed["product"], batch, case: null },
    });
    expect(await kit.exposes(amr, { caseId })).toMatchObject({ code: "EXPOSED_BEFORE" });
    expect(await newsOf(maker)).toContain("EXPOSURE_PUBLISHED");
  });

  it("is made once, however many try at once", async () => {
    const cast = await kit.cast(server);
    const { caseId } = await failed(cast);
    await kit.decides(cast.amr, { caseId, decisionNumber: `D-${caseId}` });

    const tried = await Promise.all(
      Array.from({ length: 6 }, () => kit.exposes(cast.amr, { caseId })),
    );

    expect(tried.filter(({ __typename }) => __typename === "Exposure")).toHaveLength(1);
    expect(await listed(cast.amr, caseId)).toEqual([{ status: "PUBLISHED" }]);
  });

  it("ends when credit is repaired; the record stays, and nobody exposes it again", async () => {
    const cast = await kit.cast(server);
    const { amr, maker } = cast;
    const { caseId } = await failed(cast);
    await kit.decides(amr, { caseId, decisionNumber: `D-${caseId}` });
    const { id: exposureId } = await kit.exposes(amr, { caseId });

    const repaired = await kit.repairs(amr, { exposureId, reason: "a year without failure" });

    expect(repaired).toMatchObject({
      status: "CREDIT_REPAIRED",
      endReason: "a year without failure",
    });
    expect(await seenEntry({ ask: server.as() }, exposureId)).toEqual({ exposure: null });
    expect(await seenEntry(maker, exposureId)).toMatchObject({
      exposure: { status: "CREDIT_REPAIRED", case: { facts } },
    });
    expect(await kit.exposes(amr, { caseId })).toMatchObject({ code: "EXPOSED_BEFORE" });
    expect(await kit.corrects(amr, { exposureId, reason: "x" })).toMatchObject({
      __typename: "IllegalTransition",
    });
  });

  it("is of one failure once, in whichever case", async () => {
    const cast = await kit.cast(server);
    const { amr } = cast;
    const { caseId, inspectionId } = await failed(cast);
    const more = Array.from({ length: 3 }, () =>
      kit.opensCase(amr, { source, inspectionId, facts }),
    );
    const ids = [caseId, ...(await Promise.all(more)).map(({ id }) => id)];
    for (const id of ids) await kit.decides(amr, { caseId: id, decisionNumber: `D-${id}` });

    const tried = await Promise.all(ids.map(id => kit.exposes(amr, { caseId: id })));

    const made = tried.filter(({ __typename }) => __typename === "Exposure");
    expect(made).toHaveLength(1);
    expect(tried.filter(({ code }) => code === "EXPOSED_BEFORE")).toHaveLength(3);
    await kit.repairs(amr, { exposureId: made[0]?.id, reason: "a year without failure" });
    for (const id of ids)
      expect(await kit.exposes(amr, { caseId: id })).toMatchObject({ code: "EXPOSED_BEFORE" });
  });

  it("is corrected by taking it off the list and exposing anew", async () => {
    const cast = await kit.cast(server);
    const { amr } = cast;
    const { caseId } = await failed(cast);
    await kit.decides(amr, { caseId, decisionNumber: `D-${caseId}` });
    const { id: exposureId } = await kit.exposes(amr, { caseId });

    await kit.corrects(amr, { exposureId, reason: "another batch" });
    await kit.exposes(amr, { caseId });

    expect(await listed(amr, caseId)).toEqual([{ status: "PUBLISHED" }, { status: "CORRECTED" }]);
  });

  it("is not for a case without a failure, nor for one that is closed", async () => {
    const { amr, maker } = await kit.cast(server);
    const against = { source: "COMPLAINT", organizationId: maker.id, facts };
    const { id: caseId } = await kit.opensCase(amr, against);
    await kit.decides(amr, { caseId, decisionNumber: `D-${caseId}` });

    expect(await kit.exposes(amr, { caseId })).toMatchObject({ code: "NOTHING_TO_EXPOSE" });
    await kit.closesCase(amr, { caseId });
    expect(await kit.exposes(amr, { caseId })).toMatchObject({ code: "CASE_CLOSED" });
    expect(await kit.closesCase(amr, { caseId })).toMatchObject({
      __typename: "IllegalTransition",
    });
    const late = kit.actsInCase(amr, { caseId, kind: "INVESTIGATE" });
    expect(await late).toMatchObject({ code: "CASE_CLOSED" });
  });

  it("is the approver's of that department to decide, and nobody else's", async () => {
    const cast = await kit.cast(server);
    const { caseId, inspectionId } = await failed(cast);
    const another = await kit.authority(server);

    // Not decided yet, it is no other department's to know of.
    expect(await codeOf(kit.decides(another, { caseId, decisionNumber: "x" }))).toBe("NOT_FOUND");
    expect(await codeOf(kit.opensCase(another, { source, inspectionId, facts }))).toBe("FORBIDDEN");
    expect(await codeOf(kit.exposes(cast.maker, { caseId }))).toBe("FORBIDDEN");
    expect(await codeOf(kit.exposes(cast.lab, { caseId }))).toBe("NOT_FOUND");
  });
});

describe("the result of a sampling", () => {
  it("is public when it is final and published, and not before", async () => {
    const cast = await kit.cast(server);
    const { amr, maker } = cast;
    const { inspectionId } = await kit.tested(cast, "7.9");
    const read = () =>
      server.as()(
        "query($id: ID!) { inspection(id: $id) { conclusion samplingTask { number } supervisionEvents { nodes { reason } } } }",
        { id: inspectionId },
      );
    expect(await kit.publishes(amr, { inspectionId })).toMatchObject({ code: "NOT_FINAL" });
    await kit.objects(maker, { inspectionId, grounds: "x" });
    await kit.refusesObjection(amr, { inspectionId, reason: "x" });
    expect(await read()).toEqual({ inspection: null });

    await kit.publishes(amr, { inspectionId });

    expect(await read()).toEqual({
      inspection: { conclusion: "FAIL", samplingTask: null, supervisionEvents: { nodes: [] } },
    });
  });
});
