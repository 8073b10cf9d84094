import { CertificateStatus } from "@weft/schema";
import type { EntityManager } from "typeorm";
import { CredentialPlace } from "../../packages/api/src/modules/certification";
import { PLACES } from "../../packages/api/src/modules/certification/status-list.bits";
import type { Somebody } from "../kit/acting";
import {
  isMarked,
  keysOf,
  listsOf,
  opened,
  readElsewhere,
  stateOf,
  type Read,
  type State,
} from "../kit/credential-checking";
import { certBody, certified, day, type Certified } from "../kit/credential-rows";
import { Random } from "../kit/random";
import { startServer, type TestServer } from "../kit/server";
import { maker } from "../kit/trade";

const { ISSUED, SUSPENDED, REVOKED, CANCELLED, RENEWED, UNDER_REVIEW } = CertificateStatus;

/** A clock that is put forward, so that nobody waits for what a server keeps. */
const clock = {
  ahead: 0,
  now: () => new Date(Date.now() + clock.ahead),
};
/** For as long as a copy may be relied on, and a little more. */
const later = (): void => {
  clock.ahead += 61_000;
};

let server: TestServer;
let tx: EntityManager;
let holder: Somebody;
let issuer: Somebody;
beforeAll(async () => {
  server = await startServer({}, clock);
  tx = server.app.database.manager;
  [holder, issuer] = await Promise.all([maker(server), certBody(server)]);
});
afterAll(() => server.stop());

const ours = (wanted: object = {}): Promise<Certified> =>
  certified(tx, { holderId: holder.organizationId, issuerId: issuer.organizationId, ...wanted });

/** The credential as its holder once got it, and what the register says. */
async function handedOut({ id }: Certified): Promise<Read> {
  const { certificate } = await server.as()<{ certificate: { credential: string } }>(
    "query($id: ID!) { certificate(id: $id) { credential } }",
    { id },
  );
  return opened(certificate.credential, await keysOf(server.origin));
}
async function registered({ id }: Certified): Promise<string> {
  const { certificate } = await server.as()<{ certificate: { effectiveStatus: string } }>(
    "query($id: ID!) { certificate(id: $id) { effectiveStatus } }",
    { id },
  );
  return certificate.effectiveStatus;
}

/** What a partner reads from the lists alone. */
async function readState(credential: Read, at = new Date()): Promise<State> {
  later();
  return stateOf(credential, await listsOf(credential, await keysOf(server.origin)), at);
}

/** One bit cannot tell why something ended. */
const ended = ["REVOKED", "CANCELLED", "RENEWED"];
const asTold = (status: string): string => (ended.includes(status) ? "ENDED" : status);

describe("the status lists", () => {
  it("tell that a certificate is suspended, reinstated and revoked", async () => {
    const certificate = await ours();
    const credential = await handedOut(certificate);

    const states = [await readState(credential)];
    for (const status of [SUSPENDED, ISSUED, SUSPENDED, REVOKED]) {
      await certificate.becomes(status);
      states.push(await readState(credential));
    }

    expect(states).toEqual(["VALID", "SUSPENDED", "VALID", "SUSPENDED", "ENDED"]);
  });

  it.each([REVOKED, CANCELLED, RENEWED])("tell that one is %s, and for good", async status => {
    const certificate = await ours();
    const credential = await handedOut(certificate);
    await certificate.becomes(status);

    expect(await readState(credential)).toBe("ENDED");
    expect(await readState(credential, new Date("2099-01-01"))).toBe("ENDED");
  });

  it("and the term tell when one begins and ends, to the second", async () => {
    const certificate = await ours({ validFrom: "2026-03-01", validTo: "2099-05-31" });
    const credential = await handedOut(certificate);
    const at = (instant: string) => readState(credential, new Date(instant));

    expect(await at("2026-02-28T23:59:59+08:00")).toBe("NOT_YET_VALID");
    expect(await at("2026-03-01T00:00:00+08:00")).toBe("VALID");
    expect(await at("2099-05-31T15:59:59Z")).toBe("VALID");
    expect(await at("2099-05-31T16:00:00Z")).toBe("EXPIRED");
  });

  it("say the same as the register, whatever happened to a certificate", async () => {
    const seed = Date.now();
    const random = new Random(seed);
    const made: { certificate: Certified; credential: Read }[] = [];
    for (let i = 0; i < 60; i++) {
      const from = -random.below(40);
      const term = {
        validFrom: day(from),
        issuedOn: day(from),
        validTo: day(random.below(30) - 6),
      };
      const certificate = await ours({ ...term, ...(from + 6 > 0 ? { validTo: day(60) } : {}) });
      made.push({ certificate, credential: await handedOut(certificate) });
    }
    const seen = new Set<string>();
    for (let round = 0; round < 4; round++) {
      for (const { certificate } of made) await happens(certificate, random);
      later();
      const keys = await keysOf(server.origin);
      for (const { certificate, credential } of made) {
        const state = stateOf(credential, await kept(credential, keys), new Date());
        const told = await registered(certificate);
        seen.add(told);
        expect({ seed, id: certificate.id, state }).toEqual({
          ...{ seed, id: certificate.id, state: asTold(told) },
        });
      }
    }
    expect([...seen]).toEqual(expect.arrayContaining(["VALID", "SUSPENDED", "REVOKED"]));
  });

  it("are read by others' libraries as they are by ours", async () => {
    const certificate = await ours();
    const credential = await handedOut(certificate);
    await certificate.becomes(SUSPENDED);
    later();
    const keys = await keysOf(server.origin);

    const { verified, marks } = await readElsewhere(credential, await listsOf(credential, keys));

    expect({ verified, marks }).toEqual({
      ...{ verified: true, marks: { revocation: false, suspension: true } },
    });
  });

  it("are long enough to hide in, say how long they count, and mark nobody else", async () => {
    const certificate = await ours();
    const neighbors = await Promise.all([ours(), ours(), ours()]);
    const credential = await handedOut(certificate);
    await certificate.becomes(REVOKED);
    later();
    const [place] = credential.credentialStatus ?? [];
    const address = place?.statusListCredential ?? "";
    const answer = await fetch(address);
    const list = await opened(await answer.text(), await keysOf(server.origin));

    expect(answer.headers.get("content-type")).toBe("application/vc+jwt");
    expect(answer.headers.get("cache-control")).toBe("public, max-age=50");
    expect(list).toMatchObject({
      id: address,
      type: ["VerifiableCredential", "BitstringStatusListCredential"],
      credentialSubject: { type: "BitstringStatusList", statusPurpose: "revocation", ttl: 60_000 },
    });
    expect(PLACES).toBe(131_072);
    expect(isMarked(list, Number(place?.statusListIndex))).toBe(true);
    for (const neighbor of neighbors) {
      const [theirs] = (await handedOut(neighbor)).credentialStatus ?? [];
      expect(isMarked(list, Number(theirs?.statusListIndex))).toBe(false);
    }
  });

  it("are never older than they say", async () => {
    const certificate = await ours();
    const credential = await handedOut(certificate);
    const keys = await keysOf(server.origin);
    await listsOf(credential, keys);
    await certificate.becomes(REVOKED);

    clock.ahead += 10_001;

    expect(stateOf(credential, await listsOf(credential, keys), new Date())).toBe("ENDED");
  });
});

