import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = join(__dirname, "..");

describe("the contract package", () => {
  it("has tables that say what its data says", async () => {
    await expect(run("node", [join(root, "tables.mjs"), "--check"])).resolves.toBeDefined();
  });

  it("runs where there is neither Node nor another package", () => {
    const sources = readdirSync(__dirname, { recursive: true, encoding: "utf8" }).filter(
      name => name.endsWith(".ts") && !name.endsWith(".test.ts"),
    );

    expect(sources.length).toBeGreaterThan(30);
    for (const name of sources) {
      const text = readFileSync(join(__dirname, name), "utf8");
      const imported = [...text.matchAll(/from "([^"]+)"/g)].map(([, path = ""]) => path);
      expect([name, imported.filter(path => !/^\.{1,2}\/.*\.js$/.test(path))]).toEqual([name, []]);
      expect([name, /\b(process|Buffer|require)\b[.(]/.test(text)]).toEqual([name, false]);
    }
  });

  it("needs nothing at run time", () => {
    const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as object;

    expect(manifest).not.toHaveProperty("dependencies");
    expect(manifest).not.toHaveProperty("peerDependencies");
  });
});
