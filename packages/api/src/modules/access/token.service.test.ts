import { decodeProtectedHeader, SignJWT, UnsecuredJWT, type JWTPayload } from "jose";
import { TokenService } from "./token.service";

const start = new Date("2026-11-20T08:00:00Z");
let now = start;
const tokens = new TokenService({
  secret: "a secret for tests, and for nothing else",
  lifetimeS: 900,
  clock: { now: () => now },
});
const after = (seconds: number) => new Date(start.getTime() + seconds * 1_000);

beforeEach(() => {
  now = start;
});

describe("an access token of ours", () => {
  it("names the key it was given for, until it expires", async () => {
    const { text } = await tokens.issue("key");

    now = after(899);
    expect(await tokens.verify(text)).toEqual({ keyId: "key", expiresAt: after(900) });
    now = after(900);
    expect(await tokens.verify(text)).toBeNull();
  });

  it("says nothing of what its key may do", async () => {
    const { text } = await tokens.issue("key");
    const payload = JSON.parse(
      Buffer.from(text.split(".")[1] ?? "", "base64url").toString(),
    ) as JWTPayload;

    expect(Object.keys(payload).sort()).toEqual(["aud", "exp", "iat", "iss", "sub"]);
  });

  it("is taken by every process with the same secret, and by no other", async () => {
    const { text } = await tokens.issue("key");
    const same = new TokenService({
      secret: "a secret for tests, and for nothing else",
      lifetimeS: 1,
      clock: { now: () => now },
    });
    const other = new TokenService({
      secret: "another secret, just as long as that",
      lifetimeS: 900,
      clock: { now: () => now },
    });

    expect(await same.verify(text)).not.toBeNull();
    expect(await other.verify(text)).toBeNull();
  });

  it("cannot be forged", async () => {
    const { text } = await tokens.issue("key");
    const { kid } = decodeProtectedHeader(text);
    const claims = { iss: "urn:weft", aud: "weft:graph", sub: "other", exp: 4_102_444_800 };
    const header = { alg: "HS256", typ: "at+jwt", kid };
    const secret = Buffer.from("a secret for tests, and for nothing else");
    const forged = [
      new UnsecuredJWT(claims).encode(),
      await new SignJWT(claims).setProtectedHeader(header).sign(secret),
      await new SignJWT(claims).setProtectedHeader(header).sign(Buffer.alloc(32)),
      `${text}x`,
      text.split(".").slice(0, 2).join("."),
      "a.b.c",
      "",
    ];

    expect(await Promise.all(forged.map(one => tokens.verify(one)))).toEqual(
      forged.map(() => null),
    );
  });

  it("is told from keys by its shape", async () => {
    const { text } = await tokens.issue("key");

    expect(tokens.issuerOf(text)).toBe("urn:weft");
    expect(tokens.issuerOf("weft_demo_XHM")).toBeNull();
    expect(tokens.issuerOf("a.b.c")).toBeNull();
  });
});
