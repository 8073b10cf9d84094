import { createHash } from "node:crypto";
import { type Config, checkout } from "../config";
import { startEmbedded } from "./embedded";

/** A database to serve from: an outside one, or the embedded one started for it. */
export interface OpenDatabase {
  readonly url: string;
  readonly ownerUrl: string;
  /** Where it is, for people: no password. */
  readonly where: string;
  close(patienceMs: number): Promise<void>;
}

/** The configured server, or the embedded one on the data folder. Throws CannotStart. */
export async function openDatabase(config: Config): Promise<OpenDatabase> {
  const { databaseUrl: url, databaseOwnerUrl: ownerUrl } = config;
  if (url !== null)
    return { url, ownerUrl: ownerUrl ?? url, where: placeOf(url), close: () => Promise.resolve() };
  const embedded = await startEmbedded({
    folder: config.dataDir,
    instead: config.dataDirChosen ? undefined : sharedFolder(),
  });
  return {
    url: embedded.url,
    ownerUrl: embedded.ownerUrl,
    where: `embedded PostgreSQL in ${embedded.folder}`,
    // What it takes to stop it untidily comes out of the same time.
    close: patienceMs => embedded.stop(Math.max(patienceMs - 1_000, 100)),
  };
}

function placeOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

/** For root with a checkout in a closed home: one folder for each checkout, where every user may pass. */
const sharedFolder = (): string =>
  `/var/lib/weft/${createHash("sha256").update(checkout).digest("hex").slice(0, 12)}`;
