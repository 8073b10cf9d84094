import type { DataClass } from "@weft/schema";
import type { Anybody } from "./cast";

/**
 * Who may read each field and do each thing of the schema, in the story of `cast.ts`, written down by hand from the
 * permission matrix and the rules C1 to C15. What the schema has and this does not is refused by name.
 */
export interface ReadRow {
  readonly type: string;
  /** The row of the permission matrix it falls under, or why it has none. */
  readonly class: DataClass | Classless;
  readonly readers: readonly Anybody[];
  readonly fields: readonly string[];
  /** Which object of the story is looked at. */
  readonly object: string;
  /** Only for who manages the organization. */
  readonly adminOnly?: boolean;
  /** Why some whom the matrix lets read it without a condition do not. */
  readonly narrower?: string;
}

/**
 * No row of the matrix speaks of these: places everybody knows, who asks, the people and keys of an organization, its
 * standing, and what the operator alone works with.
 */
export type Classless = "everybody" | "ownAccount" | "operatorsWork";

export const everybody: readonly Anybody[] = [
  ...(["public", "spinner", "mill", "maker", "shop", "center", "abroad", "rival", "lab"] as const),
  ...(["certBody", "association", "bank", "amr", "eit", "commerce", "operator"] as const),
];
export const parties = ["maker", "shop"] as const;

type Row = Omit<ReadRow, "type" | "fields" | "object"> & { fields: string; object?: string };

export const of = (type: string, object: string, ...rows: readonly Row[]): readonly ReadRow[] =>
  rows.map(row => ({ object, ...row, type, fields: row.fields.split(" ") }));
