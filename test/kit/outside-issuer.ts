import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, type JWTPayload } from "jose";

export interface OutsideIssuer {
  readonly url: string;
  readonly publicPem: string;
  sign(claims: JWTPayload, header?: Record<string, string>): Promise<string>;
  stop(): Promise<void>;
}

/** An OpenID provider with one key, as far as this product asks it anything. */
export async function outsideIssuer(): Promise<OutsideIssuer> {
  const { publicKey, privateKey } = await generateKeyPair("RS256", { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: "one", alg: "RS256", use: "sig" };
  const provider: Server = createServer((request, response) => {
    const found = request.url?.endsWith("/openid-configuration")
      ? { issuer: url, jwks_uri: `${url}/keys` }
      : { keys: [jwk] };
    response.setHeader("content-type", "application/json").end(JSON.stringify(found));
  });
  await new Promise<void>(resolve => provider.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
  return {
    url,
    publicPem: await exportSPKI(publicKey),
    sign: (claims, header = {}) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: "RS256", kid: "one", typ: "at+jwt", ...header })
        .sign(privateKey),
    stop: () => new Promise(resolve => provider.close(() => resolve())),
  };
}

/** In seconds, as tokens say it. */
export const inAnHour = (): number => Math.floor(Date.now() / 1_000) + 3_600;
