import { z } from "zod";

/** A whole number within bounds, written in digits only: "1e3", " 5" and "0x10" are typing errors. */
export const whole = (least: number, most: number): z.ZodType<number, string> =>
  z
    .string()
    .regex(/^\d{1,15}$/, `must be a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine(value => value >= least && value <= most, `must be from ${least} to ${most}`);

export const yesOrNo: z.ZodType<boolean, string> = z
  .enum(["true", "false", "1", "0"], "must be true or false")
  .transform(text => text === "true" || text === "1");

export const postgresUrl: z.ZodType<string, string> = z
  .string()
  .refine(
    text => ["postgres:", "postgresql:"].includes(protocolOf(text)),
    "must be an address like postgres://user:password@host:5432/database",
  );

export const host: z.ZodType<string, string> = z
  .string()
  .regex(/^[\w.:-]+$/, "must be a host name or an IP address");

const parts = (text: string): string[] =>
  text
    .split(",")
    .map(part => part.trim())
    .filter(part => part !== "");

function protocolOf(text: string): string {
  return URL.canParse(text) ? new URL(text).protocol : "";
}

const isOrigin = (text: string): boolean =>
  ["http:", "https:"].includes(protocolOf(text)) && new URL(text).origin === text;

export const origins: z.ZodType<readonly string[], string> = z
  .string()
  .transform(parts)
  .refine(
    all => all.every(isOrigin),
    "must be origins like https://shop.example.com, separated by commas, without path or *",
  );

/** As Fastify takes it: whether to trust, how many hops, or whom. */
export type TrustProxy = boolean | number | string[];

export const trustProxy: z.ZodType<TrustProxy, string> = z
  .string()
  .regex(
    /^(true|false|\d{1,2}|[\da-fA-F.:/]+(\s*,\s*[\da-fA-F.:/]+)*)$/,
    "must be true, false, a number of proxies, or their addresses separated by commas",
  )
  .transform(text => {
    if (text === "true" || text === "false") return text === "true";
    return /^\d+$/.test(text) ? Number(text) : parts(text);
  });

/** An issuer of tokens outside Weft, whose tokens are taken when signed by its keys. */
export interface OidcIssuer {
  readonly issuer: string;
  readonly audience: string;
  /** Found through the issuer's discovery document when not given. */
  readonly jwksUri?: string;
  /** The `typ` of its access tokens; `at+jwt` when not given. */
  readonly tokenType?: string;
  /** Whose invitations its tokens may accept: addresses in these domains. */
  readonly emailDomains?: readonly string[];
  /** Whose invitations its tokens may accept: those of these organizations, by global id. */
  readonly organizations?: readonly string[];
}

const local = ["localhost", "127.0.0.1", "[::1]"];
const secureAddress = z
  .string()
  .refine(
    text =>
      protocolOf(text) === "https:" ||
      (protocolOf(text) === "http:" && local.includes(new URL(text).hostname)),
    "must be an https address",
  );

/** Where others find us; on this machine it need not be secure. */
export const publicOrigin: z.ZodType<string, string> = secureAddress.refine(
  isOrigin,
  "must be an origin like https://weft.example.com, without a path",
);

const globalIdOfOrganization = /^org_[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

const issuer = z.strictObject({
  issuer: secureAddress,
  audience: z.string().min(1, "must not be empty"),
  jwksUri: secureAddress.optional(),
  tokenType: z.string().min(1, "must not be empty").optional(),
  emailDomains: z.array(z.string().regex(/^[^\s@]+\.[^\s@.]+$/, "must be a domain")).optional(),
  organizations: z
    .array(z.string().regex(globalIdOfOrganization, "must be the id of an organization"))
    .optional(),
});

export const oidcIssuers: z.ZodType<readonly OidcIssuer[], string> = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue({ code: "custom", message: "must be a list in JSON" });
      return z.NEVER;
    }
  })
  .pipe(
    z
      .array(issuer, "must be a list in JSON")
      .refine(
        all => new Set(all.map(one => one.issuer)).size === all.length,
        "must name each issuer once",
      ),
  );
