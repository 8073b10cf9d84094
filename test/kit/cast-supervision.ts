import {
  CaseSource,
  CaseStatus,
  Conclusion,
  EnforcementActionKind,
  ExposureStatus,
  InspectionKind,
  InspectionStatus,
  ProductScope,
  RectificationStatus,
  SamplingPlanStatus,
  Segment,
} from "@weft/schema";
import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import { Inspection } from "../../packages/api/src/modules/inspection";
import { divisionId } from "../../packages/api/src/modules/organization";
import * as supervision from "../../packages/api/src/modules/supervision";

const at = new Date("2026-01-02T03:04:05.006Z");
const { FAIL } = Conclusion;

type Cast = Readonly<Record<"maker" | "amr" | "lab", string>>;

/** The maker was drawn, sampled and failed; it objected in vain, and there is a case. */
export async function tellSupervision(
  tx: EntityManager,
  ids: Cast,
): Promise<Record<string, string>> {
  const authorityId = ids.amr;
  const organizationId = ids.maker;
  const objects: Record<string, string> = {};
  const row = (name: string, prefix: string): { readonly id: string } => {
    const id = randomUUID();
    objects[name] = `${prefix}_${id}`;
    return { id };
  };
  const plan = {
    ...{ ...row("samplingPlan", "spl"), authorityId, title: "spring", productKey: "rompers" },
    ...{ productScope: ProductScope.CHILDRENSWEAR, product: "rompers", segment: Segment.GARMENT },
    ...{ regionId: divisionId("330502100"), quota: 1, inspectors: ["Chen", "Lin"] },
    ...{ periodFrom: "2026-01-01", periodTo: "2026-12-31", createdAt: at, eligible: 1 },
    ...{ status: SamplingPlanStatus.DRAWN, seed: "a".repeat(64), drawnAt: at },
  };
  const toDraw = {
    ...plan,
    ...{ ...row("planToDraw", "spl"), product: "coats", productKey: "coats", eligible: null },
    ...{ status: SamplingPlanStatus.PLANNED, seed: null, drawnAt: null, inspectors: [] },
  };
  await tx.insert(supervision.SamplingPlan, [plan, toDraw]);
  await tx.insert(supervision.SamplingCandidate, {
    ...{ ...row("samplingCandidate", "sca"), planId: plan.id, organizationId },
    ...{ ticket: "b".repeat(64), place: 1, drawn: true },
  });
  const task = {
    ...{ ...row("samplingTask", "stk"), planId: plan.id, authorityId, organizationId },
    ...{ year: 2026, number: "SP2026-9001", productKey: "rompers", createdAt: at },
    ...{ inspectors: ["Chen", "Lin"], drawnOn: "2026-01-02" },
  };
  await tx.insert(supervision.SamplingTask, task);
  const sampled = {
    ...{ kind: InspectionKind.SUPERVISION, samplingTaskId: task.id, labId: ids.lab },
    ...{ sampledOrganizationId: organizationId, sampledOn: "2026-01-03", productScope: "FABRIC" },
    ...{ firstConclusion: FAIL, reportedOn: "2026-01-05", producerLocation: "330502100" },
  };
  const supervised = {
    ...{ ...sampled, ...row("supervised", "ins"), status: InspectionStatus.FINAL, batch: "one" },
    ...{ finalConclusion: FAIL, reportNumber: "S-1" },
  };
  const preliminary = {
    ...{ ...sampled, ...row("preliminary", "ins"), status: InspectionStatus.PRELIMINARY },
    ...{ batch: "two", reportNumber: "S-2", finalConclusion: null },
  };
  const reinspection = {
    ...{ ...sampled, ...row("reinspection", "ins"), kind: InspectionKind.REINSPECTION },
    ...{ status: InspectionStatus.SAMPLED, batch: "three", firstConclusion: null },
  };
  await tx.insert(Inspection, [supervised, preliminary, reinspection] as never);
  const inspectionId = supervised.id;
  const sample = { inspectionId, authorityId, sealedAt: at };
  await tx.insert(supervision.SupervisionSample, [
    {
      ...{ ...sample, ...row("supervisionSample", "sps"), backup: false, seal: "9001" },
      ...{ labId: ids.lab, receivedAt: at },
    },
    { ...sample, ...row("backupSample", "sps"), backup: true, seal: "9002", labId: null },
  ]);
  await tx.insert(supervision.SupervisionEvent, {
    ...{ ...row("supervisionEvent", "sve"), inspectionId, from: InspectionStatus.OBJECTED },
    ...{ to: InspectionStatus.FINAL, byId: authorityId, at, reason: "no evidence" },
  });
  await tx.insert(supervision.ResultNotice, {
    ...{ ...row("resultNotice", "rsn"), inspectionId, organizationId, conclusion: FAIL },
    ...{ servedOn: "2026-01-05", objectUntil: "2026-01-20" },
  });
  await tx.insert(supervision.Rectification, {
    ...{ ...row("rectification", "rct"), inspectionId, authorityId, organizationId },
    ...{ status: RectificationStatus.REPORTED, orderedOn: "2026-01-20", createdAt: at },
    ...{ dueOn: "2026-03-23", reinspectBy: "2026-04-07", measures: "a new dye house" },
    ...{ reportedAt: at, reinspectionId: reinspection.id },
  });
  await enforced(tx, ids, { inspectionId, row });
  return objects;
}

interface Failed {
  readonly inspectionId: string;
  readonly row: (name: string, prefix: string) => { readonly id: string };
}

async function enforced(tx: EntityManager, ids: Cast, { inspectionId, row }: Failed) {
  const authorityId = ids.amr;
  const organizationId = ids.maker;
  const one = {
    ...{ ...row("enforcementCase", "enf"), authorityId, organizationId, inspectionId },
    ...{ year: 2026, number: "EC2026-9001", source: CaseSource.SUPERVISION, facts: "pH 7.8" },
    ...{ status: CaseStatus.DECIDED, decisionNumber: "D-1", decidedOn: "2026-01-21" },
    ...{ openedAt: at, statusSince: at },
  };
  await tx.insert(supervision.EnforcementCase, one);
  const action = { caseId: one.id, at, note: "as decided" };
  await tx.insert(supervision.EnforcementAction, [
    {
      ...{ ...action, ...row("fine", "eac"), kind: EnforcementActionKind.FINE_CONFISCATE },
      ...{ fine: "12000.00", confiscated: "300.00" },
    },
    {
      ...{ ...action, ...row("transfer", "eac"), kind: EnforcementActionKind.TRANSFER },
      transferredTo: "the police",
    },
  ]);
  const entry = {
    ...{ caseId: one.id, authorityId, organizationId, inspectionId, product: "rompers" },
    ...{ batch: "one", failing: ["PH"], decisionNumber: "D-1", publishedAt: at },
  };
  await tx.insert(supervision.Exposure, [
    { ...entry, ...row("exposure", "xps"), status: ExposureStatus.PUBLISHED },
    {
      ...{ ...entry, ...row("endedExposure", "xps"), status: ExposureStatus.CORRECTED },
      ...{ endedAt: at, endReason: "another batch" },
    },
  ]);
}
