import {
  type AgeGroup,
  Conclusion,
  ProductCondition,
  type SafetyCategory,
  type TestLevel,
  Verdict,
  VerdictReason,
} from "@weft/schema";
import type { OpenGate } from "../ordering";
import { failedIn, unanswered, type Outcome, type ReportOfLot } from "./inspection.rules";

/** What a report on a lot must say so that a requirement of an order is met. */
export interface Requirement {
  readonly level: TestLevel;
  /** NULL where the rule asks for no category. */
  readonly category: SafetyCategory | null;
  readonly parameters: readonly string[];
  /** The report must bear the mark of a qualified lab. */
  readonly cma: boolean;
}

/** What is missing where no lab with the mark has passed the goods. */
export const CMA_REPORT = "CMA_REPORT";

/** What is missing where no report passed, although nothing in particular was asked for. */
export const PASSING_REPORT = "PASSING_REPORT";

/** A lot that is to be delivered, with every version of every report on it. */
export interface GateLot {
  readonly id: string;
  /** The order that asks. */
  readonly orderId: string;
  /** Whom the goods are for as their SKUs say; empty where none says it. */
  readonly wearers: readonly AgeGroup[];
  readonly reports: readonly ReportOfLot[];
}

const isStanding = (report: ReportOfLot, all: readonly ReportOfLot[]): boolean =>
  !report.voided &&
  !all.some(one => one.chain === report.chain && one.reportVersion > report.reportVersion);

/**
 * Whether a row passes. That a limit does not apply counts where the law has none for the category, and where it has
 * none for the wearers, and the goods themselves say who they are; not where whoever had it tested says so.
 */
function isPassed({ wearers }: GateLot, { product }: ReportOfLot) {
  const isForThese = wearers.length > 0 && wearers.every(one => one === product.ageGroup);
  return ({ verdict, reason }: Outcome): boolean =>
    verdict === Verdict.PASS ||
    (verdict === Verdict.NOT_APPLICABLE &&
      (reason === VerdictReason.NOT_ASSESSED ||
        (reason === VerdictReason.OTHER_AGE_GROUP && isForThese)));
}

const lacking = (
  lot: GateLot,
  report: ReportOfLot,
  { parameters }: Requirement,
): readonly string[] =>
  parameters.filter(parameter => {
    const outcomes = report.verdicts[parameter] ?? [];
    return outcomes.length === 0 || !outcomes.every(isPassed(lot, report));
  });

const nonFinal: readonly ProductCondition[] = [
  ProductCondition.nonFinalWetProcessed,
  ProductCondition.nonFinalWashDown,
];

/** Goods that will be processed again are judged by wider limits: that says nothing of the goods as they leave. */
const isOfFinalGoods = ({ product }: ReportOfLot): boolean =>
  !product.conditions.some(one => nonFinal.includes(one));

/** The standing passing reports on a lot at this level, judged at this category or a stricter one; latest first. */
function eligible({ reports }: GateLot, { level, category }: Requirement): readonly ReportOfLot[] {
  return reports
    .filter(report => isStanding(report, reports) && report.conclusion === Conclusion.PASS)
    .filter(report => report.level === level && isOfFinalGoods(report))
    .filter(({ judgedCategory }) => category === null || (judgedCategory ?? "Z") <= category)
    .toSorted((one, other) => other.issuedAt.getTime() - one.issuedAt.getTime());
}

/** The report by which a lot meets a requirement; null when none does, or something failed that nothing answers. */
export function metBy(lot: GateLot, requirement: Requirement): ReportOfLot | null {
  if (failuresAt(lot, requirement.level).length > 0) return null;
  const found = eligible(lot, requirement).find(
    report => (report.cma || !requirement.cma) && lacking(lot, report, requirement).length === 0,
  );
  return found ?? null;
}

/** What somebody else's buyer found of its part of a stock is between it and the seller. */
const failuresAt = ({ reports, orderId }: GateLot, level: TestLevel) =>
  unanswered(reports)
    .filter(({ failed }) => failed.level === level)
    .filter(({ failed: { within } }) => within === null || within.includes(orderId));

/** What a lot still lacks; of several reports, the one that lacks least. */
function missingOf(lot: GateLot, requirement: Requirement): readonly string[] {
  if (metBy(lot, requirement)) return [];
  const failed = failuresAt(lot, requirement.level).flatMap(one => failedIn(one.failed));
  const reports = eligible(lot, requirement);
  const marked = requirement.cma ? reports.filter(({ cma }) => cma) : reports;
  const least = marked
    .map(report => lacking(lot, report, requirement))
    .toSorted((one, other) => one.length - other.length)[0];
  const open = least ?? (requirement.cma ? [CMA_REPORT] : requirement.parameters);
  const all = [...new Set([...open, ...failed])];
  return all.length > 0 ? all : [PASSING_REPORT];
}

/** The requirement as an open gate, told without saying of which lot; null when every lot meets it. None is no pass. */
export function openFor(requirement: Requirement, lots: readonly GateLot[]): OpenGate | null {
  const nothing = requirement.cma ? [CMA_REPORT] : requirement.parameters;
  const missing = lots.length === 0 ? nothing : lots.flatMap(lot => missingOf(lot, requirement));
  const level: string = requirement.level;
  return missing.length > 0 ? { level, missing: [...new Set(missing)] } : null;
}
