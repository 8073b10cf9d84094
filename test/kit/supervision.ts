import {
  Department,
  MemberRole,
  MemberStatus,
  OrganizationType,
  parseLocalDate,
  mustParse,
  addDays,
  type LocalDate,
} from "@weft/schema";
import { divisionId, Member, Organization } from "../../packages/api/src/modules/organization";
import { EnforcementCase } from "../../packages/api/src/modules/supervision";
import type { Clock } from "../../packages/api/src/platform/clock";
import { newId } from "../../packages/api/src/platform/uuid";
import { does, somebody, type Act, type Somebody } from "./acting";
import type { TestServer } from "./server";

/** A county of its own, so that nobody else's enterprises are drawn. */
export const REGION = "330523";

const task = "id number year drawnOn inspectors organization { id }";
const plan = `id status seed eligible quota version drawnAt inspectors candidates(first: 250) { totalCount nodes { ticket place drawn organization { id } } } tasks(first: 250) { totalCount nodes { ${task} inspections(first: 5) { nodes { id kind status } } } }`;
const inspection =
  "id kind status version batch firstConclusion finalConclusion conclusion voided published reportNumber lab { id } lot { id number }";
const order = "id status version orderedOn dueOn reinspectBy measures reinspection { id }";
const enforcement =
  "id number status version decisionNumber decidedOn organization { id } actions(first: 50) { nodes { kind fine confiscated transferredTo note } }";
const entry = "id status product batch failing decisionNumber endedAt endReason";

export const plans = does("planSampling", "SamplingPlan", plan);
export const draws = does("drawSampling", "SamplingPlan", plan);
export const addsBatch = does("addSampledBatch", "Inspection", inspection);
export const takes = does("takeSample", "Inspection", inspection);
export const acceptsSample = does("acceptSample", "Inspection", inspection);
export const reports = does(
  ...(["reportSample", "Inspection", inspection, "... on ReportIncomplete { missing }"] as const),
);
export const voids = does("voidInspection", "Inspection", inspection);
export const objects = does(
  ...([
    "objectToResult",
    "Inspection",
    inspection,
    "... on ObjectionPeriodOver { objectUntil }",
  ] as const),
);
export const acceptsObjection = does("acceptObjection", "Inspection", inspection);
export const refusesObjection = does("refuseObjection", "Inspection", inspection);
export const concludes = does("concludeRecheck", "Inspection", inspection);
export const publishes = does("publishInspection", "Inspection", inspection);
export const reportsDone = does("reportRectification", "Rectification", order);
export const reinspects = does("orderReinspection", "Inspection", inspection);
export const opensCase = does("openCase", "EnforcementCase", enforcement);
export const actsInCase = does("recordCaseAction", "EnforcementCase", enforcement);
export const decides = does("decideCase", "EnforcementCase", enforcement);
export const closesCase = does("closeCase", "EnforcementCase", enforcement);
export const exposes = does("exposeCase", "Exposure", entry);
export const corrects = does("correctExposure", "Exposure", entry);
export const repairs = does("repairCredit", "Exposure", entry);

/** A clock that stands still until it is moved. */
export class MovedClock implements Clock {
  private at: Date;

  constructor(day: string) {
    this.at = morning(day);
  }

  now(): Date {
    return this.at;
  }

  /** The morning of a day in China. */
  day(day: string): void {
    this.at = morning(day);
  }

  /** The last second of a day in China. */
  endOf(day: string): void {
    this.at = new Date(`${day}T15:59:59.000Z`);
  }
}

const morning = (day: string): Date => new Date(`${day}T01:00:00.000Z`);
export const daysAfter = (day: string, days: number): LocalDate =>
  addDays(mustParse(parseLocalDate(day)), days);