describe("a place in the lists", () => {
  const placeOf = ({ uuid }: Certified) => tx.findOneBy(CredentialPlace, { certificateId: uuid });

  it("is given when a certificate is issued, and never again", async () => {
    const certificate = await ours({ status: UNDER_REVIEW });
    const before = await placeOf(certificate);
    const issue = `UPDATE certificate SET status = 'ISSUED', number = 'P-1', valid_from = '2026-01-01', valid_to = '2099-01-01', issued_on = '2026-01-01' WHERE id = $1`;

    await tx.query(issue, [certificate.uuid]);
    const first = await placeOf(certificate);
    await Promise.all([1, 2, 3, 4].map(() => tx.query(issue, [certificate.uuid])));

    expect(before).toBeNull();
    expect(first).not.toBeNull();
    expect(await placeOf(certificate)).toEqual(first);
  });

  it("is nobody else's, however many are issued at once, and cannot be told from when", async () => {
    const all = await Promise.all(Array.from({ length: 200 }, () => ours()));
    const places = await Promise.all(all.map(placeOf));
    const positions = places.map(place => place?.position ?? -1);

    expect(new Set(places.map(place => `${place?.list}/${place?.position}`)).size).toBe(200);
    expect(positions.filter((at, i) => at > (positions[i - 1] ?? 0)).length).toBeLessThan(160);
    expect(Math.max(...positions)).toBeGreaterThan(PLACES / 2);
    expect(Math.min(...positions)).toBeLessThan(PLACES / 2);
  });

  it("cannot be moved, taken away or chosen twice by whoever serves", async () => {
    const [one, other] = [await ours(), await ours()];
    const place = await placeOf(one);

    await expect(
      tx.query("UPDATE credential_place SET position = 1 WHERE certificate_id = $1", [one.uuid]),
    ).rejects.toThrow(/permission denied/);
    await expect(
      tx.query("DELETE FROM credential_place WHERE certificate_id = $1", [one.uuid]),
    ).rejects.toThrow(/permission denied/);
    await expect(
      tx.query("INSERT INTO credential_place VALUES ($1, $2, $3)", [
        ...[other.uuid, place?.list, place?.position],
      ]),
    ).rejects.toThrow(/duplicate key/);
  });
});

/** Something that may happen next, today or a while ago. */
async function happens(certificate: Certified, random: Random): Promise<void> {
  const now = await registered(certificate);
  if (ended.includes(now) || random.below(3) === 0) return;
  const next = now === "SUSPENDED" ? [ISSUED, REVOKED, CANCELLED] : [SUSPENDED, SUSPENDED, REVOKED];
  const status = next[random.below(next.length)] ?? SUSPENDED;
  if (status === SUSPENDED && now !== "VALID") return;
  await certificate.becomes(status, day(0));
}

let copies: Promise<Readonly<Record<string, Read>>> | undefined;
let copiedAt = -1;
/** A partner keeps the lists as long as it may. */
function kept(credential: Read, keys: Parameters<typeof listsOf>[1]) {
  if (copiedAt !== clock.ahead || !copies) {
    copies = listsOf(credential, keys);
    copiedAt = clock.ahead;
  }
  return copies;
}
