import { Conclusion, Verdict, VerdictReason, type JudgedRow } from "@weft/schema";
import { judgeBy, type JudgedReport, type Limits } from "../standard";
import { decimalOrNull, type Reported } from "./inspection.parsing";
import type { ProductFacts } from "./product.facts";
import { productFrom } from "./product.facts";
import type { TestVerdict } from "./test-verdict.entity";

export type JudgedResult = Omit<TestVerdict, "id" | "inspectionId">;

export interface JudgedResults extends Pick<
  JudgedReport,
  "requiredCategory" | "judgedCategory" | "conclusion"
> {
  readonly rows: readonly JudgedResult[];
  readonly standards: string[];
}

interface Asked {
  readonly product: ProductFacts;
  readonly required: readonly string[];
}

/** Judges a report part by part and specimen by specimen, and the whole by all of them. */
export function judgeReported(
  limits: Limits,
  reported: readonly Reported[],
  { product, required }: Asked,
): JudgedResults {
  const judged = byPart(reported).map(rows => {
    const results = rows.map(({ result }) => result);
    return { rows, report: judgeBy(limits, { product: productFrom(product), results }) };
  });
  const rows = judged.flatMap(({ rows: of, report }) => alongside(of, report));
  const [first] = judged;
  if (!first) throw new RangeError("a report has rows");
  const { requiredCategory, judgedCategory } = first.report;
  const failed = judged.some(({ report }) => report.conclusion === Conclusion.FAIL);
  return {
    ...{ requiredCategory, judgedCategory },
    conclusion: failed ? Conclusion.FAIL : concludeOf(rows, required),
    rows: inOrder(reported, rows),
    standards: [...new Set(judged.flatMap(({ report }) => report.editions))].sort(),
  };
}

function byPart(reported: readonly Reported[]): readonly (readonly Reported[])[] {
  const groups = new Map<string, Reported[]>();
  for (const row of reported) {
    const key = JSON.stringify([row.part, row.sample]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

const doubtful: readonly Verdict[] = [Verdict.INVALID, Verdict.INCONCLUSIVE];

type Judged = Readonly<{ of: Reported; row: JudgedRow }>;

/** By the editions of another day it might have failed: what no edition in force limits was not judged. */
const isInForce = ({ row }: Judged): boolean => row.reason !== VerdictReason.NOT_IN_FORCE;

/** Never a pass with a gap (`domain.md` 4.6). */
function concludeOf(rows: readonly Judged[], required: readonly string[]): Conclusion {
  const given = new Set(rows.filter(isInForce).map(({ row }) => row.parameter));
  const gap = required.some(parameter => !given.has(parameter));
  if (gap || rows.some(({ row }) => doubtful.includes(row.verdict))) return Conclusion.INCOMPLETE;
  return rows.some(({ row }) => row.verdict === Verdict.PASS)
    ? Conclusion.PASS
    : Conclusion.INCOMPLETE;
}

/** Each row as it was reported with its verdict; substances of one sum share theirs. */
function alongside(reported: readonly Reported[], { rows }: JudgedReport): readonly Judged[] {
  const left = [...rows];
  return reported.map(of => {
    const { parameter, substance } = of.result;
    const shared = rows.find(row => row.parameter === parameter && isOneOf(row, substance));
    const at = left.findIndex(row => row === shared || (!shared && row.parameter === parameter));
    const [taken] = at < 0 ? [] : left.splice(at, 1);
    const row = shared ?? taken;
    if (!row) throw new RangeError(`no verdict on ${parameter}`);
    return { of, row };
  });
}

const isOneOf = (row: JudgedRow, substance: string | null | undefined): boolean => {
  const names = row.substance?.toUpperCase().split("+") ?? [];
  return substance ? names.includes(substance.normalize("NFKC").toUpperCase()) : false;
};

const inOrder = (
  reported: readonly Reported[],
  judged: readonly Judged[],
): readonly JudgedResult[] =>
  reported.map((one, at) => {
    const found = judged.find(({ of }) => of === one);
    if (!found) throw new RangeError("every row is judged");
    const { result, part, sample, substance, unit, labVerdict } = one;
    const { verdict, reason, limit } = found.row;
    return {
      ...{ position: at + 1, parameter: result.parameter, value: result.value },
      ...{ part, sample, substance, unit, labVerdict, verdict },
      ...{ reason: reason ?? null, limit: limit ?? null },
      detectionLimit: decimalOrNull(result.detectionLimit),
      maxDimensionMm: decimalOrNull(result.maxDimensionMm),
    };
  });
