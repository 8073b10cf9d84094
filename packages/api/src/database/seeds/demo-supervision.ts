import {
  addDays,
  Conclusion,
  InspectionKind,
  InspectionStatus,
  lastDayOf,
  mustParse,
  parseDivisionCode,
  parseLocalDate,
  ProductScope,
  RectificationStatus,
  SamplingPlanStatus,
  Segment,
  SUPERVISION_TERMS,
  TestLevel,
  type LocalDate,
} from "@weft/schema";
import type { EntityManager } from "typeorm";
import { globalId } from "../../graph";
import { Inspection } from "../../modules/inspection";
import { divisionId } from "../../modules/organization";
import {
  CaseSeries,
  drawn,
  inspectorsFor,
  productKeyOf,
  Rectification,
  ResultNotice,
  SamplingCandidate,
  SamplingPlan,
  SamplingTask,
  SupervisionEvent,
  SupervisionSample,
} from "../../modules/supervision";
import { sha256 } from "../../platform/canonical";
import { newId } from "../../platform/uuid";
import { found, type Scenario } from "./scenario";

type Row = Scenario["supervision"][number];
type Ids = ReadonlyMap<string, string>;

/** The scenario knows when a sample was taken; the rest of the procedure takes its usual time. */
const DRAWN_BEFORE = 10;
const RECEIVED_AFTER = 1;
const REPORTED_AFTER = 6;
const DISTRICT = "330502";
const OUTSIDE = "EXT";
const inspectors = ["检查员甲(示例)", "检查员乙(示例)", "检查员丙(示例)"];
const seasons = ["spring 春季", "summer 夏季", "autumn 秋季", "winter 冬季"];
const { PLANNED, SAMPLED, TESTING, PRELIMINARY, OBJECTED, RECHECKING, FINAL, VOID } =
  InspectionStatus;

const dayOf = (text: string): LocalDate => mustParse(parseLocalDate(text));
/** Days have no time in the scenario: nine in the morning in China. */
const morning = (day: string): Date => new Date(`${day}T01:00:00.000Z`);

interface Loaded {
  readonly inspectionId: string;
  readonly row: Row;
  /** When it became final, where it did. */
  readonly finalOn: LocalDate | null;
}

/** The regulator's samplings of two years, with their history as far as the scenario tells it; nothing is published. */
export async function loadSupervision(
  tx: EntityManager,
  { supervision: rows }: Scenario,
  organizations: Ids,
): Promise<void> {
  const tasks = await loadTasks(tx, rows.filter(isDrawn), organizations);
  const loaded: Loaded[] = [];
  for (const row of rows) {
    const task = tasks.get(row.id) ?? tasks.get(taskOfReinspection(rows, row)) ?? null;
    loaded.push(await loadInspection(tx, row, { task, organizations }));
  }
  await loadRectifications(tx, loaded, organizations);
}

const isDrawn = ({ kind, org }: Row): boolean => kind === "SUPERVISION" && org !== OUTSIDE;

/** The failure that a new sampling follows: the last one of the same enterprise before it. */
const failureBefore = (rows: readonly Row[], { org, sampledOn }: Row): Row | undefined =>
  rows
    .filter(one => one.kind === "SUPERVISION" && one.org === org && one.finalConclusion === "FAIL")
    .filter(one => one.sampledOn < sampledOn)
    .at(-1);

const taskOfReinspection = (rows: readonly Row[], row: Row): string =>
  row.kind === "REINSPECTION" ? (failureBefore(rows, row)?.id ?? "") : "";

/** Rows of one season, year and scope were drawn together. */
function planOf({ sampledOn, scope }: Row): { readonly key: string; readonly product: string } {
  const [year = "", month = ""] = sampledOn.split("-");
  const season = seasons[Math.ceil(Number(month) / 3) - 1] ?? "";
  const goods = scope === ProductScope.FABRIC ? "fabric 面料" : "children's wear 童装";
  return { key: `${year} ${goods} ${season}`, product: `${goods}, ${season}` };
}

