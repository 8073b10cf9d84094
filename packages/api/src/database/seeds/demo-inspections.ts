import {
  addDays,
  AgeGroup,
  type Contact,
  CustodyStep,
  InspectionKind,
  InspectionStatus,
  mustParse,
  parseLocalDate,
  ProductCondition,
  SafetyCategory,
  TestLevel,
  TestOrderStatus,
} from "@weft/schema";
import type { EntityManager } from "typeorm";
import { outsideCmaScope } from "../../modules/certification";
import { Hold } from "../../modules/goods";
import {
  CustodyEvent,
  Inspection,
  InspectionHold,
  judgeReported,
  reportedIn,
  TestOrder,
  TestOrderEvent,
  TestSample,
  TestVerdict,
  type ProductFacts,
} from "../../modules/inspection";
import { limitsOn } from "../../modules/standard";
import { newId } from "../../platform/uuid";
import { expectSame, found, type Scenario } from "./scenario";

type Told = Scenario["inspections"][number];
type Ids = ReadonlyMap<string, string>;

interface Refs {
  readonly organizations: Ids;
  readonly lots: Ids;
}

/** The scenario knows when a report was issued; the rest takes its usual time. */
const REQUESTED_BEFORE = 3;
const RECEIVED_BEFORE = 2;

/** Days have no time in the scenario: nine in the morning in China. */
const morning = (day: string): Date => new Date(`${day}T01:00:00.000Z`);
const before = (day: string, days: number): string =>
  addDays(mustParse(parseLocalDate(day)), -days);

/** The tests of the chain: what was asked, what was measured, and what the standards make of it. */
export async function loadInspections(
  tx: EntityManager,
  { inspections, style }: Scenario,
  refs: Refs,
): Promise<void> {
  for (const told of inspections) await loadOne(tx, told, style.contact, refs);
}

async function loadOne(tx: EntityManager, told: Told, contact: Contact, refs: Refs): Promise<void> {
  const order = await loadTestOrder(tx, told, contact, refs);
  const { date: day, requiredParams: required } = told;
  const reported = reportedIn(
    told.results.map(({ param: parameter, value, extra }) => ({
      ...{ parameter, value, maxDimensionMm: extra?.maxDimensionMm },
    })),
  );
  const sampledOn = before(day, RECEIVED_BEFORE);
  const { rows, conclusion, ...judged } = judgeReported(await limitsOn(tx, sampledOn), reported, {
    ...{ product: order.product, required },
  });
  expectSame(`what ${told.id} comes to`, conclusion, told.expectOverall);
  told.results.forEach(({ param, verdict }, at) =>
    expectSame(`the verdict of ${told.id} on ${param}`, rows[at]?.verdict, verdict),
  );
  const inspection = {
    ...{ id: newId(), kind: InspectionKind.COMMISSIONED, status: InspectionStatus.FINAL },
    ...{ labId: order.labId, clientId: order.clientId, lotId: order.lotId, reportNumber: told.id },
    ...{ testOrderId: order.id, level: order.level, declaredCategory: told.category },
    ...{ product: order.product, requiredParameters: required, ...judged },
    ...{ sampledOn, testedOn: day, reportedOn: day, createdAt: morning(day) },
    ...{ firstConclusion: conclusion, finalConclusion: conclusion, labConclusion: conclusion },
    cma: (await outsideCmaScope(tx, order.labId, required, day)).length === 0,
  };
  await tx.insert(Inspection, inspection);
  await tx.insert(
    TestVerdict,
    rows.map(row => ({
      id: newId(),
      inspectionId: inspection.id,
      ...row,
      labVerdict: row.verdict,
    })),
  );
  if (told.expectOverall === "FAIL") await linkHold(tx, inspection.id, order);
}

/** The hold that this report caused is the one of that day. */
async function linkHold(
  tx: EntityManager,
  inspectionId: string,
  { lotId }: Pick<TestOrder, "lotId">,
): Promise<void> {
  const holds = await tx.findBy(Hold, { lotId: lotId ?? "" });
  expectSame("how many holds a failing report caused", holds.length, 1);
  await tx.insert(
    InspectionHold,
    holds.map(({ id: holdId }) => ({ inspectionId, holdId })),
  );
}

async function loadTestOrder(
  tx: EntityManager,
  told: Told,
  contact: Contact,
  { organizations, lots }: Refs,
) {
  const [clientId, labId] = [told.client, told.lab].map(key =>
    found(organizations, key, "organization"),
  );
  if (!clientId || !labId) throw new Error("demo data: a report without client or lab");
  const requestedAt = morning(before(told.date, REQUESTED_BEFORE));
  const [receivedAt, at] = [morning(before(told.date, RECEIVED_BEFORE)), morning(told.date)];
  const product = factsFor(told, contact);
  const { ageGroup, declaredCategory } = product;
  const order = {
    ...{ id: newId(), clientId, labId, lotId: found(lots, told.lot, "lot") },
    ...{ level: levelOf(told), ageGroup, contact, declaredCategory, product },
    ...{ parameters: told.requiredParams, status: TestOrderStatus.REPORTED },
    ...{ statusSince: at, requestedAt },
  };
  await tx.insert(TestOrder, order);
  const { REQUESTED, ACCEPTED, REPORTED } = TestOrderStatus;
  const steps = [
    { from: null, to: REQUESTED, byId: clientId, at: requestedAt },
    { from: REQUESTED, to: ACCEPTED, byId: labId, at: receivedAt },
    { from: ACCEPTED, to: REPORTED, byId: labId, at },
  ];
  await tx.insert(
    TestOrderEvent,
    steps.map(step => ({ id: newId(), testOrderId: order.id, ...step })),
  );
  const sample = {
    ...{ id: newId(), testOrderId: order.id, holderId: labId, createdAt: receivedAt },
    ...{ code: `${told.id}-S`, seal: `SEAL-${told.id}` },
  };
  await tx.insert(TestSample, sample);
  await tx.insert(CustodyEvent, {
    ...{
      id: newId(),
      sampleId: sample.id,
      step: CustodyStep.RECEIVED,
      byId: labId,
      at: receivedAt,
    },
    condition: "sealed, dry",
  });
  return order;
}

const levelOf = ({ lot }: Told): TestLevel =>
  lot.startsWith("FL") ? TestLevel.FABRIC : TestLevel.GARMENT;

/** The whole style is judged at its strictest: it starts at 80 cm, and has a pigment print once it is a garment. */
const factsFor = (told: Told, contact: Contact): ProductFacts => ({
  ageGroup: AgeGroup.INFANT,
  contact,
  declaredCategory: SafetyCategory[told.category],
  fabricGsm: null,
  conditions: levelOf(told) === TestLevel.GARMENT ? [ProductCondition.coatedOrPigmentPrinted] : [],
});
