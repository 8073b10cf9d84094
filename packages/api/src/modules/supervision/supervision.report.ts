import {
  Conclusion,
  InspectionKind,
  InspectionStatus,
  localDateIn,
  NoticeKind,
  Verdict,
  type TestResult,
} from "@weft/schema";
import type { EntityManager } from "typeorm";
import type { IllegalTransition } from "../../platform/machine";
import { Problem } from "../../platform/problem";
import { newId } from "../../platform/uuid";
import type { StaleVersion } from "../../platform/version";
import { write, type Answered, type WriteContext } from "../../platform/write";
import {
  Inspection,
  productFrom,
  ReportNumberTaken,
  TestVerdict,
  type ProductFacts,
} from "../inspection";
import { judgeReport, limitsOn, mustBeKnown, resultsOf, type JudgedReport } from "../standard";
import { enterInspection, type Scene, type Supervision } from "./supervision.acting";
import { conclude, serveResult } from "./supervision.concluding";
import { ofInspection } from "./supervision.events";
import type { AcceptSampleInput, ReportSampleInput } from "./supervision.inputs";
import { codeIn, dayIn, wrong } from "./supervision.parsing";
import { ReportIncomplete } from "./supervision.problems";
import { stepInspection } from "./supervision.repository";
import { SupervisionSample } from "./supervision-sample.entity";

const { FINAL, PRELIMINARY, TESTING } = InspectionStatus;
const MOST_RESULTS = 250;

type Moving = StaleVersion | IllegalTransition;
type Unreported = Moving | ReportIncomplete | ReportNumberTaken;

/** The lab tests what it was given, and the platform judges what it measured. */
export class SupervisionReporting {
  constructor(private readonly supervision: Supervision) {}

  /** The lab took in the sealed sample. */
  accept(context: WriteContext, input: AcceptSampleInput): Answered<Inspection | Moving> {
    const intent = {
      mutation: "acceptSample",
      permission: "supervision:test",
      input,
    } as const;
    return write<Inspection, Moving>(this.supervision.db, context, intent, async (tx, act) => {
      const scene = await enterInspection(this.supervision, tx, act, {
        of: input,
        as: "LAB",
        to: TESTING,
      });
      if (scene instanceof Problem) return scene;
      const { inspection, byId, now } = scene;
      const receivedAt = await stepInspection(tx, inspection, { to: TESTING, byId }, now);
      const inspectionId = inspection.recheckOfId ?? inspection.id;
      await tx.update(SupervisionSample, { inspectionId, labId: byId }, { receivedAt });
      return inspection;
    });
  }

  /**
   * The lab's report. A pass is final at once; to a failure the enterprise may object. A recheck is the last word,
   * which the regulator takes over.
   */
  report(context: WriteContext, input: ReportSampleInput): Answered<Inspection | Unreported> {
    const reportNumber = codeIn(input.reportNumber, ["reportNumber"]);
    const results = measured(input);
    const intent = {
      mutation: "reportSample",
      permission: "supervision:test",
      input,
    } as const;
    return write<Inspection, Unreported>(this.supervision.db, context, intent, async (tx, act) => {
      const taken = (): ReportNumberTaken => new ReportNumberTaken(reportNumber);
      act.conflicts({ uq_inspection__lab_id__report_number__report_version: taken });
      const scene = await enterInspection(this.supervision, tx, act, {
        of: input,
        as: "LAB",
        to: PRELIMINARY,
      });
      if (scene instanceof Problem) return scene;
      const { inspection, now } = scene;
      const since = inspection.sampledOn ?? localDateIn(now);
      const testedOn = dayIn(input.testedOn, { now, since, path: ["testedOn"] });
      const judged = await judgedFor(tx, inspection, { results, testedOn });
      if (judged.conclusion === Conclusion.INCOMPLETE)
        return new ReportIncomplete(withoutVerdict(judged));
      const { labId } = inspection;
      if (await tx.existsBy(Inspection, { labId: labId ?? "", reportNumber })) return taken();
      await tx.insert(TestVerdict, rowsOf(inspection, judged, results));
      const labConclusion = input.labConclusion ?? null;
      const told = { reportNumber, testedOn, labConclusion };
      return this.reported(scene, judged, told);
    });
  }

