import { Conclusion, type SafetyCategory, type TestLevel } from "@weft/schema";
import type { OpenGate } from "../ordering";
import { failedIn, unanswered, type ReportOfLot } from "./inspection.rules";

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
  readonly reports: readonly ReportOfLot[];
}

const isStanding = (report: ReportOfLot, all: readonly ReportOfLot[]): boolean =>
  !report.voided &&
  !all.some(one => one.chain === report.chain && one.reportVersion > report.reportVersion);

const passesParameter = (report: ReportOfLot, parameter: string): boolean => {
  const verdicts = report.verdicts[parameter] ?? [];
  return verdicts.length > 0 && verdicts.every(one => one === "PASS" || one === "NOT_APPLICABLE");
};

const lacking = (report: ReportOfLot, { parameters }: Requirement): readonly string[] =>
  parameters.filter(parameter => !passesParameter(report, parameter));

/** The standing passing reports on a lot at this level, judged at this category or a stricter one; latest first. */
function eligible({ reports }: GateLot, { level, category }: Requirement): readonly ReportOfLot[] {
  return reports
    .filter(report => isStanding(report, reports) && report.conclusion === Conclusion.PASS)
    .filter(report => report.level === level)
    .filter(({ judgedCategory }) => category === null || (judgedCategory ?? "Z") <= category)
    .toSorted((one, other) => other.issuedAt.getTime() - one.issuedAt.getTime());
}

/** The report by which a lot meets a requirement; null when none does, or something failed that nothing answers. */
export function metBy(lot: GateLot, requirement: Requirement): ReportOfLot | null {
  if (failuresAt(lot, requirement.level).length > 0) return null;
  const found = eligible(lot, requirement).find(
    report => (report.cma || !requirement.cma) && lacking(report, requirement).length === 0,
  );
  return found ?? null;
}

const failuresAt = ({ reports }: GateLot, level: TestLevel) =>
  unanswered(reports).filter(({ failed }) => failed.level === level);

/** What a lot still lacks; of several reports, the one that lacks least. */
function missingOf(lot: GateLot, requirement: Requirement): readonly string[] {
  if (metBy(lot, requirement)) return [];
  const failed = failuresAt(lot, requirement.level).flatMap(one => failedIn(one.failed));
  const reports = eligible(lot, requirement);
  const marked = requirement.cma ? reports.filter(({ cma }) => cma) : reports;
  const least = marked
    .map(report => lacking(report, requirement))
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
