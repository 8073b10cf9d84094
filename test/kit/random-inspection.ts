import {
  AgeGroup,
  type CertificateType,
  Conclusion,
  Contact,
  CustodyStep,
  EffectiveStatus,
  GateOccasion,
  InspectionKind,
  InspectionStatus,
  SafetyCategory,
  TestLevel,
  TestOrderStatus,
  Verdict,
} from "@weft/schema";
import type { EntityManager } from "typeorm";
import { Certificate } from "../../packages/api/src/modules/certification";
import * as inspection from "../../packages/api/src/modules/inspection";
import { Order, OrderGate, OrderRevision } from "../../packages/api/src/modules/ordering";
import { Lot } from "../../packages/api/src/modules/product";
import type { Chance } from "./random-trade";

interface Among {
  readonly clients: readonly string[];
  readonly labs: readonly string[];
  readonly authorities: readonly string[];
}

const parameters = ["FORMALDEHYDE", "PH", "ODOUR", "CF_RUB_WET"];

/** Tests of lots with their reports in several versions, and the gates of orders; answers what a notice can be about. */
export async function randomInspection(
  tx: EntityManager,
  chance: Chance,
  among: Among,
): Promise<string[]> {
  const lots = await tx.find(Lot, { order: { id: "ASC" } });
  const orders = chance.several(50, () => testOrder(chance, among, lots));
  await tx.insert(inspection.TestOrder, orders);
  const events = orders.flatMap(one => chance.several(2, () => orderEvent(chance, one)));
  await tx.insert(inspection.TestOrderEvent, events);
  const samples = orders.map((one, n) => sample(chance, one, n));
  await tx.insert(inspection.TestSample, samples);
  const steps = samples.flatMap(one => chance.several(2, () => step(chance, one, among)));
  await tx.insert(inspection.CustodyEvent, steps);
  const reports = orders.flatMap((one, n) => versions(chance, one, { n, ...among }));
  for (const report of reports) await tx.insert(inspection.Inspection, report);
  const rows = reports.flatMap(({ id }) => verdicts(chance, id));
  await tx.insert(inspection.TestVerdict, rows);
  const gates = await randomGates(tx, chance, reports);
  const named = { tod: orders, toe: events, tsm: samples, cue: steps, ins: reports, tvd: rows };
  return Object.entries(named)
    .flatMap(([prefix, all]) => all.map(({ id }) => `${prefix}_${id}`))
    .concat(gates);
}

function testOrder(chance: Chance, { clients, labs }: Among, lots: readonly Lot[]) {
  const { random } = chance;
  const labId = random.pick(labs);
  const lot = random.chance(0.85) ? random.pick(lots) : null;
  const others = clients.filter(one => one !== labId);
  // Often who made the lot, as it is in life.
  const clientId =
    lot && lot.ownerId !== labId && random.chance(0.5) ? lot.ownerId : random.pick(others);
  const facts = {
    ageGroup: chance.word(AgeGroup),
    contact: chance.word(Contact),
    declaredCategory: chance.maybe(chance.word(SafetyCategory)),
  };
  return {
    ...{ id: chance.id(), clientId, labId, lotId: lot?.id ?? null, ...facts },
    item: lot ? null : chance.text(),
    product: { ...facts, fabricGsm: null, conditions: [] },
    level: chance.word(TestLevel),
    parameters: ["PH", ...random.some(["ODOUR", "FORMALDEHYDE"], 2)],
    note: chance.maybe(chance.text()),
    status: chance.word(TestOrderStatus),
    ...{ statusSince: chance.at(), requestedAt: chance.at() },
  };
}

type Made = ReturnType<typeof testOrder>;

const orderEvent = (chance: Chance, { id: testOrderId, clientId, labId }: Made) => ({
  ...{ id: chance.id(), testOrderId, at: chance.at(), byId: chance.random.pick([clientId, labId]) },
  from: chance.maybe(chance.word(TestOrderStatus)),
  to: chance.word(TestOrderStatus),
  reason: chance.maybe(chance.text()),
});

const sample = (chance: Chance, { id: testOrderId, labId: holderId }: Made, n: number) => ({
  ...{ id: chance.id(), testOrderId, holderId, code: `S-${n}` },
  seal: chance.maybe(`SEAL-${n}`),
  ...{ backup: chance.random.chance(0.4), createdAt: chance.at() },
});

const step = (chance: Chance, { id: sampleId }: { id: string }, { labs }: Among) => ({
  ...{ id: chance.id(), sampleId, step: chance.word(CustodyStep), at: chance.at() },
  ...{ byId: chance.random.pick(labs), condition: chance.maybe(chance.text()) },
});

