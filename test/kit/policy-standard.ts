import { MemberRole } from "@weft/schema";
import type { OwnStandards } from "./cast-standard";
import type { RootRow } from "./policy";
import type { Deed } from "./policy-deeds";
import { everybody, of, type ReadRow } from "./policy-row";

const one = "enterpriseStandard";
const bench = "benchmarkRecord";
const open = { class: "everybody", readers: everybody } as const;

/** The rows of the matrix: the owner, and those with R that is limited to nothing. */
const declared = [
  ...(["maker", "certBody", "association", "bank", "amr", "eit", "commerce"] as const),
];
const drafted = ["maker", "association", "amr", "eit", "commerce"] as const;

/** Standards are public; of enterprises' own, what was published is. */
export const standards: readonly ReadRow[] = [
  ...of("Standard", "standard", {
    ...open,
    fields: "id number series editionYear titleZh titleEn issuer nature validFrom limits",
  }),
  ...of("Standard", "greenStandard", { ...open, fields: "note replaces" }),
  ...of("Standard", "oldStandard", { ...open, fields: "validTo replacedBy" }),
  ...of("StandardLimit", "limit", {
    ...open,
    fields:
      "id position parameter nameZh nameEn unit kind precision detectionLimit limitA limitB limitC method confidence note standard",
  }),
  ...of("StandardLimit", "darkLimit", { ...open, fields: "limitDarkA exemptIf ageGroups" }),
  ...of("StandardLimit", "acidLimit", { ...open, fields: "limitNonFinal" }),
  ...of("StandardLimit", "cordLimit", { ...open, fields: "limitUnder7 limit7To14" }),
  ...of("StandardLimit", "exemptLimit", { ...open, fields: "onlyIf" }),
  ...of("EnterpriseStandard", "enterpriseStandard", {
    class: one,
    readers: everybody,
    fields:
      "id number title productScope category ageGroup status publishedOn version createdAt organization replaces indicators events checks frontRunnerEntries",
  }),
  ...of("EnterpriseStandard", "draftStandard", {
    class: one,
    readers: declared,
    fields: "id number title status organization indicators events checks",
  }),
  ...of("EnterpriseStandardIndicator", "indicator", {
    class: one,
    readers: everybody,
    fields: "id position name parameter unit value bindingLimit bindingStandard",
  }),
  ...of("EnterpriseStandardIndicator", "draftIndicator", {
    class: one,
    readers: declared,
    fields: "id name value",
  }),
  ...of("EnterpriseStandardEvent", "standardEvent", {
    class: one,
    readers: everybody,
    fields: "id from to by at reason",
  }),
  ...of("EnterpriseStandardEvent", "declaredEvent", {
    class: one,
    readers: declared,
    fields: "id to by reason",
  }),
  ...of(
    "DeclarationCheck",
    "check",
    { class: one, readers: everybody, fields: "id enterpriseStandard checkedBy finding at" },
    {
      class: one,
      readers: ["maker", "amr"],
      fields: "remark",
      narrower: "What the regulator has to say is for the enterprise.",
    },
  ),
  ...of("DeclarationCheck", "draftCheck", { class: one, readers: declared, fields: "id finding" }),
  ...of("FrontRunnerEntry", "frontRunner", {
    class: one,
    readers: everybody,
    fields: "id year category rank enterpriseStandard listedBy at",
  }),
  ...of("BenchmarkRecord", "benchmark", {
    class: bench,
    readers: everybody,
    fields:
      "id targetNumber targetKind status publishedOn version createdAt organization enterpriseStandard target indicators",
  }),
  ...of("BenchmarkRecord", "draftBenchmark", {
    class: bench,
    readers: drafted,
    fields: "id targetNumber status enterpriseStandard indicators",
  }),
  ...of("BenchmarkIndicator", "benchmarkIndicator", {
    class: bench,
    readers: everybody,
    fields: "id position name unit ownValue targetValue comparable",
  }),
  ...of("BenchmarkIndicator", "draftBenchmarkIndicator", {
    class: bench,
    readers: drafted,
    fields: "id ownValue",
  }),
  ...of("Organization", "maker", {
    ...{ class: one, readers: everybody },
    fields: "enterpriseStandards benchmarkRecords",
  }),
];

/** Told with a judgement, which is everybody's and of nobody. */
export const standardParts: Readonly<
  Record<string, { readonly fields: string; readonly of: string }>
> = {
  JudgedTestResults: {
    of: "judgeTestResults",
    fields: "ageGroup requiredCategory judgedCategory conclusion failing missing rows editions",
  },
  JudgedResult: {
    of: "judgeTestResults",
    fields: "parameter value substance verdict reason limit standard",
  },
};

export const standardAnswers: Readonly<Record<string, string>> = {
  BenchmarkExists: "code message",
  NothingComparable: "code message",
  RankTaken: "code message",
  StandardNotPublished: "code message status",
  StandardNumberTaken: "code message",
  WeakerThanMandatory: "code indicator limit message standard",
};

