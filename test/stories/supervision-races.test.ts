import { movesBetween, STATE_MACHINES } from "@weft/schema";
import fc from "fast-check";
import * as goods from "../kit/goods";
import { startServer, type TestServer } from "../kit/server";
import { codeOf, newsOf } from "../kit/sourcing";
import * as kit from "../kit/supervision";
import { shop } from "../kit/trade";

const TODAY = "2026-11-20";
const clock = new kit.MovedClock(TODAY);
let server: TestServer;
beforeAll(async () => {
  server = await startServer({}, clock);
});
beforeEach(() => clock.day(TODAY));
afterAll(() => server.stop());

const job = (name: string) => () => server.app.jobs.find(one => one.name === name)?.work();
const timePasses = job("conclude_supervision");
const kinds = (acts: readonly { readonly __typename: string }[]): string[] =>
  acts.map(({ __typename }) => __typename).sort();

describe("two inspectors at once", () => {
  it("take one sample of an inspection, not two", async () => {
    const { amr, maker, lab } = await kit.cast(server);
    const { inspectionId } = await kit.drawnTask(amr, maker);

    const taken = await Promise.all(
      [1, 2, 3].map(() => kit.takes(amr, kit.sampleOf(inspectionId, lab))),
    );

    expect(kinds(taken)).toEqual(["IllegalTransition", "IllegalTransition", "Inspection"]);
    expect(await kit.seenBy(amr, inspectionId)).toMatchObject({
      supervisionSamples: { nodes: [{ backup: false }, { backup: true }] },
    });
  });

  it("sample one batch of a task once, so that it counts once", async () => {
    const { amr, maker, lab } = await kit.cast(server);
    const { inspectionId, taskId } = await kit.drawnTask(amr, maker);
    const others = await Promise.all(
      [1, 2, 3].map(() => kit.addsBatch(amr, { samplingTaskId: taskId })),
    );
    const ids = [inspectionId, ...others.map(({ id }) => id)];

    const taken = await Promise.all(
      ids.map(id => kit.takes(amr, kit.sampleOf(id, lab, { batch: "one batch" }))),
    );

    expect(kinds(taken)).toEqual(["BatchSampled", "BatchSampled", "BatchSampled", "Inspection"]);
    // When that test turns out to be void, the batch may be sampled again.
    const sampled = taken.find(({ __typename }) => __typename === "Inspection")?.id ?? "";
    await kit.voids(amr, { inspectionId: sampled, reason: "broken seal" });
    const next = ids.find(id => id !== sampled) ?? "";
    expect(await kit.takes(amr, kit.sampleOf(next, lab, { batch: "one batch" }))).toMatchObject({
      status: "SAMPLED",
    });
  });

  it("never use the number of a seal twice", async () => {
    const cast = await kit.cast(server);
    const { amr, lab } = cast;
    const tasks = await Promise.all([1, 2].map(() => kit.drawnTask(amr, cast.maker)));
    const sample = kit.sampleOf("", lab);

    const taken = await Promise.all(
      tasks.map(({ inspectionId }) => kit.takes(amr, { ...sample, inspectionId })),
    );

    expect(kinds(taken)).toEqual(["Inspection", "SealTaken"]);
  });
});

