import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = dirname(__dirname);

const printed = async (type: string, program: string): Promise<string> => {
  const { stdout } = await run("node", [`--input-type=${type}`, "-e", program], { cwd: root });
  return stdout.trim();
};
const says = "process.stdout.write([typeof sdk.createClient, sdk.ViewerDocument.kind].join())";

describe("the SDK package", () => {
  beforeAll(async () => {
    await run("node", [join(root, "build.mjs")]);
  });

  it("can be imported and required", async () => {
    expect(await printed("module", `import * as sdk from "@weft/client-sdk"; ${says}`)).toBe(
      "function,query",
    );
    expect(await printed("commonjs", `const sdk = require("@weft/client-sdk"); ${says}`)).toBe(
      "function,query",
    );
  });

  it("needs nothing at run time but the contract", () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      dependencies: Record<string, string>;
    };

    expect(Object.keys(dependencies)).toEqual(["@weft/schema"]);
  });
});
