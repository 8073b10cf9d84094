import type { DataClass } from "@weft/schema";
import type { Look, Row, Telling } from "./reference-world";

interface Rules {
  readonly has: (look: Look, dataClass: DataClass, verb: string) => boolean;
}

const wasIssued = (status: unknown): boolean =>
  ["ISSUED", "SUSPENDED", "REVOKED", "CANCELLED", "RENEWED"].includes(String(status));

/** A day as it lies in a row, or in the arguments. */
const dayOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** The day it is in China. */
const today = (): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(new Date());

/**
 * Certificates told a second time, from C5 and C9, the matrix rows `certificateIssued` and `certificateApplication`,
 * and part 5.1: what was issued is public, an application is a matter between two, a draft of one.
 */
export function tellingOfCertification({
  has,
}: Rules): Pick<Telling, "sees" | "values" | "matches"> {
  const mine = (look: Look, id: unknown): boolean =>
    id !== null && id === look.viewer.organizationId;
  const applies = (look: Look, { holderId }: Row): boolean =>
    mine(look, holderId) && has(look, "certificateApplication", "Wo");

  const sees = (one: Row | null, look: Look): boolean => {
    if (!one) return false;
    if (wasIssued(one["status"]) || applies(look, one)) return true;
    const addressed = mine(look, one["issuerId"]) && has(look, "certificateApplication", "W");
    return addressed && one["status"] !== "DRAFT";
  };

  /** Who stands at its two ends: a laboratory holds what the regulator registered, and both see how it came about. */
  const isParty = (one: Row | null, look: Look): boolean => {
    if (!one) return false;
    if (applies(look, one)) return true;
    if (mine(look, one["holderId"]) && look.is("LAB") && wasIssued(one["status"])) return true;
    const issues = look.is("CERT_BODY") || look.is("AMR");
    return issues && mine(look, one["issuerId"]) && one["status"] !== "DRAFT";
  };

  const certificateOf = (part: Row, look: Look): Row | null =>
    look.byId("Certificate", part["certificateId"]);
  const withIt = (part: Row, look: Look): boolean => sees(certificateOf(part, look), look);

  return {
    sees: {
      Certificate: sees,
      CertificateScopeItem: withIt,
      CertificateParameter: withIt,
      CertificateEvent: (event, look) =>
        wasIssued(event["to"]) || isParty(certificateOf(event, look), look),
      CertificateEvidence: (file, look) => {
        const certificate = certificateOf(file, look);
        const open = file["visibility"] === "PUBLIC" && wasIssued(certificate?.["status"]);
        return open || isParty(certificate, look);
      },
      Honor: () => true,
    },
    values: {
      // The graph under test has no key; what a credential says is told in test/stories/credentials.test.ts.
      "Certificate.credential": () => null,
      "Certificate.effectiveStatus": (one, look, args) =>
        worthOf(
          one,
          look.all("CertificateEvent").filter(event => event["certificateId"] === one["id"]),
          dayOf(args["asOf"] ?? today()),
        ),
      "Honor.inForce": (one, _look, args) => {
        const day = dayOf(args["asOf"] ?? today());
        const { awardedOn, validTo, revokedOn } = one;
        const over = validTo !== null && dayOf(validTo) < day;
        return dayOf(awardedOn) <= day && !over && (revokedOn === null || day < dayOf(revokedOn));
      },
    },
    matches: {
      "verifyCertificate.issuerCreditCode": (one, given, look) =>
        look.byId("Organization", one["signedById"])?.["creditCode"] === given,
    },
  };
}

/**
 * The history is walked in the order it was recorded; what was last said of a day counts. A successor takes over on
 * its first day, whatever was said in between, but from nothing that ended before.
 */
export function worthOf(certificate: Row, events: readonly Row[], day: string): string | null {
  const { validFrom, validTo } = certificate;
  if (validFrom === null) return null;
  let state = "NOTHING";
  let followed = false;
  for (const event of [...events].sort((a, b) => Number(a["number"]) - Number(b["number"]))) {
    if (dayOf(event["effectiveOn"]) > day) continue;
    if (event["to"] === "RENEWED") followed = true;
    else state = String(event["to"]);
  }
  if (state === "REVOKED" || state === "CANCELLED") return state;
  if (followed) return "RENEWED";
  if (state !== "ISSUED" && state !== "SUSPENDED") return "NOT_YET_VALID";
  if (day > dayOf(validTo)) return "EXPIRED";
  if (day < dayOf(validFrom)) return "NOT_YET_VALID";
  return state === "SUSPENDED" ? "SUSPENDED" : "VALID";
}
