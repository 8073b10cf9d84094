import {
  CaseStatus,
  Conclusion,
  EnforcementActionKind,
  ExposureStatus,
  InspectionStatus,
  NoticeKind,
} from "@weft/schema";
import type { EntityManager } from "typeorm";
import { IllegalTransition } from "../../platform/machine";
import { Problem } from "../../platform/problem";
import { newId } from "../../platform/uuid";
import { whyStale, type StaleVersion } from "../../platform/version";
import { lockVisible } from "../../platform/visible";
import { write, type Answered, type WriteContext } from "../../platform/write";
import { Inspection } from "../inspection";
import { EnforcementAction } from "./enforcement-action.entity";
import { type EnforcementCase } from "./enforcement-case.entity";
import type {
  CorrectExposureInput,
  EndExposureInput,
  ExposeCaseInput,
  RepairCreditInput,
} from "./enforcement.inputs";
import { EnforcementCaseType, ExposureType } from "./enforcement.types";
import { Exposure } from "./exposure.entity";
import { SamplingPlan } from "./sampling-plan.entity";
import { SamplingTask } from "./sampling-task.entity";
import { enterInspection, type Supervision } from "./supervision.acting";
import { exposureMoved } from "./supervision.events";
import type { PublishInspectionInput } from "./supervision.inputs";
import { reasonIn } from "./supervision.parsing";
import {
  CaseClosed,
  ExposedBefore,
  NotDecided,
  NotFailed,
  NotFinal,
  NothingToExpose,
} from "./supervision.problems";
import { failingOf } from "./supervision.repository";

const LABEL_CATEGORY = "LABEL_CATEGORY";
const { PUBLISHED, CORRECTED, CREDIT_REPAIRED } = ExposureStatus;

type Unexposed =
  StaleVersion | CaseClosed | NotDecided | NotFinal | NotFailed | NothingToExpose | ExposedBefore;

/** What the public reads: nothing before a conclusion is final, and never a word that was typed for it. */
export class ExposureService {
  constructor(private readonly supervision: Supervision) {}

  /** The failure of a decided case goes on the public list. */
  expose(context: WriteContext, input: ExposeCaseInput): Answered<Exposure | Unexposed> {
    const { db, clock, announce } = this.supervision;
    const intent = { mutation: "exposeCase", permission: "enforcement:decide", input } as const;
    return write<Exposure, Unexposed>(db, context, intent, async (tx, act) => {
      act.conflicts({ ux_exposure__inspection: () => new ExposedBefore() });
      const { caseId, ifVersion } = input;
      const one = act.about(
        await lockVisible<EnforcementCase>(tx, act.viewer, EnforcementCaseType, caseId),
      );
      act.mustBeAllowed(one.authorityId);
      const text = whyStale(one, ifVersion) ?? (await textOf(tx, one));
      if (text instanceof Problem) return text;
      const at = clock.now();
      const { authorityId, organizationId } = one;
      const exposure = tx.create(Exposure, {
        ...{ id: newId(), caseId: one.id, authorityId, organizationId, ...text },
        ...{ status: PUBLISHED, publishedAt: at, endedAt: null, endReason: null },
      });
      await tx.insert(Exposure, exposure);
      const kind = EnforcementActionKind.EXPOSE;
      await tx.insert(EnforcementAction, { id: newId(), caseId: one.id, kind, at });
      await announce(tx, exposureMoved(exposure, NoticeKind.EXPOSURE_PUBLISHED, at));
      return exposure;
    });
  }

  /** What was published is wrong: it is taken off the list. What is right may be exposed anew. */
  correct(
    context: WriteContext,
    input: CorrectExposureInput,
  ): Answered<Exposure | IllegalTransition> {
    return this.end(context, "correctExposure", input, CORRECTED);
  }

  /** The enterprise has repaired its credit: the publication ends, the record is kept. */
  repair(context: WriteContext, input: RepairCreditInput): Answered<Exposure | IllegalTransition> {
    return this.end(context, "repairCredit", input, CREDIT_REPAIRED);
  }

  /** A final result may be read by everybody. */
  publish(
    context: WriteContext,
    input: PublishInspectionInput,
  ): Answered<Inspection | StaleVersion | IllegalTransition | NotFinal> {
    const intent = {
      mutation: "publishInspection",
      permission: "enforcement:decide",
      input,
    } as const;
    type Why = StaleVersion | IllegalTransition | NotFinal;
    return write<Inspection, Why>(this.supervision.db, context, intent, async (tx, act) => {
      const scene = await enterInspection(this.supervision, tx, act, { of: input, as: "AMR" });
      if (scene instanceof Problem) return scene;
      const { inspection } = scene;
      if (inspection.status !== InspectionStatus.FINAL) return new NotFinal(inspection.status);
      if (inspection.published) return inspection;
      await tx.update(Inspection, { id: inspection.id }, { published: true });
      return Object.assign(inspection, { published: true, version: inspection.version + 1 });
    });
  }

  private end(
    context: WriteContext,
    mutation: string,
    input: EndExposureInput,
    status: ExposureStatus,
  ): Answered<Exposure | IllegalTransition> {
    const { db, clock, announce } = this.supervision;
    const endReason = reasonIn(input.reason);
    const intent = { mutation, permission: "enforcement:decide", input } as const;
    return write<Exposure, IllegalTransition>(db, context, intent, async (tx, act) => {
      const exposure = act.about(
        await lockVisible<Exposure>(tx, act.viewer, ExposureType, input.exposureId),
      );
      act.mustBeAllowed(exposure.authorityId);
      if (exposure.status !== PUBLISHED) return new IllegalTransition(exposure.status, status);
      const endedAt = new Date(Math.max(clock.now().getTime(), exposure.publishedAt.getTime() + 1));
      const changes = { status, endedAt, endReason };
      await tx.update(Exposure, { id: exposure.id }, changes);
      Object.assign(exposure, changes);
      await announce(tx, exposureMoved(exposure, NoticeKind.EXPOSURE_ENDED, endedAt));
      return exposure;
    });
  }
}

type Text = Pick<Exposure, "inspectionId" | "product" | "batch" | "failing" | "decisionNumber">;

/** What is published of a case: all of it is known already, so that nobody's name gets into it. */
async function textOf(tx: EntityManager, one: EnforcementCase): Promise<Text | Unexposed> {
  const { inspectionId, decisionNumber } = one;
  if (one.status === CaseStatus.CLOSED) return new CaseClosed();
  if (inspectionId === null) return new NothingToExpose();
  const inspection = await tx.findOneByOrFail(Inspection, { id: inspectionId });
  if (inspection.status !== InspectionStatus.FINAL) return new NotFinal(inspection.status);
  if (inspection.finalConclusion !== Conclusion.FAIL) return new NotFailed();
  if (decisionNumber === null) return new NotDecided();
  const ended: unknown[] = await tx.query(
    "SELECT 1 FROM exposure WHERE inspection_id = $1 AND status <> 'CORRECTED'",
    [inspectionId],
  );
  if (ended.length > 0) return new ExposedBefore();
  const task = await tx.findOneByOrFail(SamplingTask, { id: inspection.samplingTaskId ?? "" });
  const { product } = await tx.findOneByOrFail(SamplingPlan, { id: task.planId });
  const failing = await failingOf(tx, inspection);
  // A report in which no row failed failed by its label.
  const failed = failing.length > 0 ? failing : [LABEL_CATEGORY];
  return { inspectionId, product, batch: inspection.batch, failing: failed, decisionNumber };
}
