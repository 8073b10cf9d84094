import { Conclusion, TestOrderStatus, Verdict, type SafetyCategory } from "@weft/schema";
import type { IllegalTransition, Machine } from "../../platform/machine";
import { whyNotMove } from "../../platform/machine";
import type { Inspection } from "./inspection.entity";
import type { ProductFacts } from "./product.facts";
import type { TestVerdict } from "./test-verdict.entity";

export enum TestParty {
  CLIENT = "CLIENT",
  LAB = "LAB",
}

const { REQUESTED, ACCEPTED, DECLINED, CANCELLED, REPORTED } = TestOrderStatus;
const { CLIENT, LAB } = TestParty;

/** Acceptance is a courtesy: a lab may report on what it was asked for at once (`domain.md` 4.6). */
const machine: Machine = {
  transitions: [
    { from: [REQUESTED], to: ACCEPTED, by: [LAB] },
    { from: [REQUESTED, ACCEPTED], to: DECLINED, by: [LAB] },
    { from: [REQUESTED, ACCEPTED], to: CANCELLED, by: [CLIENT] },
    { from: [REQUESTED, ACCEPTED], to: REPORTED, by: [LAB] },
  ],
};

export const whyNot = (
  from: TestOrderStatus,
  to: TestOrderStatus,
  party: TestParty,
): IllegalTransition | null => whyNotMove(machine, from, to, [party]);

type Row = Pick<TestVerdict, "verdict" | "labVerdict">;

/** Whether the lab and the platform say different things, in a row or of the whole. */
export const differs = (
  rows: readonly Row[],
  { labConclusion, finalConclusion }: Pick<Inspection, "labConclusion" | "finalConclusion">,
): boolean =>
  (labConclusion !== null && labConclusion !== finalConclusion) ||
  rows.some(({ verdict, labVerdict }) => labVerdict !== null && labVerdict !== verdict);

/** What became of one row of a report. */
export type Outcome = Pick<TestVerdict, "verdict" | "reason">;

/** A version of a commissioned report on a lot, as far as holds go by it. */
export interface ReportOfLot extends Pick<
  Inspection,
  "id" | "reportVersion" | "level" | "requiredParameters" | "voided" | "cma"
> {
  /** The same for all versions of a report. */
  readonly chain: string;
  readonly conclusion: Conclusion;
  readonly judgedCategory: SafetyCategory | null;
  readonly issuedAt: Date;
  /** When its client asked for the test. */
  readonly requestedAt: Date;
  readonly clientId: string;
  /**
   * NULL where its client made the lot or is a party of the order it was made for, and speaks for the whole of it.
   * Otherwise the orders under which its client got of the lot: it knows of these goods alone.
   */
  readonly within: readonly string[] | null;
  /** What the client said of the goods. */
  readonly product: ProductFacts;
  readonly verdicts: Readonly<Record<string, readonly Outcome[]>>;
}

/** A report that failed, and was not taken back since. */
export interface Failure {
  readonly chain: string;
  /** Its version that counts now. */
  readonly id: string;
  /** The version that failed. */
  readonly failed: ReportOfLot;
  /** When it first did. */
  readonly since: Date;
}

const latest = (versions: readonly ReportOfLot[]): ReportOfLot | undefined =>
  [...versions].sort((one, other) => one.reportVersion - other.reportVersion).at(-1);

function chainsOf(reports: readonly ReportOfLot[]): ReadonlyMap<string, readonly ReportOfLot[]> {
  const chains = new Map<string, ReportOfLot[]>();
  for (const report of reports) {
    const versions = chains.get(report.chain) ?? [];
    chains.set(report.chain, [...versions, report]);
  }
  return chains;
}

/** A correction that only leaves the question open takes a failure back as little as silence does. */
function failureOf(chain: string, versions: readonly ReportOfLot[]): Failure | null {
  const current = latest(versions);
  if (!current || current.voided || current.conclusion === Conclusion.PASS) return null;
  const failures = versions.filter(one => one.conclusion === Conclusion.FAIL && !one.voided);
  const failed = latest(failures);
  if (!failed) return null;
  const first = Math.min(...failures.map(({ issuedAt }) => issuedAt.getTime()));
  return { chain, id: current.id, failed, since: new Date(first) };
}

const passes: readonly Verdict[] = [Verdict.PASS, Verdict.NOT_APPLICABLE];

const covers = (report: ReportOfLot, parameter: string, allowed: readonly Verdict[]): boolean => {
  const outcomes = report.verdicts[parameter] ?? [];
  return outcomes.length > 0 && outcomes.every(({ verdict }) => allowed.includes(verdict));
};

/** What failed in it; that its label promised too little is no parameter. */
export const failedIn = ({ verdicts }: ReportOfLot): readonly string[] =>
  Object.keys(verdicts).filter(one =>
    verdicts[one]?.some(({ verdict }) => verdict === Verdict.FAIL),
  );

/** Whoever asks for a re-test does not choose other limits: but for its label, the product is what it was. */
const isSameProduct = (one: ProductFacts, other: ProductFacts): boolean =>
  one.ageGroup === other.ageGroup &&
  one.contact === other.contact &&
  one.fabricGsm === other.fabricGsm &&
  one.conditions.toSorted().join() === other.conditions.toSorted().join();

/** Who knows the whole lot answers for it; who got a part of it, for what it found itself. */
const mayAnswer = (passing: ReportOfLot, failed: ReportOfLot): boolean =>
  passing.within === null || (failed.within !== null && passing.clientId === failed.clientId);

/**
 * Whether a passing report answers a failing one: of the same level and the same product, judged no less strictly, over
 * everything that was required then, with a pass for everything that failed; and asked for after the failure was known.
 * A test that was under way at the same time is another opinion, not a re-test, in whatever order the two are issued.
 */
export const answers = (passing: ReportOfLot, { failed, since }: Failure): boolean =>
  passing.conclusion === Conclusion.PASS &&
  !passing.voided &&
  passing.level === failed.level &&
  passing.requestedAt >= since &&
  mayAnswer(passing, failed) &&
  isSameProduct(passing.product, failed.product) &&
  (passing.judgedCategory ?? "Z") <= (failed.judgedCategory ?? "Z") &&
  failed.requiredParameters.every(one => covers(passing, one, passes)) &&
  failedIn(failed).every(one => covers(passing, one, [Verdict.PASS]));

/** The failures of a lot that nothing answers: as long as there is one, the lot is stopped. */
export function unanswered(reports: readonly ReportOfLot[]): readonly Failure[] {
  const chains = chainsOf(reports);
  const standing = [...chains.values()].flatMap(versions => latest(versions) ?? []);
  return [...chains]
    .flatMap(([chain, versions]) => failureOf(chain, versions) ?? [])
    .filter(failure => !standing.some(report => answers(report, failure)));
}
