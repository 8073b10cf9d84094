import { execFile } from "node:child_process";
import { join } from "node:path";
import { createLocalJWKSet, jwtVerify, type JSONWebKeySet, type JWTPayload } from "jose";
import { gunzipSync } from "node:zlib";

/** A credential as a partner reads it. */
export interface Read extends JWTPayload {
  readonly id: string;
  readonly type: readonly string[];
  readonly issuer: string | { readonly id: string };
  readonly validFrom?: string;
  readonly validUntil: string;
  readonly credentialSubject: Readonly<Record<string, unknown>>;
  readonly credentialStatus?: readonly {
    readonly statusPurpose: string;
    readonly statusListIndex: string;
    readonly statusListCredential: string;
  }[];
}

export type State = "NOT_YET_VALID" | "VALID" | "SUSPENDED" | "EXPIRED" | "ENDED";

export const keysOf = async (origin: string): Promise<JSONWebKeySet> =>
  (await fetch(`${origin}/.well-known/jwks.json`)).json() as Promise<JSONWebKeySet>;

/** What a credential says once its signature is good; throws otherwise. */
export async function opened(text: string, keys: JSONWebKeySet): Promise<Read> {
  const { payload, protectedHeader } = await jwtVerify(text, createLocalJWKSet(keys), {
    typ: "vc+jwt",
    algorithms: ["ES256", "EdDSA"],
  });
  if (protectedHeader.kid?.split("#")[0] !== issuerOf(payload as Read))
    throw new Error("signed by another than its issuer");
  return payload as Read;
}

const issuerOf = ({ issuer }: Read): string => (typeof issuer === "string" ? issuer : issuer.id);

/** The lists a credential points to, opened, by address. */
export async function listsOf(
  { credentialStatus = [] }: Read,
  keys: JSONWebKeySet,
): Promise<Readonly<Record<string, Read>>> {
  const lists: Record<string, Read> = {};
  for (const { statusListCredential: at } of credentialStatus)
    lists[at] = await opened(await (await fetch(at)).text(), keys);
  return lists;
}

/** The bits of a list: the first place is the leftmost bit. */
export function isMarked({ credentialSubject }: Read, place: number): boolean {
  const encoded = String(credentialSubject["encodedList"]);
  if (!encoded.startsWith("u")) throw new Error("not base64url");
  const bits = gunzipSync(Buffer.from(encoded.slice(1), "base64url"));
  return ((bits[place >> 3] ?? 0) & (1 << (7 - (place & 7)))) !== 0;
}

/** What a partner makes of a credential and its lists at a moment, with nothing else to go by. */
export function stateOf(read: Read, lists: Readonly<Record<string, Read>>, at: Date): State {
  const marked = (purpose: string): boolean => {
    const entry = read.credentialStatus?.find(one => one.statusPurpose === purpose);
    const list = entry && lists[entry.statusListCredential];
    if (!list) throw new Error(`no list of ${purpose}`);
    return isMarked(list, Number(entry.statusListIndex));
  };
  if (marked("revocation")) return "ENDED";
  if (at > new Date(read.validUntil)) return "EXPIRED";
  if (read.validFrom && at < new Date(read.validFrom)) return "NOT_YET_VALID";
  return marked("suspension") ? "SUSPENDED" : "VALID";
}

/** What libraries that are not ours make of them. */
export function readElsewhere(
  credential: Read,
  lists: Readonly<Record<string, Read>>,
): Promise<{
  readonly verified: boolean;
  readonly marks: Readonly<Record<string, boolean>>;
  readonly said: readonly (readonly [string, string])[];
}> {
  const { iat: _iat, ...bare } = credential;
  const bareLists = Object.fromEntries(
    Object.entries(lists).map(([at, { iat: _at, ...list }]) => [at, list]),
  );
  return new Promise((resolve, reject) => {
    const script = join(__dirname, "credential-reader.mjs");
    const child = execFile(process.execPath, [script], (error, stdout) => {
      if (error) reject(new Error("the libraries refuse it", { cause: error }));
      else resolve(JSON.parse(stdout));
    });
    child.stdin?.end(JSON.stringify({ credential: bare, lists: bareLists }));
  });
}
