import {
  InspectionKind,
  InspectionStatus,
  localDateIn,
  NoticeKind,
  OrganizationStatus,
  OrganizationType as TypeOfOrganization,
} from "@weft/schema";
import type { EntityManager } from "typeorm";
import { notFound } from "../../platform/failure";
import type { IllegalTransition } from "../../platform/machine";
import { Problem } from "../../platform/problem";
import { newId } from "../../platform/uuid";
import type { StaleVersion } from "../../platform/version";
import { findVisible, lockVisible, uuidOf } from "../../platform/visible";
import type { Viewer } from "../../platform/viewer";
import { write, type Act, type Answered, type WriteContext } from "../../platform/write";
import { factsOf, type Inspection } from "../inspection";
import { OrganizationType, type Organization } from "../organization";
import { Lot } from "../product";
import { limitsOn, mustBeKnown, productOf } from "../standard";
import { SamplingPlan } from "./sampling-plan.entity";
import type { SamplingTask } from "./sampling-task.entity";
import { SamplingTaskType } from "./sampling.types";
import { enterInspection, type Scene, type Supervision } from "./supervision.acting";
import { ofInspection } from "./supervision.events";
import type {
  AddSampledBatchInput,
  TakeSampleInput,
  VoidInspectionInput,
} from "./supervision.inputs";
import { codeIn, dayIn, divisionIn, reasonIn, wrong } from "./supervision.parsing";
import { BatchSampled, LabNotSuitable, OutsidePeriod, SealTaken } from "./supervision.problems";
import { isShippedTo, planInspection, stepInspection } from "./supervision.repository";
import { SupervisionSample } from "./supervision-sample.entity";

type Moving = StaleVersion | IllegalTransition;
type Unsampled = Moving | SealTaken | BatchSampled | LabNotSuitable | OutsidePeriod;

/** Inspectors go, take two samples of a batch and seal them. */
export class SampleTaking {
  constructor(private readonly supervision: Supervision) {}

  /** Another batch of the same enterprise is sampled in the same task; it counts for itself. */
  addBatch(
    context: WriteContext,
    input: AddSampledBatchInput,
  ): Answered<Inspection | OutsidePeriod> {
    const { db, clock } = this.supervision;
    const intent = {
      mutation: "addSampledBatch",
      permission: "supervision:sample",
      input,
    } as const;
    return write<Inspection, OutsidePeriod>(db, context, intent, async (tx, act) => {
      const task = act.about(
        await lockVisible<SamplingTask>(tx, act.viewer, SamplingTaskType, input.samplingTaskId),
      );
      act.mustBeAllowed(task.authorityId);
      const { productScope, ...plan } = await tx.findOneByOrFail(SamplingPlan, { id: task.planId });
      const now = clock.now();
      const outside = whyOutside(plan, localDateIn(now));
      if (outside) return outside;
      const planned = { kind: InspectionKind.SUPERVISION, productScope };
      return planInspection(tx, task, planned, now);
    });
  }

  /** Two sealed samples of a batch were taken: one goes to a lab, the other one is kept. */
  take(context: WriteContext, input: TakeSampleInput): Answered<Inspection | Unsampled> {
    const intent = { mutation: "takeSample", permission: "supervision:sample", input } as const;
    const taken = takenOf(input);
    return write<Inspection, Unsampled>(this.supervision.db, context, intent, async (tx, act) => {
      act.conflicts({
        uq_supervision_sample__authority_id__seal: () => new SealTaken(),
        ux_inspection__task_batch: () => new BatchSampled(taken.batch),
      });
      const scene = await enterInspection(this.supervision, tx, act, {
        of: input,
        as: "INSPECTOR",
        to: InspectionStatus.SAMPLED,
      });
      if (scene instanceof Problem) return scene;
      return this.sealed(scene, act, input, taken);
    });
  }

