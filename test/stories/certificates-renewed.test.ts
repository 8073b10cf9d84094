import * as kit from "../kit/certification";
import { startServer, type TestServer } from "../kit/server";

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

const parties = async (): Promise<readonly [kit.Registered, kit.Registered]> => [
  await kit.holder(server),
  await kit.certifier(server),
];
const passes = (days: number): void => {
  clock.at = new Date(clock.at.getTime() + days * DAY);
};
const day = (days = 0): string => kit.dayAfter(clock.at, days);
const mark = { type: "PINZIBIAO", standard: "DB33/T 944.1", scope: { category: "童装 Knit" } };

describe("what has a successor that begins later", () => {
  const renewed = async () => {
    const [holder, issuer] = await parties();
    const { id: certificateId } = await kit.holds(holder, issuer, { applied: mark });
    const next = { ...kit.terms(clock.at), validFrom: day(100), validTo: day(500) };
    const successor = await kit.renews(issuer, { certificateId, ...next });
    return { holder, issuer, certificateId, successor };
  };
  const cause = { reason: "for cause" };

  it("is revoked today, and for good", async () => {
    const { holder, issuer, certificateId, successor } = await renewed();
    passes(1);

    expect(await kit.revokes(issuer, { certificateId, ...cause })).toMatchObject({
      status: "REVOKED",
    });
    const on = (days: number) => kit.standing(holder, certificateId, day(days));
    expect([await on(-1), await on(0), await on(99)]).toEqual(["VALID", "REVOKED", "REVOKED"]);
    expect(await kit.standing(holder, successor.id, day(99))).toBe("VALID");
  });

  it("is suspended and reinstated until then, and has no second one", async () => {
    const { holder, issuer, certificateId } = await renewed();
    const suspension = { certificateId, ...cause, until: day(30) };
    const illegal = { code: "ILLEGAL_TRANSITION" };
    const on = (days: number) => kit.standing(holder, certificateId, day(days));

    expect(await kit.suspends(issuer, suspension)).toMatchObject({ effectiveStatus: "SUSPENDED" });
    expect([await on(99), await on(100)]).toEqual(["SUSPENDED", "RENEWED"]);
    passes(3);
    expect(await kit.reinstates(issuer, { certificateId })).toMatchObject({ status: "ISSUED" });
    expect([await on(-1), await on(0), await on(96), await on(97)]).toEqual([
      ...["SUSPENDED", "VALID", "VALID", "RENEWED"],
    ]);
    const again = { ...kit.terms(clock.at), validFrom: day(200), validTo: day(500) };
    expect(await kit.renews(issuer, { certificateId, ...again })).toMatchObject(illegal);
    passes(97);
    expect(await kit.suspends(issuer, { ...suspension, until: day(9) })).toMatchObject(illegal);
    expect(await kit.revokes(issuer, { certificateId, ...cause })).toMatchObject(illegal);
    expect(await kit.cancels(holder, { certificateId, ...cause })).toMatchObject(illegal);
  });

  it("leaves room for another mark once it is given up, until its successor begins", async () => {
    const { holder, issuer, certificateId } = await renewed();
    await kit.cancels(holder, { certificateId, reason: "given up" });
    const until = (days: number) =>
      kit.holds(holder, issuer, { applied: mark, now: clock.at, issued: { validTo: day(days) } });

    expect(await until(100)).toMatchObject({ code: "SCOPE_ALREADY_CERTIFIED" });
    expect(await until(99)).toMatchObject({ status: "ISSUED" });
  });
});
