import type { TrustedIssuer } from "./oidc.service";

/** Where an issuer publishes its keys: as configured, otherwise as its discovery document says. */
export async function discoverJwks({ issuer, jwksUri }: TrustedIssuer): Promise<URL> {
  if (jwksUri) return new URL(jwksUri);
  const address = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  const answer = await fetch(address, { signal: AbortSignal.timeout(3_000), redirect: "error" });
  const found: unknown = answer.ok ? await answer.json() : null;
  const { issuer: named, jwks_uri: keys } = (found ?? {}) as Partial<Record<string, unknown>>;
  // A document about another issuer would let that one sign for this one.
  if (named !== issuer || typeof keys !== "string") throw new Error(`no keys found for ${issuer}`);
  const url = new URL(keys);
  const local = ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  if (url.protocol !== "https:" && !local)
    throw new Error(`the keys of ${issuer} are not on https`);
  return url;
}