/** The market regulator of the county, with two inspectors. */
export async function authority(server: TestServer, region = REGION): Promise<Somebody> {
  const it = await somebody(server, {
    types: [OrganizationType.GOVERNMENT],
    department: Department.AMR,
  });
  const tx = server.app.database.manager;
  await tx.update(Organization, { id: it.organizationId }, { locationId: divisionId(region) });
  for (const name of ["Inspector Chen", "Inspector Lin"])
    await tx.insert(Member, {
      ...{ id: newId(), organizationId: it.organizationId, name },
      ...{ email: `${newId()}@example.org`, roles: [MemberRole.INSPECTOR] },
      status: MemberStatus.ACTIVE,
    });
  return it;
}

/** A garment maker of the county. */
export async function enterprise(server: TestServer, region = REGION): Promise<Somebody> {
  const it = await somebody(server);
  const changes = { locationId: divisionId(region), segment: "GARMENT" as never };
  await server.app.database.manager.update(Organization, { id: it.organizationId }, changes);
  return it;
}

/** So many more enterprises that are like this one, but for their numbers. */
export const likeOf = (
  server: TestServer,
  { organizationId }: Pick<Somebody, "organizationId">,
  many: number,
): Promise<unknown> =>
  server.app.database.query(
    `INSERT INTO organization
     SELECT (jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid(), 'credit_code', NULL,
              'country', 'XK', 'foreign_registration_number', left(o.id::text, 13) || '-' || n))).*
       FROM organization o, generate_series(1, $2::integer) AS n WHERE o.id = $1`,
    [organizationId, many],
  );

export const laboratory = (server: TestServer): Promise<Somebody> =>
  somebody(server, { types: [OrganizationType.TESTING_LAB] });

let products = 0;
/** A product nobody sampled before. */
export const newProduct = (): string => `romper ${process.pid}-${Date.now()}-${++products}`;

export const planOf = (more: object = {}) => ({
  ...{ title: "spring", productScope: "CHILDRENSWEAR", product: newProduct(), segment: "GARMENT" },
  ...{ regionCode: REGION, quota: 1_000, periodFrom: "2026-01-01", periodTo: "2026-12-31" },
  ...more,
});

interface Task {
  readonly id: string;
  readonly number: string;
  readonly inspectors: readonly string[];
  readonly organization: { readonly id: string };
  readonly inspections: { readonly nodes: readonly { readonly id: string }[] };
}

export const tasksOf = (drawn: Act): readonly Task[] =>
  (drawn["tasks"] as { readonly nodes: readonly Task[] }).nodes;

export interface Sampled {
  readonly inspectionId: string;
  readonly taskId: string;
  readonly number: string;
}

/** Draws everybody of the county, and finds the task of one. */
export async function drawnTask(amr: Somebody, who: Somebody, more: object = {}): Promise<Sampled> {
  const { id: planId } = await plans(amr, planOf(more));
  const found = tasksOf(await draws(amr, { planId })).find(one => one.organization.id === who.id);
  if (!found) throw new Error("it was not drawn");
  const [inspection] = found.inspections.nodes;
  return { inspectionId: inspection?.id ?? "", taskId: found.id, number: found.number };
}

let seals = 0;
export const sampleOf = (inspectionId: string, lab: Somebody, more: object = {}) => ({
  ...{ inspectionId, labId: lab.id, batch: `B-${++seals}`, producerLocation: "330523" },
  ...{ seal: `S-${process.pid}-${seals}`, backupSeal: `S-${process.pid}-${seals}-b` },
  ...{ level: "GARMENT", parameters: ["FORMALDEHYDE", "PH"] },
  product: { ageGroup: "INFANT", contact: "DIRECT", declaredCategory: "A" },
  ...more,
});

let reportNumbers = 0;
const formaldehyde = { parameter: "FORMALDEHYDE", value: "ND", detectionLimit: "20" };
/** A report with this pH: up to 7.5 it passes. */
export const reportOf = (inspectionId: string, ph: string, more: object = {}) => ({
  ...{ inspectionId, reportNumber: `R-${process.pid}-${++reportNumbers}` },
  results: [formaldehyde, { parameter: "PH", value: ph }],
  ...more,
});

