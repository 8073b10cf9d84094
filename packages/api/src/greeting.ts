import { describeConfig } from "./config";

/** What a newcomer can try, once the server is up. */
export function greeting(address: string, database: string, demo: boolean): string {
  const ready = `Weft is ready after ${(performance.now() / 1000).toFixed(1)} s: ${address}/graphql`;
  const lines = [ready, `Database: ${database}`];
  if (demo) lines.push("", ...tryThis(address));
  return `\n${[...lines, "", "Ctrl-C stops it, the database too."].join("\n")}\n`;
}

const tryThis = (address: string): string[] => [
  `GraphiQL: ${address}/`,
  "A demo key, of the maker Xiaohemiao: weft_demo_XHM",
  "A first query, what it bought and sold:",
  "",
  `  curl -s ${address}/graphql -H 'content-type: application/json' \\`,
  "    -H 'authorization: Bearer weft_demo_XHM' \\",
  `    -d '{"query":"{ viewer { organization { nameEn } } orders(first: 3) { nodes { number kind status seller { nameEn } } } }"}'`,
];

/** `--help`. */
export function usage(): string {
  const rows = describeConfig().map(
    ({ name, default: otherwise, meaning }) => `  ${name.padEnd(22)}${meaning} [${otherwise}]`,
  );
  return `Starts the Weft server. It is configured by the environment:\n\n${rows.join("\n")}\n`;
}
