import type { Somebody } from "../kit/acting";
import { startServer, type TestServer } from "../kit/server";
import { newsOf } from "../kit/sourcing";
import * as kit from "../kit/supervision";

const TODAY = "2026-11-20";
const clock = new kit.MovedClock(TODAY);
let server: TestServer;
beforeAll(async () => {
  server = await startServer({}, clock);
});
beforeEach(() => clock.day(TODAY));
afterAll(() => server.stop());

/** The work of the clock, once. */
async function timePasses(): Promise<void> {
  for (const name of ["conclude_supervision", "remind_rectification"])
    await server.app.jobs.find(job => job.name === name)?.work();
}

const eventsOf = async (who: Somebody, id: string) => {
  const seen = (await kit.seenBy(who, id)) as unknown as {
    supervisionEvents: { nodes: { from: string | null; to: string; by: { id: string } | null }[] };
  };
  return seen.supervisionEvents.nodes.map(({ from, to, by }) => [from, to, by?.id ?? null]);
};

describe("a supervision sampling", () => {
  it("that passes is final at once, and its history says who did what", async () => {
    const cast = await kit.cast(server);
    const { amr, maker, lab } = cast;

    const { inspectionId, number } = await kit.tested(cast, "7.50");

    expect(await kit.seenBy(maker, inspectionId)).toMatchObject({
      ...{ status: "FINAL", conclusion: "PASS", finalConclusion: "PASS" },
      resultNotices: { nodes: [{ conclusion: "PASS", servedOn: TODAY, objectUntil: null }] },
      rectifications: { nodes: [] },
      samplingTask: { number, inspectors: null, plan: null },
    });
    expect(await eventsOf(maker, inspectionId)).toEqual([
      [null, "PLANNED", amr.id],
      ["PLANNED", "SAMPLED", amr.id],
      ["SAMPLED", "TESTING", lab.id],
      ["TESTING", "PRELIMINARY", lab.id],
      ["PRELIMINARY", "FINAL", null],
    ]);
    expect(await newsOf(maker)).toEqual([
      "SUPERVISION_SAMPLED",
      "SUPERVISION_RESULT",
      "SUPERVISION_FINAL",
    ]);
  });

  it("is no secret once the goods were sampled, and one before", async () => {
    const { amr, maker, lab } = await kit.cast(server);
    const { inspectionId, taskId } = await kit.drawnTask(amr, maker);
    const task = "query($id: ID!) { samplingTask(id: $id) { number } }";

    expect(await kit.seenBy(maker, inspectionId)).toBeNull();
    expect(await maker.ask(task, { id: taskId })).toEqual({ samplingTask: null });
    expect(await newsOf(maker)).toEqual([]);
    await expect(kit.takes(maker, kit.sampleOf(inspectionId, lab))).rejects.toThrow(/NOT_FOUND/);

    await kit.takes(amr, kit.sampleOf(inspectionId, lab));
    expect(await kit.statusOf(maker, inspectionId)).toBe("SAMPLED");
    expect(await maker.ask(task, { id: taskId })).not.toEqual({ samplingTask: null });
  });

  it("that was never taken stays a secret when it is called off", async () => {
    const { amr, maker } = await kit.cast(server);
    const { inspectionId } = await kit.drawnTask(amr, maker);

    await kit.voids(amr, { inspectionId, reason: "out of business" });

    expect(await kit.seenBy(maker, inspectionId)).toBeNull();
    expect(await newsOf(maker)).toEqual([]);
  });

  it("that fails is final when nobody objects, on the day after the last", async () => {
    const cast = await kit.cast(server);
    const { amr, maker } = cast;
    const { inspectionId } = await kit.tested(cast, "7.6");
    // The 15th day is Saturday the 5th of December.
    const until = "2026-12-07";
    expect(await kit.seenBy(maker, inspectionId)).toMatchObject({
      ...{ status: "PRELIMINARY", conclusion: "FAIL", finalConclusion: null },
      resultNotices: { nodes: [{ conclusion: "FAIL", servedOn: TODAY, objectUntil: until }] },
    });

    clock.endOf(until);
    await timePasses();
    expect(await kit.statusOf(maker, inspectionId)).toBe("PRELIMINARY");
    clock.day("2026-12-08");
    await timePasses();

    expect(await kit.seenBy(maker, inspectionId)).toMatchObject({
      ...{ status: "FINAL", finalConclusion: "FAIL" },
      rectifications: {
        nodes: [
          {
            ...{ status: "ORDERED", orderedOn: "2026-12-08" },
            // 60 days later is a Saturday, 75 days later a Sunday.
            ...{ dueOn: kit.daysAfter("2026-12-08", 62), reinspectBy: "2027-02-22" },
          },
        ],
      },
    });
    expect(await newsOf(maker)).toContain("RECTIFICATION_ORDERED");
    expect((await eventsOf(amr, inspectionId)).at(-1)).toEqual(["PRELIMINARY", "FINAL", null]);
  });

  it("is void for a reason while there is no result, and not after", async () => {
    const cast = await kit.cast(server);
    const { amr, maker, lab } = cast;
    const { inspectionId } = await kit.drawnTask(amr, maker);
    await kit.takes(amr, kit.sampleOf(inspectionId, lab));
    await kit.acceptsSample(lab, { inspectionId });

    const voided = await kit.voids(amr, { inspectionId, reason: "broken seal" });

    expect(voided).toMatchObject({ status: "VOID", voided: true, conclusion: null });
    expect(await newsOf(maker)).toContain("SUPERVISION_VOID");
    const illegal = { __typename: "IllegalTransition" };
    expect(await kit.reports(lab, kit.reportOf(inspectionId, "7.0"))).toMatchObject(illegal);
    const { inspectionId: passed } = await kit.tested(cast, "7.0");
    expect(await kit.voids(amr, { inspectionId: passed, reason: "x" })).toMatchObject(illegal);
  });
});

