import {
  CertificateType,
  latestValidTo,
  parseLocalDate,
  mustParse,
  type LocalDate,
} from "@weft/schema";
import type { Certificate } from "./certificate.entity";
import { BackDated, CertificateIncomplete, ValidityTooLong } from "./certificate.problems";
import { wrong } from "./certificate.parsing";

type Details = Partial<
  Pick<
    Certificate,
    | "schemeName"
    | "functionalUnit"
    | "footprintBoundary"
    | "footprintResult"
    | "tzzbNo"
    | "declarationUrl"
  >
>;

/** A certificate with how many things it covers and files it comes with. */
interface Whole {
  readonly details: Details;
  readonly scope: number;
  readonly files: number;
}

const needed: Readonly<Partial<Record<CertificateType, readonly (keyof Details)[]>>> = {
  [CertificateType.DUAL_CARBON]: ["schemeName"],
  [CertificateType.PCF_LABEL]: ["functionalUnit", "footprintBoundary"],
};

const neededAtIssue: Readonly<Partial<Record<CertificateType, readonly (keyof Details)[]>>> = {
  [CertificateType.PCF_LABEL]: ["footprintResult"],
};

/** What an application must have when it goes to the issuer, and the certificate when it is issued. */
export function whyIncomplete(
  type: CertificateType,
  { details, scope, files }: Whole,
  at: "APPLICATION" | "ISSUE" | "DECLARATION",
): CertificateIncomplete | null {
  const fields = [
    ...(needed[type] ?? []),
    ...(at === "ISSUE" ? (neededAtIssue[type] ?? []) : []),
    ...(at === "DECLARATION" ? (["tzzbNo", "declarationUrl"] as const) : []),
  ].filter(field => (details[field] ?? null) === null);
  const missing = [
    ...(scope > 0 ? [] : ["scope"]),
    ...(files > 0 ? [] : ["evidence"]),
    ...fields.map(field => `details.${field}`),
  ];
  return missing.length > 0 ? new CertificateIncomplete(missing) : null;
}

interface Days {
  readonly validFrom: string;
  readonly validTo: string;
}

/** Whether these can be the days of a certificate of that kind. Throws BAD_USER_INPUT where the last comes first. */
export function whyNotValid(
  type: CertificateType,
  { validFrom, validTo }: Days,
  earliest: LocalDate | null,
): BackDated | ValidityTooLong | null {
  if (validTo < validFrom)
    throw wrong(["validTo"], "ORDER", "The last day is not before the first one.");
  if (earliest !== null && validFrom < earliest) return new BackDated("validFrom", earliest);
  if (validFrom > LAST_FIRST_DAY)
    throw wrong(["validFrom"], "RANGE", `The first day is ${LAST_FIRST_DAY} at the latest.`);
  const latest = latestValidTo(type, mustParse(parseLocalDate(validFrom)));
  return latest !== null && validTo > latest ? new ValidityTooLong(type, latest) : null;
}

/** So that every term that begins ends within the calendar. */
const LAST_FIRST_DAY = "2999-12-31";
