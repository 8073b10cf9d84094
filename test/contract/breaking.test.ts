import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const tool = join(__dirname, "../schema-diff.mjs");

const schema = "type Query {\n  order: String!\n  orders: Int\n}\n";
const broken = "type Query {\n  order: String\n}\n";

describe("a change of the schema", () => {
  let folder: string;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "weft-schema-"));
    await git("init", "--quiet");
    write("packages/api/docs/decisions/0001-old.md", "`Query.order` and `Query.orders` may go.");
    await commit(schema);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const git = (...args: string[]) =>
    run("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", ...args], { cwd: folder });
  function write(path: string, text: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  async function commit(sdl: string): Promise<void> {
    write("packages/schema/schema.graphql", sdl);
    await git("add", ".");
    await git("commit", "--quiet", "-m", "a change");
  }

  async function verdict(...args: string[]): Promise<{ code: number; text: string }> {
    const env = { ...process.env, WEFT_SCHEMA_BASE: "" };
    try {
      const { stdout } = await run("node", [tool, ...args], { cwd: folder, env });
      return { code: 0, text: stdout };
    } catch (error) {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { code, text: stdout + stderr };
    }
  }

  it("passes when it only adds", async () => {
    write("packages/schema/schema.graphql", schema.replace("orders", "lot: Int\n  orders"));

    expect(await verdict()).toEqual({
      code: 0,
      text: expect.stringContaining("Field 'lot' was added"),
    });
  });

  it("fails when it breaks what is there, whatever an old decision says", async () => {
    write("packages/schema/schema.graphql", broken);

    expect(await verdict()).toEqual({
      code: 1,
      text: expect.stringMatching(/must name .*`Query\.order`/),
    });
  });

  it("fails as well when it was committed, and when the base is named", async () => {
    await commit(broken);

    expect(await verdict()).toMatchObject({ code: 1 });
    expect(await verdict("--against", "HEAD^")).toMatchObject({ code: 1 });
    expect(await verdict("--against", "HEAD")).toMatchObject({ code: 0 });
    expect(await verdict("--against", "nowhere")).toMatchObject({ code: 2 });
  });

  it("passes when a new decision names all that it breaks", async () => {
    write("packages/api/docs/decisions/0002-new.md", "Gone: `Query.orders`.");
    await commit(broken);
    expect(await verdict()).toMatchObject({ code: 1 });

    write("packages/api/docs/decisions/0002-new.md", "Gone: `Query.orders`; null: `Query.order`.");
    expect(await verdict()).toMatchObject({ code: 0 });
  });
});

describe("the schema as it is", () => {
  it("breaks nothing that no decision names", async () => {
    await run("node", [tool], { cwd: __dirname });
  });
});