/** A plan for each season, its draw, and the task of each row. Answers the tasks by the row's id. */
async function loadTasks(
  tx: EntityManager,
  rows: readonly Row[],
  organizations: Ids,
): Promise<ReadonlyMap<string, SamplingTask>> {
  const authorityId = found(organizations, "AMR", "organization");
  const tasks = new Map<string, SamplingTask>();
  const given = new Map<number, number>();
  for (const key of new Set(rows.map(row => planOf(row).key))) {
    const of = rows.filter(row => planOf(row).key === key);
    const plan = await loadPlan(tx, key, of, { authorityId, organizations });
    for (const row of of) {
      const drawnOn = addDays(dayOf(row.sampledOn), -DRAWN_BEFORE);
      const year = Number(drawnOn.slice(0, 4));
      const last = (given.get(year) ?? 0) + 1;
      given.set(year, last);
      const number = `SP${year}-${String(last).padStart(4, "0")}`;
      const task = tx.create(SamplingTask, {
        ...{ id: newId(), planId: plan.id, authorityId, year, number, drawnOn },
        organizationId: found(organizations, row.org, "organization"),
        productKey: plan.productKey,
        inspectors: [...inspectorsFor(plan.seed ?? "", number, inspectors)],
        createdAt: morning(drawnOn),
      });
      await tx.insert(SamplingTask, task);
      tasks.set(row.id, task);
    }
  }
  const series = [...given].map(([year, last]) => ({ authorityId, year, series: "SP", last }));
  await tx.insert(CaseSeries, series);
  return tasks;
}

interface Cast {
  readonly authorityId: string;
  readonly organizations: Ids;
}

async function loadPlan(
  tx: EntityManager,
  key: string,
  rows: readonly Row[],
  { authorityId, organizations }: Cast,
): Promise<SamplingPlan> {
  const days = rows.map(({ sampledOn }) => sampledOn).sort();
  const [first = ""] = days;
  const drawnAt = morning(addDays(dayOf(first), -DRAWN_BEFORE));
  const { product } = planOf(rows[0] ?? ({} as Row));
  const seed = sha256(key);
  const ids = rows.map(({ org }) => globalId("org", found(organizations, org, "organization")));
  const isFabric = rows[0]?.scope === ProductScope.FABRIC;
  const plan = tx.create(SamplingPlan, {
    ...{ id: newId(), authorityId, title: key, product, productKey: productKeyOf(product) },
    productScope: isFabric ? ProductScope.FABRIC : ProductScope.CHILDRENSWEAR,
    segment: isFabric ? Segment.FABRIC : Segment.GARMENT,
    regionId: divisionId(mustParse(parseDivisionCode(DISTRICT))),
    ...{ quota: rows.length, periodFrom: first, periodTo: days.at(-1) ?? first },
    ...{ status: SamplingPlanStatus.DRAWN, seed, drawnAt, eligible: rows.length, inspectors },
    createdAt: drawnAt,
  });
  await tx.insert(SamplingPlan, plan);
  const candidates = drawn(seed, ids).map(({ id, ticket }, at) => ({
    ...{ id: newId(), planId: plan.id, organizationId: id.slice("org_".length), ticket },
    ...{ place: at + 1, drawn: true },
  }));
  await tx.insert(SamplingCandidate, candidates);
  return plan;
}

interface At {
  readonly task: SamplingTask | null;
  readonly organizations: Ids;
}

async function loadInspection(
  tx: EntityManager,
  row: Row,
  { task, organizations }: At,
): Promise<Loaded> {
  const labId = found(organizations, "GXL", "organization");
  const authorityId = found(organizations, "AMR", "organization");
  const id = newId();
  const commissioned = row.kind === InspectionKind.COMMISSIONED;
  const organizationId = organizations.get(row.org) ?? null;
  const sampledOn = dayOf(row.sampledOn);
  const reportedOn = addDays(sampledOn, REPORTED_AFTER);
  const until = row.firstConclusion === Conclusion.FAIL ? objectUntil(reportedOn) : null;
  const steps = commissioned ? [] : stepsOf(row, { reportedOn, until });
  const status = commissioned ? FINAL : (steps.at(-1)?.to ?? PLANNED);
  await tx.insert(Inspection, {
    ...{ id, kind: row.kind, status, labId, reportNumber: row.id, reportVersion: 1 },
    clientId: commissioned ? organizationId : null,
    sampledOrganizationId: commissioned ? null : organizationId,
    ...{ producerLocation: row.producerLocation, productScope: row.scope, batch: row.id },
    level: row.scope === ProductScope.FABRIC ? TestLevel.FABRIC : TestLevel.GARMENT,
    ...{ sampledOn, testedOn: addDays(sampledOn, RECEIVED_AFTER), reportedOn },
    ...{ firstConclusion: row.firstConclusion, finalConclusion: row.finalConclusion },
    ...{ voided: row.voided, voidReason: row.voided ? row.note : null },
    ...{ samplingTaskId: task?.id ?? null, createdAt: morning(sampledOn) },
  });
  if (commissioned) return { inspectionId: id, row, finalOn: reportedOn };
  await tx.insert(SupervisionEvent, eventsOf(id, steps, { authorityId, labId, organizationId }));
  const both = { inspectionId: id, authorityId, sealedAt: morning(sampledOn) };
  const receivedAt = morning(addDays(sampledOn, RECEIVED_AFTER));
  await tx.insert(SupervisionSample, [
    { ...both, id: newId(), backup: false, seal: `${row.id}-1`, labId, receivedAt },
    { ...both, id: newId(), backup: true, seal: `${row.id}-2`, labId: null, receivedAt: null },
  ]);
  if (!row.voided)
    await tx.insert(ResultNotice, {
      ...{ id: newId(), inspectionId: id, organizationId, conclusion: row.firstConclusion },
      ...{ servedOn: reportedOn, objectUntil: until },
    });
  const last = steps.at(-1);
  return { inspectionId: id, row, finalOn: last?.to === FINAL ? last.on : null };
}

