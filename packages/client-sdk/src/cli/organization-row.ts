import { createHash } from "node:crypto";
import { OrganizationType } from "@weft/schema";
import type { ImportOrganizationInput } from "../generated/operations.js";
import type { ListRow } from "./list.js";

/** Columns an organization's row can have; `name` is Chinese where it has Chinese characters. */
export const COLUMNS = [
  ...["key", "name", "nameZh", "nameEn", "creditCode", "country", "registrationNumber"],
  ...["address", "division", "types", "gln", "sector"],
] as const;

type Column = (typeof COLUMNS)[number];

/** What lists call a trade, and what we call it. */
const typesBySector: Readonly<Record<string, OrganizationType>> = {
  apparel: OrganizationType.GARMENT_MAKER,
  garment: OrganizationType.GARMENT_MAKER,
  garments: OrganizationType.GARMENT_MAKER,
  clothing: OrganizationType.GARMENT_MAKER,
  footwear: OrganizationType.GARMENT_MAKER,
  服装: OrganizationType.GARMENT_MAKER,
  童装: OrganizationType.GARMENT_MAKER,
  textile: OrganizationType.FABRIC_SUPPLIER,
  textiles: OrganizationType.FABRIC_SUPPLIER,
  fabric: OrganizationType.FABRIC_SUPPLIER,
  面料: OrganizationType.FABRIC_SUPPLIER,
  trims: OrganizationType.TRIMS_SUPPLIER,
  accessories: OrganizationType.TRIMS_SUPPLIER,
  辅料: OrganizationType.TRIMS_SUPPLIER,
  processing: OrganizationType.PROCESSOR,
  印染: OrganizationType.PROCESSOR,
  logistics: OrganizationType.LOGISTICS,
  物流: OrganizationType.LOGISTICS,
};

/** A row ready to be sent, or why it cannot be. */
export type Prepared =
  | { readonly line: number; readonly input: ImportOrganizationInput }
  | { readonly line: number; readonly refused: string };

/**
 * Turns rows into what the graph takes. A row without a key of its own is known by its content, and by how many
 * rows of the same content come before it: the same list gives the same keys however often it is read.
 */
export function prepare(
  rows: readonly ListRow[],
  types: readonly OrganizationType[] | null,
): Prepared[] {
  const seen = new Map<string, number>();
  return rows.map(({ line, cells }) => {
    const cell = (column: Column): string => cells[column.toLowerCase()]?.trim() ?? "";
    const found = types ?? typesIn(cell("types"), cell("sector"));
    if (typeof found === "string") return { line, refused: found };
    const content = createHash("sha256")
      .update(COLUMNS.map(cell).join("\u001f"))
      .digest("hex")
      .slice(0, 24);
    const times = (seen.get(content) ?? 0) + 1;
    seen.set(content, times);
    const key = cell("key") || `${content}-${times}`;
    return { line, input: { key, ...valuesOf(cell), types: [...found] } };
  });
}

function valuesOf(
  cell: (column: Column) => string,
): Omit<ImportOrganizationInput, "key" | "types"> {
  const name = cell("name");
  const isChinese = /\p{Script=Han}/u.test(name);
  const said = (text: string): string | null => text || null;
  return {
    nameZh: said(cell("nameZh") || (isChinese ? name : "")),
    nameEn: said(cell("nameEn") || (isChinese ? "" : name)),
    creditCode: said(cell("creditCode")),
    country: cell("country"),
    foreignRegistrationNumber: said(cell("registrationNumber")),
    address: said(cell("address")),
    locationCode: said(cell("division")),
    gln: said(cell("gln")),
  };
}

const isType = (word: string): word is OrganizationType => word in OrganizationType;

/** The types a row names, or those its sector means; a text says why there are none. */
function typesIn(named: string, sector: string): readonly OrganizationType[] | string {
  const words = named.split(/[|;,/\s]+/).filter(word => word !== "");
  const unknown = words.find(word => !isType(word.toUpperCase()));
  if (unknown) return `types TYPE_UNKNOWN: ${unknown} is no type of organization`;
  if (words.length > 0) return words.map(word => word.toUpperCase()).filter(isType);
  const meant = sector.split("|").flatMap(one => typesBySector[one.trim().toLowerCase()] ?? []);
  // Of several sectors those that are none of this trade say nothing about it.
  return meant.length > 0 ? meant : "sector SECTOR_UNKNOWN: say which types it is with --types";
}
