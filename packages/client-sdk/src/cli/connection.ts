import { UsageError } from "./terminal.js";

/** Where the graph is, and as whom to ask it. */
export interface Connection {
  readonly url: string;
  readonly key?: string;
}

export const connectionOptions = {
  url: { type: "string" },
  key: { type: "string" },
} as const;

type Environment = Readonly<Record<string, string | undefined>>;

/** From the options, or else from WEFT_URL and WEFT_KEY. Throws UsageError for an address that is none. */
export function connection(
  { url, key }: { readonly url?: string; readonly key?: string },
  env: Environment,
): Connection {
  const address = url ?? (env["WEFT_URL"] || "http://localhost:4000/graphql");
  if (!/^https?:\/\//.test(address) || !URL.canParse(address))
    throw new UsageError(
      `--url: ${address} is no address such as https://weft.example.com/graphql`,
    );
  const secret = key ?? env["WEFT_KEY"];
  return { url: address, ...(secret ? { key: secret } : {}) };
}
