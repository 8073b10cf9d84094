import { Department } from "@weft/schema";
import type { Somebody } from "../kit/acting";
import * as kit from "../kit/certification";
import { startServer, type TestServer } from "../kit/server";
import { codeOf } from "../kit/sourcing";
import { garment } from "../kit/trade";

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

/** The reason an argument was refused with. */
const reasonOf = (act: Promise<unknown>): Promise<unknown> =>
  act.then(
    () => "done",
    (error: unknown) => /"reason":"(\w+)"/.exec(String(error))?.[1],
  );

async function underReview(
  holder: Somebody,
  issuer: Somebody,
  more: object = {},
): Promise<{ readonly certificateId: string }> {
  const { id: certificateId } = await kit.applies(holder, kit.application(issuer, more));
  await kit.reviews(issuer, { certificateId });
  return { certificateId };
}

describe("an application", () => {
  it("does not exist for others: not for another issuer, nor in any list or count", async () => {
    const [holder, issuer] = await parties();
    const other = await kit.certifier(server);
    const of = await underReview(holder, issuer);

    expect(await codeOf(kit.issues(other, { ...of, ...kit.terms(clock.at) }))).toBe("NOT_FOUND");
    for (const who of [other.ask, server.as()])
      expect(
        await who(
          "query($id: ID!) { certificate(id: $id) { id } node(id: $id) { id } certificates(filter: { id: { eq: $id } }) { totalCount } }",
          { id: of.certificateId },
        ),
      ).toEqual({ certificate: null, node: null, certificates: { totalCount: 0 } });
    await kit.issues(issuer, { ...of, ...kit.terms(clock.at) });
    const suspended = { ...of, reason: "x", until: day(9) };
    expect(await codeOf(kit.suspends(other, suspended))).toBe("FORBIDDEN");
  });

  it("shows to its issuer when it is sent, and not before", async () => {
    const [holder, issuer] = await parties();
    const { id: certificateId } = await kit.drafts(holder, {
      ...{ type: "QMS", issuerId: issuer.id },
    });
    const read = () =>
      issuer.ask("query($id: ID!) { certificate(id: $id) { status } }", { id: certificateId });
    expect(await read()).toEqual({ certificate: null });
    expect(await codeOf(kit.reviews(issuer, { certificateId }))).toBe("NOT_FOUND");
    expect(await kit.submits(holder, { certificateId })).toMatchObject({
      ...{ code: "CERTIFICATE_INCOMPLETE", fields: ["scope", "evidence"] },
    });
    const more = { scope: { category: "all" }, evidence: [kit.file()] };
    await kit.redrafts(holder, { certificateId, ...more });
    expect(await kit.submits(holder, { certificateId })).toMatchObject({ status: "APPLIED" });
    expect(await read()).toEqual({ certificate: { status: "APPLIED" } });
    expect(await kit.withdraws(holder, { certificateId })).toMatchObject({ status: "WITHDRAWN" });
    expect(await kit.reviews(issuer, { certificateId })).toMatchObject({
      code: "ILLEGAL_TRANSITION",
    });
  });

  it("lacks what its kind needs", async () => {
    const [holder, issuer] = await parties();
    const carbon = kit.application(issuer, { type: "DUAL_CARBON" });
    expect(await kit.applies(holder, carbon)).toMatchObject({
      fields: ["details.schemeName"],
    });
    const label = { type: "PCF_LABEL", standard: "GB/T 24067-2024" };
    const unit = { functionalUnit: "1 piece", footprintBoundary: "CRADLE_TO_GATE" };
    const of = await underReview(holder, issuer, { ...label, details: unit });
    const terms = kit.terms(clock.at);
    expect(await kit.issues(issuer, { ...of, ...terms })).toMatchObject({
      fields: ["details.footprintResult"],
    });
    const details = { footprintResult: "1.2935" };
    expect(await kit.issues(issuer, { ...of, ...terms, details })).toMatchObject({
      status: "ISSUED",
    });
  });

  it("goes to a certification body, and is of one's own things", async () => {
    const [holder, issuer] = await parties();
    const [rival, lab] = [await kit.holder(server), await kit.laboratory(server)];
    const asked = (more: object) => reasonOf(kit.applies(holder, kit.application(issuer, more)));

    expect(await asked({ issuerId: lab.id })).toBe("NOT_ISSUING");
    expect(await asked({ type: "LAB_CMA" })).toBe("TYPE");
    expect(await asked({ standard: "the best one" })).toBe("SYNTAX");
    expect(await asked({ scope: {} })).toBe("EMPTY");
    expect(await asked({ evidence: [{ kind: "OTHER", sha256: "abc" }] })).toBe("SYNTAX");
    expect(await asked({ evidence: [kit.file("a"), kit.file("a")] })).toBe("DUPLICATE");
    expect(await asked({ details: { declarationUrl: "javascript:alert(1)" } })).toBe("SYNTAX");
    const { manager } = server.app.database;
    const style = await garment(manager, rival, { publishedAt: new Date() });
    expect(await asked({ scope: { styleIds: [`sty_${style.styleId}`] } })).toBe("NOT_OWN");
    const hidden = await garment(manager, rival);
    const named = { scope: { styleIds: [`sty_${hidden.styleId}`] } };
    expect(await codeOf(kit.applies(holder, kit.application(issuer, named)))).toBe("NOT_FOUND");
    expect(await codeOf(kit.applies(issuer, kit.application(issuer)))).toBe("FORBIDDEN");
  });
});