/** A report, and what took its place. */
function versions(chance: Chance, order: Made, { n, authorities }: Among & { n: number }) {
  const { id: testOrderId, clientId, labId, lotId, level, product } = order;
  const made: ReturnType<typeof one>[] = [];
  const one = (reportVersion: number, supersedesId: string | null) => {
    const { random } = chance;
    const conclusion = chance.word(Conclusion);
    const resolved = random.chance(0.3);
    const voided = random.chance(0.1);
    return {
      ...{ id: chance.id(), kind: InspectionKind.COMMISSIONED, status: InspectionStatus.FINAL },
      ...{ testOrderId, clientId, labId, lotId, level, product, reportVersion, supersedesId },
      ...{ reportNumber: `R-${n}`, batch: chance.maybe(`B-${n % 4}`) },
      producerLocation: chance.maybe(random.pick(["330502", "330503"])),
      productScope: chance.maybe(random.pick(["CHILDRENSWEAR", "FABRIC"])),
      ...{ requiredCategory: chance.maybe(chance.word(SafetyCategory)) },
      ...{ declaredCategory: order.declaredCategory },
      ...{ judgedCategory: chance.maybe(chance.word(SafetyCategory)) },
      requiredParameters: order.parameters,
      ...{ producedOn: chance.maybe(chance.day()), sampledOn: chance.maybe(chance.day()) },
      ...{ testedOn: chance.maybe(chance.day()), reportedOn: chance.day() },
      firstConclusion: conclusion,
      finalConclusion: random.chance(0.8) ? conclusion : null,
      labConclusion: chance.maybe(chance.word(Conclusion)),
      conflict: random.chance(0.4),
      conflictResolvedAt: resolved ? chance.at() : null,
      conflictResolvedById: resolved ? random.pick(authorities) : null,
      conflictResolution: resolved ? chance.text() || "x" : null,
      ...{ cma: random.chance(0.5), voided, voidReason: voided ? chance.text() || "x" : null },
      published: random.chance(0.15),
      standards: random.some(["GB 18401-2010", "GB 31701-2015"], 2),
      createdAt: chance.at(),
    };
  };
  const many = 1 + chance.random.below(2);
  for (let version = 1; version <= many; version++)
    made.push(one(version, made.at(-1)?.id ?? null));
  return made;
}

const verdicts = (chance: Chance, inspectionId: string) =>
  chance.random.some(parameters, 3).map((parameter, at) => ({
    ...{ id: chance.id(), inspectionId, position: at + 1, parameter },
    part: chance.random.pick(["", "shell"]),
    sample: chance.random.pick(["", "1"]),
    substance: chance.random.pick(["", "DEHP"]),
    value: chance.random.pick(["7.8", "ND", "3-4", "３～４"]),
    detectionLimit: chance.maybe(chance.decimal()),
    maxDimensionMm: chance.maybe(chance.decimal()),
    unit: chance.maybe("mg/kg"),
    limit: chance.maybe("<= 20"),
    verdict: chance.word(Verdict),
    labVerdict: chance.maybe(chance.word(Verdict)),
    reason: chance.maybe("ABOVE_LIMIT"),
  }));

type Report = ReturnType<typeof versions>[number];

async function randomGates(
  tx: EntityManager,
  chance: Chance,
  reports: readonly Report[],
): Promise<string[]> {
  const { random } = chance;
  const orders = await tx.find(Order, { order: { id: "ASC" } });
  const revisions = await tx.find(OrderRevision, { order: { id: "ASC" } });
  const certificates = await tx.find(Certificate, { order: { id: "ASC" } });
  const gate = (orderId: string, revisionId: string | null, n: number) => ({
    ...{ id: chance.id(), orderId, revisionId, position: n + 1 },
    ...{ level: chance.word(TestLevel), category: chance.word(SafetyCategory) },
    parameters: ["PH", ...random.some(["ODOUR"], 1)],
  });
  const gates = [
    ...orders.flatMap(({ id }) => chance.several(random.below(3), n => gate(id, null, n))),
    ...revisions.flatMap(({ id, orderId }) =>
      chance.several(random.below(2), n => gate(orderId, id, n)),
    ),
  ];
  await tx.insert(OrderGate, gates);
  for (const table of ["purchase_order", "order_revision"])
    await tx.query(
      `UPDATE ${table} SET required_certificates = '{QMS,PINZIBIAO}' WHERE ('x' || right(id::text, 1))::bit(4)::int % 3 = 0`,
    );
  const onLots = reports.filter(({ lotId }) => lotId !== null);
  const evidence = orders.flatMap(({ id: orderId }) =>
    chance.several(random.below(3), n => {
      const common = {
        ...{ id: chance.id(), orderId, occasion: chance.word(GateOccasion), at: chance.at() },
        asOf: chance.day(),
      };
      const report = random.pick(onLots);
      if (n > 0) {
        const { id: certificateId, type } = random.pick(certificates);
        const certificateType: CertificateType = type;
        return {
          ...common,
          certificateId,
          certificateType,
          effectiveStatus: EffectiveStatus.VALID,
        };
      }
      return {
        ...{ ...common, lotId: report.lotId, inspectionId: report.id, parameters: ["PH"] },
        ...{ level: chance.word(TestLevel), category: chance.maybe(chance.word(SafetyCategory)) },
        ...{ conclusion: chance.word(Conclusion), judgedCategory: chance.word(SafetyCategory) },
      };
    }),
  );
  for (const one of evidence)
    await tx.createQueryBuilder().insert().into(inspection.GateEvidence).values(one).execute();
  return [...gates.map(({ id }) => `qgt_${id}`), ...evidence.map(({ id }) => `gev_${id}`)];
}
