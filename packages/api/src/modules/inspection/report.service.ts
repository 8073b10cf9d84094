import {
  InspectionKind,
  InspectionStatus,
  localDateIn,
  NoticeKind,
  TestOrderStatus,
  type Conclusion,
} from "@weft/schema";
import type { EntityManager } from "typeorm";
import { notFound } from "../../platform/failure";
import type { IllegalTransition } from "../../platform/machine";
import { whyStale, type StaleVersion } from "../../platform/version";
import { newId } from "../../platform/uuid";
import { findVisible, lockVisible } from "../../platform/visible";
import { write, type Answered, type WriteContext } from "../../platform/write";
import { outsideCmaScope } from "../certification";
import { limitsOn, mustBeKnown, type Limits } from "../standard";
import { makersOfInputs } from "./gate.repository";
import { onTestOrder, type Testing } from "./inspection.acting";
import { Inspection } from "./inspection.entity";
import { reportDisputed, reportIssued } from "./inspection.events";
import type {
  CorrectTestReportInput,
  IssueTestReportInput,
  ReportInput,
  ResolveReportConflictInput,
} from "./inspection.inputs";
import { daysIn, nameIn, reportedIn, textIn, wrong, type Reported } from "./inspection.parsing";
import {
  LabConflictOfInterest,
  NoConflict,
  OutsideCmaScope,
  ReportNumberTaken,
  ReportSuperseded,
} from "./inspection.problems";
import { differs, whyNot } from "./inspection.rules";
import { InspectionType } from "./inspection.types";
import { settleLot } from "./report.holding";
import { judgeReported } from "./report.judging";
import { lockLot, partiesOf, type LotOfReport } from "./report.repository";
import { TestOrder } from "./test-order.entity";
import { stepTestOrder } from "./test-order.repository";
import { TestVerdict } from "./test-verdict.entity";

type WhyNotReport = OutsideCmaScope | LabConflictOfInterest;
type WhyNotIssue = WhyNotReport | IllegalTransition | ReportNumberTaken;
type WhyNotCorrect = WhyNotReport | StaleVersion | ReportSuperseded;

/** What a lab says, read and in its days. */
interface Said {
  readonly reported: readonly Reported[];
  readonly labConclusion: Conclusion | null;
  readonly cma: boolean;
  readonly sampledOn: string | null;
  readonly testedOn: string;
  readonly reportedOn: string;
}

const saidIn = (input: ReportInput, now: Date): Said => ({
  reported: reportedIn(input.results),
  labConclusion: input.labConclusion ?? null,
  cma: input.cma ?? false,
  ...daysIn(input, now),
});

/** A report about to be written: of which order, on which lot, in which version. */
interface Report {
  readonly tx: EntityManager;
  readonly order: TestOrder;
  readonly number: string;
  readonly before: Inspection | null;
  readonly said: Said;
  readonly now: Date;
}

/** A lab reports, the platform judges, and the lot is stopped or goes on, all in one transaction. */
export class ReportService {
  constructor(private readonly testing: Testing) {}

  /** The report on a test order. */
  issue(
    context: WriteContext,
    input: IssueTestReportInput,
  ): Answered<Inspection | StaleVersion | WhyNotIssue> {
    const said = saidIn(input, this.testing.clock.now());
    const number = nameIn(input.reportNumber, ["reportNumber"]);
    const intent = {
      ...{ mutation: "issueTestReport", permission: "test:report" as const, input },
      conflicts: {
        uq_inspection__lab_id__report_number__report_version: () => new ReportNumberTaken(number),
      },
    };
    return onTestOrder<Inspection, WhyNotIssue>(this.testing, context, intent, async scene => {
      const { tx, order, byId, party, now } = scene;
      const illegal = whyNot(order.status, TestOrderStatus.REPORTED, party);
      if (illegal) return illegal;
      const report = await this.report({ tx, order, number, before: null, said, now });
      if (report instanceof Inspection)
        await stepTestOrder(tx, order, { to: TestOrderStatus.REPORTED, byId }, now);
      return report;
    });
  }