describe("the terms of a certificate", () => {
  it("begin today or later, end after they begin and not too late", async () => {
    const [holder, issuer] = await parties();
    const of = await underReview(holder, issuer, mark);
    const issued = (more: object) => kit.issues(issuer, { ...of, ...kit.terms(clock.at, more) });

    expect(await issued({ validFrom: day(-1) })).toMatchObject({
      ...{ code: "BACK_DATED", field: "validFrom", earliest: day() },
    });
    expect(await reasonOf(issued({ validTo: day(-1) }))).toBe("ORDER");
    expect(await issued({ validTo: day(3 * 366) })).toMatchObject({ code: "VALIDITY_TOO_LONG" });
    expect(await reasonOf(issued({ number: "a number" }))).toBe("CHARSET");
    expect(await reasonOf(issued({ number: "N".repeat(65) }))).toBe("LENGTH");
    expect(await reasonOf(issued({ number: " " }))).toBe("EMPTY");
    expect(await issued({ number: `zj（1）/2.a_b-c${Date.now()}` })).toMatchObject({
      ...{ status: "ISSUED", number: expect.stringMatching(/^ZJ\(1\)\/2\.A_B-C\d+$/) },
    });
  });

  it("have a number that its issuer uses once, and another issuer too", async () => {
    const [holder, issuer] = await parties();
    const number = kit.certificateNumber();
    await kit.holds(holder, issuer, { issued: { number } });
    expect(await kit.holds(holder, issuer, { issued: { number } })).toMatchObject({
      code: "CERTIFICATE_NUMBER_TAKEN",
    });
    const other = await kit.certifier(server);
    expect(await kit.holds(holder, other, { issued: { number } })).toMatchObject({
      ...{ status: "ISSUED", number },
    });
  });

  it("lets one of many at once have a number, and one mark be valid for a thing", async () => {
    const [holder, issuer] = await parties();
    const number = kit.certificateNumber();
    const all = await Promise.all(
      Array.from({ length: 4 }, () => underReview(holder, issuer, { type: "QMS" })),
    );
    const answers = await Promise.all(
      all.map(of => kit.issues(issuer, { ...of, ...kit.terms(clock.at, { number }) })),
    );
    expect(answers.map(one => one["status"] ?? one["code"]).sort()).toEqual([
      ...["CERTIFICATE_NUMBER_TAKEN", "CERTIFICATE_NUMBER_TAKEN", "CERTIFICATE_NUMBER_TAKEN"],
      "ISSUED",
    ]);

    const others = [await kit.certifier(server), await kit.certifier(server)];
    const marks = await Promise.all(
      [issuer, ...others, issuer].map(
        async by => [by, await underReview(holder, by, mark)] as const,
      ),
    );
    const issued = await Promise.all(
      marks.map(([by, of]) => kit.issues(by, { ...of, ...kit.terms(clock.at) })),
    );
    expect(issued.map(one => one["status"] ?? one["code"]).sort()).toEqual([
      "ISSUED",
      ...["SCOPE_ALREADY_CERTIFIED", "SCOPE_ALREADY_CERTIFIED", "SCOPE_ALREADY_CERTIFIED"],
    ]);
  }, 60_000);
});

