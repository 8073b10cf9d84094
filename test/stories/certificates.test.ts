import type { Somebody } from "../kit/acting";
import * as kit from "../kit/certification";
import { startServer, type TestServer } from "../kit/server";
import { codeOf } from "../kit/sourcing";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const now = new Date();
const today = kit.dayAfter(now);

const parties = async (): Promise<readonly [kit.Registered, kit.Registered]> => [
  await kit.holder(server),
  await kit.certifier(server),
];

const verify = (issuer: kit.Registered, number: unknown) =>
  server.as()(
    "query($n: String!, $i: String!) { verifyCertificate(number: $n, issuerCreditCode: $i) { id effectiveStatus holder { id } } }",
    { n: number, i: issuer.creditCode },
  );

describe("a certificate's life", () => {
  it("goes from the application over a correction to the issue, and is verified by anybody", async () => {
    const [holder, issuer] = await parties();
    const { id: certificateId } = await kit.applies(holder, kit.application(issuer));
    expect(await kit.issues(issuer, { certificateId, ...kit.terms(now) })).toMatchObject({
      code: "ILLEGAL_TRANSITION",
    });
    await kit.reviews(issuer, { certificateId });
    const wanted = { certificateId, reason: "the report is of last year" };
    expect(await kit.asksCorrection(issuer, wanted)).toMatchObject({
      status: "CORRECTION_REQUESTED",
    });
    expect(await codeOf(kit.reviews(issuer, { certificateId }))).toBe("FORBIDDEN");
    const answer = { certificateId, evidence: [kit.file()], reason: "here it is" };
    expect(await kit.corrects(holder, answer)).toMatchObject({ status: "UNDER_REVIEW" });
    expect(await kit.corrects(holder, answer)).toMatchObject({ code: "ILLEGAL_TRANSITION" });
    const issued = await kit.issues(issuer, { certificateId, ...kit.terms(now) });

    expect(issued).toMatchObject({ status: "ISSUED", issuedOn: today, effectiveStatus: "VALID" });
    expect(await verify(issuer, issued["number"])).toEqual({
      verifyCertificate: {
        ...{ id: certificateId, effectiveStatus: "VALID" },
        holder: { id: holder.id },
      },
    });
    expect(await verify(issuer, String(issued["number"]).toLowerCase())).toMatchObject({
      verifyCertificate: { id: certificateId },
    });
    expect(await verify(holder, issued["number"])).toEqual({ verifyCertificate: null });
  });

  it("has a history that is public from the issue on, and between the two before it", async () => {
    const [holder, issuer] = await parties();
    const { id } = await kit.holds(holder, issuer);
    await kit.suspends(issuer, {
      ...{ certificateId: id, reason: "surveillance overdue", until: kit.dayAfter(now, 90) },
    });
    await kit.reinstates(issuer, { certificateId: id });
    const query =
      "query($id: ID!) { certificate(id: $id) { events { nodes { to reason until } } evidence { kind } } }";
    const read = async (ask: Somebody["ask"]) =>
      (
        await ask<{ certificate: { events: { nodes: { to: string }[] }; evidence: object[] } }>(
          query,
          { id },
        )
      ).certificate;

    const open = await read(server.as());
    expect(open.events.nodes.map(({ to }) => to)).toEqual(["ISSUED", "SUSPENDED", "ISSUED"]);
    expect(open.events.nodes[1]).toMatchObject({ reason: "surveillance overdue" });
    expect(open.evidence).toEqual([]);
    const whole = await read(issuer.ask);
    expect(whole.events.nodes.map(({ to }) => to)).toEqual([
      ...["DRAFT", "APPLIED", "UNDER_REVIEW", "ISSUED", "SUSPENDED", "ISSUED"],
    ]);
    expect(whole.evidence).toHaveLength(1);
  });
});