describe("an objection", () => {
  const grounds = "the sample was taken of returned goods";

  it("that is accepted goes to another lab, which has the last word", async () => {
    const cast = await kit.cast(server);
    const { amr, maker, lab, otherLab } = cast;
    const { inspectionId } = await kit.tested(cast, "7.9");

    clock.day("2026-12-07");
    expect(await kit.objects(maker, { inspectionId, grounds })).toMatchObject({
      status: "OBJECTED",
    });
    expect(await newsOf(amr)).toContain("SUPERVISION_OBJECTED");
    const again = await kit.acceptsObjection(amr, { inspectionId, labId: lab.id });
    expect(again).toMatchObject({ __typename: "SameLab", code: "SAME_LAB" });
    await kit.acceptsObjection(amr, { inspectionId, labId: otherLab.id });
    expect(await kit.statusOf(maker, inspectionId)).toBe("RECHECKING");
    expect(await kit.concludes(amr, { inspectionId })).toMatchObject({ code: "RECHECK_OPEN" });

    // The other lab sees its recheck, and nothing of what the first one found.
    const { inspections } = await otherLab.ask<{
      inspections: { nodes: { id: string; kind: string }[] };
    }>("{ inspections(filter: { kind: { eq: RECHECK } }) { nodes { id kind } } }");
    const [recheck] = inspections.nodes;
    expect(inspections.nodes).toEqual([{ id: recheck?.id, kind: "RECHECK" }]);
    expect(await kit.seenBy(otherLab, inspectionId)).toBeNull();
    const recheckId = recheck?.id ?? "";
    await kit.acceptsSample(otherLab, { inspectionId: recheckId });
    await kit.reports(otherLab, kit.reportOf(recheckId, "7.5"));
    expect(await kit.statusOf(maker, inspectionId)).toBe("RECHECKING");
    await kit.concludes(amr, { inspectionId });

    expect(await kit.seenBy(maker, inspectionId)).toMatchObject({
      ...{ status: "FINAL", firstConclusion: "FAIL", finalConclusion: "PASS", conclusion: "PASS" },
      rectifications: { nodes: [] },
      supervisionSamples: {
        nodes: [
          { backup: false, lab: { id: lab.id } },
          { backup: true, lab: { id: otherLab.id } },
        ],
      },
    });
  });

  it("that is accepted in vain ends with the same failure, for good", async () => {
    const cast = await kit.cast(server);
    const { amr, maker, otherLab } = cast;
    const { inspectionId } = await kit.tested(cast, "7.9");
    await kit.objects(maker, { inspectionId, grounds });
    await kit.acceptsObjection(amr, { inspectionId, labId: otherLab.id });
    const { inspections } = await otherLab.ask<{ inspections: { nodes: { id: string }[] } }>(
      "{ inspections(filter: { kind: { eq: RECHECK } }) { nodes { id } } }",
    );
    const recheckId = inspections.nodes[0]?.id ?? "";
    await kit.acceptsSample(otherLab, { inspectionId: recheckId });
    await kit.reports(otherLab, kit.reportOf(recheckId, "7.8"));

    // Nobody objects to a recheck, and nobody rechecks it.
    const objected = kit.objects(maker, { inspectionId: recheckId, grounds });
    expect(await objected).toMatchObject({ __typename: "IllegalTransition" });
    expect(await kit.concludes(amr, { inspectionId })).toMatchObject({ finalConclusion: "FAIL" });
    expect(await newsOf(maker)).toContain("RECTIFICATION_ORDERED");
  });

  it("that is refused leaves the first result, which is final", async () => {
    const cast = await kit.cast(server);
    const { amr, maker } = cast;
    const { inspectionId } = await kit.tested(cast, "7.9");
    await kit.objects(maker, { inspectionId, grounds });

    const refused = await kit.refusesObjection(amr, { inspectionId, reason: "no evidence" });

    expect(refused).toMatchObject({ status: "FINAL", finalConclusion: "FAIL" });
    expect(await kit.acceptsObjection(amr, { inspectionId, labId: amr.id })).toMatchObject({
      __typename: "IllegalTransition",
    });
  });

  it("comes too late on the day after the last, whatever the clock has done by then", async () => {
    const cast = await kit.cast(server);
    const { inspectionId } = await kit.tested(cast, "7.9");
    clock.day("2026-12-08");

    const late = await kit.objects(cast.maker, { inspectionId, grounds });

    expect(late).toMatchObject({ code: "OBJECTION_PERIOD_OVER", objectUntil: "2026-12-07" });
    expect(await kit.statusOf(cast.maker, inspectionId)).toBe("PRELIMINARY");
  });

  it("is not the regulator's, a lab's or a stranger's to file", async () => {
    const cast = await kit.cast(server);
    const { inspectionId } = await kit.tested(cast, "7.9");
    const stranger = await kit.enterprise(server);

    for (const who of [cast.amr, cast.lab])
      await expect(kit.objects(who, { inspectionId, grounds })).rejects.toThrow(/FORBIDDEN/);
    await expect(kit.objects(stranger, { inspectionId, grounds })).rejects.toThrow(/NOT_FOUND/);
  });
});