describe("what cannot be", () => {
  it.each([
    [{ sampledOn: "2026-11-19" }, "BACKDATED"],
    [{ sampledOn: "2026-11-21" }, "FUTURE"],
    [{ producedOn: "2026-11-21" }, "FUTURE"],
    [{ backupSeal: "same", seal: "same" }, "TWICE"],
    [{ producerLocation: "99" }, "UNKNOWN"],
    [{ parameters: [] }, "MISSING"],
    [{ parameters: ["WEIGHT"] }, "UNKNOWN"],
    [{ batch: " " }, "EMPTY"],
  ])("is not sampled: %j", async (more, reason) => {
    const { amr, maker, lab } = await kit.cast(server);
    const { inspectionId } = await kit.drawnTask(amr, maker);

    const sample = kit.sampleOf(inspectionId, lab, more);
    await expect(kit.takes(amr, sample)).rejects.toThrow(reason);
  });

  it("goes to nobody who is no lab, and is of no lot that nobody made", async () => {
    const { amr, maker, lab } = await kit.cast(server);
    const { inspectionId } = await kit.drawnTask(amr, maker);

    const taken = kit.takes(amr, kit.sampleOf(inspectionId, maker));

    expect(await taken).toMatchObject({ code: "LAB_NOT_SUITABLE" });
    const lot = kit.takes(amr, kit.sampleOf(inspectionId, lab, { lotNumber: "no such lot" }));
    expect(await codeOf(lot)).toBe("NOT_FOUND");
  });

  it.each([
    [{ testedOn: "2026-11-19" }, "BACKDATED"],
    [{ testedOn: "2026-11-21" }, "FUTURE"],
    [{ results: [] }, "MISSING"],
    [{ results: [{ parameter: "WEIGHT", value: "1" }] }, "UNKNOWN"],
    [{ results: [1, 2].map(() => ({ parameter: "PH", value: "7" })) }, "TWICE"],
    [{ reportNumber: " " }, "EMPTY"],
  ])("is not reported: %j", async (more, reason) => {
    const { amr, maker, lab } = await kit.cast(server);
    const { inspectionId } = await kit.drawnTask(amr, maker);
    await kit.takes(amr, kit.sampleOf(inspectionId, lab));
    await kit.acceptsSample(lab, { inspectionId });

    const report = kit.reportOf(inspectionId, "7.0", more);
    await expect(kit.reports(lab, report)).rejects.toThrow(reason);
  });

  it("is never a pass with a gap", async () => {
    const { amr, maker, lab } = await kit.cast(server);
    const { inspectionId } = await kit.drawnTask(amr, maker);
    await kit.takes(amr, kit.sampleOf(inspectionId, lab));
    await kit.acceptsSample(lab, { inspectionId });

    const gap = { results: [{ parameter: "PH", value: "7.0" }] };
    const reported = await kit.reports(lab, kit.reportOf(inspectionId, "7.0", gap));
    expect(reported).toMatchObject({ code: "REPORT_INCOMPLETE", missing: ["FORMALDEHYDE"] });
    const doubtful = { results: [{ parameter: "PH", value: "about 7" }] };
    expect(await kit.reports(lab, kit.reportOf(inspectionId, "7.0", doubtful))).toMatchObject({
      missing: ["FORMALDEHYDE", "PH"],
    });
  });
});

describe("at once", () => {
  it("a result is objected to or becomes final, not both", async () => {
    const cast = await kit.cast(server);
    const { inspectionId } = await kit.tested(cast, "7.9");
    // For the one the last day goes on, for the other it is over.
    clock.endOf("2026-12-07");
    const objecting = kit.objects(cast.maker, { inspectionId, grounds: "x" });
    clock.day("2026-12-08");

    const [objected] = await Promise.all([objecting, timePasses(), timePasses()]);

    const seen = (await kit.seenBy(cast.amr, inspectionId)) as unknown as {
      status: string;
      supervisionEvents: { nodes: { to: string }[] };
      rectifications: { nodes: object[] };
    };
    const ended = seen.supervisionEvents.nodes.map(({ to }) => to).slice(4);
    if (objected.__typename === "Inspection") expect(ended).toEqual(["OBJECTED"]);
    else expect(ended).toEqual(["FINAL"]);
    expect(seen.rectifications.nodes).toHaveLength(ended[0] === "FINAL" ? 1 : 0);
  });

  it("an objection is accepted for one lab, or refused", async () => {
    const cast = await kit.cast(server);
    const { amr, otherLab } = cast;
    const third = await kit.laboratory(server);
    const { inspectionId } = await kit.tested(cast, "7.9");
    await kit.objects(cast.maker, { inspectionId, grounds: "x" });

    const decided = await Promise.all([
      kit.acceptsObjection(amr, { inspectionId, labId: otherLab.id }),
      kit.acceptsObjection(amr, { inspectionId, labId: third.id }),
      kit.refusesObjection(amr, { inspectionId, reason: "x" }),
    ]);

    expect(kinds(decided)).toEqual(["IllegalTransition", "IllegalTransition", "Inspection"]);
  });

  it("a report is issued once", async () => {
    const { amr, maker, lab } = await kit.cast(server);
    const { inspectionId } = await kit.drawnTask(amr, maker);
    await kit.takes(amr, kit.sampleOf(inspectionId, lab));
    await kit.acceptsSample(lab, { inspectionId });

    const reported = await Promise.all(
      ["7.0", "7.9", "7.0"].map(ph => kit.reports(lab, kit.reportOf(inspectionId, ph))),
    );

    expect(kinds(reported)).toEqual(["IllegalTransition", "IllegalTransition", "Inspection"]);
  });
});

