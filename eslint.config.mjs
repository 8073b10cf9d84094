import js from "@eslint/js";
import graphql from "@graphql-eslint/eslint-plugin";
import globals from "globals";
import tseslint from "typescript-eslint";

const tests = ["**/*.test.ts", "test/**/*.ts"];

/** Taste is smaller; this is where lint stops. */
const size = {
  "max-lines": ["error", 400],
  "max-lines-per-function": ["error", 50],
};

const unused = { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true };

const parameters = (limit, of, where = "") => ({
  selector: `${where}:matches(${of})[params.length>${limit}]`,
  message: `At most ${limit} parameters: pass an object, or split.`,
});

const noDefaultExport = {
  selector: "ExportDefaultDeclaration, ExportSpecifier[exported.name='default']",
  message: "Export by name: a name can be searched for.",
};
const noEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: "config.ts alone reads the environment.",
};
const noEmptyWhere = {
  selector: "Property[key.name='where'] > ObjectExpression[properties.length=0]",
  message: "An empty `where` means every row: leave it out, and say so.",
};
const noLooseEnds = {
  selector: "CallExpression[callee.object.name='Promise'][callee.property.name=/^(all|any|race)$/]",
  message:
    "When one fails, the others are still under way on the transaction's connection: use `together`.",
};
const general = [noDefaultExport, noEmptyWhere];
const restricted = [
  ...general,
  parameters(4, "FunctionDeclaration, ArrowFunctionExpression, TSDeclareFunction"),
  parameters(4, "FunctionExpression", ":not(MethodDefinition[kind='constructor']) > "),
  parameters(6, "FunctionExpression", "MethodDefinition[kind='constructor'] > "),
];

const schemaFile = "packages/schema/schema.graphql";

/** The published schema: Relay's shapes of lists, one manner of naming, and a manual that has no gaps. */
const contract = {
  files: [schemaFile],
  plugins: { graphql },
  languageOptions: {
    parser: graphql.parser,
    parserOptions: { graphQLConfig: { schema: schemaFile } },
  },
  rules: {
    "graphql/relay-arguments": ["error", { includeBoth: true }],
    "graphql/relay-connection-types": "error",
    "graphql/relay-edge-types": [
      "error",
      { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
    ],
    "graphql/relay-page-info": "error",
    "graphql/require-description": [
      "error",
      { types: true, rootField: true, DirectiveDefinition: true, EnumValueDefinition: true },
    ],
    "graphql/require-deprecation-reason": "error",
    "graphql/description-style": "error",
    "graphql/no-unreachable-types": "error",
    "graphql/unique-enum-value-names": "error",
    "graphql/naming-convention": [
      "error",
      {
        types: "PascalCase",
        FieldDefinition: "camelCase",
        InputValueDefinition: "camelCase",
        EnumValueDefinition: "UPPER_CASE",
        "FieldDefinition[parent.name.value=Query]": { forbiddenPrefixes: ["get", "query", "list"] },
      },
    ],
  },
};

export default tseslint.config(
  {
    ignores: ["**/dist/", "**/coverage/", "packages/client-sdk/src/generated/"],
  },
  { files: ["**/*.{ts,mjs,cjs}"], extends: [js.configs.recommended] },
  contract,
  {
    files: ["**/*.{mjs,cjs}"],
    languageOptions: { globals: globals.node },
    rules: { ...size, "no-unused-vars": ["error", unused] },
  },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      ...size,
      "no-restricted-syntax": ["error", ...restricted, noEnvironment],
      "no-console": "error",
      eqeqeq: "error",
      "prefer-const": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      // Decorated classes are GraphQL types and inputs: they hold fields for the schema only.
      "@typescript-eslint/no-extraneous-class": ["error", { allowWithDecorator: true }],
      "@typescript-eslint/no-confusing-void-expression": "off",
      // Classes are compared by shape here: entities, problems and views onto them.
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      "@typescript-eslint/no-unsafe-enum-comparison": "off",
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      "@typescript-eslint/dot-notation": "off",
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      "@typescript-eslint/no-unused-vars": ["error", unused],
      // An empty environment variable or text counts as not given: `||` says so.
      "@typescript-eslint/prefer-nullish-coalescing": "off",
      // `for (;;)`, and loops over what another process changes.
      "@typescript-eslint/no-unnecessary-condition": [
        "error",
        { allowConstantLoopConditions: true },
      ],
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/no-empty-function": "off",
    },
  },
  {
    files: ["packages/api/src/modules/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", ...restricted, noEnvironment, noLooseEnds] },
  },
  {
    files: tests,
    languageOptions: { globals: globals.jest },
    rules: {
      "max-lines-per-function": "off",
      "no-restricted-syntax": ["error", ...general],
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
  {
    // The package's own project holds no tests; they are checked with test/tsconfig.json.
    files: ["packages/schema/src/**/*.test.ts", "packages/client-sdk/src/**/*.test.ts"],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
  {
    files: [
      "packages/api/src/config.ts",
      "packages/api/src/tools/**",
      "packages/client-sdk/src/cli/**",
    ],
    rules: { "no-restricted-syntax": ["error", ...restricted] },
  },
  {
    files: ["packages/api/src/database/migrations/*.ts"],
    rules: { "max-lines": "off", "max-lines-per-function": "off" },
  },
);