describe("a mark for a thing that has one", () => {
  it("is refused while that is valid, in whatever spelling, and granted beside a suspended one", async () => {
    const [holder, issuer] = await parties();
    const first = await kit.holds(holder, issuer, { applied: mark });
    const spelled = { ...mark, scope: { category: "童装  ＫＮＩＴ" } };
    expect(await kit.holds(holder, issuer, { applied: spelled })).toMatchObject({
      code: "SCOPE_ALREADY_CERTIFIED",
    });
    expect(
      await kit.holds(holder, issuer, { applied: { ...mark, scope: { category: "coats" } } }),
    ).toMatchObject({ status: "ISSUED" });

    const until = day(30);
    await kit.suspends(issuer, { certificateId: first.id, reason: "overdue", until });
    expect(await kit.holds(holder, issuer, { applied: spelled })).toMatchObject({
      status: "ISSUED",
    });
    expect(await kit.reinstates(issuer, { certificateId: first.id })).toMatchObject({
      code: "SCOPE_ALREADY_CERTIFIED",
    });
    expect(await kit.standing(holder, first.id, null)).toBe("SUSPENDED");
  });

  it("may be declared by the holder itself, once, and withdrawn", async () => {
    const holder = await kit.holder(server);
    const details = { tzzbNo: "T/ZZB 1697-2020", declarationUrl: "https://d.example/1" };
    const said = () => ({
      ...{ ...kit.terms(clock.at), scope: mark.scope, evidence: [kit.file()], details },
    });
    expect(await kit.declares(holder, { ...said(), details: {} })).toMatchObject({
      fields: ["details.tzzbNo", "details.declarationUrl"],
    });
    const made = await kit.declares(holder, said());
    expect(made).toMatchObject({ status: "ISSUED", effectiveStatus: "VALID" });
    expect(await kit.declares(holder, said())).toMatchObject({ code: "SCOPE_ALREADY_CERTIFIED" });
    expect(
      await server.as()(
        "query($n: String!, $i: String!) { verifyCertificate(number: $n, issuerCreditCode: $i) { id issuer { id } } }",
        { n: made["number"], i: holder.creditCode },
      ),
    ).toEqual({ verifyCertificate: { id: made.id, issuer: null } });
    const suspension = { certificateId: made.id, reason: "x", until: day(3) };
    expect(await codeOf(kit.suspends(holder, suspension))).toBe("FORBIDDEN");
    expect(
      await kit.undeclares(holder, { certificateId: made.id, reason: "no longer made" }),
    ).toMatchObject({ status: "CANCELLED", effectiveStatus: "CANCELLED" });
    expect(await kit.declares(holder, said())).toMatchObject({ status: "ISSUED" });
  });
});

describe("a change of what was issued", () => {
  it("counts from the day it is made, and no other", async () => {
    const [holder, issuer] = await parties();
    const { id: certificateId } = await kit.holds(holder, issuer);
    const suspended = (more: object) =>
      kit.suspends(issuer, { certificateId, reason: "overdue", until: day(90), ...more });

    for (const on of [day(-1), day(5), day(364)])
      await expect(suspended({ effectiveOn: on })).rejects.toThrow(/effectiveOn/);
    expect(await reasonOf(suspended({ until: day(-1) }))).toBe("ORDER");
    expect(await reasonOf(suspended({ reason: " " }))).toBe("EMPTY");
    passes(5);
    expect(await suspended({})).toMatchObject({ status: "SUSPENDED" });
    expect(await kit.standing(holder, certificateId, day(-1))).toBe("VALID");
    expect(await kit.standing(holder, certificateId, day())).toBe("SUSPENDED");
    const stale = { certificateId, reason: "x", ifVersion: 1 };
    expect(await kit.revokes(issuer, stale)).toMatchObject({ code: "STALE_VERSION" });
  });

  it("cannot be warded off by the holder: what it gives up is given up at once", async () => {
    const [holder, issuer] = await parties();
    const { id: certificateId, validTo } = await kit.holds(holder, issuer);
    const later = { certificateId, reason: "later", effectiveOn: validTo };

    await expect(kit.cancels(holder, later)).rejects.toThrow(/effectiveOn/);
    expect(await kit.revokes(issuer, { certificateId, reason: "fraud" })).toMatchObject({
      ...{ status: "REVOKED", effectiveStatus: "REVOKED" },
    });
    expect(await kit.cancels(holder, { certificateId, reason: "x" })).toMatchObject({
      ...{ code: "ILLEGAL_TRANSITION" },
    });
  });

  it("is made once, however many try", async () => {
    const [holder, issuer] = await parties();
    const { id: certificateId } = await kit.holds(holder, issuer);
    const suspension = { certificateId, reason: "overdue", until: day(90) };

    const answers = await Promise.all(
      Array.from({ length: 5 }, () => kit.suspends(issuer, suspension)),
    );

    expect(answers.filter(({ __typename }) => __typename === "Certificate")).toHaveLength(1);
    const { certificate } = await issuer.ask<{ certificate: { events: { nodes: object[] } } }>(
      "query($id: ID!) { certificate(id: $id) { events(filter: { to: { eq: SUSPENDED } }) { nodes { number } } } }",
      { id: certificateId },
    );
    expect(certificate.events.nodes).toHaveLength(1);
  });

  it("does not bring back what has expired, and the holder may give it up", async () => {
    const [holder, issuer] = await parties();
    const { id: certificateId } = await kit.holds(holder, issuer, { issued: { validTo: day(20) } });
    await kit.suspends(issuer, { certificateId, reason: "overdue", until: day(10) });
    passes(20);
    expect(await kit.reinstates(issuer, { certificateId })).toMatchObject({ status: "ISSUED" });
    await kit.suspends(issuer, { certificateId, reason: "again", until: day(10) });
    passes(1);
    expect(await kit.reinstates(issuer, { certificateId })).toMatchObject({
      ...{ code: "CERTIFICATE_EXPIRED" },
    });
    expect(await kit.cancels(holder, { certificateId, reason: "ended" })).toMatchObject({
      status: "CANCELLED",
    });
  });

  it("by a successor counts from the successor's first day", async () => {
    const [holder, issuer] = await parties();
    const { id: certificateId } = await kit.holds(holder, issuer, { applied: mark });
    const next = { ...kit.terms(clock.at), validFrom: day(100), validTo: day(500) };
    const successor = await kit.renews(issuer, { certificateId, ...next });

    expect(successor).toMatchObject({
      ...{ status: "ISSUED", predecessor: { id: certificateId } },
    });
    const both = (on: number) =>
      Promise.all([certificateId, successor.id].map(id => kit.standing(holder, id, day(on))));
    expect(await both(99)).toEqual(["VALID", "NOT_YET_VALID"]);
    expect(await both(100)).toEqual(["RENEWED", "VALID"]);
    expect(await both(501)).toEqual(["RENEWED", "EXPIRED"]);
    expect(await codeOf(kit.renews(holder, { certificateId: successor.id, ...next }))).toBe(
      "FORBIDDEN",
    );
  });
});