  /** A signed report is never changed: what was wrong in it is put right in a version that takes its place. */
  correct(
    context: WriteContext,
    input: CorrectTestReportInput,
  ): Answered<Inspection | WhyNotCorrect> {
    const { db, clock } = this.testing;
    const said = saidIn(input, clock.now());
    const intent = { mutation: "correctTestReport", permission: "test:report", input } as const;
    return write<Inspection, WhyNotCorrect>(db, context, intent, async (tx, act) => {
      const superseded = () => new ReportSuperseded();
      act.conflicts({
        uq_inspection__supersedes_id: superseded,
        uq_inspection__lab_id__report_number__report_version: superseded,
      });
      const { inspectionId, ifVersion } = input;
      const seen = await findVisible<Inspection>(tx, act.viewer, InspectionType, inspectionId);
      const before = act.about(seen);
      const { labId, reportNumber: number, testOrderId } = before;
      // A report of supervision has no test order, and is corrected by another way.
      if (labId === null || testOrderId === null || number === null) throw notFound();
      act.mustBeAllowed(labId);
      const order = await tx.findOneOrFail(TestOrder, {
        where: { id: testOrderId },
        lock: { mode: "for_no_key_update" },
      });
      const stale = whyStale(before, ifVersion);
      if (stale) return stale;
      if (await tx.existsBy(Inspection, { supersedesId: before.id })) return new ReportSuperseded();
      return this.report({ tx, order, number, before, said, now: clock.now() });
    });
  }

  /** The regulator says what is right where lab and platform differ. Verdicts stay as they are. */
  resolve(
    context: WriteContext,
    input: ResolveReportConflictInput,
  ): Answered<Inspection | StaleVersion | NoConflict> {
    const { db, clock, announce } = this.testing;
    const finding = textIn(input.finding, ["finding"]);
    const intent = {
      mutation: "resolveReportConflict",
      permission: "report:review",
      input,
    } as const;
    return write<Inspection, StaleVersion | NoConflict>(db, context, intent, async (tx, act) => {
      const seen = await lockVisible<Inspection>(
        tx,
        act.viewer,
        InspectionType,
        input.inspectionId,
      );
      const report = act.about(seen);
      act.mustBeAllowed();
      const { organizationId: byId } = act.viewer.mustBeSomebody();
      const stale = whyStale(report, input.ifVersion);
      if (stale) return stale;
      if (!report.conflict || report.conflictResolvedAt !== null) return new NoConflict();
      const now = clock.now();
      const changes = {
        ...{ conflictResolvedAt: now, conflictResolvedById: byId, conflictResolution: finding },
        version: report.version + 1,
      };
      await tx.query(
        `UPDATE inspection SET conflict_resolved_at = $2, conflict_resolved_by_id = $3,
                conflict_resolution = $4, version = version + 1 WHERE id = $1`,
        [report.id, now, byId, finding],
      );
      await announce(tx, reportDisputed(report, NoticeKind.REPORT_CONFLICT_RESOLVED, now));
      return Object.assign(report, changes);
    });
  }

  /** The test order is locked; the lot is from here on. */
  private async report(report: Report): Promise<Inspection | WhyNotReport> {
    const { tx, order, said, now } = report;
    const lot = order.lotId === null ? null : await lockLot(tx, order.lotId);
    const concerned = lot ? await partiesOf(tx, lot) : [];
    mustFollow(said, order, lot);
    const makers = lot ? await makersOfInputs(tx, lot.id) : [];
    if ([...concerned, ...makers].includes(order.labId)) return new LabConflictOfInterest();
    const outside = await outsideScope(tx, order.labId, said);
    if (outside.length > 0) return new OutsideCmaScope(outside);
    const limits = await limitsOn(tx, lot?.producedOn ?? said.sampledOn ?? said.testedOn);
    const { inspection, conflict } = await written(report, lot, limits);
    await this.testing.announce(tx, [
      ...reportIssued(inspection, [order.clientId, ...concerned]),
      ...(conflict ? reportDisputed(inspection, NoticeKind.REPORT_CONFLICT, now) : []),
    ]);
    if (lot) await settleLot(tx, this.testing, lot, inspection.createdAt);
    return inspection;
  }
}

