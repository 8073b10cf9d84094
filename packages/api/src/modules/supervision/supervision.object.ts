import {
  Conclusion,
  InspectionKind,
  InspectionStatus,
  localDateIn,
  NoticeKind,
} from "@weft/schema";
import { IllegalTransition } from "../../platform/machine";
import { Problem } from "../../platform/problem";
import type { StaleVersion } from "../../platform/version";
import { findVisible } from "../../platform/visible";
import { write, type Answered, type WriteContext } from "../../platform/write";
import type { Inspection } from "../inspection";
import { OrganizationType, type Organization } from "../organization";
import { ResultNotice } from "./result-notice.entity";
import { enterInspection, type Scene, type Supervision } from "./supervision.acting";
import { conclude } from "./supervision.concluding";
import { ofInspection } from "./supervision.events";
import type {
  AcceptObjectionInput,
  ConcludeRecheckInput,
  ObjectToResultInput,
  RefuseObjectionInput,
} from "./supervision.inputs";
import { reasonIn, statementIn } from "./supervision.parsing";
import { LabNotSuitable, ObjectionPeriodOver, RecheckOpen, SameLab } from "./supervision.problems";
import { planInspection, recheckOf, stepInspection } from "./supervision.repository";
import { mayTest } from "./supervision.sample";
import { SupervisionSample } from "./supervision-sample.entity";

const { FINAL, OBJECTED, RECHECKING, SAMPLED } = InspectionStatus;

type Moving = StaleVersion | IllegalTransition;
type Unaccepted = Moving | SameLab | LabNotSuitable;

/** The enterprise objects, the regulator decides, and another lab has the last word. */
export class SupervisionObjection {
  constructor(private readonly supervision: Supervision) {}

  /** The sampled enterprise does not agree with the first result. */
  object(
    context: WriteContext,
    input: ObjectToResultInput,
  ): Answered<Inspection | Moving | ObjectionPeriodOver> {
    const { db, announce } = this.supervision;
    const reason = statementIn(input.grounds, ["grounds"]);
    const intent = {
      mutation: "objectToResult",
      permission: "supervision:object",
      input,
    } as const;
    type Why = Moving | ObjectionPeriodOver;
    return write<Inspection, Why>(db, context, intent, async (tx, act) => {
      const scene = await enterInspection(this.supervision, tx, act, {
        of: input,
        as: "SAMPLED_ORG",
        to: OBJECTED,
      });
      if (scene instanceof Problem) return scene;
      const { inspection, task, byId, now } = scene;
      const { objectUntil } = await tx.findOneByOrFail(ResultNotice, {
        inspectionId: inspection.id,
      });
      // A pass leaves nothing to object to.
      if (objectUntil === null) return new IllegalTransition(inspection.status, OBJECTED);
      if (localDateIn(now) > objectUntil) return new ObjectionPeriodOver(objectUntil);
      const at = await stepInspection(tx, inspection, { to: OBJECTED, byId, reason }, now);
      const kind = NoticeKind.SUPERVISION_OBJECTED;
      await announce(tx, ofInspection(inspection, kind, [task.authorityId], at));
      return inspection;
    });
  }

  /** The backup sample goes to another lab, which does not learn what the first one found. */
  accept(context: WriteContext, input: AcceptObjectionInput): Answered<Inspection | Unaccepted> {
    const intent = {
      mutation: "acceptObjection",
      permission: "supervision:decide",
      input,
    } as const;
    return write<Inspection, Unaccepted>(this.supervision.db, context, intent, async (tx, act) => {
      act.conflicts({ ux_supervision_sample__another_lab: () => new SameLab() });
      const scene = await enterInspection(this.supervision, tx, act, {
        of: input,
        as: "AMR",
        to: RECHECKING,
      });
      if (scene instanceof Problem) return scene;
      const lab = await findVisible<Organization>(tx, act.viewer, OrganizationType, input.labId);
      if (lab.id === scene.inspection.labId) return new SameLab();
      if (!mayTest(lab, scene.task)) return new LabNotSuitable();
      await this.send(scene, lab.id);
      return scene.inspection;
    });
  }

  /** The first result stands. */
  refuse(context: WriteContext, input: RefuseObjectionInput): Answered<Inspection | Moving> {
    const reason = reasonIn(input.reason);
    const intent = {
      mutation: "refuseObjection",
      permission: "supervision:decide",
      input,
    } as const;
    return write<Inspection, Moving>(this.supervision.db, context, intent, async (tx, act) => {
      const scene = await enterInspection(this.supervision, tx, act, {
        of: input,
        as: "AMR",
        to: FINAL,
      });
      if (scene instanceof Problem) return scene;
      const { status, firstConclusion } = scene.inspection;
      if (status !== OBJECTED) return new IllegalTransition(status, FINAL);
      return conclude(this.supervision, { ...scene, reason }, firstConclusion ?? Conclusion.FAIL);
    });
  }

  /** What the recheck came to takes the place of the first result, for good. */
  conclude(
    context: WriteContext,
    input: ConcludeRecheckInput,
  ): Answered<Inspection | Moving | RecheckOpen> {
    const intent = {
      mutation: "concludeRecheck",
      permission: "supervision:decide",
      input,
    } as const;
    type Why = Moving | RecheckOpen;
    return write<Inspection, Why>(this.supervision.db, context, intent, async (tx, act) => {
      const scene = await enterInspection(this.supervision, tx, act, {
        of: input,
        as: "AMR",
        to: FINAL,
      });
      if (scene instanceof Problem) return scene;
      const { inspection } = scene;
      if (inspection.status !== RECHECKING) return new IllegalTransition(inspection.status, FINAL);
      const recheck = await recheckOf(tx, inspection);
      if (!recheck?.finalConclusion) return new RecheckOpen();
      return conclude(this.supervision, scene, recheck.finalConclusion);
    });
  }

  private async send({ tx, inspection, task, byId, now }: Scene, labId: string): Promise<void> {
    const at = await stepInspection(tx, inspection, { to: RECHECKING, byId }, now);
    const { id: inspectionId, ...sampled } = inspection;
    await tx.update(SupervisionSample, { inspectionId, backup: true }, { labId });
    const { producerLocation, productScope, lotId, batch, level, declaredCategory } = sampled;
    const { product, requiredParameters, producedOn, sampledOn } = sampled;
    const recheck = await planInspection(
      tx,
      task,
      {
        ...{ kind: InspectionKind.RECHECK, status: SAMPLED, recheckOfId: inspectionId, labId },
        ...{ producerLocation, productScope, lotId, batch, level, declaredCategory },
        ...{ product, requiredParameters, producedOn, sampledOn },
      },
      at,
    );
    const { announce } = this.supervision;
    const told = [inspection.sampledOrganizationId];
    await announce(tx, [
      ...ofInspection(inspection, NoticeKind.SUPERVISION_RECHECKING, told, at),
      ...ofInspection(recheck, NoticeKind.SUPERVISION_ASSIGNED, [labId], at),
    ]);
  }
}
