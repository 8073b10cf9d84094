import { readFile } from "node:fs/promises";
import { text as textOf } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { RequestFailed } from "../failures.js";
import { post } from "../http.js";
import { connection, connectionOptions } from "./connection.js";
import {
  CommandFailed,
  EXIT,
  printable,
  UsageError,
  type ExitCode,
  type Terminal,
} from "./terminal.js";

export const help = `Usage: weft query FILE.graphql [options]

Runs the one operation in the file, or on standard input when FILE is -, and prints its data as JSON.

Options:
  --url URL           address of the graph (WEFT_URL; http://localhost:4000/graphql)
  --key KEY           API key (better in WEFT_KEY); without one the public asks
  --variables JSON    variables of the operation
  --help              this text
`;

export async function query(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { ...connectionOptions, variables: { type: "string", default: "{}" } },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError("which one FILE?");
  const asked = {
    query: await (file === "-" ? textOf(process.stdin) : contentOf(file)),
    operationName: null,
    variables: variablesIn(values.variables),
  };
  const sending = { signal: new AbortController().signal, idempotencyKey: crypto.randomUUID() };
  try {
    const data = await post(connection(values, terminal.env), asked, sending);
    terminal.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
    return EXIT.done;
  } catch (error) {
    if (!(error instanceof RequestFailed)) throw error;
    for (const { code, message } of error.failures)
      terminal.stderr.write(`${code}: ${printable(message)}\n`);
    return EXIT.failed;
  }
}

const contentOf = (file: string): Promise<string> =>
  readFile(file, "utf8").catch((error: unknown) => {
    throw new CommandFailed((error as Error).message);
  });

function variablesIn(text: string): object {
  try {
    const variables: unknown = JSON.parse(text);
    if (typeof variables === "object" && variables !== null) return variables;
  } catch {
    // Told below.
  }
  throw new UsageError("--variables is a JSON object");
}
