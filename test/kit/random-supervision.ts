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
import type { EntityManager } from "typeorm";
import { Inspection } from "../../packages/api/src/modules/inspection";
import { divisionId } from "../../packages/api/src/modules/organization";
import * as supervision from "../../packages/api/src/modules/supervision";
import type { Chance } from "./random-trade";

interface Among {
  /** Who is sampled: of every kind that trades. */
  readonly traders: readonly string[];
  readonly labs: readonly string[];
  readonly authorities: readonly string[];
}

const hash = (chance: Chance): string => `${chance.id()}${chance.id()}`.replaceAll("-", "");

/** Plans, draws, samplings in every state and what followed; answers what a notice can be about. */
export async function randomSupervision(
  tx: EntityManager,
  chance: Chance,
  among: Among,
): Promise<string[]> {
  const plans = chance.several(6, n => plan(chance, among, n));
  await tx.insert(supervision.SamplingPlan, plans);
  const tasks = among.traders.flatMap((organizationId, n) =>
    chance.several(2, m => task(chance, plans, { organizationId, n: 2 * n + m })),
  );
  await tx.insert(supervision.SamplingTask, tasks);
  const candidates = tasks.map(({ planId, organizationId }, n) => ({
    ...{ id: chance.id(), planId, organizationId, ticket: hash(chance), place: n + 1 },
    drawn: chance.random.chance(0.5),
  }));
  await tx.insert(supervision.SamplingCandidate, candidates);
  const inspections = tasks.map((one, n) => inspection(chance, among, one, n));
  await tx.insert(Inspection, inspections);
  const followed = await following(tx, chance, among, inspections);
  const named = { spl: plans, sca: candidates, stk: tasks, ins: inspections, ...followed };
  return Object.entries(named).flatMap(([prefix, rows]) => rows.map(({ id }) => `${prefix}_${id}`));
}

function plan(chance: Chance, { authorities }: Among, n: number) {
  const drawn = n % 3 !== 2;
  return {
    ...{ id: chance.id(), authorityId: authorities[n % 2], title: `plan ${n}` },
    ...{ productScope: chance.word(ProductScope), product: chance.text(), productKey: "k" },
    ...{ segment: chance.word(Segment), regionId: divisionId("330502"), quota: n + 1 },
    ...{ periodFrom: chance.day(), periodTo: "2026-12-31" },
    status: drawn ? SamplingPlanStatus.DRAWN : SamplingPlanStatus.PLANNED,
    seed: drawn ? hash(chance) : null,
    drawnAt: drawn ? chance.at() : null,
    eligible: drawn ? 20 : null,
    ...{ inspectors: drawn ? ["Chen", "Lin"] : [], createdAt: chance.at() },
  };
}

type Plan = ReturnType<typeof plan>;

function task(
  chance: Chance,
  plans: readonly Plan[],
  { organizationId, n }: { readonly organizationId: string; readonly n: number },
) {
  // The two tasks of one enterprise are of two plans.
  const of = plans[n % plans.length] ?? plans[0];
  return {
    ...{ id: chance.id(), planId: of?.id ?? "", authorityId: of?.authorityId ?? "" },
    ...{ organizationId, year: 2026, number: `SP2026-${n}`, productKey: "k" },
    ...{ inspectors: ["Chen", "Lin"], drawnOn: chance.day(), createdAt: chance.at() },
  };
}

type Task = ReturnType<typeof task>;

const unsampled: readonly InspectionStatus[] = [InspectionStatus.PLANNED, InspectionStatus.VOID];

function inspection(chance: Chance, { labs }: Among, of: Task, n: number) {
  const status = chance.word(InspectionStatus);
  const wasSampled = !unsampled.includes(status) || (status === "VOID" && n % 2 === 0);
  const isFinal = status === InspectionStatus.FINAL;
  const conclusion = chance.random.pick([Conclusion.PASS, Conclusion.FAIL]);
  return {
    ...{ id: chance.id(), status, samplingTaskId: of.id },
    kind: n % 5 === 4 ? InspectionKind.REINSPECTION : InspectionKind.SUPERVISION,
    sampledOrganizationId: n % 7 === 6 ? null : of.organizationId,
    labId: wasSampled ? chance.random.pick(labs) : null,
    reportNumber: isFinal ? `SR-${n}` : null,
    ...{ productScope: "CHILDRENSWEAR", producerLocation: "330502100", batch: `B-${n}` },
    sampledOn: wasSampled ? chance.day() : null,
    firstConclusion: isFinal ? conclusion : null,
    finalConclusion: isFinal ? conclusion : null,
    voided: status === InspectionStatus.VOID,
    voidReason: status === InspectionStatus.VOID ? chance.text() : null,
    published: isFinal && n % 2 === 0,
    createdAt: chance.at(),
  };
}

type Sampled = ReturnType<typeof inspection>;