const objectUntil = (servedOn: LocalDate): LocalDate =>
  lastDayOf(servedOn, SUPERVISION_TERMS.objectionDays);

interface Step {
  readonly to: InspectionStatus;
  readonly on: LocalDate;
  readonly by: "AMR" | "LAB" | "ORG" | null;
  readonly reason?: string;
}

interface Reported {
  readonly reportedOn: LocalDate;
  readonly until: LocalDate | null;
}

/** The way of one row through the machine. */
function stepsOf(row: Row, { reportedOn, until }: Reported): readonly Step[] {
  const sampledOn = dayOf(row.sampledOn);
  const begun: readonly Step[] = [
    { to: PLANNED, on: addDays(sampledOn, -DRAWN_BEFORE), by: "AMR" },
    { to: SAMPLED, on: sampledOn, by: "AMR" },
    { to: TESTING, on: addDays(sampledOn, RECEIVED_AFTER), by: "LAB" },
  ];
  if (row.voided) return [...begun, { to: VOID, on: reportedOn, by: "AMR", reason: row.note }];
  const reported: readonly Step[] = [...begun, { to: PRELIMINARY, on: reportedOn, by: "LAB" }];
  if (row.finalConclusion === null) return reported;
  if (until === null) return [...reported, { to: FINAL, on: reportedOn, by: null }];
  if (row.finalConclusion === Conclusion.FAIL)
    return [...reported, { to: FINAL, on: addDays(until, 1), by: null }];
  return [
    ...reported,
    { to: OBJECTED, on: addDays(reportedOn, 5), by: "ORG", reason: row.note },
    { to: RECHECKING, on: addDays(reportedOn, 7), by: "AMR" },
    { to: FINAL, on: addDays(reportedOn, 20), by: "AMR", reason: row.note },
  ];
}

interface Parties {
  readonly authorityId: string;
  readonly labId: string;
  readonly organizationId: string | null;
}

function eventsOf(
  inspectionId: string,
  steps: readonly Step[],
  { authorityId, labId, organizationId }: Parties,
): Partial<SupervisionEvent>[] {
  const who = { AMR: authorityId, LAB: labId, ORG: organizationId };
  return steps.map(({ to, on, by, reason }, at) => ({
    ...{ id: newId(), inspectionId, from: steps[at - 1]?.to ?? null, to },
    ...{ byId: by && who[by], reason: reason ?? null },
    // Two steps of one day come one after the other.
    at: new Date(morning(on).getTime() + at),
  }));
}

/**
 * What was ordered after each final failure. The scenario tells of one new sampling; the others are late, and were told
 * so in their time.
 */
async function loadRectifications(
  tx: EntityManager,
  loaded: readonly Loaded[],
  organizations: Ids,
): Promise<void> {
  const authorityId = found(organizations, "AMR", "organization");
  const rows = loaded.map(({ row }) => row);
  const reinspections = new Map(
    loaded
      .filter(({ row }) => row.kind === InspectionKind.REINSPECTION)
      .map(one => [failureBefore(rows, one.row)?.id, one.inspectionId] as const),
  );
  for (const { inspectionId, row, finalOn } of loaded) {
    const organizationId = organizations.get(row.org);
    if (row.kind !== InspectionKind.SUPERVISION || row.finalConclusion !== Conclusion.FAIL)
      continue;
    if (!finalOn || !organizationId) continue;
    const reinspectionId = reinspections.get(row.id) ?? null;
    const dueOn = lastDayOf(finalOn, SUPERVISION_TERMS.rectificationDays);
    const reinspectBy = lastDayOf(finalOn, SUPERVISION_TERMS.reinspectionDays);
    const told = reinspectionId === null;
    await tx.insert(Rectification, {
      ...{ id: newId(), inspectionId, authorityId, organizationId, reinspectionId },
      status: told ? RectificationStatus.ORDERED : RectificationStatus.RECTIFIED,
      ...{ orderedOn: finalOn, dueOn, reinspectBy, measures: null, reportedAt: null },
      overdueToldAt: told ? morning(addDays(dueOn, 1)) : null,
      lateToldAt: told ? morning(addDays(reinspectBy, 1)) : null,
      createdAt: morning(finalOn),
    });
  }
}
