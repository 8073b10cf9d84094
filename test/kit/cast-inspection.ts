import {
  AgeGroup,
  CertificateType,
  Conclusion,
  Contact,
  CustodyStep,
  EffectiveStatus,
  GateOccasion,
  InspectionKind,
  InspectionStatus,
  LotKind,
  SafetyCategory,
  TestLevel,
  TestOrderStatus,
  Verdict,
} from "@weft/schema";
import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import * as inspection from "../../packages/api/src/modules/inspection";
import { OrderGate } from "../../packages/api/src/modules/ordering";
import { Lot } from "../../packages/api/src/modules/product";

const at = new Date("2026-01-02T03:04:05.006Z");
const day = "2026-01-02";
const A = SafetyCategory.A;
const facts = { ageGroup: AgeGroup.INFANT, contact: Contact.DIRECT, declaredCategory: A };

type Objects = Readonly<Record<string, string>>;
type Cast = Readonly<Record<"maker" | "lab" | "amr", string>>;

const uuidOf = (objects: Objects, name: string): string => objects[name]?.slice(4) ?? "";

/** A test that somebody asked the lab for. */
const asked = (clientId: string, labId: string, more: object = {}) => ({
  ...{ id: randomUUID(), clientId, labId, item: "romper", level: TestLevel.GARMENT, ...facts },
  ...{ product: { ...facts, fabricGsm: null, conditions: [] }, parameters: ["PH"], note: "soon" },
  ...{ status: TestOrderStatus.REQUESTED, statusSince: at, requestedAt: at, ...more },
});

/** What a trader can call off. */
export async function testOrderOf(tx: EntityManager, me: string, labId: string): Promise<string> {
  const order = asked(me, labId);
  await tx.insert(inspection.TestOrder, order);
  return `tod_${order.id}`;
}

const report = (clientId: string, labId: string, testOrderId: string, more: object = {}) => ({
  ...{ id: randomUUID(), kind: InspectionKind.COMMISSIONED, status: InspectionStatus.FINAL },
  ...{ clientId, labId, testOrderId, reportNumber: randomUUID(), level: TestLevel.GARMENT },
  ...{ requiredCategory: A, declaredCategory: A, judgedCategory: A, requiredParameters: ["PH"] },
  ...{ producedOn: day, sampledOn: day, testedOn: day, reportedOn: day, createdAt: at },
  ...{ firstConclusion: Conclusion.PASS, finalConclusion: Conclusion.PASS },
  ...{ labConclusion: Conclusion.FAIL, standards: ["GB 18401-2010"], batch: "B-1" },
  ...{ producerLocation: "330502100", productScope: "CHILDRENSWEAR", ...more },
});

