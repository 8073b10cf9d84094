import { help as importHelp, importOrganizations } from "./import-organizations.js";
import { help as queryHelp, query } from "./query.js";
import { CommandFailed, EXIT, UsageError, type ExitCode, type Terminal } from "./terminal.js";

interface Command {
  readonly words: readonly string[];
  readonly does: string;
  readonly help: string;
  run(argv: readonly string[], terminal: Terminal): Promise<ExitCode>;
}

const commands: readonly Command[] = [
  {
    words: ["import", "organizations"],
    does: "bring lists of organizations into the graph",
    help: importHelp,
    run: importOrganizations,
  },
  { words: ["query"], does: "run an operation and print its data", help: queryHelp, run: query },
];

const help = `Usage: weft COMMAND [options]

Commands:
${commands.map(({ words, does }) => `  ${words.join(" ").padEnd(24)}${does}`).join("\n")}

\`weft COMMAND --help\` tells more.
`;

/** Runs one command and answers its exit code. Nothing it foresees is thrown. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const command = commands.find(({ words }) => words.every((word, i) => argv[i] === word));
  if (!command) return withoutCommand(argv, terminal);
  const rest = argv.slice(command.words.length);
  const wantsHelp = rest.includes("--help") || rest.includes("-h");
  if (wantsHelp) return say(command.help, terminal);
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    const name = `weft ${command.words.join(" ")}`;
    if (isUsage(error)) {
      terminal.stderr.write(`${name}: ${error.message}\nTry \`${name} --help\`.\n`);
      return EXIT.usage;
    }
    if (!(error instanceof CommandFailed)) throw error;
    terminal.stderr.write(`${name}: ${error.message}\n`);
    return EXIT.failed;
  }
}

function say(text: string, terminal: Terminal): ExitCode {
  terminal.stdout.write(text);
  return EXIT.done;
}

function withoutCommand(argv: readonly string[], terminal: Terminal): ExitCode {
  const [first] = argv;
  if (first === undefined || first === "--help" || first === "-h") return say(help, terminal);
  terminal.stderr.write(`weft: there is no command ${argv.slice(0, 2).join(" ")}\n\n${help}`);
  return EXIT.usage;
}

/** Our own, or what node:util says of options it does not know. */
const isUsage = (error: unknown): error is Error =>
  error instanceof UsageError ||
  (error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS_"));
