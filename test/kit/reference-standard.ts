import type { DataClass } from "@weft/schema";
import type { Look, Row, Telling } from "./reference-world";

interface Rules {
  readonly has: (look: Look, dataClass: DataClass, verb: string) => boolean;
}

/** Matrix rows `enterpriseStandard` and `benchmarkRecord`: who has R there that is limited to nothing. */
const readsStandards = ["CERT_BODY", "ASSOCIATION", "BANK", "AMR", "OTHER_DEPT"];
const readsBenchmarks = ["ASSOCIATION", "AMR", "OTHER_DEPT"];

/** Standards told a second time, from C5 and the two rows of the matrix: what was published stays public. */
export function tellingOfStandards({
  has,
}: Rules): Pick<Telling, "sees" | "reads" | "values"> & Required<Pick<Telling, "owners">> {
  const isMine = (look: Look, id: unknown): boolean =>
    id !== null && id === look.viewer.organizationId;
  const seesOf =
    (dataClass: DataClass, columns: readonly string[]) =>
    (row: Row | null, look: Look): boolean =>
      row !== null &&
      (row["publishedOn"] !== null ||
        columns.some(column => look.is(column)) ||
        (has(look, dataClass, "Wo") && isMine(look, row["organizationId"])));
  const standard = seesOf("enterpriseStandard", readsStandards);
  const benchmark = seesOf("benchmarkRecord", readsBenchmarks);
  const ofStandard = (row: Row, look: Look): Row | null =>
    look.byId("EnterpriseStandard", row["enterpriseStandardId"]);
  const ofBenchmark = (row: Row, look: Look): Row | null =>
    look.byId("BenchmarkRecord", row["benchmarkRecordId"]);
  const withStandard = (row: Row, look: Look): boolean => standard(ofStandard(row, look), look);
  const withBenchmark = (row: Row, look: Look): boolean => benchmark(ofBenchmark(row, look), look);
  const unpublished = (row: Row | null): readonly unknown[] =>
    row?.["publishedOn"] === null ? [row["organizationId"]] : [];
  const term = (name: string, key?: string) => (row: Row) => {
    const found = (row["terms"] as Row)[name] ?? null;
    if (key === undefined || found === null) return found;
    return (found as Row)[key] ?? null;
  };
  const parts = ["EnterpriseStandardIndicator", "EnterpriseStandardEvent", "DeclarationCheck"];

  return {
    sees: {
      Standard: () => true,
      StandardLimit: () => true,
      FrontRunnerEntry: () => true,
      EnterpriseStandard: standard,
      ...Object.fromEntries(parts.map(name => [name, withStandard])),
      BenchmarkRecord: benchmark,
      BenchmarkIndicator: withBenchmark,
    },
    reads: {
      "DeclarationCheck.remark": (check, look) =>
        look.is("AMR") ||
        (has(look, "enterpriseStandard", "Wo") && isMine(look, check["organizationId"])),
    },
    values: {
      "StandardLimit.limitA": term("byCategory", "A"),
      "StandardLimit.limitB": term("byCategory", "B"),
      "StandardLimit.limitC": term("byCategory", "C"),
      "StandardLimit.limitDarkA": term("dark", "A"),
      "StandardLimit.limitNonFinal": term("nonFinal"),
      "StandardLimit.limitUnder7": term("byAgeGroup", "CHILD_UNDER7"),
      "StandardLimit.limit7To14": term("byAgeGroup", "CHILD_7TO14"),
      "BenchmarkIndicator.comparable": row => row["targetValue"] !== null,
    },
    owners: {
      EnterpriseStandard: unpublished,
      BenchmarkRecord: unpublished,
      ...Object.fromEntries(
        parts.map(name => [name, (row: Row, look: Look) => unpublished(ofStandard(row, look))]),
      ),
      BenchmarkIndicator: (row, look) => unpublished(ofBenchmark(row, look)),
    },
  };
}
