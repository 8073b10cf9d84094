import { InspectionKind, InspectionStatus } from "@weft/schema";
import type { EntityManager } from "typeorm";
import { newId } from "../../platform/uuid";
import type { SamplingCandidate } from "./sampling-candidate.entity";
import type { SamplingPlan } from "./sampling-plan.entity";
import type { SamplingTask } from "./sampling-task.entity";

/** All who could be drawn, in one statement however many they are. */
export const keepCandidates = (
  tx: EntityManager,
  candidates: readonly SamplingCandidate[],
): Promise<unknown> =>
  tx.query(
    `INSERT INTO sampling_candidate (id, plan_id, organization_id, ticket, place, drawn)
     SELECT c.id, c."planId", c."organizationId", c.ticket, c.place, c.drawn
       FROM jsonb_to_recordset($1::jsonb) AS c(
         id uuid, "planId" uuid, "organizationId" uuid, ticket text, place integer, drawn boolean)`,
    [JSON.stringify(candidates)],
  );

const PLANNED_INSPECTIONS = `
  WITH drawn AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS t(
      id uuid, "planId" uuid, "authorityId" uuid, "organizationId" uuid, year integer, number text,
      "productKey" text, inspectors text[], "drawnOn" date, "createdAt" timestamptz,
      "inspectionId" uuid, "eventId" uuid)
  ), task AS (
    INSERT INTO sampling_task (id, plan_id, authority_id, organization_id, year, number, product_key,
                               inspectors, drawn_on, created_at)
    SELECT id, "planId", "authorityId", "organizationId", year, number, "productKey",
           inspectors, "drawnOn", "createdAt" FROM drawn
  ), planned AS (
    INSERT INTO inspection (id, kind, status, sampling_task_id, sampled_organization_id, product_scope,
                            created_at)
    SELECT "inspectionId", $2, $3, id, "organizationId", $4, "createdAt" FROM drawn
  )
  INSERT INTO supervision_event (id, inspection_id, to_status, by_id, at)
  SELECT "eventId", "inspectionId", $3, "authorityId", "createdAt" FROM drawn`;

/** The tasks of a draw, an inspection planned for each, and that it was, in one statement however many they are. */
export const assignTasks = (
  tx: EntityManager,
  { productScope }: Pick<SamplingPlan, "productScope">,
  tasks: readonly Pick<SamplingTask, keyof SamplingTask>[],
): Promise<unknown> =>
  tx.query(PLANNED_INSPECTIONS, [
    JSON.stringify(tasks.map(task => ({ ...task, inspectionId: newId(), eventId: newId() }))),
    ...[InspectionKind.SUPERVISION, InspectionStatus.PLANNED, productScope],
  ]);
