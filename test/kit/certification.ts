import { createHash, randomUUID } from "node:crypto";
import { type Department, OrganizationType } from "@weft/schema";
import { Organization } from "../../packages/api/src/modules/organization";
import { does, somebody, type Act, type Somebody } from "./acting";
import type { Wanted } from "./credentials";
import { someCreditCode } from "./numbers";
import type { TestServer } from "./server";

const fields =
  "id status version number validFrom validTo issuedOn effectiveStatus surveillanceDueOn predecessor { id } successor { id }";
const problems =
  "... on Problem { ... on CertificateIncomplete { fields } ... on BackDated { field earliest } ... on ValidityTooLong { latest } }";
const doing = (mutation: string) => does(mutation, "Certificate", fields, problems);

export const drafts = doing("createCertificateDraft");
export const redrafts = doing("updateCertificateDraft");
export const submits = doing("submitCertificateDraft");
export const applies = doing("applyForCertificate");
export const reviews = doing("startCertificateReview");
export const asksCorrection = doing("requestCertificateCorrection");
export const corrects = doing("answerCertificateCorrection");
export const rejects = doing("rejectCertificate");
export const withdraws = doing("withdrawCertificate");
export const issues = doing("issueCertificate");
export const suspends = doing("suspendCertificate");
export const reinstates = doing("reinstateCertificate");
export const revokes = doing("revokeCertificate");
export const cancels = doing("cancelCertificate");
export const renews = doing("renewCertificate");
export const declares = doing("publishSelfDeclaration");
export const undeclares = doing("withdrawSelfDeclaration");
export const registers = doing("registerCertificate");
export const awards = does("awardHonor", "Honor", "id type level awardedOn validTo inForce");
export const revokesHonor = does("revokeHonor", "Honor", "id revokedOn inForce");

/** Somebody whom others find by a credit code. */
export interface Registered extends Somebody {
  readonly creditCode: string;
}

async function registered(server: TestServer, wanted: Wanted = {}): Promise<Registered> {
  const one = await somebody(server, wanted);
  const creditCode = someCreditCode();
  await server.app.database.manager.update(
    Organization,
    { id: one.organizationId },
    { creditCode, country: "CN", foreignRegistrationNumber: null },
  );
  return { ...one, creditCode };
}

export const holder = (server: TestServer): Promise<Registered> => registered(server);
export const certifier = (server: TestServer): Promise<Registered> =>
  registered(server, { types: [OrganizationType.CERT_BODY] });
export const laboratory = (server: TestServer): Promise<Registered> =>
  registered(server, { types: [OrganizationType.TESTING_LAB] });
export const office = (server: TestServer, department: Department): Promise<Registered> =>
  registered(server, { types: [OrganizationType.GOVERNMENT], department });

/** A number nobody used before. */
export const certificateNumber = (): string => `T-${randomUUID().toUpperCase()}`;

/** A file of which only the hash is known. */
export const file = (of: string = randomUUID(), more: object = {}) => ({
  kind: "TEST_REPORT",
  sha256: createHash("sha256").update(of).digest("hex"),
  ...more,
});

/** The day in Shanghai so many days after an instant. */
export const dayAfter = (now: Date, days = 0): string =>
  new Date(now.getTime() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);

/** What an application says. */
export const application = (issuer: Pick<Somebody, "id">, more: object = {}) => ({
  type: "GREEN_PRODUCT",
  issuerId: issuer.id,
  standard: "GB/T 35611-2024",
  scope: { category: "knitted T-shirts" },
  evidence: [file()],
  ...more,
});

/** The terms a certificate is issued with: for a year from today. */
export const terms = (now: Date, more: object = {}) => ({
  number: certificateNumber(),
  validFrom: dayAfter(now),
  validTo: dayAfter(now, 364),
  ...more,
});

interface Held {
  readonly applied?: object;
  readonly issued?: object;
  readonly now?: Date;
}

/** A certificate that was applied for, looked at and issued. */
export async function holds(
  holder: Somebody,
  issuer: Somebody,
  { applied = {}, issued = {}, now = new Date() }: Held = {},
): Promise<Act> {
  const { id: certificateId } = await applies(holder, application(issuer, applied));
  await reviews(issuer, { certificateId });
  return issues(issuer, { certificateId, ...terms(now, issued) });
}

/** What a certificate is worth on a day, as somebody reads it. */
export async function standing(who: Pick<Somebody, "ask">, id: string, asOf: string | null) {
  const { certificate } = await who.ask<{ certificate: { effectiveStatus: string | null } | null }>(
    "query($id: ID!, $on: LocalDate) { certificate(id: $id) { effectiveStatus(asOf: $on) } }",
    { id, on: asOf },
  );
  return certificate?.effectiveStatus;
}
