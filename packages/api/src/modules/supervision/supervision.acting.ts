import { InspectionKind, STATE_MACHINES, type InspectionStatus } from "@weft/schema";
import type { DataSource, EntityManager } from "typeorm";
import type { Clock } from "../../platform/clock";
import { forbidden } from "../../platform/failure";
import { whyNotMove, type IllegalTransition } from "../../platform/machine";
import type { Announce } from "../../platform/news";
import { whyStale, type StaleVersion } from "../../platform/version";
import { lockVisible } from "../../platform/visible";
import type { Act } from "../../platform/write";
import { InspectionType, type Inspection } from "../inspection";
import { SamplingTask } from "./sampling-task.entity";

/** What every use case of supervision works with. */
export interface Supervision {
  readonly db: DataSource;
  readonly clock: Clock;
  /** Tells the organizations concerned, in the same transaction. */
  readonly announce: Announce;
  /** Told, in the same transaction, of every result that became final. */
  readonly concluded?: (tx: EntityManager, inspection: Inspection, at: Date) => Promise<void>;
}

/** What somebody is to an inspection, in the words of the state machine. */
export type SupervisionParty = "INSPECTOR" | "LAB" | "SAMPLED_ORG" | "AMR";

/** Somebody about to do something to an inspection, which is locked. */
export interface Scene {
  readonly tx: EntityManager;
  readonly inspection: Inspection;
  readonly task: SamplingTask;
  readonly byId: string;
  readonly now: Date;
}

export interface OfInspection {
  readonly inspectionId: string;
  readonly ifVersion?: number | null;
}

interface Entering {
  /** Which one, as the caller named it. */
  readonly of: OfInspection;
  readonly as: SupervisionParty;
  /** The move to be made, where it is one. */
  readonly to?: InspectionStatus;
}

/** Locks an inspection the viewer sees, and sees to it that it is its part to do this, now. */
export async function enterInspection(
  { clock }: Pick<Supervision, "clock">,
  tx: EntityManager,
  act: Act,
  { of: { inspectionId, ifVersion }, as, to }: Entering,
): Promise<Scene | StaleVersion | IllegalTransition> {
  const inspection = act.about(
    await lockVisible<Inspection>(tx, act.viewer, InspectionType, inspectionId),
  );
  const { kind, samplingTaskId } = inspection;
  if (kind === InspectionKind.COMMISSIONED || samplingTaskId === null) throw forbidden();
  const task = await tx.findOneByOrFail(SamplingTask, { id: samplingTaskId });
  const partyId = {
    INSPECTOR: task.authorityId,
    AMR: task.authorityId,
    LAB: inspection.labId,
    SAMPLED_ORG: inspection.sampledOrganizationId,
  }[as];
  if (partyId === null) throw forbidden();
  act.mustBeAllowed(partyId);
  const refused =
    whyStale(inspection, ifVersion) ??
    (to ? whyNotMove(STATE_MACHINES.supervisionInspection, inspection.status, to, [as]) : null);
  return refused ?? { tx, inspection, task, byId: partyId, now: clock.now() };
}
