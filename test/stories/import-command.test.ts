import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomUUID } from "node:crypto";
import { OrganizationType } from "@weft/schema";
import { somebody, type Somebody } from "../kit/acting";
import { startServer, type TestServer } from "../kit/server";

const root = join(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "weft-import-"));

let server: TestServer;
let operator: Somebody;
beforeAll(async () => {
  for (const name of ["schema", "client-sdk"])
    expect((await runs([join(root, "packages", name, "build.mjs")])).code).toBe(0);
  server = await startServer();
  operator = await somebody(server, { types: [OrganizationType.OPERATOR] });
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await server.stop();
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function runs(args: readonly string[], env = {}, started?: (child: ChildProcess) => void) {
  return new Promise<Ended>(resolve => {
    const child = spawn(process.execPath, args, { env: { ...process.env, ...env } });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("close", code =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    );
    started?.(child);
  });
}

const command = join(root, "packages/client-sdk/bin/weft.mjs");
const connected = (who: Somebody) => ({ WEFT_URL: server.url, WEFT_KEY: who.key });
const weft = (args: readonly string[], who = operator, started?: (child: ChildProcess) => void) =>
  runs([command, ...args], connected(who), started);
const imports = (...args: readonly string[]) => weft(["import", "organizations", ...args]);

function file(content: string | Uint8Array, name = `${randomUUID()}.csv`): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** What this operator brought in: other stories bring in their own at the same time. */
async function count(): Promise<number> {
  const [row] = await server.app.database.query<{ n: number }[]>(
    "SELECT count(*)::int AS n FROM organization WHERE registered_by_id = $1",
    [operator.organizationId],
  );
  return row?.n ?? 0;
}

/** Names like no others. */
const name = (): string => `Mill ${randomUUID().replaceAll("-", "")}`;

describe("weft import organizations", () => {
  it("brings in what can come in, tells of the rest by line, and changes nothing the second time", async () => {
    const rows = [
      "country,name,address,sector",
      `China,${name()},"1 Canal Road, Zhili",Apparel`,
      `Atlantis,${name()},2 Canal Road,Apparel`,
      `CN,"${name()}","3 Canal Road,`,
      `Zhili",Apparel`,
      `,${name()},4 Canal Road,Apparel`,
      `VN,${name()},5 Canal Road,Astrology`,
    ].join("\n");
    const path = file(rows, "list.csv");
    const before = await count();

    const first = await imports(path);
    const again = await imports(path);

    expect(first).toEqual({
      code: 1,
      err: "",
      out: [
        "list.csv:7 REFUSED sector SECTOR_UNKNOWN: say which types it is with --types",
        "list.csv:3 REFUSED country UNKNOWN: No such country is known.",
        "list.csv:6 REFUSED country EMPTY: A country is needed.",
        "2 came in, 0 of them listed as likely duplicates, 0 had come in before, 3 refused",
        "",
      ].join("\n"),
    });
    expect(again.out).toContain(
      "0 came in, 0 of them listed as likely duplicates, 2 had come in before, 3 refused",
    );
    expect(await count()).toBe(before + 2);
  });

  it("does nothing in a dry run", async () => {
    const path = file(`country,name,address,sector\nCN,${name()},8 Canal Road,Apparel\n`);
    const before = await count();

    expect((await imports(path, "--dry-run")).out).toBe(
      "1 would come in, 0 of them listed as likely duplicates, 0 had come in before, 0 refused\n",
    );

    expect(await count()).toBe(before);
  });

  it("goes on where it broke off, after rows were put right too", async () => {
    const rows = Array.from({ length: 9 }, (_, i) => `CN,${name()},${i} Canal Road,Apparel`);
    const path = file(
      ["country,name,address,sector", ...rows.slice(0, 4), "Atlantis,x,y,Apparel"].join("\n"),
      "broken-off.csv",
    );
    expect((await imports(path, "--batch-size", "2")).code).toBe(1);

    file(["country,name,address,sector", ...rows].join("\n"), "broken-off.csv");
    const { code, out } = await imports(path, "--batch-size", "2");

    expect({ code, out }).toEqual({
      code: 0,
      out: "5 came in, 0 of them listed as likely duplicates, 4 had come in before, 0 refused\n",
    });
  });

  it("lists what looks alike, by line and by name", async () => {
    const twin = name();
    const path = file(
      `country,name,address,sector\nCN,${twin} Ltd,8 Canal Road,Apparel\nCN,"${twin} Co., Ltd.",8 Canal Road,Apparel\n`,
      "twins.csv",
    );

    expect((await imports(path)).out).toContain("twins.csv:3 LISTED looks like line 2");
    expect((await imports(path, "--source", "another list")).out).toMatch(
      new RegExp(`twins.csv:2 LISTED looks like ${twin}.* \\(org_`),
    );
  });

  it("holds back a whole batch for one row when strict", async () => {
    const path = file(`country,name,sector\nCN,${name()},Apparel\nAtlantis,${name()},Apparel\n`);
    const { code, out } = await imports(path, "--strict");

    expect(code).toBe(1);
    expect(out).toContain(":3 REFUSED country UNKNOWN");
    expect(out).toContain(
      "0 came in, 0 of them listed as likely duplicates, 0 had come in before, 1 refused, 1 held back by others in their batch",
    );
  });

  it("reads the columns of our own template", async () => {
    const nameZh = `织里${randomUUID().slice(0, 8)}针织`;
    const path = file(
      `key;nameZh;nameEn;country;registrationNumber;types;address;division;gln\nK1;${nameZh};Knit;DE;HRB ${randomUUID()};FABRIC_SUPPLIER|PROCESSOR;8 Kanalstraße;330502100;\n`,
    );

    expect((await imports(path)).code).toBe(0);
    expect(
      await operator.ask(
        "query($n: String!) { organizations(first: 2, filter: { name: { contains: $n } }) { nodes { nameZh nameEn country types location { code } } } }",
        { n: nameZh },
      ),
    ).toEqual({
      organizations: {
        nodes: [
          {
            nameZh,
            nameEn: "Knit",
            country: "DE",
            types: ["FABRIC_SUPPLIER", "PROCESSOR"],
            location: { code: "330502100" },
          },
        ],
      },
    });
  });

  const chinese = "湖州锦澜针织有限公司";
  const inGb18030 = Buffer.from("bafed6ddbdf5c0bdd5ebd6afd3d0cfdeb9abcbbe", "hex");
  const header = "country,name,sector\n";
  it.each<[string, Uint8Array, string, RegExp]>([
    ["UTF-8", Buffer.from(`${header}CN,${chinese},Apparel\n`), chinese, /^$/],
    ["UTF-8 with its mark", Buffer.from(`\ufeff${header}CN,${chinese},Apparel\r\n`), chinese, /^$/],
    [
      "UTF-16 with its mark",
      Buffer.from(`\ufeff${header}CN,${chinese},Apparel\n`, "utf16le"),
      chinese,
      /^$/,
    ],
    [
      "UTF-16 without",
      Buffer.from(`${header}CN,${chinese},Apparel\n`, "utf16le"),
      chinese,
      /read as utf-16le/,
    ],
    [
      "GB18030",
      Buffer.concat([Buffer.from(`${header}CN,`), inGb18030, Buffer.from(",Apparel\n")]),
      chinese,
      /read as gb18030/,
    ],
    [
      "the encoding of Western spreadsheets",
      Buffer.from(`${header}ES,Industrias Qu\u00edmicas Castell\u00e9,Apparel\n`, "latin1"),
      "Industrias Químicas Castellé",
      /read as windows-1252/,
    ],
  ])("reads %s", async (_what, bytes, expected, notice) => {
    const { code, err } = await imports(file(bytes));

    expect(code).toBe(0);
    expect(err).toMatch(notice);
    const found = await operator.ask<{ organizations: { totalCount: number } }>(
      "query($n: String!) { organizations(first: 1, filter: { name: { contains: $n } }) { totalCount } }",
      { n: expected },
    );
    expect(found.organizations.totalCount).toBeGreaterThan(0);
  });

  it("says where bytes are wrong instead of keeping them", async () => {
    const bytes = Buffer.from(`${header}CN,Mill,Apparel\n`);
    bytes[24] = 0xff;
    const { code, err } = await imports(file(bytes, "bytes.csv"), "--encoding", "utf-8");

    expect(code).toBe(3);
    expect(err).toContain("bytes.csv: its bytes are not valid utf-8");
  });

  it("stops after the batch under way when interrupted, and says how to go on", async () => {
    const rows = Array.from({ length: 400 }, (_, i) => `CN,${name()},${i} Canal Road,Apparel`);
    const path = file(["country,name,address,sector", "Atlantis,x,y,Apparel", ...rows].join("\n"));

    const { code, out, err } = await weft(
      ["import", "organizations", path, "--batch-size", "5"],
      operator,
      child => child.stdout?.once("data", () => child.kill("SIGINT")),
    );

    expect(code).toBe(130);
    expect(err).toContain("finishing the batch under way");
    expect(out).toContain("run it again to go on");
    expect((await imports(path)).out).toMatch(
      /^.*\n\d+ came in, .* [1-9]\d* had come in before, 1 refused\n$/,
    );
  });

  it("is told why it cannot go on", async () => {
    const maker = await somebody(server);
    const path = file(`${header}CN,${name()},Apparel\n`);
    const as = (key: string, ...more: string[]) =>
      runs([command, "import", "organizations", path, ...more], {
        WEFT_URL: server.url,
        WEFT_KEY: key,
      });

    expect(await as(maker.key)).toMatchObject({
      code: 3,
      err: expect.stringContaining("this key may not import"),
    });
    expect(await as("weft_wrong")).toMatchObject({
      code: 3,
      err: expect.stringContaining("set WEFT_KEY"),
    });
    expect(await as(operator.key, "--url", "nowhere")).toMatchObject({ code: 2 });
    expect(await as(operator.key, "--batch-size", "251")).toMatchObject({ code: 2 });
    expect(await as(operator.key, "--nonsense")).toMatchObject({ code: 2 });
    expect(await imports(join(folder, "none.csv"))).toMatchObject({ code: 3 });
  });

  it("explains itself", async () => {
    expect(await weft(["--help"])).toMatchObject({
      code: 0,
      out: expect.stringContaining("import organizations"),
    });
    expect(await imports("--help")).toMatchObject({
      code: 0,
      out: expect.stringContaining("--dry-run"),
    });
  });
});

describe("weft query", () => {
  it("prints data as JSON, and errors where they belong", async () => {
    const good = file("{ viewer { organization { id } } }", "good.graphql");
    const bad = file("{ nonsense }", "bad.graphql");

    const { code, out } = await weft(["query", good]);
    expect([code, JSON.parse(out)]).toEqual([0, { viewer: { organization: { id: operator.id } } }]);
    expect(await weft(["query", bad])).toMatchObject({
      code: 3,
      out: "",
      err: expect.stringContaining("GRAPHQL_VALIDATION_FAILED"),
    });
    expect(await weft(["query", good, "--variables", "1"])).toMatchObject({ code: 2 });
  });
});

const lists = join(root, "../shared/data/open-supply-hub/facility_lists");

(existsSync(lists) ? describe : describe.skip)(
  "the facility lists of Open Supply Hub (../shared/data; skipped where that is absent)",
  () => {
    it("come in whole, twice without a change, with what looks alike listed", async () => {
      const paths = readdirSync(lists).map(one => join(lists, one));
      const before = await count();

      const first = await imports(...paths);
      const again = await imports(...paths);

      const last = ({ out }: Ended): string => out.trim().split("\n").at(-1) ?? "";
      expect(last(first)).toBe(
        "800 came in, 34 of them listed as likely duplicates, 0 had come in before, 0 refused",
      );
      expect(first.out.match(/^2\.csv:\d+ WARNING BROKEN_CHARACTERS/gm)).toHaveLength(7);
      expect(last(again)).toBe(
        "0 came in, 0 of them listed as likely duplicates, 800 had come in before, 0 refused",
      );
      expect(await count()).toBe(before + 800);
    });
  },
);
