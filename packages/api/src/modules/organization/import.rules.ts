import {
  OrganizationType,
  parseCountry,
  parseCreditCode,
  parseDivisionCode,
  parseForeignRegistration,
  parseGln,
  type Parser,
} from "@weft/schema";
import { canonicalJson, sha256 } from "../../platform/canonical";
import { lineOf } from "../../platform/write-input";
import { divisionId } from "./division.entity";
import type { ImportOrganizationInput } from "./import.inputs";
import { addressLine, nameLine } from "./organization.parsing";

/** A row that can come in, as far as it alone can say. */
export interface ReadRow {
  readonly key: string;
  readonly contentHash: string;
  readonly nameZh: string | null;
  readonly nameEn: string | null;
  readonly creditCode: string | null;
  readonly country: string;
  readonly foreignRegistrationNumber: string | null;
  readonly types: OrganizationType[];
  readonly address: string | null;
  readonly locationId: string | null;
  readonly gln: string | null;
  readonly warnings: readonly string[];
}

export interface RowRefusal {
  readonly field: string;
  readonly reason: string;
  readonly message: string;
}

export const refusal = (field: string, reason: string, message: string): RowRefusal => ({
  field,
  reason,
  message,
});

export const keyLine = lineOf(200);

/** Written by systems in place of what they could not: line breaks, mostly. */
const boxes = /[\u25a1\u25a0\ufffc]/gu;

/** Parses every field of a row; the first that is refused refuses the row. */
export function readRow(row: ImportOrganizationInput, key: string): ReadRow | RowRefusal {
  try {
    return readFields(row, key);
  } catch (error) {
    if (error instanceof Refused) return error.why;
    throw error;
  }
}

export const isRefusal = (row: ReadRow | RowRefusal): row is RowRefusal => "reason" in row;

class Refused extends Error {
  constructor(readonly why: RowRefusal) {
    super(why.reason);
  }
}

function readFields(row: ImportOrganizationInput, key: string): ReadRow {
  const { key: _, ...content } = row;
  const names = { nameZh: nameIn(row, "nameZh"), nameEn: nameIn(row, "nameEn") };
  if (!names.nameZh && !names.nameEn) throw wrong("nameEn", "EMPTY", "A name is needed.");
  const country = read(parseCountry, row, "country");
  if (country === null) throw wrong("country", "EMPTY", "A country is needed.");
  const creditCode = read(parseCreditCode, row, "creditCode");
  if (creditCode && country !== "CN")
    throw wrong("creditCode", "COUNTRY", "Only organizations registered in China have one.");
  const location = read(parseDivisionCode, row, "locationCode");
  const address = row.address?.replace(boxes, " ");
  return {
    key,
    contentHash: sha256(canonicalJson(content)),
    ...names,
    creditCode,
    country,
    foreignRegistrationNumber: read(parseForeignRegistration, row, "foreignRegistrationNumber"),
    types: typesOf(row),
    address: read(addressLine, { address }, "address"),
    locationId: location === null ? null : divisionId(location),
    gln: read(parseGln, row, "gln"),
    warnings: address === row.address ? [] : ["BROKEN_CHARACTERS"],
  };
}

/** A field that is empty says nothing, as in the cells of a list. */
function read<T, Field extends string>(
  parse: Parser<T>,
  row: Readonly<Partial<Record<Field, string | null>>>,
  field: Field,
): T | null {
  const text = row[field]?.trim() ?? "";
  if (text === "") return null;
  const parsed = parse(text);
  if (parsed.ok) return parsed.value;
  throw wrong(field, parsed.reason, parsed.message);
}

function nameIn(row: ImportOrganizationInput, field: "nameZh" | "nameEn"): string | null {
  const name = read(nameLine, row, field);
  if (name !== null && name.search(boxes) >= 0)
    throw wrong(field, "BROKEN_CHARACTER", "A character was lost before the name arrived here.");
  return name;
}

function typesOf({ types }: ImportOrganizationInput): OrganizationType[] {
  if (types.length === 0) throw wrong("types", "EMPTY", "An organization has at least one type.");
  if (types.includes(OrganizationType.GOVERNMENT) || types.includes(OrganizationType.OPERATOR))
    throw wrong("types", "TYPE", "Departments and operators are registered one by one.");
  return [...new Set(types)];
}

const wrong = (field: string, reason: string, message: string): Refused =>
  new Refused(refusal(field, reason, message));