  /** The test is not valid, such as for a broken seal: it counts for nothing. */
  void(context: WriteContext, input: VoidInspectionInput): Answered<Inspection | Moving> {
    const voidReason = reasonIn(input.reason);
    const intent = {
      mutation: "voidInspection",
      permission: "supervision:decide",
      input,
    } as const;
    return write<Inspection, Moving>(this.supervision.db, context, intent, async (tx, act) => {
      const to = InspectionStatus.VOID;
      const scene = await enterInspection(this.supervision, tx, act, { of: input, as: "AMR", to });
      if (scene instanceof Problem) return scene;
      const { inspection, byId, now } = scene;
      const step = { to, byId, reason: voidReason, more: { voided: true, voidReason } };
      const at = await stepInspection(tx, inspection, step, now);
      // Who was never sampled does not learn that it had been drawn.
      const knowing = inspection.sampledOn === null ? [] : [inspection.sampledOrganizationId];
      const told = [...knowing, inspection.labId];
      const news = ofInspection(inspection, NoticeKind.SUPERVISION_VOID, told, at);
      await this.supervision.announce(tx, news);
      return inspection;
    });
  }

  private async sealed(
    { tx, inspection, task, byId, now }: Scene,
    act: Act<Unsampled>,
    input: TakeSampleInput,
    { batch, seals, ...taken }: Taken,
  ): Promise<Inspection | Unsampled> {
    const sampledOn = dayIn(input.sampledOn, { now, since: task.drawnOn, path: ["sampledOn"] });
    const supervises = inspection.kind === InspectionKind.SUPERVISION;
    const plan = await tx.findOneByOrFail(SamplingPlan, { id: task.planId });
    const outside = supervises ? whyOutside(plan, sampledOn) : null;
    if (outside) return outside;
    mustHaveBeenMade(taken.producedOn, sampledOn);
    const { parameters } = await limitsOn(tx, taken.producedOn ?? sampledOn);
    mustBeKnown(taken.requiredParameters, parameters, at => ["input", "parameters", at]);
    const lab = await labNamed(tx, act.viewer, input.labId);
    if (!mayTest(lab, task)) return new LabNotSuitable();
    if (await isSealUsed(tx, task.authorityId, seals)) return new SealTaken();
    if (supervises && (await isSampled(tx, task, batch))) return new BatchSampled(batch);
    mustBeSameBatch(inspection, batch);
    const lotId = await lotOf(tx, { task, inspection, input });
    const more = { ...taken, batch, sampledOn, lotId, labId: lab.id };
    const at = await stepInspection(
      ...([tx, inspection, { to: InspectionStatus.SAMPLED, byId, more }, now] as const),
    );
    const both = { inspectionId: inspection.id, authorityId: task.authorityId, sealedAt: at };
    await tx.insert(SupervisionSample, [
      { ...both, id: newId(), backup: false, seal: seals[0], labId: lab.id, receivedAt: null },
      { ...both, id: newId(), backup: true, seal: seals[1], labId: null, receivedAt: null },
    ]);
    await this.supervision.announce(tx, [
      ...ofInspection(inspection, NoticeKind.SUPERVISION_SAMPLED, [task.organizationId], at),
      ...ofInspection(inspection, NoticeKind.SUPERVISION_ASSIGNED, [lab.id], at),
    ]);
    return inspection;
  }
}

interface Taken extends Described, Pick<Inspection, "producerLocation"> {
  readonly batch: string;
  readonly seals: readonly [string, string];
}

/** What was taken, as far as it can be read without looking anything up. */
function takenOf(input: TakeSampleInput): Taken {
  const seals = [codeIn(input.seal, ["seal"]), codeIn(input.backupSeal, ["backupSeal"])] as const;
  if (seals[0] === seals[1])
    throw wrong(["backupSeal"], "TWICE", "Each of the two samples has a seal of its own.");
  if ((input.lotNumber ?? null) === null && input.lotOwnerId)
    throw wrong(["lotNumber"], "MISSING", "Which lot of its owner?");
  return {
    ...{ seals, batch: codeIn(input.batch, ["batch"]) },
    producerLocation: divisionIn(input.producerLocation, ["producerLocation"]),
    ...describedOf(input),
  };
}

/** A new sampling after an order to put things right is in no plan; all others are in the period of theirs. */
const whyOutside = (
  { periodFrom, periodTo }: Pick<SamplingPlan, "periodFrom" | "periodTo">,
  day: string,
): OutsidePeriod | null =>
  day < periodFrom || day > periodTo ? new OutsidePeriod(periodFrom, periodTo) : null;