/** The maker had the lab test what it made for the shop. */
export async function tellInspection(
  tx: EntityManager,
  { maker, lab, amr }: Cast,
  objects: Objects,
): Promise<Record<string, string>> {
  const lot = { id: randomUUID(), ownerId: maker, orderId: uuidOf(objects, "sale") };
  await tx.insert(Lot, {
    ...{ ...lot, number: "TESTED", kind: LotKind.GARMENT, item: "romper", reprocessedFiber: false },
    ...{ quantity: "10", unit: "H87" },
  });
  const tested = asked(maker, lab, { lotId: lot.id, item: null });
  const items = Array.from({ length: 8 }, () => asked(maker, lab));
  const [item, toAccept, toDecline, toReceive, toReport, corrected, voided, open] = items.map(
    ({ id }) => id,
  ) as [string, string, string, string, string, string, string, string];
  await tx.insert(inspection.TestOrder, [tested, ...items]);
  const event = { id: randomUUID(), testOrderId: tested.id, byId: lab, at, reason: "free" };
  const { REQUESTED, ACCEPTED } = TestOrderStatus;
  await tx.insert(inspection.TestOrderEvent, { ...event, from: REQUESTED, to: ACCEPTED });
  const sample = { id: randomUUID(), testOrderId: tested.id, holderId: lab, createdAt: at };
  await tx.insert(inspection.TestSample, { ...sample, code: "S-1", seal: "9101" });
  const step = { id: randomUUID(), sampleId: sample.id, byId: lab, at, condition: "dry" };
  await tx.insert(inspection.CustodyEvent, { ...step, step: CustodyStep.RECEIVED });
  const settled = {
    ...{ conflict: true, conflictResolvedAt: at, conflictResolvedById: amr },
    conflictResolution: "as measured",
  };
  const one = report(maker, lab, tested.id, { lotId: lot.id, ...settled });
  const next = { ...one, id: randomUUID(), reportVersion: 2, supersedesId: one.id };
  const toCorrect = report(maker, lab, corrected);
  const empty = report(maker, lab, voided, {
    ...{ lotId: lot.id, voided: true, voidReason: "another sample" },
  });
  const shown = report(maker, lab, open, { lotId: lot.id, published: true });
  for (const made of [one, next, toCorrect, empty, shown])
    await tx.insert(inspection.Inspection, made);
  const verdict = { id: randomUUID(), inspectionId: one.id, position: 1, parameter: "PH" };
  await tx.insert(inspection.TestVerdict, {
    ...{ ...verdict, part: "shell", sample: "1", substance: "DEHP", value: "7.0", unit: "pH" },
    ...{ detectionLimit: "1", maxDimensionMm: "2", limit: "4.0..7.5", reason: "EXEMPT" },
    ...{ verdict: Verdict.PASS, labVerdict: Verdict.FAIL },
  });
  const evidence = await gates(tx, objects, { lotId: lot.id, inspectionId: one.id });
  return {
    ...evidence,
    ...{ testedLot: `lot_${lot.id}`, testOrder: `tod_${tested.id}`, itemTest: `tod_${item}` },
    ...{ toAccept: `tod_${toAccept}`, toDecline: `tod_${toDecline}` },
    ...{ toReceive: `tod_${toReceive}`, toReport: `tod_${toReport}` },
    ...{ testOrderEvent: `toe_${event.id}`, testSample: `tsm_${sample.id}` },
    ...{ custodyEvent: `cue_${step.id}`, report: `ins_${one.id}`, correction: `ins_${next.id}` },
    ...{ toCorrect: `ins_${toCorrect.id}`, voidReport: `ins_${empty.id}` },
    publishedReport: `ins_${shown.id}`,
    testVerdict: `tvd_${verdict.id}`,
  };
}

/** What the sale asked for, and what it was met by. */
async function gates(
  tx: EntityManager,
  objects: Objects,
  report: { readonly lotId: string; readonly inspectionId: string },
): Promise<Record<string, string>> {
  const [orderId, revisionId] = [uuidOf(objects, "sale"), uuidOf(objects, "revision")];
  const gate = { orderId, position: 1, level: TestLevel.GARMENT, category: A, parameters: ["PH"] };
  const now = { id: randomUUID(), ...gate };
  await tx.insert(OrderGate, [now, { id: randomUUID(), ...gate, revisionId }]);
  for (const [table, id] of [
    ["purchase_order", orderId],
    ["order_revision", revisionId],
  ])
    await tx.query(`UPDATE ${table} SET required_certificates = '{QMS}' WHERE id = $1`, [id]);
  const kept = { orderId, occasion: GateOccasion.READY, at, asOf: day };
  const [tested, certified] = [randomUUID(), randomUUID()];
  await tx.insert(inspection.GateEvidence, {
    ...{ ...kept, ...report, id: tested, level: TestLevel.GARMENT, category: A },
    ...{ parameters: ["PH"], conclusion: Conclusion.PASS, judgedCategory: A },
  });
  await tx.insert(inspection.GateEvidence, {
    ...{ ...kept, id: certified, certificateType: CertificateType.QMS },
    ...{ certificateId: uuidOf(objects, "certificate"), effectiveStatus: EffectiveStatus.VALID },
  });
  return {
    ...{ saleGate: `qgt_${now.id}`, reportEvidence: `gev_${tested}` },
    certificateEvidence: `gev_${certified}`,
  };
}
