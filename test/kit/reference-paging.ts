import type { Looking } from "./reference-look";
import { Found, meets, ReferenceOrder, refusal, type Wish } from "./reference-lists";
import type { KnownType, Row } from "./reference-world";

const DEFAULT_ROWS = 20;
const MOST_ROWS = 250;

/** Marks a cursor of the reference: such a text is compared by where it leads, not by what it is. */
const MARK = "\u0001reference cursor ";
export const isReferenceCursor = (value: unknown): value is string =>
  typeof value === "string" && value.startsWith(MARK);

/** `-placedAt` is descending. */
export const wishOf = (key: string): Wish =>
  key.startsWith("-")
    ? { field: key.slice(1), direction: "DESC" }
    : { field: key, direction: "ASC" };

/** PLACED_AT -> placedAt */
const property = (constant: string): string =>
  constant.toLowerCase().replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** One page of a list as its connection shows it: filter, sort, cut before and after, then count off. */
export function page(
  look: Looking,
  type: KnownType,
  rows: readonly Row[],
  { args, orderBy }: { readonly args: Row; readonly orderBy: readonly string[] },
): Row {
  const { first, last } = args as { first?: number | null; last?: number | null };
  const backwards = typeof last === "number";
  const size = first ?? last ?? DEFAULT_ROWS;
  if (typeof first === "number" && backwards) throw refusal("BAD_USER_INPUT");
  if (size < 0 || size > MOST_ROWS) throw refusal("BAD_USER_INPUT");

  const wishes = (args["orderBy"] ?? []) as Wish[];
  const asked = wishes.map(one => ({ ...one, field: property(one.field) }));
  const order = new ReferenceOrder(look, type, asked.length > 0 ? asked : orderBy.map(wishOf));
  const all = rows.filter(row => meets(look, type, row, args["filter"]));
  const bound = `${order.identity} for ${look.viewer.organizationId ?? "public"} `;
  const after = placeOf(look, type, args["after"], bound);
  const before = placeOf(look, type, args["before"], bound);
  const within = all
    .filter(row => !after || order.compare(row, after) > 0)
    .filter(row => !before || order.compare(row, before) < 0)
    .sort((a, b) => order.compare(a, b));
  const cut = backwards ? within.slice(Math.max(0, within.length - size)) : within.slice(0, size);
  const more = within.length > size;
  const cursors = cut.map(row => MARK + bound + String(row["id"]));
  const nodes = cut.map(row => new Found(type, row));
  return {
    nodes,
    edges: nodes.map((node, i) => ({ node, cursor: cursors[i] })),
    totalCount: all.length,
    pageInfo: {
      hasNextPage: backwards ? before !== null : more,
      hasPreviousPage: backwards ? more : after !== null,
      startCursor: cursors[0] ?? null,
      endCursor: cursors[cursors.length - 1] ?? null,
    },
  };
}

function placeOf(look: Looking, type: KnownType, cursor: unknown, bound: string): Row | null {
  if (typeof cursor !== "string") return null;
  const id = cursor.startsWith(MARK + bound) ? cursor.slice(MARK.length + bound.length) : null;
  const row = id === null ? null : look.byId(type.name, id);
  if (!row) throw refusal("INVALID_CURSOR");
  return row;
}