  private async reported(
    scene: Scene,
    judged: JudgedReport,
    told: Pick<Inspection, "reportNumber" | "testedOn" | "labConclusion">,
  ): Promise<Inspection> {
    const { tx, inspection, task, byId, now } = scene;
    const { conclusion, requiredCategory, judgedCategory, editions } = judged;
    const conflict = told.labConclusion !== null && told.labConclusion !== conclusion;
    const more = {
      ...{ ...told, conflict, requiredCategory, judgedCategory, standards: [...editions] },
      ...{ reportedOn: localDateIn(now), firstConclusion: conclusion },
    };
    const at = await stepInspection(tx, inspection, { to: PRELIMINARY, byId, more }, now);
    if (inspection.kind === InspectionKind.RECHECK) return this.rechecked(scene, conclusion, at);
    await serveResult(this.supervision, tx, inspection, { conclusion, at });
    if (conclusion !== Conclusion.PASS) return inspection;
    return conclude(this.supervision, { tx, inspection, task, byId: null, now: at }, conclusion);
  }

  /** Nobody objects to a recheck: it is final in itself, and the regulator concludes what was rechecked. */
  private async rechecked(
    { tx, inspection, task }: Scene,
    conclusion: Conclusion,
    now: Date,
  ): Promise<Inspection> {
    const more = { finalConclusion: conclusion };
    const at = await stepInspection(tx, inspection, { to: FINAL, byId: null, more }, now);
    const kind = NoticeKind.SUPERVISION_REPORTED;
    await this.supervision.announce(tx, ofInspection(inspection, kind, [task.authorityId], at));
    return inspection;
  }
}

/** What was measured, each parameter and substance once. */
function measured({ results }: ReportSampleInput): readonly TestResult[] {
  if (results.length === 0) throw wrong(["results"], "MISSING", "Say what was measured.");
  if (results.length > MOST_RESULTS)
    throw wrong(["results"], "TOO_MANY", `At most ${MOST_RESULTS} at once.`);
  const read = resultsOf(results, ["input", "results"]);
  const names = read.map(({ parameter, substance }) => `${parameter}\n${substance ?? ""}`);
  const twice = names.findIndex((name, at) => names.indexOf(name) !== at);
  if (twice >= 0) throw wrong(["results", twice], "TWICE", "It is reported once.");
  return read;
}

interface Tested {
  readonly results: readonly TestResult[];
  readonly testedOn: string;
}

/** The editions in force when the goods were made count; of the day of the test, where nobody knows. */
async function judgedFor(
  tx: EntityManager,
  inspection: Inspection,
  { results, testedOn }: Tested,
): Promise<JudgedReport> {
  const day = inspection.producedOn ?? testedOn;
  const { parameters } = await limitsOn(tx, day);
  mustBeKnown(
    results.map(({ parameter }) => parameter),
    parameters,
    at => ["input", "results", at, "parameter"],
  );
  // As it was described at the sampling.
  const product = productFrom(inspection.product as unknown as ProductFacts);
  return judgeReport(tx, { day, product, results, required: inspection.requiredParameters });
}

const doubtful: ReadonlySet<Verdict> = new Set([Verdict.INVALID, Verdict.INCONCLUSIVE]);

const withoutVerdict = ({ missing, rows }: JudgedReport): readonly string[] => {
  const gaps = rows.filter(({ verdict }) => doubtful.has(verdict));
  return [...new Set([...missing, ...gaps.map(({ parameter }) => parameter)])];
};

function rowsOf(
  { id: inspectionId }: Inspection,
  { rows }: JudgedReport,
  results: readonly TestResult[],
): Partial<TestVerdict>[] {
  const byName = new Map(results.map(result => [result.parameter, result]));
  return rows.map((row, at) => ({
    ...{ id: newId(), inspectionId, position: at + 1, parameter: row.parameter },
    ...{ part: "", sample: "", substance: row.substance ?? "", value: row.value, limit: row.limit },
    ...{ verdict: row.verdict, reason: row.reason, labVerdict: null, unit: null },
    detectionLimit: byName.get(row.parameter)?.detectionLimit ?? null,
    maxDimensionMm: byName.get(row.parameter)?.maxDimensionMm ?? null,
  }));
}