describe("what is registered", () => {
  const parameters = [{ parameter: "PH", method: "GB/T 7573" }];

  it("are laboratories' qualifications by the market regulator alone, in the form they have", async () => {
    const [lab, amr] = [await kit.laboratory(server), await kit.office(server, Department.AMR)];
    const [holder, issuer] = await parties();
    const eit = await kit.office(server, Department.EIT);
    const number = String(Math.random()).slice(2, 14).padEnd(12, "0");
    const given = (more: object = {}) => ({
      ...{ type: "LAB_CMA", holderId: lab.id, number, issuedOn: day(-30), parameters },
      ...{ validFrom: day(-30), validTo: day(1_000), ...more },
    });

    expect(await codeOf(kit.registers(eit, given()))).toBe("FORBIDDEN");
    expect(await codeOf(kit.registers(issuer, given()))).toBe("FORBIDDEN");
    expect(await codeOf(kit.registers(lab, given()))).toBe("FORBIDDEN");
    expect(await reasonOf(kit.registers(amr, given({ number: "CMA-1" })))).toBe("SYNTAX");
    expect(await reasonOf(kit.registers(amr, given({ parameters: [] })))).toBe("TYPE");
    expect(await reasonOf(kit.registers(amr, given({ holderId: holder.id })))).toBe("NOT_HOLDING");
    for (const issuedOn of [day(1), "1989-12-31", "0001-01-01"])
      expect(await reasonOf(kit.registers(amr, given({ issuedOn })))).toBe("RANGE");
    expect(await reasonOf(kit.registers(amr, given({ validFrom: "0001-01-01" })))).toBe("RANGE");
    const made = await kit.registers(amr, given());
    expect(made).toMatchObject({ status: "ISSUED", effectiveStatus: "VALID" });
    expect(await kit.standing(lab, made.id, day(-31))).toBe("NOT_YET_VALID");
    expect(await kit.standing(lab, made.id, day(-30))).toBe("VALID");
    const tooLong = given({ type: "LAB_CNAS", number: "CNAS L123456789" });
    expect(await reasonOf(kit.registers(amr, tooLong))).toBe("CHARSET");
    const accredited = given({ type: "LAB_CNAS", number: "cnas l12345" });
    expect(await kit.registers(amr, accredited)).toMatchObject({
      number: expect.stringMatching(/^CNAS L\d+$/),
    });
  });

  it("are certificates by who issued them elsewhere, to others than itself", async () => {
    const [holder, issuer] = await parties();
    const given = {
      type: "QMS",
      holderId: holder.id,
      issuedOn: day(-400),
      ...{ scope: mark.scope },
    };
    const terms = { ...kit.terms(clock.at), validFrom: day(-400), validTo: day(600) };
    const made = await kit.registers(issuer, { ...given, ...terms });
    expect(made).toMatchObject({ status: "ISSUED", effectiveStatus: "VALID" });
    const { certificate } = await server.as()<{ certificate: { events: { nodes: object[] } } }>(
      "query($id: ID!) { certificate(id: $id) { events(first: 2) { nodes { to effectiveOn at } } } }",
      { id: made.id },
    );
    expect(certificate.events.nodes).toEqual([
      { to: "ISSUED", effectiveOn: day(-400), at: clock.at.toISOString() },
    ]);
    expect(await kit.registers(issuer, { ...given, ...terms, holderId: issuer.id })).toMatchObject({
      code: "CONFLICT_OF_INTEREST",
    });
  });
});
