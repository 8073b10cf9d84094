import { ImportOutcome } from "@weft/schema";
import { newId } from "../../platform/uuid";
import type { ImportOrganizationInput } from "./import.inputs";
import {
  isRefusal,
  keyLine,
  readRow,
  refusal,
  type ReadRow,
  type RowRefusal,
} from "./import.rules";
import type { RowReport } from "./import.types";
import {
  likenessOf,
  looksAlike,
  resemblance,
  type Likeness,
  type Resemblance,
} from "./likeness.rules";

/** What the graph has already of what a batch brings. */
export interface Known {
  /** Rows of the same source that came in before, by key. */
  readonly rows: ReadonlyMap<
    string,
    { readonly contentHash: string; readonly organizationId: string }
  >;
  readonly creditCodes: ReadonlySet<string>;
  /** Country, blank, number. */
  readonly registrations: ReadonlySet<string>;
  /** Those of verified organizations: what others say of themselves keeps nobody out. */
  readonly glns: ReadonlySet<string>;
}

export interface Like extends Resemblance {
  readonly organizationId: string;
  /** The key of the other row, where it is in the same batch. */
  readonly key: string | null;
}

/** A row that comes in. */
export interface Incoming {
  readonly id: string;
  readonly row: ReadRow;
  readonly likeness: Likeness;
  like: readonly Like[];
}

export type Fate =
  | { readonly key: string; readonly refused: RowRefusal }
  | { readonly key: string; readonly unchanged: string }
  | { readonly key: string; readonly incoming: Incoming };

export const incomingOf = (fates: readonly Fate[]): Incoming[] =>
  fates.flatMap(fate => ("incoming" in fate ? [fate.incoming] : []));

/** Reads each row by itself: what the fields allow. */
export const readRows = (
  rows: readonly ImportOrganizationInput[],
): { readonly key: string; readonly read: ReadRow | RowRefusal }[] =>
  rows.map(row => {
    const key = keyLine(row.key);
    if (!key.ok) return { key: row.key, read: refusal("key", key.reason, key.message) };
    return { key: key.value, read: readRow(row, key.value) };
  });

/** Decides on each row, in order: of two rows with the same number the first comes in. */
export function decide(rows: ReturnType<typeof readRows>, known: Known): Fate[] {
  const taken = {
    keys: new Set<string>(),
    creditCodes: new Set(known.creditCodes),
    registrations: new Set(known.registrations),
    glns: known.glns,
  };
  return rows.map(({ key, read }): Fate => {
    if (isRefusal(read)) return { key, refused: read };
    const before = known.rows.get(key);
    if (taken.keys.has(key))
      return { key, refused: refusal("key", "KEY_TWICE", "An earlier row has the same key.") };
    taken.keys.add(key);
    if (before && before.contentHash !== read.contentHash)
      return { key, refused: refusal("key", "CHANGED", "It came in before with other content.") };
    if (before) return { key, unchanged: before.organizationId };
    const refused = whyTaken(read, taken);
    if (refused) return { key, refused };
    return { key, incoming: { id: newId(), row: read, likeness: likenessOf(read), like: [] } };
  });
}

export const registrationKey = (country: string, number: string): string => `${country} ${number}`;

interface Taken {
  readonly creditCodes: Set<string>;
  readonly registrations: Set<string>;
  readonly glns: ReadonlySet<string>;
}

/** Null when its numbers are free; those of the organization are taken from then on. */
function whyTaken(row: ReadRow, { creditCodes, registrations, glns }: Taken): RowRefusal | null {
  const { creditCode, foreignRegistrationNumber: number, gln } = row;
  const registration = number === null ? null : registrationKey(row.country, number);
  if (creditCode && creditCodes.has(creditCode))
    return refusal("creditCode", "CREDIT_CODE_TAKEN", "Another organization has this code.");
  if (registration && registrations.has(registration))
    return refusal(
      "foreignRegistrationNumber",
      "REGISTRATION_NUMBER_TAKEN",
      "Another organization has this number.",
    );
  if (gln && glns.has(gln))
    return refusal("gln", "GLN_TAKEN", "A verified organization has this GLN.");
  if (creditCode) creditCodes.add(creditCode);
  if (registration) registrations.add(registration);
  return null;
}

/** An organization of the graph that shares a key with a row of the batch. */
export interface Candidate extends Omit<Likeness, "keys"> {
  readonly at: number;
  readonly organizationId: string;
}

const mostListed = 5;

/** Which organizations, and which earlier rows of the batch, each row looks like. */
export function compare(incoming: readonly Incoming[], candidates: readonly Candidate[]): void {
  const byKey = new Map<number, Incoming[]>();
  for (const [at, one] of incoming.entries()) {
    const earlier = new Set(one.likeness.keys.flatMap(key => byKey.get(key) ?? []));
    const like = [
      ...candidates
        .filter(candidate => candidate.at === at)
        .flatMap(({ organizationId, ...other }) =>
          alike(one.likeness, { ...other, keys: [] }, { organizationId, key: null }),
        ),
      ...[...earlier].flatMap(({ id, row, likeness }) =>
        alike(one.likeness, likeness, { organizationId: id, key: row.key }),
      ),
    ];
    one.like = like.sort(bestFirst).slice(0, mostListed);
    for (const key of one.likeness.keys) byKey.set(key, [...(byKey.get(key) ?? []), one]);
  }
}

function alike(one: Likeness, other: Likeness, who: Pick<Like, "organizationId" | "key">): Like[] {
  const found = resemblance(one, other);
  return looksAlike(one, other, found) ? [{ ...who, ...found }] : [];
}

const bestFirst = (one: Like, other: Like): number =>
  other.name - one.name || (other.address ?? 0) - (one.address ?? 0);

/** What is told of a row. In a dry run the rows of the batch are no organizations yet. */
export function reportOf(fate: Fate, dryRun: boolean): RowReport {
  const silent = {
    field: null,
    reason: null,
    message: null,
    warnings: [],
    likeIds: [],
    likeRows: [],
  };
  const { key } = fate;
  if ("refused" in fate)
    return {
      ...silent,
      key,
      outcome: ImportOutcome.REFUSED,
      organizationId: null,
      ...fate.refused,
    };
  if ("unchanged" in fate)
    return { ...silent, key, outcome: ImportOutcome.UNCHANGED, organizationId: fate.unchanged };
  const { id, like, row } = fate.incoming;
  const there = like.filter(one => one.key === null || !dryRun);
  return {
    ...silent,
    key,
    outcome: like.length > 0 ? ImportOutcome.LISTED : ImportOutcome.CREATED,
    organizationId: dryRun ? null : id,
    warnings: row.warnings,
    likeIds: there.map(({ organizationId }) => organizationId),
    likeRows: like.flatMap(one => (one.key === null ? [] : [one.key])),
  };
}
