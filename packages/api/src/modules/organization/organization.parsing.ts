import {
  OrganizationType,
  parseCountry,
  parseCreditCode,
  parseDivisionCode,
  parseForeignRegistration,
} from "@weft/schema";
import { badUserInput } from "../../platform/failure";
import type { Conflicts } from "../../platform/write";
import { lineOf, parsedIfSaid, parsedInput, said } from "../../platform/write-input";
import { divisionId } from "./division.entity";
import type { Organization } from "./organization.entity";
import type { ProfileInput, RegisterOrganizationInput } from "./organization.inputs";
import { CreditCodeTaken, RegistrationNumberTaken } from "./organization.problems";

export const nameLine = lineOf(300);
export const addressLine = lineOf(500);
const contactLine = lineOf(200);
const reasonLine = lineOf(1_000);

type Identifiers = Partial<Pick<Organization, "creditCode" | "foreignRegistrationNumber">>;
type Identified = Identifiers & Pick<Organization, "country">;

/** The columns a profile sets. Throws BAD_USER_INPUT by field. */
export function profileOf(input: ProfileInput): Partial<Organization> {
  const line = (field: keyof ProfileInput, parse = contactLine): string | null | undefined =>
    parsedIfSaid(parse, input[field], ["input", field]);
  return said({
    nameZh: line("nameZh", nameLine),
    nameEn: line("nameEn", nameLine),
    locationId: locationOf(input),
    segment: input.segment,
    contactName: line("contactName"),
    contactPhone: line("contactPhone"),
    contactEmail: line("contactEmail"),
    legalRepresentative: line("legalRepresentative"),
  });
}

/** The id of the division with that code. */
export function locationOf(input: { readonly locationCode?: string | null }) {
  const code = parsedIfSaid(parseDivisionCode, input.locationCode, ["input", "locationCode"]);
  return code ? divisionId(code) : code;
}

/** What identifies an organization, as far as it was given. Throws BAD_USER_INPUT by field. */
export function identifiersOf(input: {
  readonly creditCode?: string | null;
  readonly foreignRegistrationNumber?: string | null;
}): Identifiers {
  const { creditCode, foreignRegistrationNumber: number } = input;
  const path = ["input", "foreignRegistrationNumber"];
  return said({
    creditCode: parsedIfSaid(parseCreditCode, creditCode, ["input", "creditCode"]),
    foreignRegistrationNumber: parsedIfSaid(parseForeignRegistration, number, path),
  });
}

/** A whole new record. Throws BAD_USER_INPUT by field. */
export function registrationOf(input: RegisterOrganizationInput) {
  const country = countryOf(input);
  const { types, department = null } = input;
  const row = { ...profileOf(input), ...identifiersOf(input), country, department };
  if (types.length === 0) throw wrong("types", "EMPTY", "An organization has at least one type.");
  if (types.includes(OrganizationType.GOVERNMENT) !== (department !== null))
    throw wrong("department", "TYPE", "A government organization, and no other, is a department.");
  mustHaveName(row);
  mustBeChinese(row);
  return { ...row, types: [...new Set(types)] };
}

/** What the record lacks is added; what it has is not replaced. Throws BAD_USER_INPUT where they differ. */
export function withIdentifiers(known: Identified, found: Identifiers): Identifiers {
  for (const field of ["creditCode", "foreignRegistrationNumber"] as const) {
    const differs = known[field] && found[field] && known[field] !== found[field];
    if (differs) throw wrong(field, "DIFFERS", "The record has another one.");
  }
  const creditCode = known.creditCode ?? found.creditCode ?? null;
  mustBeChinese({ country: known.country, creditCode });
  const number = known.foreignRegistrationNumber ?? found.foreignRegistrationNumber ?? null;
  return { creditCode, foreignRegistrationNumber: number };
}

export const countryOf = (input: { readonly country: string }): string =>
  parsedInput(parseCountry, input.country, ["input", "country"]);

export const reasonOf = (input: { readonly reason: string }): string =>
  parsedInput(reasonLine, input.reason, ["input", "reason"]);

/** Throws BAD_USER_INPUT unless a name is left in one of the languages. */
export function mustHaveName({ nameZh, nameEn }: Partial<Organization>): void {
  if (!nameZh && !nameEn) throw wrong("nameZh", "EMPTY", "One of the two names must be known.");
}

/** What the answer is when another record has the same number already; read only then. */
export const conflictsOf = (
  row: Identified,
): Conflicts<CreditCodeTaken | RegistrationNumberTaken> => ({
  uq_organization__credit_code: () => new CreditCodeTaken(row.creditCode ?? ""),
  uq_organization__country__foreign_registration_number: () =>
    new RegistrationNumberTaken(row.country, row.foreignRegistrationNumber ?? ""),
});

function mustBeChinese({ country, creditCode }: Identified): void {
  if (creditCode && country !== "CN")
    throw wrong("creditCode", "COUNTRY", "Only organizations registered in China have one.");
}

const wrong = (field: string, reason: string, message: string) =>
  badUserInput(message, { path: ["input", field], reason });
