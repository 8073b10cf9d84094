// The module graph and the rooms of each module, as ARCHITECTURE.md draws them.

/** Lowest first: an import may only point to one above its own. */
const order = [
  "organization",
  "access",
  "standard",
  "product",
  "ordering",
  "goods",
  "sourcing",
  "certification",
  "inspection",
  "supervision",
  "whitelist",
  "resource",
  "trace",
  "footprint",
  "finance",
  "matchmaking",
  "notice",
  "programme",
  "indicator",
];

const api = "^packages/api/src";
const modules = `${api}/modules`;
const test = "\\.test\\.ts$";
const npm = (...names) => `node_modules/(${names.join("|")})/`;
const room = (...names) => `${modules}/.+\\.(${names.join("|")})\\.ts$`;

/** A service, or one of the verbs it is split into. */
const useCases = [
  "service",
  "acting",
  "asking",
  "place",
  "negotiate",
  "fulfil",
  "end",
  "clockwork",
  "apply",
  "issue",
  "change",
  "enter",
];

const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

const modulesInOrder = order
  .slice(0, -1)
  .map((name, at) =>
    forbid(
      `${name}-knows-nothing-above-it`,
      "Modules are stacked: a lower one never imports a higher one.",
      { path: `${modules}/${name}/`, pathNot: test },
      { path: `${modules}/(${order.slice(at + 1).join("|")})/` },
    ),
  );

const betweenModules = [
  ...modulesInOrder,
  forbid(
    "a-module-is-entered-by-its-index",
    "What a module offers to others is in its index.ts: nothing goes round it.",
    { path: `${modules}/([^/]+)/`, pathNot: test },
    { path: `${modules}/[^/]+/`, pathNot: [`${modules}/$1/`, `${modules}/[^/]+/index\\.ts$`] },
  ),
  forbid(
    "every-module-has-its-place",
    "A new module is added to the order in .dependency-cruiser.cjs.",
    { path: `${modules}/`, pathNot: `${modules}/(${order.join("|")})/` },
    {},
  ),
];

const rooms = [
  forbid(
    "resolvers-never-touch-typeorm",
    "A resolver is a door: it unpacks and delegates. So is what it takes, answers and computes.",
    { path: room("resolver", "inputs", "results", "fields", "edges") },
    { path: npm("typeorm", "pg") },
  ),
  forbid(
    "below-the-resolvers-nothing-touches-type-graphql",
    "Services meet the schema through their problems only.",
    {
      path: room(
        ...useCases,
        "rules",
        "parsing",
        "repository",
        "entity",
        "loaders",
        "visibility",
        "events",
      ),
    },
    { path: npm("type-graphql") },
  ),
  forbid(
    "rules-are-pure",
    "A rule has no I/O and no clock, nor has parsing: what they need comes in as an argument.",
    { path: room("rules", "parsing") },
    { path: [npm("typeorm", "pg"), "platform/clock", room("service", "repository", "loaders")] },
  ),
  forbid(
    "entities-are-only-stored",
    "An entity says how a row is stored, nothing else.",
    { path: room("entity") },
    { path: [`${api}/graph/`, room("service", "repository", "types", "resolver", "visibility")] },
  ),
  forbid(
    "services-know-no-doors",
    "A use case does not know who calls it. It names the type it answers with, no more.",
    { path: room(...useCases, "repository", "rules", "parsing", "inputs") },
    { path: [room("resolver", "fields"), `${api}/server/`] },
  ),
  forbid(
    "rules-and-repositories-know-no-schema",
    "What is published is the business of types and resolvers.",
    { path: room("repository", "rules", "parsing") },
    { path: room("types") },
  ),
];

const packages = [
  forbid(
    "the-engine-and-the-hub-know-no-trade",
    "graph/ and live/ serve any module and import none.",
    { path: `${api}/(graph|live)/`, pathNot: test },
    { path: [`${modules}/`, `${api}/(server|app|main)`] },
  ),
  forbid(
    "the-platform-knows-no-module",
    "What every module leans on leans on none.",
    { path: `${api}/platform/`, pathNot: test },
    { path: `${modules}/` },
  ),
  forbid(
    "the-server-knows-no-module",
    "HTTP serves whatever app.ts composes.",
    { path: `${api}/server/`, pathNot: test },
    { path: `${modules}/` },
  ),
  forbid(
    "the-contract-imports-nothing",
    "@weft/schema has no run-time dependency at all, not even on Node.",
    { path: "^packages/schema/src/", pathNot: test },
    { pathNot: "^packages/schema/" },
  ),
  forbid(
    "the-sdk-never-imports-the-server",
    "The SDK knows the contract only.",
    { path: "^packages/client-sdk/" },
    { path: "^packages/(api|bench)/" },
  ),
  forbid(
    "the-server-never-imports-the-sdk",
    "The SDK is a client.",
    { path: "^packages/(api|schema)/", pathNot: test },
    { path: "^packages/(client-sdk|bench)/" },
  ),
  forbid(
    "tests-are-imported-by-nobody",
    "What ships does not reach into tests.",
    { path: "^packages/", pathNot: test },
    { path: [test, "^test/"] },
  ),
];

const everywhere = [
  forbid(
    "imports-lead-somewhere",
    "An import that cannot be resolved is a typing error or a missing dependency.",
    { pathNot: "\\.mjs$" },
    { couldNotResolve: true },
  ),
  forbid(
    "what-ships-needs-no-development-dependency",
    "It would be missing from the image.",
    { path: "^packages/[^/]+/src/", pathNot: [test, `${api}/tools/`, "^packages/bench/"] },
    { dependencyTypes: ["npm-dev", "npm-no-pkg"], dependencyTypesNot: ["type-only"] },
  ),
];

module.exports = {
  forbidden: [...betweenModules, ...rooms, ...packages, ...everywhere],
  options: {
    doNotFollow: { path: ["node_modules", "dist/"] },
    exclude: { path: ["/dist/.*\\.d\\.ts$", "^test/dist/"] },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