async function following(
  tx: EntityManager,
  chance: Chance,
  { authorities, labs, traders }: Among,
  inspections: readonly Sampled[],
) {
  const { random } = chance;
  const authorityId = (): string => random.pick(authorities);
  const samples = inspections.flatMap(({ id: inspectionId }, n) =>
    [false, true].map(backup => ({
      ...{ id: chance.id(), inspectionId, authorityId: authorityId(), backup },
      ...{ seal: `seal ${n} ${backup}`, labId: backup && n % 2 ? null : labs[backup ? 1 : 0] },
      ...{ sealedAt: chance.at(), receivedAt: backup && n % 2 ? null : chance.maybe(chance.at()) },
    })),
  );
  await tx.insert(supervision.SupervisionSample, samples);
  const events = inspections.flatMap(({ id: inspectionId }) =>
    chance.several(2, n => ({
      ...{ id: chance.id(), inspectionId, to: chance.word(InspectionStatus), at: chance.at() },
      from: n === 0 ? null : chance.word(InspectionStatus),
      ...{ byId: chance.maybe(random.pick(traders)), reason: chance.maybe(chance.text()) },
    })),
  );
  await tx.insert(supervision.SupervisionEvent, events);
  const notices = inspections.map(({ id: inspectionId, sampledOrganizationId }) => {
    const conclusion = random.pick([Conclusion.PASS, Conclusion.FAIL]);
    return {
      ...{ id: chance.id(), inspectionId, organizationId: sampledOrganizationId, conclusion },
      ...{ servedOn: "2026-01-05", objectUntil: conclusion === "FAIL" ? "2026-01-20" : null },
    };
  });
  await tx.insert(supervision.ResultNotice, notices);
  const orders = inspections.slice(0, -1).map(({ id: inspectionId }, n) => ({
    ...{ id: chance.id(), inspectionId, authorityId: authorityId() },
    ...{ organizationId: random.pick(traders), status: chance.word(RectificationStatus) },
    ...{ orderedOn: "2026-01-20", dueOn: "2026-03-20", reinspectBy: "2026-04-07" },
    measures: n % 2 ? chance.text() : null,
    reportedAt: n % 2 ? chance.at() : null,
    reinspectionId: n % 3 ? null : (inspections[n + 1]?.id ?? null),
    createdAt: chance.at(),
  }));
  await tx.insert(supervision.Rectification, orders);
  const enforced = await enforcing(tx, chance, { authorities, traders }, inspections);
  return { sps: samples, sve: events, rsn: notices, rct: orders, ...enforced };
}

async function enforcing(
  tx: EntityManager,
  chance: Chance,
  { authorities, traders }: Pick<Among, "authorities" | "traders">,
  inspections: readonly Sampled[],
) {
  const { random } = chance;
  const cases = chance.several(24, n => {
    const source = chance.word(CaseSource);
    const status = chance.word(CaseStatus);
    const decided = status !== CaseStatus.OPEN;
    return {
      ...{ id: chance.id(), authorityId: random.pick(authorities), year: 2026, number: `EC-${n}` },
      ...{ organizationId: random.pick(traders), source, status, facts: chance.text() },
      inspectionId: source === CaseSource.SUPERVISION ? random.pick(inspections).id : null,
      decisionNumber: decided ? `D-${n}` : null,
      decidedOn: decided ? chance.day() : null,
      ...{ openedAt: chance.at(), statusSince: chance.at() },
    };
  });
  await tx.insert(supervision.EnforcementCase, cases);
  const actions = cases.flatMap(({ id: caseId }) =>
    chance.several(2, () => {
      const kind = chance.word(EnforcementActionKind);
      const fines = kind === EnforcementActionKind.FINE_CONFISCATE;
      return {
        ...{ id: chance.id(), caseId, kind, fine: fines ? "12000.50" : null },
        confiscated: fines ? "300" : null,
        transferredTo: kind === EnforcementActionKind.TRANSFER ? "the police" : null,
        ...{ note: chance.maybe(chance.text()), at: chance.at() },
      };
    }),
  );
  await tx.insert(supervision.EnforcementAction, actions);
  const exposures = cases.map(({ id: caseId, authorityId, organizationId }, n) => {
    const failure = inspections[n];
    // A failure is exposed once, but for what was corrected.
    const status = failure ? chance.word(ExposureStatus) : ExposureStatus.CORRECTED;
    const ended = status !== ExposureStatus.PUBLISHED;
    return {
      ...{ id: chance.id(), caseId, authorityId, organizationId, status },
      inspectionId: (failure ?? random.pick(inspections)).id,
      ...{ product: "rompers", batch: `B-${n}` },
      ...{ failing: ["PH"], decisionNumber: `D-${n}`, publishedAt: chance.at() },
      ...{ endedAt: ended ? chance.at() : null, endReason: ended ? chance.text() : null },
    };
  });
  await tx.insert(supervision.Exposure, exposures);
  return { enf: cases, eac: actions, xps: exposures };
}
