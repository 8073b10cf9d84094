// Starts the servers that are compared, each a process of its own on loopback.
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { hub } from "./data.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const others = join(here, "..", "contestants");
const inBench = file => join(here, file);

/** What nothing else of the product needs is installed when a bench first runs. */
export function installOthers() {
  if (existsSync(join(others, "node_modules", "postgraphile"))) return;
  console.log("installing what is compared with ...");
  const args = ["install", "--ignore-workspace", "--frozen-lockfile"];
  const pnpm = process.env.npm_execpath?.includes("pnpm") ? process.env.npm_execpath : null;
  const [command, before] = pnpm?.match(/\.[cm]?js$/)
    ? [process.execPath, [pnpm]]
    : [pnpm ?? "pnpm", []];
  const { status } = spawnSync(command, [...before, ...args], { cwd: others, stdio: "inherit" });
  if (status !== 0) throw new Error(`the contestants could not be installed: see ${others}`);
}

/** One Node for all of them: this one, or where it is too old for PostGraphile the one npm has, once that is there. */
function node(name) {
  if (Number(process.versions.node.split(".")[0]) >= 22) return process.execPath;
  const binary = join(
    others,
    "node_modules",
    `node-${process.platform}-${process.arch}`,
    "bin/node",
  );
  if (existsSync(binary)) return binary;
  if (name !== "postgraphile") return process.execPath;
  throw new Error("PostGraphile wants Node 22 or newer to run the bench.");
}

const ourEnvironment = database => ({
  NODE_ENV: "production",
  WEFT_SECRET: "of no use outside the bench: 0123456789",
  DATABASE_OWNER_URL: database.ownerUrl,
  RATE_KEY: "10000000",
  RATE_PUBLIC: "10000000",
  LOG_LEVEL: "warn",
});

const ourServer = fileURLToPath(import.meta.resolve("@weft/api/dist/main.js"));

/** How each is started and spoken to. */
export const contestants = {
  ours: {
    title: "Weft",
    dialect: "ours",
    script: ourServer,
    path: "/graphql",
    headers: { authorization: `Bearer ${hub.key}` },
    environment: ourEnvironment,
  },
  unguarded: {
    title: "Weft without visibility",
    dialect: "ours",
    script: inBench("unguarded.mjs"),
    path: "/graphql",
    headers: { authorization: `Bearer ${hub.key}` },
    environment: ourEnvironment,
  },
  postgraphile: {
    title: "PostGraphile 5",
    dialect: "postgraphile",
    script: join(others, "postgraphile.mjs"),
    path: "/graphql",
    environment: () => ({ NODE_ENV: "production", GRAPHILE_ENV: "production" }),
  },
  tutorial: {
    title: "tutorial-style stack",
    dialect: "tutorial",
    script: inBench("tutorial.mjs"),
    path: "/",
    environment: () => ({ NODE_ENV: "production" }),
  },
  handwritten: {
    title: "hand-written SQL",
    dialect: "handwritten",
    script: inBench("handwritten.mjs"),
    path: "/",
    environment: database => ({ NODE_ENV: "production", VIEWER: database.viewer }),
  },
};

function freePort() {
  return new Promise(resolve => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Starts one, and answers when it answers. */
export async function start(name, database, flags = []) {
  const contestant = contestants[name];
  const port = await freePort();
  const child = spawn(node(name), [...flags, contestant.script], {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      DATABASE_URL: database.url,
      PORT: String(port),
      ...contestant.environment(database),
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const url = `http://127.0.0.1:${port}${contestant.path}`;
  const running = {
    ...contestant,
    name,
    url,
    pid: child.pid,
    headers: { "content-type": "application/json", ...contestant.headers },
    stop: () => ended(child),
  };
  await answering(running, child);
  return running;
}

async function answering({ title, url, headers }, child) {
  for (const until = Date.now() + 30_000; Date.now() < until;) {
    if (child.exitCode !== null) throw new Error(`${title} ended instead of starting`);
    const probe = { method: "POST", headers, body: '{"query":"{ __typename }"}' };
    if (
      await fetch(url, probe).then(
        answer => answer.text(),
        () => null,
      )
    )
      return;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new Error(`${title} does not answer`);
}

function ended(child) {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise(resolve => {
    const cut = setTimeout(() => child.kill("SIGKILL"), 5_000);
    child.once("exit", () => {
      clearTimeout(cut);
      resolve();
    });
    child.kill("SIGTERM");
  });
}

/** Asks once. Throws when the answer has errors. */
export async function ask({ title, url, headers }, body) {
  const response = await fetch(url, { method: "POST", headers, body });
  const answer = await response.json();
  if (answer.errors || !answer.data)
    throw new Error(`${title} answered ${response.status}: ${JSON.stringify(answer.errors)}`);
  return answer.data;
}
