import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { OrganizationType } from "@weft/schema";
import { createClient, type Client } from "../client.js";
import { connection, connectionOptions, type Connection } from "./connection.js";
import { decode } from "./encoding.js";
import { importRows, type Imported } from "./import-rows.js";
import { readList } from "./list.js";
import { COLUMNS, prepare, type Prepared } from "./organization-row.js";
import { Progress } from "./progress.js";
import {
  CommandFailed,
  EXIT,
  printable,
  UsageError,
  type ExitCode,
  type Terminal,
} from "./terminal.js";

export const help = `Usage: weft import organizations FILE... [options]

Brings lists of organizations into the graph, as the platform operator. Each row becomes a PENDING
record; rows that look like another organization come in and are listed for a person to decide.
Running a list again, whole or after it broke off, brings in what is missing and nothing twice.

FILE is a list of comma, semicolon or tab separated values with a header line. Columns, in any order:
  ${COLUMNS.slice(0, 7).join(", ")},
  ${COLUMNS.slice(7).join(", ")}

Options:
  --url URL          address of the graph (WEFT_URL; http://localhost:4000/graphql)
  --key KEY          API key of the operator (better in WEFT_KEY)
  --dry-run          tell what would happen to each batch by itself, do nothing
  --strict           let a batch come in only when none of its rows is refused
  --batch-size N     rows in a batch, which comes in as one: 1 to 250 (250)
  --encoding NAME    auto, utf-8, gb18030, utf-16le, windows-1252, ... (auto)
  --source NAME      what the list is called (the file's name); rows are recognized within it
  --types T[,T...]   types for every row, in place of the columns types and sector
  --help             this text

Prints one line for each row that was refused or listed: FILE:LINE REASON: message.
Ctrl-C lets the batch under way finish; pressed again, it stops at once.
Ends with 0 when every row came in, 1 when some were refused, 2 when called wrongly, 3 when it could not go on.
`;

interface Settings {
  readonly files: readonly string[];
  readonly connection: Connection;
  readonly batchSize: number;
  readonly dryRun: boolean;
  readonly strict: boolean;
  readonly encoding: string;
  readonly source: string | null;
  readonly types: readonly OrganizationType[] | null;
}

interface ReadFile {
  readonly name: string;
  readonly rows: readonly Prepared[];
  readonly notices: readonly string[];
  readonly broken: readonly string[];
}

export async function importOrganizations(
  argv: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const settings = settingsOf(argv, terminal);
  // Every file is read before anything is sent: a wrong name should not stop it halfway.
  const files = await Promise.all(settings.files.map(file => readOne(file, settings)));
  const total = files.reduce((sum, { rows }) => sum + rows.length, 0);
  const progress = new Progress(terminal, total);
  const client = createClient(settings.connection);
  const stop = stopper(client, terminal, progress);
  const sum: Imported = { created: 0, listed: 0, unchanged: 0, refused: 0, heldBack: 0 };
  try {
    for (const file of files) {
      for (const notice of file.notices) terminal.stderr.write(`${file.name}: ${notice}\n`);
      for (const line of file.broken) progress.line(`${file.name}:${line}`);
      sum.refused += file.broken.length;
      await importRows(
        client,
        { ...settings, ...file, source: settings.source ?? file.name },
        {
          sum,
          stop,
          progress,
        },
      );
    }
  } finally {
    stop.end();
    progress.clear();
  }
  terminal.stdout.write(summary(sum, settings, stop.asked));
  if (stop.asked) return EXIT.interrupted;
  return sum.refused > 0 ? EXIT.refused : EXIT.done;
}

function summary(
  { created, listed, unchanged, refused, heldBack }: Imported,
  { dryRun }: Settings,
  stopped: boolean,
): string {
  const counts = [
    `${created + listed} ${dryRun ? "would come in" : "came in"}`,
    `${listed} of them listed as likely duplicates`,
    `${unchanged} had come in before`,
    `${refused} refused`,
    ...(heldBack > 0 ? [`${heldBack} held back by others in their batch`] : []),
  ].join(", ");
  return `${counts}${stopped ? "; stopped before the end, run it again to go on" : ""}\n`;
}

async function readOne(file: string, { encoding, types }: Settings): Promise<ReadFile> {
  const name = basename(file);
  try {
    const decoded = decode(await readFile(file), encoding);
    const list = readList(decoded.text);
    const known = new Set<string>(COLUMNS.map(column => column.toLowerCase()));
    const unknown = list.columns.filter(column => !known.has(column));
    if (!list.columns.some(column => column.startsWith("name")))
      throw new CommandFailed("its header line names no column for names");
    const { encoding: as, guessed } = decoded;
    return {
      name,
      rows: prepare(list.rows, types),
      notices: [
        ...(guessed ? [`read as ${as}; name another with --encoding if that is wrong`] : []),
        ...(unknown.length > 0 ? [`columns not used: ${unknown.map(printable).join(", ")}`] : []),
      ],
      broken: list.broken.map(({ line, message }) => `${line} REFUSED CSV: ${printable(message)}`),
    };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new CommandFailed(`${file}: ${(error as Error).message}`);
  }
}

/** Ctrl-C: the first time the batch under way is finished, the second time the request is given up. */
function stopper(client: Client, terminal: Terminal, progress: Progress) {
  const stop = { asked: false, end: () => terminal.off("SIGINT", listener) };
  function listener(): void {
    if (stop.asked) client.close();
    stop.asked = true;
    progress.clear();
    terminal.stderr.write("finishing the batch under way; Ctrl-C again to stop at once\n");
  }
  terminal.on("SIGINT", listener);
  return stop;
}

function settingsOf(argv: readonly string[], terminal: Terminal): Settings {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      ...connectionOptions,
      "dry-run": { type: "boolean", default: false },
      strict: { type: "boolean", default: false },
      "batch-size": { type: "string", default: "250" },
      encoding: { type: "string", default: "auto" },
      source: { type: "string" },
      types: { type: "string" },
    },
  });
  if (positionals.length === 0) throw new UsageError("which FILE?");
  const batchSize = Number(values["batch-size"]);
  if (!Number.isInteger(batchSize) || batchSize < 1 || batchSize > 250)
    throw new UsageError("--batch-size is a number from 1 to 250");
  return {
    files: positionals,
    connection: connection(values, terminal.env),
    batchSize,
    dryRun: values["dry-run"],
    strict: values.strict,
    encoding: values.encoding,
    source: values.source ?? null,
    types: values.types === undefined ? null : typesOf(values.types),
  };
}

function typesOf(text: string): OrganizationType[] {
  return text.split(",").map(word => {
    const type = Object.values(OrganizationType).find(one => one === word.trim().toUpperCase());
    if (type) return type;
    throw new UsageError(
      `--types: ${word} is none of ${Object.values(OrganizationType).join(", ")}`,
    );
  });
}