export interface Cast {
  readonly amr: Somebody;
  readonly maker: Somebody;
  readonly lab: Somebody;
  readonly otherLab: Somebody;
}

export async function cast(server: TestServer): Promise<Cast> {
  const [amr, maker, lab, otherLab] = await Promise.all([
    authority(server),
    enterprise(server),
    laboratory(server),
    laboratory(server),
  ]);
  return { amr, maker, lab, otherLab };
}

/** Drawn, sampled, tested and reported with this pH. */
export async function tested(
  { amr, maker, lab }: Cast,
  ph: string,
  more: object = {},
): Promise<Sampled & { readonly batch: string }> {
  const drawn = await drawnTask(amr, maker);
  const { inspectionId } = drawn;
  const sample = sampleOf(inspectionId, lab, more);
  await takes(amr, sample);
  await acceptsSample(lab, { inspectionId });
  await reports(lab, reportOf(inspectionId, ph));
  return { ...drawn, batch: sample.batch };
}

/** Tested and failed for good: the enterprise objected in vain, and is to put it right. */
export async function failed(cast: Cast, more: object = {}) {
  const it = await tested(cast, "7.9", more);
  await objects(cast.maker, {
    inspectionId: it.inspectionId,
    grounds: "the label was another one",
  });
  await refusesObjection(cast.amr, { inspectionId: it.inspectionId, reason: "it was not" });
  const seen = (await seenBy(cast.maker, it.inspectionId)) as unknown as {
    rectifications: { nodes: readonly { readonly id: string }[] };
  };
  return { ...it, rectificationId: seen.rectifications.nodes[0]?.id ?? "" };
}

interface Failed {
  readonly rectificationId: string;
  readonly batch: string;
}

/** The same goods are sampled again, and reported with this pH; a failure nobody objects to with success. */
export async function sampledAgain(
  { amr, maker, lab }: Cast,
  { rectificationId, batch }: Failed,
  ph: string,
): Promise<string> {
  const { id: inspectionId } = await reinspects(amr, { rectificationId });
  await takes(amr, sampleOf(inspectionId, lab, { batch }));
  await acceptsSample(lab, { inspectionId });
  await reports(lab, reportOf(inspectionId, ph));
  if (Number(ph) > 7.5) {
    await objects(maker, { inspectionId, grounds: "no" });
    await refusesObjection(amr, { inspectionId, reason: "it stands" });
  }
  return inspectionId;
}

/** Where an inspection stands, as somebody sees it. */
export async function seenBy({ ask }: Pick<Somebody, "ask">, id: string) {
  const query = `query($id: ID!) { inspection(id: $id) { ${inspection} resultNotices { nodes { conclusion servedOn objectUntil } } supervisionEvents(first: 50) { nodes { from to reason by { id } } } supervisionSamples { nodes { backup seal lab { id } } } rectifications { nodes { ${order} } } samplingTask { number inspectors plan { id } } } }`;
  return (await ask<{ inspection: Record<string, never> | null }>(query, { id })).inspection;
}

export const statusOf = async (who: Pick<Somebody, "ask">, id: string): Promise<unknown> =>
  ((await seenBy(who, id)) as { status?: unknown } | null)?.status;

/** A case of this number that a regulator has, without more ado. */
export async function caseOf(
  server: TestServer,
  { organizationId: authorityId }: Pick<Somebody, "organizationId">,
  { organizationId }: Pick<Somebody, "organizationId">,
  number: string,
): Promise<void> {
  const at = new Date();
  await server.app.database.manager.insert(EnforcementCase, {
    ...{ id: newId(), authorityId, organizationId, year: 2026, number, facts: "azo" },
    ...{ source: "COMPLAINT" as never, status: "OPEN" as never, openedAt: at, statusSince: at },
  });
}
