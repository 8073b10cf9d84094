import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const text = readFileSync(join(root, "ARCHITECTURE.md"), "utf8");
const source = join(root, "packages/api/src");

const foldersIn = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name);

/** The first block's paths: a line that is not indented is a package, the others lie in it. */
function drawn(): string[] {
  const tree = /```\n(.*?)```/s.exec(text)?.[1] ?? "";
  let above = "";
  return tree
    .split("\n")
    .filter(line => line.trim() !== "")
    .map(line => {
      const [path = ""] = line.trim().split(/\s{2,}/);
      if (!line.startsWith(" ")) above = path;
      return line.startsWith(" ") ? join(above, path) : path;
    });
}

/** What each module imports of the others. */
const imported = (module: string): string[] => {
  const folder = join(source, "modules", module);
  const texts = readdirSync(folder).map(name => readFileSync(join(folder, name), "utf8"));
  const names = [...texts.join("\n").matchAll(/from "\.\.\/([a-z]+)"/g)].map(
    ([, name = ""]) => name,
  );
  return [...new Set(names)].sort();
};

describe("the page on architecture", () => {
  it("draws folders and files that there are", () => {
    expect(drawn().length).toBeGreaterThan(15);
    expect(drawn().filter(path => !existsSync(join(root, path)))).toEqual([]);
  });

  it("leaves out no package and no part of the server", () => {
    const known = drawn().map(path => path.replace(/\/$/, ""));
    const packages = foldersIn(join(root, "packages")).map(name => `packages/${name}`);
    const parts = foldersIn(source).map(name => `packages/api/src/${name}`);

    expect([...packages, ...parts].filter(path => !known.includes(path))).toEqual([]);
  });

  it("says which module uses which", () => {
    const rows = [...text.matchAll(/^\| `(\w+)` +\|([^|]*)\|/gm)].map(
      ([, module = "", uses = ""]) =>
        [module, [...uses.matchAll(/`(\w+)`/g)].map(([, name = ""]) => name).sort()] as const,
    );

    expect(rows.map(([module]) => module).sort()).toEqual(
      foldersIn(join(source, "modules")).sort(),
    );
    for (const [module, uses] of rows) expect([module, uses]).toEqual([module, imported(module)]);
  });
});

/** Lowest first, as the boundaries have it. */
const stacked: readonly string[] = [
  ...readFileSync(join(root, ".dependency-cruiser.cjs"), "utf8")
    .split("const order = [")[1]!
    .split("]")[0]!
    .matchAll(/"(\w+)"/g),
].map(([, name = ""]) => name);

/** Every file of the modules that is no test: its module, its name within it, its text. */
const files = foldersIn(join(source, "modules")).flatMap(module =>
  readdirSync(join(source, "modules", module))
    .filter(name => !name.endsWith(".test.ts"))
    .map(name => ({
      module,
      name: `${module}/${name}`,
      text: readFileSync(join(source, "modules", module, name), "utf8"),
    })),
);

/** Where each table is declared. */
const owners = new Map(
  files.flatMap(file =>
    [...file.text.matchAll(/@Entity\("(\w+)"\)/g)].map(
      ([, table = ""]) => [table, file.module] as const,
    ),
  ),
);

const isAbove = (one: string | undefined, other: string): boolean =>
  one !== undefined && stacked.indexOf(one) > stacked.indexOf(other);

describe("SQL", () => {
  it("looks up at the tables of higher modules only where record 44 lets it", () => {
    const found = files.flatMap(({ module, name, text }) => {
      const named = [...text.matchAll(/\b(?:from|join|update|into)\s+"?(\w+)"?/gi)];
      const above = named
        .map(([, table = ""]) => table)
        .filter(table => isAbove(owners.get(table), module));
      return above.length > 0 ? [[name, [...new Set(above)].sort()] as const] : [];
    });

    expect(Object.fromEntries(found)).toEqual({
      "inspection/inspection.visibility.ts": ["sampling_task"],
      "ordering/order-line.types.ts": ["receipt_line", "shipment_line"],
      "ordering/order.repository.ts": ["hold", "receipt_line", "shipment_line"],
      "product/lot.visibility.ts": [
        "inspection",
        "purchase_order",
        "shipment",
        "shipment_line",
        "test_order",
      ],
      "product/product.orderable.ts": ["order_line"],
      "product/product.visibility.ts": ["order_line", "purchase_order"],
    });
  });
});

describe("the decision records", () => {
  const folder = join(root, "packages/api/docs/decisions");
  const records = readdirSync(folder).sort();

  it("have each a number of their own", () => {
    const numbers = records.map(name => /^(\d{4})-[a-z0-9-]+\.md$/.exec(name)?.[1]);

    expect(new Set(numbers).size).toBe(records.length);
    expect(numbers).not.toContain(undefined);
  });

  it.each(records)("%s says why, what, and what was given up", name => {
    const record = readFileSync(join(folder, name), "utf8");
    const headings = [...record.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);

    expect(record).toMatch(new RegExp(`^# ${Number(name.slice(0, 4))}\\. `));
    expect(headings).toEqual(["Context", "Decision", "What we gave up"]);
  });
});