/** The mark is for who is qualified both on the day of the test and on the day it signs. */
async function outsideScope(
  tx: EntityManager,
  labId: string,
  { reported, cma, testedOn, reportedOn }: Said,
): Promise<string[]> {
  if (!cma) return [];
  const parameters = [...new Set(reported.map(({ result }) => result.parameter))];
  const outside = new Set<string>();
  for (const day of new Set([testedOn, reportedOn]))
    for (const one of await outsideCmaScope(tx, labId, parameters, day)) outside.add(one);
  return parameters.filter(one => outside.has(one));
}

/** Sample and test follow what they are of: the making of the goods, and the client's request. */
function mustFollow(
  { sampledOn, testedOn }: Said,
  { requestedAt }: TestOrder,
  lot: LotOfReport | null,
): void {
  const asked = localDateIn(requestedAt);
  const days = { sampledOn, testedOn };
  for (const [field, day] of Object.entries(days)) {
    if (day === null) continue;
    if (day < asked) throw wrong([field], "BEFORE_REQUEST", "The test was not asked for yet.");
    if (lot?.producedOn && day < lot.producedOn)
      throw wrong([field], "BEFORE_PRODUCTION", "The goods were not made yet.");
  }
}

/** The report and its rows, judged by the limits of its day. */
async function written(
  { tx, order, number, before, said, now }: Report,
  lot: LotOfReport | null,
  limits: Limits,
): Promise<{ readonly inspection: Inspection; readonly conflict: boolean }> {
  const { reported, ...stated } = said;
  mustBeKnown(
    reported.map(({ result }) => result.parameter),
    limits.parameters,
    at => ["input", "results", at, "parameter"],
  );
  const { product, parameters: required, labId, clientId, level, declaredCategory } = order;
  const { rows, standards, conclusion, ...categories } = judgeReported(limits, reported, {
    ...{ product, required },
  });
  const conclusions = { firstConclusion: conclusion, finalConclusion: conclusion };
  const conflict = differs(rows, { ...conclusions, labConclusion: stated.labConclusion });
  const inspection = tx.create(Inspection, {
    ...{ id: newId(), kind: InspectionKind.COMMISSIONED, status: InspectionStatus.FINAL },
    ...{ labId, clientId, testOrderId: order.id, reportNumber: number, lotId: lot?.id ?? null },
    reportVersion: (before?.reportVersion ?? 0) + 1,
    supersedesId: before?.id ?? null,
    ...{ level, declaredCategory, product, requiredParameters: required, standards },
    ...{ ...categories, ...conclusions, ...stated, producedOn: lot?.producedOn ?? null },
    ...{ conflict, voided: false, published: false, version: 1 },
    createdAt: await afterLast(tx, order.lotId, now),
  });
  await tx.insert(Inspection, inspection);
  await tx.insert(
    TestVerdict,
    rows.map(row => ({ id: newId(), inspectionId: inspection.id, ...row })),
  );
  return { inspection, conflict };
}

/** The reports on a lot have one order for all clocks; the lot is locked. */
async function afterLast(tx: EntityManager, lotId: string | null, now: Date): Promise<Date> {
  if (lotId === null) return now;
  const [found]: { last: Date | null }[] = await tx.query(
    "SELECT max(created_at) AS last FROM inspection WHERE lot_id = $1",
    [lotId],
  );
  return found?.last && found.last >= now ? new Date(found.last.getTime() + 1) : now;
}
