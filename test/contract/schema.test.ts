import { readFileSync } from "node:fs";
import { join } from "node:path";
import { GRAPH_CODES, type GraphCode } from "@weft/client-sdk";
import { buildSchema, lexicographicSortSchema, printSchema } from "graphql";
import type { FailureCode } from "../../packages/api/src/platform/failure";
import { printedSchema } from "../../packages/api/src/tools/printed-schema";

const file = join(__dirname, "../../packages/schema/schema.graphql");

/** Compiles only while both are the same. */
type Same<A, B> = [A, B] extends [B, A] ? true : false;
const sdkKnowsEveryCode: Same<FailureCode, GraphCode> = true;

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

    expect(sdkKnowsEveryCode).toBe(true);
    expect(explained.sort()).toEqual([...GRAPH_CODES].sort());
  });
});