function mustHaveBeenMade(producedOn: string | null, sampledOn: string): void {
  if (producedOn !== null && producedOn > sampledOn)
    throw wrong(["producedOn"], "FUTURE", "Goods are made before they are sampled.");
}

/** The organization the sample is to go to. */
const labNamed = (tx: EntityManager, viewer: Viewer, id: string): Promise<Organization> =>
  findVisible<Organization>(tx, viewer, OrganizationType, id);

/** A verified lab, which does not test what is its own. */
export const mayTest = (lab: Organization, task: SamplingTask): boolean =>
  lab.status === OrganizationStatus.VERIFIED &&
  lab.types.includes(TypeOfOrganization.TESTING_LAB) &&
  lab.id !== task.organizationId;

async function isSealUsed(
  tx: EntityManager,
  authorityId: string,
  seals: readonly string[],
): Promise<boolean> {
  const found: unknown[] = await tx.query(
    "SELECT 1 FROM supervision_sample WHERE authority_id = $1 AND seal = ANY ($2) LIMIT 1",
    [authorityId, [...seals]],
  );
  return found.length > 0;
}

async function isSampled(tx: EntityManager, task: SamplingTask, batch: string): Promise<boolean> {
  const found: unknown[] = await tx.query(
    `SELECT 1 FROM inspection WHERE sampling_task_id = $1 AND batch = $2 AND kind = 'SUPERVISION'
        AND NOT voided LIMIT 1`,
    [task.id, batch],
  );
  return found.length > 0;
}

/** A new sampling is of the batch that failed. */
function mustBeSameBatch({ batch: failed }: Pick<Inspection, "batch">, batch: string): void {
  if (failed !== null && failed !== batch)
    throw wrong(["batch"], "OTHER_BATCH", `What failed was the batch ${failed}.`);
}

interface Naming {
  readonly task: SamplingTask;
  readonly inspection: Pick<Inspection, "lotId">;
  readonly input: TakeSampleInput;
}

/** The lot of the graph that was sampled: of a new sampling, the one that failed. */
async function lotOf(
  tx: EntityManager,
  { task, inspection: { lotId: failed }, input }: Naming,
): Promise<string | null> {
  const named = await lotNamed(tx, task, input);
  if (failed !== null && named !== null && named !== failed)
    throw wrong(["lotNumber"], "OTHER_LOT", "What failed was another lot.");
  return failed ?? named;
}

/**
 * A lot by what stands on the goods: who made it, the enterprise unless said otherwise, and its number. Only what the
 * enterprise made or got can have been found with it.
 */
async function lotNamed(
  tx: EntityManager,
  task: SamplingTask,
  { lotOwnerId, lotNumber }: TakeSampleInput,
): Promise<string | null> {
  if (lotNumber === null || lotNumber === undefined) return null;
  const ownerId = lotOwnerId ? uuidOf(OrganizationType, lotOwnerId) : task.organizationId;
  const number = codeIn(lotNumber, ["lotNumber"]);
  const lot = await tx.findOneBy(Lot, { ownerId, number });
  const { organizationId } = task;
  if (!lot || !(ownerId === organizationId || (await isShippedTo(tx, lot.id, organizationId))))
    throw notFound();
  return lot.id;
}

type Described = Pick<
  Inspection,
  "level" | "declaredCategory" | "product" | "requiredParameters" | "producedOn"
>;

const MOST_PARAMETERS = 100;

/** What the report is judged by: what is known of the product, and what has to be tested. */
function describedOf({ product, parameters, level, producedOn }: TakeSampleInput): Described {
  if (parameters.length === 0) throw wrong(["parameters"], "MISSING", "Say what is to be tested.");
  if (parameters.length > MOST_PARAMETERS)
    throw wrong(["parameters"], "TOO_MANY", `At most ${MOST_PARAMETERS} are tested.`);
  const facts = factsOf(productOf(product, ["input", "product"]));
  return {
    ...{ level, producedOn: producedOn ?? null, declaredCategory: facts.declaredCategory },
    product: { ...facts },
    requiredParameters: [...new Set(parameters)],
  };
}
