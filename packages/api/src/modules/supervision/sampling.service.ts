import { randomBytes } from "node:crypto";
import {
  localDateIn,
  MemberRole,
  MemberStatus,
  monthsBefore,
  SamplingPlanStatus,
  SUPERVISION_TERMS,
} from "@weft/schema";
import type { EntityManager } from "typeorm";
import { globalId } from "../../graph";
import { IllegalTransition } from "../../platform/machine";
import { newId } from "../../platform/uuid";
import { whyStale, type StaleVersion } from "../../platform/version";
import { lockVisible } from "../../platform/visible";
import { write, type Answered, type WriteContext } from "../../platform/write";
import { divisionId, Member } from "../organization";
import { nextNumbers } from "./case-series.repository";
import { SamplingPlan } from "./sampling-plan.entity";
import { assignTasks, keepCandidates } from "./sampling.repository";
import type { DrawSamplingInput, PlanSamplingInput } from "./sampling.inputs";
import { drawn, inspectorsFor, INSPECTORS_EACH, productKeyOf, type Ticket } from "./sampling.rules";
import { SamplingPlanType } from "./sampling.types";
import type { Supervision } from "./supervision.acting";
import { divisionIn, namesIn, titleIn, wrong } from "./supervision.parsing";
import { NobodyEligible, OutsideDistrict, TooFewInspectors } from "./supervision.problems";

const MOST_DRAWN = 1_000;
const SEED_BYTES = 32;
const LONGEST_KEY = 200;
/** A division code of so many digits is a district's; the towns of it have more. */
const DISTRICT_DIGITS = 6;

type Undrawn = StaleVersion | IllegalTransition | NobodyEligible | TooFewInspectors;

/** Who is sampled is planned by the regulator, and chosen by chance. */
export class SamplingService {
  constructor(private readonly supervision: Supervision) {}

  /** What is to be sampled, where and how often. */
  plan(context: WriteContext, input: PlanSamplingInput): Answered<SamplingPlan | OutsideDistrict> {
    const { db, clock } = this.supervision;
    const terms = planned(input);
    const intent = { mutation: "planSampling", permission: "supervision:plan", input } as const;
    return write<SamplingPlan, OutsideDistrict>(db, context, intent, async (tx, act) => {
      act.mustBeAllowed();
      const { organizationId: authorityId } = act.viewer.mustBeSomebody();
      if (!(await liesInRegionOf(tx, authorityId, terms.region))) return new OutsideDistrict();
      const { region, ...columns } = terms;
      const plan = tx.create(SamplingPlan, {
        ...{ id: newId(), authorityId, regionId: divisionId(region), ...columns },
        ...{ status: SamplingPlanStatus.PLANNED, seed: null, drawnAt: null, eligible: null },
        ...{ inspectors: [], version: 1, createdAt: clock.now() },
      });
      await tx.insert(SamplingPlan, plan);
      return plan;
    });
  }

  /** Chance chooses the enterprises, and two inspectors for each; what it chose stands. */
  draw(context: WriteContext, input: DrawSamplingInput): Answered<SamplingPlan | Undrawn> {
    const { db, clock } = this.supervision;
    const named = input.inspectors ? namesIn(input.inspectors, ["inspectors"]) : null;
    const intent = { mutation: "drawSampling", permission: "supervision:plan", input } as const;
    return write<SamplingPlan, Undrawn>(db, context, intent, async (tx, act) => {
      const { planId, ifVersion } = input;
      const plan = act.about(
        await lockVisible<SamplingPlan>(tx, act.viewer, SamplingPlanType, planId),
      );
      act.mustBeAllowed(plan.authorityId);
      const stale = whyStale(plan, ifVersion);
      if (stale) return stale;
      if (plan.status !== SamplingPlanStatus.PLANNED)
        return new IllegalTransition(plan.status, SamplingPlanStatus.DRAWN);
      const inspectors = named ?? (await inspectorsOf(tx, plan.authorityId));
      if (inspectors.length < INSPECTORS_EACH) return new TooFewInspectors();
      await takeTurnOf(tx, plan.authorityId);
      const now = clock.now();
      const ids = await eligibleFor(tx, plan, now);
      if (ids.length === 0) return new NobodyEligible();
      const seed = randomBytes(SEED_BYTES).toString("hex");
      await freeze(tx, plan, { seed, tickets: drawn(seed, ids), inspectors, now });
      return plan;
    });
  }
}

