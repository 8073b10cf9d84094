import type { Client } from "../client.js";
import { RequestFailed } from "../failures.js";
import {
  ImportOrganizationsDocument,
  type ImportedRowFragment,
  type ImportOrganizationInput,
} from "../generated/operations.js";
import { retried } from "../retry.js";
import type { Prepared } from "./organization-row.js";
import type { Progress } from "./progress.js";
import { CommandFailed, printable } from "./terminal.js";

export interface Imported {
  created: number;
  listed: number;
  unchanged: number;
  refused: number;
  /** Rows in order that --strict kept out because of others in their batch. */
  heldBack: number;
}

export interface Job {
  readonly name: string;
  readonly source: string;
  readonly rows: readonly Prepared[];
  readonly batchSize: number;
  readonly dryRun: boolean;
  readonly strict: boolean;
}

export interface Running {
  readonly sum: Imported;
  readonly stop: { readonly asked: boolean };
  readonly progress: Progress;
}

/** Sends the rows of one list, batch by batch, and tells of each that was refused or listed. */
export async function importRows(client: Client, job: Job, running: Running): Promise<void> {
  const { sum, stop, progress } = running;
  const tell = (line: number, text: string): void => progress.line(`${job.name}:${line} ${text}`);
  for (let from = 0; from < job.rows.length && !stop.asked; from += job.batchSize) {
    const batch = job.rows.slice(from, from + job.batchSize);
    const lines = new Map<string, number>();
    const sent: { line: number; input: ImportOrganizationInput }[] = [];
    for (const row of batch)
      if ("refused" in row) {
        tell(row.line, `REFUSED ${printable(row.refused)}`);
        sum.refused++;
      } else {
        if (!lines.has(row.input.key)) lines.set(row.input.key, row.line);
        sent.push(row);
      }
    const inputs = sent.map(({ input }) => input);
    const { rows, strictly } = inputs.length > 0 ? await send(client, job, inputs) : nothing;
    for (const [i, row] of rows.entries()) {
      count(sum, row);
      // A strict refusal tells of some rows; a report tells of all, in the order they were sent in.
      const line = strictly ? lines.get(row.key) : sent[i]?.line;
      for (const text of textsOf(row, lines)) tell(line ?? 0, text);
    }
    if (strictly) sum.heldBack += inputs.length - rows.length;
    progress.advance(batch.length);
  }
}

interface Told {
  readonly rows: readonly ImportedRowFragment[];
  /** Nothing came in because of these rows. */
  readonly strictly: boolean;
}

const nothing: Told = { rows: [], strictly: false };

/** One batch, tried again under the same Idempotency-Key while the server is busy or out of reach. */
async function send(
  client: Client,
  { source, dryRun, strict }: Job,
  rows: ImportOrganizationInput[],
): Promise<Told> {
  const variables = { input: { source, rows, dryRun, strict } };
  const options = { idempotencyKey: crypto.randomUUID() };
  try {
    const { importOrganizations: answer } = await retried(
      () => client.request(ImportOrganizationsDocument, variables, options),
      new AbortController().signal,
      { retries: 5 },
    );
    if ("rows" in answer)
      return { rows: answer.rows, strictly: answer.__typename === "ImportRefused" };
    throw new CommandFailed("the server answered with a problem this version does not know");
  } catch (error) {
    if (error instanceof RequestFailed) throw new CommandFailed(explained(error));
    throw error;
  }
}

function explained(error: RequestFailed): string {
  if (error.code === "UNAUTHENTICATED") return "the key is missing or not valid: set WEFT_KEY";
  if (error.code === "FORBIDDEN")
    return "this key may not import: it takes the platform operator's";
  const where = error.path ? ` at ${error.path.join(".")}` : "";
  return printable(`${error.message}${where}`);
}

function count(sum: Imported, { outcome }: ImportedRowFragment): void {
  if (outcome === "CREATED") sum.created++;
  else if (outcome === "LISTED") sum.listed++;
  else if (outcome === "UNCHANGED") sum.unchanged++;
  else sum.refused++;
}

function textsOf(row: ImportedRowFragment, lines: ReadonlyMap<string, number>): string[] {
  const { outcome, field, reason, message, warnings, likeRows, likeOrganizations } = row;
  if (outcome === "REFUSED")
    return [printable(`REFUSED ${field ?? ""} ${reason ?? ""}: ${message ?? ""}`)];
  const like = [
    ...likeRows.map(key => `line ${lines.get(key) ?? "?"}`),
    ...likeOrganizations.map(({ id, nameZh, nameEn }) => `${nameZh ?? nameEn ?? ""} (${id})`),
  ];
  return [
    ...warnings.map(warning => `WARNING ${warning}: signs for lost characters were taken out`),
    ...(outcome === "LISTED" ? [printable(`LISTED looks like ${like.join(", ")}`)] : []),
  ];
}
