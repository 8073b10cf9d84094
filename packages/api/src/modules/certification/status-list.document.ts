import { encodedList } from "./status-list.bits";

/** What a list says of its places. Revoked for good, or suspended until further notice. */
export const statusPurposes = ["revocation", "suspension"] as const;
export type StatusPurpose = (typeof statusPurposes)[number];

/** How long a copy of a list may be relied on, in seconds, from the database to whoever keeps it. */
export const STATUS_TTL_S = 60;
/** For how long of it the server answers from memory. */
export const STATUS_KEPT_S = 10;
/** A list that is older is no list any more: whoever cannot reach us decides by then. */
const USABLE_S = 86_400;

const addressOf = (origin: string, list: number, purpose: StatusPurpose): string =>
  `${origin}/credentials/status/${list}/${purpose}`;

/** Where a credential's state is to be read. */
export const statusEntries = (
  origin: string,
  { list, position }: { readonly list: number; readonly position: number },
): readonly object[] =>
  statusPurposes.map(purpose => ({
    id: `${addressOf(origin, list, purpose)}#${position}`,
    type: "BitstringStatusListEntry",
    statusPurpose: purpose,
    statusListIndex: String(position),
    statusListCredential: addressOf(origin, list, purpose),
  }));

/** A status list as a credential of its own, to be signed like any other. */
export function statusListCredential(
  { origin, did, now }: { readonly origin: string; readonly did: string; readonly now: Date },
  { list, purpose }: { readonly list: number; readonly purpose: StatusPurpose },
  positions: readonly number[],
): object {
  const id = addressOf(origin, list, purpose);
  return {
    "@context": ["https://www.w3.org/ns/credentials/v2"],
    id,
    type: ["VerifiableCredential", "BitstringStatusListCredential"],
    issuer: did,
    validUntil: instant(now.getTime() + USABLE_S * 1_000),
    credentialSubject: {
      id: `${id}#list`,
      type: "BitstringStatusList",
      statusPurpose: purpose,
      ttl: STATUS_TTL_S * 1_000,
      encodedList: encodedList(positions),
    },
  };
}

const instant = (ms: number): string => new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");