export const standardRoots: Readonly<Record<string, RootRow>> = {
  "standard(id)": { object: "standard", readers: everybody },
  "standard(number)": { object: "standard", readers: everybody, value: "GB 31701-2015" },
  standards: { object: "standard", readers: everybody },
  "enterpriseStandard(id)": { object: "draftStandard", readers: declared },
  enterpriseStandards: { object: "draftStandard", readers: declared },
  frontRunners: { object: "frontRunner", readers: everybody },
  "benchmarkRecord(id)": { object: "draftBenchmark", readers: drafted },
  benchmarkRecords: { object: "draftBenchmark", readers: drafted },
  "judgeTestResults(input)": {
    ...{ object: "standard", readers: everybody, finds: "INCOMPLETE" },
    ask: () =>
      "{ judgeTestResults(input: { product: { ageGroup: INFANT, contact: DIRECT }, results: [] }) { conclusion } }",
  },
};

const { ORG_ADMIN, QUALITY, INSPECTOR, OFFICER } = MemberRole;
const declaring = ["spinner", "mill", "maker", "shop", "center", "rival"] as const;
const comparing = ["spinner", "mill", "maker", "rival"] as const;

const owning = (of: keyof OwnStandards, more: object = {}): Deed => ({
  ...{ class: one, verb: "Wo", may: declaring, roles: [ORG_ADMIN, QUALITY] },
  input: ({ own }) => ({ enterpriseStandardId: own.standards[of], ...more }),
  toOthers: {
    input: ({ objects }) => ({ enterpriseStandardId: objects["draftStandard"], ...more }),
    code: "NOT_FOUND",
  },
});

const inspecting = (of: string, more: () => object): Deed => ({
  ...{ class: one, verb: "inspect", may: ["amr"], roles: [ORG_ADMIN, INSPECTOR, OFFICER] },
  input: ({ objects }) => ({ enterpriseStandardId: objects[of], ...more() }),
});

const indicators = [{ name: "formaldehyde", value: "10" }];
const anyNumber = (): string => String(10_000 + Math.floor(Math.random() * 89_999));

export const standardDeeds: Readonly<Record<string, Deed>> = {
  declareEnterpriseStandard: {
    ...{ class: one, verb: "Wo", may: declaring, roles: [ORG_ADMIN, QUALITY] },
    input: () => ({
      ...{ number: `Q/330502NEW ${anyNumber()}-2026`, title: "rompers", productScope: "rompers" },
      indicators,
    }),
  },
  publishEnterpriseStandard: owning("toPublish"),
  withdrawEnterpriseStandard: owning("toWithdraw", { reason: "because" }),
  checkDeclaration: inspecting("draftStandard", () => ({ finding: "CONFORMING" })),
  listFrontRunner: inspecting("enterpriseStandard", () => ({
    ...{ year: 2025, category: anyNumber(), rank: 1 },
  })),
  recordBenchmark: {
    ...{ class: bench, verb: "Wo", may: comparing, roles: [ORG_ADMIN, QUALITY] },
    input: ({ own }) => ({
      ...{ enterpriseStandardId: own.standards.toCompare, target: `ISO ${anyNumber()}:2016` },
      ...{ targetKind: "INTERNATIONAL", indicators: [{ name: "formaldehyde" }] },
    }),
    toOthers: {
      input: ({ objects }) => ({
        ...{ enterpriseStandardId: objects["draftStandard"], target: "ISO 1:2016" },
        ...{ targetKind: "INTERNATIONAL", indicators: [{ name: "formaldehyde" }] },
      }),
      code: "NOT_FOUND",
    },
  },
  publishBenchmark: {
    ...{ class: bench, verb: "Wo", may: comparing, roles: [ORG_ADMIN, QUALITY] },
    input: ({ own }) => ({ benchmarkRecordId: own.standards.benchmark }),
    toOthers: {
      input: ({ objects }) => ({ benchmarkRecordId: objects["draftBenchmark"] }),
      code: "NOT_FOUND",
    },
  },
};

const asTaken = (words: string): string => words.split(" ").sort().join(" ");

export const standardInputs: Readonly<Record<string, string>> = {
  BenchmarkIndicatorInput: "name targetValue",
  CheckDeclarationInput: "enterpriseStandardId finding remark",
  DeclareEnterpriseStandardInput: asTaken(
    "number title productScope category ageGroup indicators replacesId",
  ),
  EnterpriseStandardIndicatorInput: "name parameter unit value",
  FiberContentResultInput: "actual declared fiber filling",
  JudgeTestResultsInput: asTaken("product results requiredParameters fiberContent producedOn"),
  ListFrontRunnerInput: "category enterpriseStandardId rank year",
  PublishBenchmarkInput: "benchmarkRecordId ifVersion",
  PublishEnterpriseStandardInput: "enterpriseStandardId ifVersion",
  RecordBenchmarkInput: asTaken("enterpriseStandardId target targetKind indicators"),
  TestResultInput: asTaken("parameter value detectionLimit maxDimensionMm substance"),
  TestedProductInput: asTaken(
    "ageGroup heightCm sex contact declaredCategory fabricGsm outerShell coatedOrPigmentPrinted darkShade nonFinalWetProcessed nonFinalWashDown naturalOrBleached handDyed exemptFibreForFlammability schoolUniform",
  ),
  WithdrawEnterpriseStandardInput: "enterpriseStandardId ifVersion reason",
};