describe("putting right what failed", () => {
  it("is reported, sampled again, and does not count", async () => {
    const cast = await kit.cast(server);
    const { amr, maker, lab } = cast;
    const { rectificationId, batch } = await kit.failed(cast);

    const done = await kit.reportsDone(maker, { rectificationId, measures: "new dye house" });
    expect(done).toMatchObject({ status: "REPORTED", measures: "new dye house" });
    const again = await kit.reinspects(amr, { rectificationId });
    expect(again).toMatchObject({ kind: "REINSPECTION", status: "PLANNED" });
    expect(await kit.reinspects(amr, { rectificationId })).toMatchObject({
      __typename: "IllegalTransition",
    });
    expect(await kit.seenBy(maker, again.id)).toBeNull();
    await kit.takes(amr, kit.sampleOf(again.id, lab, { batch }));
    await kit.acceptsSample(lab, { inspectionId: again.id });
    await kit.reports(lab, kit.reportOf(again.id, "7.1"));

    const query =
      "query($id: ID!) { rectification(id: $id) { status reinspection { conclusion } } }";
    expect(await maker.ask(query, { id: rectificationId })).toEqual({
      rectification: { status: "RECTIFIED", reinspection: { conclusion: "PASS" } },
    });
  });

  it("is told to be overdue once, to the enterprise and to the regulator", async () => {
    const cast = await kit.cast(server);
    const { amr, maker } = cast;
    const { inspectionId } = await kit.tested(cast, "7.9");
    await kit.objects(maker, { inspectionId, grounds: "x" });
    await kit.refusesObjection(amr, { inspectionId, reason: "x" });
    const told = async (who: Somebody) =>
      (await newsOf(who)).filter(kind => kind.endsWith("_OVERDUE"));

    // 60 days after the 20th of November: a Tuesday.
    clock.endOf("2027-01-19");
    await timePasses();
    expect(await told(maker)).toEqual([]);
    clock.day("2027-01-20");
    await timePasses();
    await timePasses();
    expect(await told(maker)).toEqual(["RECTIFICATION_OVERDUE"]);
    expect(await told(amr)).toEqual(["RECTIFICATION_OVERDUE"]);
    clock.day("2027-02-10");
    await timePasses();
    expect(await told(amr)).toEqual(["RECTIFICATION_OVERDUE", "REINSPECTION_OVERDUE"]);
  });
});
