import { execFile } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describeConfig } from "../../packages/api/src/config";
import { dataFolder, WeftProcess } from "../kit/weft-process";

const run = promisify(execFile);
const root = join(__dirname, "../..");
const text = readFileSync(join(root, "README.md"), "utf8");
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};

/** Fenced blocks by what follows the language: `example=first-query`, `answer=first-query`. */
const blocks = new Map(
  [...text.matchAll(/^```\w+ (\w+=[\w-]+)\n(.*?)^```$/gms)].map(([, info = "", body = ""]) => [
    info,
    body,
  ]),
);
const block = (info: string): string => {
  const body = blocks.get(info);
  if (body === undefined) throw new Error(`the README has no block ${info}`);
  return body;
};

describe("the README's examples", () => {
  const folder = dataFolder();
  const server = new WeftProcess(folder.path, { WEFT_DEMO: "true" });
  let origin: string;
  beforeAll(async () => {
    [origin] = await Promise.all([
      server.ready(),
      run("node", [join(root, "packages/client-sdk/build.mjs")]),
    ]);
  }, 90_000);
  afterAll(async () => {
    server.kill("SIGTERM");
    await server.ended;
    folder.remove();
  });

  const here = (body: string): string => body.replaceAll("http://127.0.0.1:4000", origin);

  it("get the answer that is shown to the first query", async () => {
    const { stdout } = await run("sh", ["-c", here(block("example=first-query"))]);

    expect(JSON.parse(stdout)).toMatchObject(JSON.parse(block("answer=first-query")) as object);
  });

  it("tell the truth about who sees what of it", async () => {
    const asked = (key: string) =>
      here(block("example=first-query")).replace("weft_demo_XHM", `weft_demo_${key}`);
    const buyer = await run("sh", ["-c", asked("HWZ")]);
    const competitor = await run("sh", ["-c", asked("YDB")]);

    expect(JSON.parse(buyer.stdout)).toMatchObject({
      data: { orders: { nodes: [{ number: "PO-1", upstreamOrders: { nodes: [] } }] } },
    });
    expect(JSON.parse(competitor.stdout)).toMatchObject({ data: { orders: { nodes: [] } } });
  });

  /** What a script of the README prints, saved in the checkout and run there. */
  async function printed(example: string): Promise<string> {
    const file = join(root, `${example}-${process.pid}.mjs`);
    writeFileSync(file, here(block(`example=${example}`)));
    try {
      return (await run("node", [file])).stdout;
    } finally {
      rmSync(file);
    }
  }

  it("print what is shown for the first call through the SDK", async () => {
    expect(await printed("first-call")).toBe(block("answer=first-call"));
  });

  it("place a first order, once however often it is sent, and say when its number is taken", async () => {
    const place = async (key = "my-first-order"): Promise<unknown> => {
      const script = here(block("example=first-order")).replace("my-first-order", key);
      return JSON.parse((await run("sh", ["-c", script])).stdout);
    };

    const shown = JSON.parse(block("answer=first-order")) as object;
    expect(await place()).toMatchObject(shown);
    expect(await place()).toMatchObject(shown);
    expect(await place("another-key")).toMatchObject({
      data: { createOrder: { code: "NUMBER_TAKEN" } },
    });
  });

  it("take that order on to acceptance through the SDK", async () => {
    expect(await printed("first-order-sdk")).toBe(block("answer=first-order-sdk"));
  });

  it("check a certificate with its credential and the lists alone", async () => {
    expect(await printed("check-certificate")).toBe(block("answer=check-certificate"));
  });

  it("are all run", () => {
    const examples = [...blocks.keys()].filter(info => info.startsWith("example="));

    expect(examples.sort()).toEqual([
      ...["example=check-certificate", "example=first-call", "example=first-order"],
      ...["example=first-order-sdk", "example=first-query"],
    ]);
  });
});

describe("the README", () => {
  it("lists every environment variable with its default and meaning", () => {
    const cell = (words: string): string => words.replaceAll("|", "\\|");
    const rows = [...text.matchAll(/^\| `([A-Z_]+)` +\|(.*)\|(.*)\|$/gm)].map(
      ([, name = "", otherwise = "", meaning = ""]) => ({
        name,
        default: otherwise.trim(),
        meaning: meaning.trim(),
      }),
    );

    expect(rows).toEqual(
      describeConfig().map(one => ({
        name: one.name,
        default: cell(one.default),
        meaning: cell(one.meaning),
      })),
    );
  });

  it("names commands that there are", () => {
    const named = [...text.matchAll(/npx pnpm@10 ([\w:]+)/g)].map(([, name = ""]) => name);

    expect(named.length).toBeGreaterThan(8);
    expect(named.filter(name => !(name in scripts))).toEqual([]);
  });

  it("points to files that there are", () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path = ""]) => path);

    expect(links.length).toBeGreaterThan(4);
    expect(links.filter(path => !existsSync(join(root, path)))).toEqual([]);
  });
});
