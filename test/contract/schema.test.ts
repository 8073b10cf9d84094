import { readFileSync } from "node:fs";
import { join } from "node:path";
import { GRAPH_CODES, type GraphCode } from "@weft/client-sdk";
import { buildSchema, lexicographicSortSchema, printSchema } from "graphql";
import type { FailureCode } from "../../packages/api/src/platform/failure";
import { printedSchema } from "../../packages/api/src/tools/printed-schema";

const file = join(__dirname, "../../packages/schema/schema.graphql");

/** Compiles only while both are the same: a record takes no code too many and lacks none. */
const CODES_OF_THE_SERVER: Record<FailureCode, null> & Record<GraphCode, null> = {
  BAD_REQUEST: null,
  GRAPHQL_PARSE_FAILED: null,
  GRAPHQL_VALIDATION_FAILED: null,
  QUERY_TOO_COMPLEX: null,
  BAD_USER_INPUT: null,
  INVALID_CURSOR: null,
  UNAUTHENTICATED: null,
  FORBIDDEN: null,
  NOT_FOUND: null,
  IDEMPOTENCY_KEY_REUSED: null,
  RATE_LIMITED: null,
  OVERLOADED: null,
  INTERNAL_SERVER_ERROR: null,
};

describe("the published schema", () => {
  it("is what the code says, without a database or a server", async () => {
    expect(readFileSync(file, "utf8")).toBe(await printedSchema());
  });

  it("is sorted, so that a change of it shows where it is", () => {
    const sdl = readFileSync(file, "utf8");
    const [header] = sdl.split("\n");

    expect(header).toMatch(/^# Generated .* by `pnpm generate`/);
    expect(sdl).toContain(printSchema(lexicographicSortSchema(buildSchema(sdl))));
  });

  it("explains the codes that the SDK knows", () => {
    const explained = [
      ...(buildSchema(readFileSync(file, "utf8")).description ?? "").matchAll(/^- `([A-Z_]+)`:/gm),
    ].map(([, code]) => code);

    expect(explained.sort()).toEqual([...GRAPH_CODES].sort());
    expect(explained).toEqual(Object.keys(CODES_OF_THE_SERVER).sort());
  });
});
