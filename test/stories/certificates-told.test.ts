import { startServer, type TestServer } from "../kit/server";
import type { Somebody } from "../kit/acting";
import * as kit from "../kit/certification";
import * as ordering from "../kit/ordering";
import { maker, shop } from "../kit/trade";

const DAY = 86_400_000;
const clock = { at: new Date(), now: () => clock.at };
let server: TestServer;
beforeAll(async () => {
  server = await startServer({}, clock);
});
afterAll(() => server.stop());
beforeEach(() => {
  clock.at = new Date();
});

const passes = (days: number): void => {
  clock.at = new Date(clock.at.getTime() + days * DAY);
};
const rings = async (): Promise<void> => {
  for (const { name, work } of server.app.jobs) if (name === "remind_certificates") await work();
};
const day = (days = 0): string => kit.dayAfter(clock.at, days);

/** What somebody was told of certificates, oldest first. */
const told = async ({ ask }: Pick<Somebody, "ask">): Promise<string[]> => {
  const { notices } = await ask<{ notices: { nodes: { kind: string; subject: object | null }[] } }>(
    "{ notices(first: 100, orderBy: [{ field: NUMBER }]) { nodes { kind subject { id } } } }",
  );
  expect(notices.nodes.every(({ subject }) => subject !== null)).toBe(true);
  return notices.nodes.map(({ kind }) => kind).filter(kind => kind.startsWith("CERTIFICATE"));
};

const mark = { type: "PINZIBIAO", standard: "DB33/T 944.1", scope: { category: "rompers" } };

describe("the last day of a certificate", () => {
  it("is reminded of 90, 60, 30 and 7 days before it, once each, and told when it has passed", async () => {
    const [holder, issuer] = [await kit.holder(server), await kit.certifier(server)];
    await kit.holds(holder, issuer, { issued: { validTo: day(100) } });
    await rings();
    expect(await told(holder)).toEqual(["CERTIFICATE_UNDER_REVIEW", "CERTIFICATE_ISSUED"]);
    const since = async () => (await told(holder)).slice(2);
    const expected: string[] = [];
    for (const [days, kind] of [
      ...([
        [9, null],
        [1, "CERTIFICATE_EXPIRING"],
        [29, null],
      ] as const),
      ...([
        [1, "CERTIFICATE_EXPIRING"],
        [30, "CERTIFICATE_EXPIRING"],
      ] as const),
      ...([
        [23, "CERTIFICATE_EXPIRING"],
        [7, null],
        [1, "CERTIFICATE_EXPIRED"],
      ] as const),
      [5, null] as const,
    ]) {
      passes(days);
      await Promise.all([rings(), rings(), rings()]);
      if (kind) expected.push(kind);
      expect(await since()).toEqual(expected);
    }
  }, 60_000);

  it("is told once when nothing ran for long: the nearest stands for those before it", async () => {
    const [holder, issuer] = [await kit.holder(server), await kit.certifier(server)];
    await kit.holds(holder, issuer, { issued: { validTo: day(100) } });
    passes(75);
    await rings();
    await rings();
    expect((await told(holder)).slice(2)).toEqual(["CERTIFICATE_EXPIRING"]);
    passes(19);
    await rings();
    expect((await told(holder)).slice(2)).toEqual([
      ...["CERTIFICATE_EXPIRING", "CERTIFICATE_EXPIRING"],
    ]);
  });

  it("is nobody's news once the certificate has ended otherwise", async () => {
    const [holder, issuer] = [await kit.holder(server), await kit.certifier(server)];
    const { id: certificateId } = await kit.holds(holder, issuer, { issued: { validTo: day(50) } });
    await kit.revokes(issuer, { certificateId, reason: "for cause" });
    passes(45);
    await rings();
    expect((await told(holder)).slice(2)).toEqual(["CERTIFICATE_REVOKED"]);
  });
});

describe("a change of a certificate", () => {
  it("reaches its holder, and the buyers whose open orders require it", async () => {
    const [holder, issuer] = [await maker(server), await kit.certifier(server)];
    const [buyer, other, past] = [await shop(server), await shop(server), await shop(server)];
    const { id: certificateId } = await kit.holds(holder, issuer, { applied: mark });
    const required = { requiredCertificates: ["PINZIBIAO"] };
    await ordering.agrees(buyer, holder, required);
    await ordering.agrees(buyer, holder, required);
    await ordering.agrees(other, holder);
    const { id: orderId } = await ordering.offers(past, holder, required);
    await ordering.cancels(past, { orderId, reason: "too late" });
    await kit.suspends(issuer, { certificateId, reason: "overdue", until: day(90) });
    await kit.reinstates(issuer, { certificateId });
    await kit.revokes(issuer, { certificateId, reason: "for cause" });

    const changes = [...["CERTIFICATE_SUSPENDED", "CERTIFICATE_REINSTATED", "CERTIFICATE_REVOKED"]];
    expect((await told(holder)).slice(2)).toEqual(changes);
    expect(await told(buyer)).toEqual(changes);
    expect(await told(other)).toEqual([]);
    expect(await told(past)).toEqual([]);
    expect(await told(issuer)).toEqual(["CERTIFICATE_APPLIED"]);
  });
});