function planned(input: PlanSamplingInput) {
  const { productScope, segment, quota, periodFrom, periodTo } = input;
  if (quota < 1 || quota > MOST_DRAWN)
    throw wrong(["quota"], "RANGE", `From 1 to ${MOST_DRAWN} are drawn.`);
  if (periodTo < periodFrom) throw wrong(["periodTo"], "BEFORE", "It ends before it begins.");
  const product = titleIn(input.product, ["product"]);
  const productKey = productKeyOf(product);
  // Some letters are several when their case and width are left out.
  if ([...productKey].length > LONGEST_KEY)
    throw wrong(["product"], "LENGTH", `Written out, at most ${LONGEST_KEY} characters are kept.`);
  return {
    title: titleIn(input.title, ["title"]),
    ...{ product, productKey },
    region: divisionIn(input.regionCode, ["regionCode"]),
    ...{ productScope, segment, quota, periodFrom, periodTo },
  };
}

/** A department has its say in the district its office is in, or in the whole city or province it sits in. */
export async function liesInRegionOf(
  tx: EntityManager,
  authorityId: string,
  place: string,
): Promise<boolean> {
  const found: unknown[] = await tx.query(
    `SELECT 1 FROM organization o JOIN division d ON d.id = o.location_id
      WHERE o.id = $1 AND starts_with($2, left(d.code, ${DISTRICT_DIGITS}))`,
    [authorityId, place],
  );
  return found.length > 0;
}

const inspectorsOf = async (tx: EntityManager, authorityId: string): Promise<readonly string[]> => {
  const members = await tx
    .createQueryBuilder(Member, "it")
    .where("it.organizationId = :authorityId AND it.status = :active AND :role = ANY (it.roles)", {
      ...{ authorityId, active: MemberStatus.ACTIVE, role: MemberRole.INSPECTOR },
    })
    .getMany();
  return [...new Set(members.map(({ name }) => name))].sort();
};

/** One draw of a department after the other: none overlooks whom another one is just drawing. */
const takeTurnOf = (tx: EntityManager, authorityId: string): Promise<unknown> =>
  tx.query("SELECT 1 FROM organization WHERE id = $1 FOR NO KEY UPDATE", [authorityId]);

/** Verified enterprises of that link in the region, without those the department drew for the product lately. */
async function eligibleFor(
  tx: EntityManager,
  plan: SamplingPlan,
  now: Date,
): Promise<readonly string[]> {
  const since = monthsBefore(localDateIn(now), SUPERVISION_TERMS.monthsBetweenSamplings);
  const found: { id: string }[] = await tx.query(
    `SELECT o.id FROM organization o
       JOIN division d ON d.id = o.location_id JOIN division r ON r.id = $1
      WHERE o.status = 'VERIFIED' AND o.segment = $2 AND starts_with(d.code, r.code)
        AND NOT EXISTS (
          SELECT 1 FROM sampling_task t
           WHERE t.organization_id = o.id AND t.authority_id = $3 AND t.product_key = $4
             AND t.drawn_on > $5
             AND EXISTS (SELECT 1 FROM inspection i
                          WHERE i.sampling_task_id = t.id AND NOT i.voided))`,
    [plan.regionId, plan.segment, plan.authorityId, plan.productKey, since],
  );
  return found.map(({ id }) => globalId("org", id));
}

interface Draw {
  readonly seed: string;
  readonly tickets: readonly Ticket[];
  readonly inspectors: readonly string[];
  readonly now: Date;
}

async function freeze(tx: EntityManager, plan: SamplingPlan, draw: Draw): Promise<void> {
  const { seed, tickets, inspectors, now } = draw;
  const changes = {
    ...{ status: SamplingPlanStatus.DRAWN, seed, drawnAt: now, eligible: tickets.length },
    inspectors: [...inspectors],
  };
  await tx.update(SamplingPlan, { id: plan.id }, changes);
  Object.assign(plan, changes, { version: plan.version + 1 });
  const candidates = tickets.map(({ id, ticket }, at) => ({
    ...{ id: newId(), planId: plan.id, organizationId: id.slice("org_".length) },
    ...{ ticket, place: at + 1, drawn: at < plan.quota },
  }));
  await keepCandidates(tx, candidates);
  const chosen = candidates.filter(one => one.drawn);
  const numbers = await nextNumbers(tx, plan.authorityId, {
    ...{ series: "SP", now, many: chosen.length },
  });
  const tasks = numbers.map((numbered, at) => ({
    ...{ id: newId(), planId: plan.id, authorityId: plan.authorityId },
    ...{ organizationId: chosen[at]?.organizationId ?? "", ...numbered },
    productKey: plan.productKey,
    inspectors: [...inspectorsFor(seed, numbered.number, inspectors)],
    ...{ drawnOn: localDateIn(now), createdAt: now },
  }));
  await assignTasks(tx, plan, tasks);
}
