import fc from "fast-check";
import type { Somebody } from "../kit/acting";
import * as kit from "../kit/certification";
import { startServer, type TestServer } from "../kit/server";
import { count } from "../kit/random";

const DAY = 86_400_000;
const clock = { at: new Date(), now: () => clock.at };
let server: TestServer;
let holder: kit.Registered;
let issuer: kit.Registered;
beforeAll(async () => {
  server = await startServer({}, clock);
  [holder, issuer] = [await kit.holder(server), await kit.certifier(server)];
});
afterAll(() => server.stop());

type Verb = "suspend" | "reinstate" | "revoke" | "cancel" | "renew";

interface Move {
  readonly verb: Verb;
  /** Days that pass before it; and by how many a successor begins later. */
  readonly after: number;
  readonly ahead: number;
}

/** What is written on the calendar: on each day, counted from the first, the last word said of it; and a successor. */
class Calendar {
  private readonly words: (string | undefined)[] = [];
  private successor = Infinity;
  private said = "ISSUED";

  constructor(
    issuedOn: number,
    readonly first: number,
    readonly last: number,
  ) {
    this.say("ISSUED", issuedOn);
  }

  say(word: string, on: number): void {
    this.words[on] = word;
    this.said = word;
  }

  follow(on: number): void {
    this.successor = on;
  }

  /** Whether that can still be done on a day. */
  allows(verb: Verb, today: number): boolean {
    if (this.said === "REVOKED" || this.said === "CANCELLED") return false;
    if (this.successor <= today) return false;
    if (verb === "revoke" || verb === "cancel") return true;
    if (verb === "renew") return this.said === "ISSUED" && this.successor === Infinity;
    return this.said === (verb === "suspend" ? "ISSUED" : "SUSPENDED") && today <= this.last;
  }

  on(day: number): string {
    const word = this.words.slice(0, day + 1).findLast(one => one !== undefined);
    if (word === undefined) return "NOT_YET_VALID";
    if (word === "REVOKED" || word === "CANCELLED") return word;
    if (this.successor <= day) return "RENEWED";
    if (day > this.last) return "EXPIRED";
    if (day < this.first) return "NOT_YET_VALID";
    return word === "ISSUED" ? "VALID" : "SUSPENDED";
  }
}

const words: Readonly<Record<Exclude<Verb, "renew">, string>> = {
  ...{ suspend: "SUSPENDED", reinstate: "ISSUED", revoke: "REVOKED", cancel: "CANCELLED" },
};

const move = fc.record<Move>({
  verb: fc.constantFrom(
    "suspend",
    "reinstate",
    "suspend",
    "reinstate",
    "renew",
    "revoke",
    "cancel",
    "renew",
  ),
  after: fc.nat(9),
  ahead: fc.nat(12),
});

/** On every day from the day before its issue. */
async function statuses(who: Pick<Somebody, "ask">, id: string, days: readonly string[]) {
  const told: (string | null)[] = [];
  for (let i = 0; i < days.length; i += 25) {
    const some = days.slice(i, i + 25);
    const fields = some.map((on, n) => `d${n}: effectiveStatus(asOf: "${on}")`).join(" ");
    const { certificate } = await who.ask<{ certificate: Record<string, string | null> }>(
      `query($id: ID!) { certificate(id: $id) { ${fields} } }`,
      { id },
    );
    told.push(...some.map((_, n) => certificate[`d${n}`] ?? null));
  }
  return told;
}

interface Act {
  readonly certificateId: string;
  readonly begins: string;
}

const doing: Readonly<Record<Verb, (act: Act, day: (n: number) => string) => Promise<unknown>>> = {
  suspend: ({ certificateId }, day) =>
    kit.suspends(issuer, { certificateId, reason: "overdue", until: day(400) }),
  reinstate: ({ certificateId }) => kit.reinstates(issuer, { certificateId }),
  revoke: ({ certificateId }) => kit.revokes(issuer, { certificateId, reason: "for cause" }),
  cancel: ({ certificateId }) => kit.cancels(holder, { certificateId, reason: "given up" }),
  renew: ({ certificateId, begins }, day) =>
    kit.renews(issuer, {
      ...{ certificateId, number: kit.certificateNumber() },
      ...{ validFrom: begins, validTo: day(400) },
    }),
};

it("is worth on every day of its history what its calendar says, for everybody", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(5),
      fc.integer({ min: 5, max: 30 }),
      fc.array(move, { maxLength: 7 }),
      async (before, lasts, moves) => {
        const start = new Date();
        clock.at = start;
        const day = (n: number): string => kit.dayAfter(start, n);
        const issued = { validFrom: day(before), validTo: day(before + lasts) };
        const { id } = await kit.holds(holder, issuer, { now: start, issued });
        const calendar = new Calendar(0, before, before + lasts);
        let today = 0;
        for (const { verb, after, ahead } of moves) {
          today += after;
          clock.at = new Date(start.getTime() + today * DAY);
          const act = { certificateId: id, begins: day(today + ahead) };
          const answer = await doing[verb](act, day);
          const possible = calendar.allows(verb, today);
          expect([verb, today, (answer as { __typename: string }).__typename]).toEqual([
            ...[verb, today],
            possible
              ? "Certificate"
              : expect.stringMatching(/^IllegalTransition|CertificateExpired$/),
          ]);
          if (possible && verb === "renew") calendar.follow(today + ahead);
          else if (possible && verb !== "renew") calendar.say(words[verb], today);
        }
        const days = Array.from({ length: before + lasts + 20 }, (_, n) => n - 1);
        expect(await statuses({ ask: server.as() }, id, days.map(day))).toEqual(
          days.map(n => calendar.on(n)),
        );
      },
    ),
    { numRuns: count(12, 200) },
  );
}, 600_000);
