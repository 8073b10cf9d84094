import { InspectionKind, InspectionStatus, RectificationStatus } from "@weft/schema";
import { forbidden } from "../../platform/failure";
import { IllegalTransition } from "../../platform/machine";
import { whyStale, type StaleVersion } from "../../platform/version";
import { lockVisible } from "../../platform/visible";
import { write, type Answered, type WriteContext } from "../../platform/write";
import { Inspection } from "../inspection";
import { Rectification } from "./rectification.entity";
import { SamplingTask } from "./sampling-task.entity";
import type { Supervision } from "./supervision.acting";
import { rectificationReported } from "./supervision.events";
import type { OrderReinspectionInput, ReportRectificationInput } from "./supervision.inputs";
import { statementIn } from "./supervision.parsing";
import { planInspection } from "./supervision.repository";
import { RectificationType } from "./supervision.types";

type Moving = StaleVersion | IllegalTransition;
const { ORDERED, RECTIFIED, REPORTED } = RectificationStatus;
const { FINAL } = InspectionStatus;

/** What failed is put right, and sampled again. */
export class RectificationService {
  constructor(private readonly supervision: Supervision) {}

  /** The enterprise says what it did. */
  report(context: WriteContext, input: ReportRectificationInput): Answered<Rectification | Moving> {
    const { db, clock, announce } = this.supervision;
    const measures = statementIn(input.measures, ["measures"]);
    const intent = {
      mutation: "reportRectification",
      permission: "supervision:object",
      input,
    } as const;
    return write<Rectification, Moving>(db, context, intent, async (tx, act) => {
      const order = act.about(
        await lockVisible<Rectification>(tx, act.viewer, RectificationType, input.rectificationId),
      );
      act.mustBeAllowed(order.organizationId);
      const stale = whyStale(order, input.ifVersion);
      if (stale) return stale;
      if (order.status !== ORDERED) return new IllegalTransition(order.status, REPORTED);
      const reportedAt = clock.now();
      const changes = { status: REPORTED, measures, reportedAt };
      await tx.update(Rectification, { id: order.id }, changes);
      Object.assign(order, changes, { version: order.version + 1 });
      await announce(tx, rectificationReported(order, reportedAt));
      return order;
    });
  }

  /** The regulator samples the same goods again, as often as that fails: linked with the failure, it does not count. */
  reinspect(context: WriteContext, input: OrderReinspectionInput): Answered<Inspection | Moving> {
    const { db, clock } = this.supervision;
    const intent = {
      mutation: "orderReinspection",
      permission: "supervision:plan",
      input,
    } as const;
    return write<Inspection, Moving>(db, context, intent, async (tx, act) => {
      const order = act.about(
        await lockVisible<Rectification>(tx, act.viewer, RectificationType, input.rectificationId),
      );
      act.mustBeAllowed(order.authorityId);
      const stale = whyStale(order, input.ifVersion);
      if (stale) return stale;
      const before = order.reinspectionId
        ? await tx.findOneByOrFail(Inspection, { id: order.reinspectionId })
        : null;
      const isUnderWay = before !== null && !before.voided && before.status !== FINAL;
      if (order.status === RECTIFIED || isUnderWay)
        return new IllegalTransition(order.status, InspectionKind.REINSPECTION);
      const failed = await tx.findOneByOrFail(Inspection, { id: order.inspectionId });
      if (failed.samplingTaskId === null) throw forbidden();
      const task = await tx.findOneByOrFail(SamplingTask, { id: failed.samplingTaskId });
      // It is of the same goods: otherwise it would not show that they can go on.
      const { productScope, lotId, batch } = failed;
      const planned = { kind: InspectionKind.REINSPECTION, productScope, lotId, batch };
      const reinspection = await planInspection(tx, task, planned, clock.now());
      await tx.update(Rectification, { id: order.id }, { reinspectionId: reinspection.id });
      return reinspection;
    });
  }
}