describe("a final failure", () => {
  it("stops what was not shipped of the batch, and tells its buyers so, and nobody else", async () => {
    const cast = await kit.cast(server);
    const { amr, maker } = cast;
    const buyer = await shop(server);
    const { orderId } = await goods.inProduction(buyer, maker);
    const lot = await goods.recordsLot(maker, {
      ...{ number: `L-${orderId}`, orderId, quantity: "10", unit: "H87" },
    });
    const { inspectionId } = await kit.tested(cast, "7.9", { lotNumber: lot["number"] });
    const holdsOf = async (who: typeof maker) => {
      const query =
        "query($id: ID!) { lot(id: $id) { holds { nodes { imposedBy releasedAt reason } } } }";
      const seen = await who.ask<{ lot: { holds: { nodes: object[] } } }>(query, { id: lot.id });
      return seen.lot.holds.nodes;
    };
    expect(await holdsOf(maker)).toEqual([]);
    await kit.objects(maker, { inspectionId, grounds: "x" });
    expect(await holdsOf(maker)).toEqual([]);

    await kit.refusesObjection(amr, { inspectionId, reason: "x" });

    const stopped = { imposedBy: "SYSTEM", releasedAt: null };
    expect(await holdsOf(maker)).toMatchObject([stopped]);
    expect(await holdsOf(buyer)).toMatchObject([stopped]);
    const { notices } = await buyer.ask<{ notices: { nodes: object[] } }>(
      "{ notices(filter: { kind: { eq: BATCH_FAILED } }) { nodes { subject { id } } } }",
    );
    expect(notices.nodes).toEqual([{ subject: { id: lot.id } }]);
    // The conclusion, and nothing of the report.
    expect(await kit.seenBy(buyer, inspectionId)).toBeNull();
    expect(await newsOf(cast.otherLab)).toEqual([]);
    const orders =
      "query($id: ID!) { inspection(id: $id) { lot { id number quantity order { id } } } }";
    expect(await amr.ask(orders, { id: inspectionId })).toMatchObject({
      inspection: { lot: { number: lot["number"], quantity: null, order: null } },
    });
  });
});

/** What anybody may try at any time. */
const deeds = [
  ...["take", "accept", "report", "fail", "void", "object", "recheck", "refuse"],
  ...["conclude", "accept2", "report2", "time", "publish"],
] as const;

describe("a random history", () => {
  it("never leaves the machine, and its states follow from its events", async () => {
    const machine = STATE_MACHINES.supervisionInspection;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...deeds), { minLength: 6, maxLength: 14 }),
        async tried => {
          clock.day(TODAY);
          const cast = await kit.cast(server);
          const { amr, maker, lab, otherLab } = cast;
          const { inspectionId } = await kit.drawnTask(amr, maker);
          const of = { inspectionId };
          const recheck = async () => {
            const found = await otherLab.ask<{ inspections: { nodes: { id: string }[] } }>(
              "{ inspections(filter: { kind: { eq: RECHECK } }) { nodes { id } } }",
            );
            return { inspectionId: found.inspections.nodes[0]?.id ?? inspectionId };
          };
          const acts: Record<(typeof deeds)[number], () => Promise<unknown>> = {
            take: () => kit.takes(amr, kit.sampleOf(inspectionId, lab)),
            accept: () => kit.acceptsSample(lab, of),
            report: () => kit.reports(lab, kit.reportOf(inspectionId, "7.0")),
            fail: () => kit.reports(lab, kit.reportOf(inspectionId, "7.9")),
            void: () => kit.voids(amr, { ...of, reason: "x" }),
            object: () => kit.objects(maker, { ...of, grounds: "x" }),
            recheck: () => kit.acceptsObjection(amr, { ...of, labId: otherLab.id }),
            refuse: () => kit.refusesObjection(amr, { ...of, reason: "x" }),
            conclude: () => kit.concludes(amr, of),
            accept2: async () => kit.acceptsSample(otherLab, await recheck()),
            report2: async () =>
              kit.reports(otherLab, kit.reportOf((await recheck()).inspectionId, "7.9")),
            time: async () => {
              clock.day("2027-01-10");
              await timePasses();
              clock.day(TODAY);
            },
            publish: () => kit.publishes(amr, of),
          };
          // Half of the time the usual way, so that histories get somewhere.
          for (const name of ["take", "accept", "fail", ...tried] as const)
            await acts[name]().catch((error: unknown) => {
              if (!/FORBIDDEN|NOT_FOUND/.test(String(error))) throw error;
            });

          const seen = (await kit.seenBy(amr, inspectionId)) as unknown as {
            status: string;
            published: boolean;
            finalConclusion: string | null;
            supervisionEvents: { nodes: { from: string | null; to: string }[] };
            rectifications: { nodes: object[] };
          };
          const events = seen.supervisionEvents.nodes;
          expect(events[0]).toMatchObject({ from: null, to: machine.initial });
          for (const [at, { from, to }] of events.slice(1).entries()) {
            expect(from).toBe(events[at]?.to);
            expect(movesBetween(machine, from ?? "", to)).not.toEqual([]);
          }
          expect(events.at(-1)?.to).toBe(seen.status);
          expect(seen.finalConclusion === null).toBe(seen.status !== "FINAL");
          if (seen.published) expect(seen.status).toBe("FINAL");
          const failed = seen.finalConclusion === "FAIL" ? 1 : 0;
          expect(seen.rectifications.nodes).toHaveLength(failed);
        },
      ),
      { numRuns: 12 },
    );
  }, 120_000);
});
