// Writes src/generated/ from operations/ and the published schema: the types of what each operation takes and answers,
// and its text. Needs neither a server nor a network.
import { codegen } from "@graphql-codegen/core";
import * as operations from "@graphql-codegen/typescript-operations";
import { Kind, parse, print, visit } from "graphql";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const header = "// Generated from operations/ by `pnpm generate`. Do not edit.\n";

const schema = parse(await readFile(join(here, "../schema/schema.graphql"), "utf8"));
const files = (await readdir(join(here, "operations"))).filter(name => name.endsWith(".graphql"));
const documents = await Promise.all(
  files.sort().map(async name => {
    const location = join(here, "operations", name);
    return { location, document: parse(await readFile(location, "utf8")) };
  }),
);

const definitions = documents.flatMap(({ document }) => document.definitions);
const fragments = new Map(
  definitions
    .filter(one => one.kind === Kind.FRAGMENT_DEFINITION)
    .map(one => [one.name.value, one]),
);

/** An operation with the fragments it needs, each once. */
function whole(definition, needed = new Map()) {
  visit(definition, {
    FragmentSpread({ name: { value } }) {
      const fragment = fragments.get(value);
      if (!fragment || needed.has(value)) return;
      needed.set(value, fragment);
      whole(fragment, needed);
    },
  });
  return [definition, ...needed.values()];
}

const quoted = text => ["`", text.replace(/[\\`]|\$\{/g, "\\$&"), "`"].join("");

/** What client.ts sends: the text beside the types, in an object without a class or a parser. */
function documentOf(operation) {
  const name = operation.name.value;
  const type = name + (operation.operation === "query" ? "Query" : "Mutation");
  return `export const ${name}Document: TypedDocument<${type}, ${type}Variables> = {
  name: "${name}",
  kind: "${operation.operation}",
  text: ${quoted(whole(operation).map(print).join("\n\n"))},
};`;
}

const texts = {
  plugin: () =>
    definitions
      .filter(one => one.kind === Kind.OPERATION_DEFINITION)
      .map(documentOf)
      .join("\n\n"),
};

const text = await codegen({
  filename: "operations.ts",
  schema,
  documents,
  config: {
    strictScalars: true,
    scalars: Object.fromEntries(
      ["ID", "Cursor", "DateTime", "Decimal", "LocalDate"].map(name => [name, "string"]),
    ),
    enumType: "string-literal",
    skipTypename: true,
    immutableTypes: true,
  },
  pluginMap: { operations, texts },
  plugins: [{ operations: {} }, { texts: {} }],
});

await mkdir(join(here, "src/generated"), { recursive: true });
await writeFile(
  join(here, "src/generated/operations.ts"),
  `${header}import type { TypedDocument } from "../document.js";\n\n${text.trim()}\n`,
);
