import {
  AgeGroup,
  BenchmarkStatus,
  BenchmarkTargetKind,
  DeclarationFinding,
  EnterpriseStandardStatus,
  SafetyCategory,
} from "@weft/schema";
import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import * as standard from "../../packages/api/src/modules/standard";

const at = new Date("2026-01-02T03:04:05.006Z");
const { DECLARED, PUBLISHED, REPLACED } = EnterpriseStandardStatus;

/** Global ids of an enterprise's own standards and records, in the states its acts take. */
export interface OwnStandards {
  readonly toPublish: string;
  readonly toWithdraw: string;
  readonly toCompare: string;
  readonly benchmark: string;
}

let running = 0;

async function declared(
  tx: EntityManager,
  organizationId: string,
  more: object = {},
): Promise<string> {
  const id = randomUUID();
  await tx.insert(standard.EnterpriseStandard, {
    ...{ id, organizationId, number: `Q/330502OWN ${String(++running).padStart(4, "0")}-2026` },
    ...{ title: "rompers", productScope: "Rompers for infants", category: SafetyCategory.A },
    ...{ ageGroup: AgeGroup.INFANT, status: DECLARED, publishedOn: null, createdAt: at, ...more },
  });
  return id;
}

async function indicator(tx: EntityManager, enterpriseStandardId: string): Promise<string> {
  const id = randomUUID();
  await tx.insert(standard.EnterpriseStandardIndicator, {
    ...{ id, enterpriseStandardId, position: 1, name: "formaldehyde", unit: "mg/kg", value: "10" },
    ...{ parameter: "FORMALDEHYDE", bindingLimit: "<= 20", bindingStandard: "GB 18401-2010" },
  });
  return id;
}

async function event(tx: EntityManager, enterpriseStandardId: string, byId: string) {
  const id = randomUUID();
  await tx.insert(standard.EnterpriseStandardEvent, {
    ...{ id, enterpriseStandardId, from: DECLARED, to: PUBLISHED, byId, at, reason: "because" },
  });
  return id;
}

async function check(tx: EntityManager, enterpriseStandardId: string, by: Ids): Promise<string> {
  const id = randomUUID();
  await tx.insert(standard.DeclarationCheck, {
    ...{ id, enterpriseStandardId, organizationId: by.maker, checkedById: by.amr, at },
    ...{ finding: DeclarationFinding.CONFORMING, remark: "well written" },
  });
  return id;
}

async function benchmark(
  tx: EntityManager,
  organizationId: string,
  enterpriseStandardId: string,
  more: object = {},
): Promise<string> {
  const id = randomUUID();
  const targetNumber = "EN 14682:2014";
  await tx.insert(standard.BenchmarkRecord, {
    ...{ id, organizationId, enterpriseStandardId, targetNumber, createdAt: at },
    ...{ targetId: standard.standardId(targetNumber), status: BenchmarkStatus.DRAFT },
    ...{ targetKind: BenchmarkTargetKind.INTERNATIONAL, publishedOn: null, ...more },
  });
  return id;
}

async function compared(tx: EntityManager, benchmarkRecordId: string): Promise<string> {
  const id = randomUUID();
  await tx.insert(standard.BenchmarkIndicator, {
    ...{ id, benchmarkRecordId, position: 1, name: "formaldehyde", unit: "mg/kg" },
    ...{ ownValue: "10", targetValue: "16" },
  });
  return id;
}

/** What an enterprise can do something to. */
export async function standardsOf(tx: EntityManager, me: string): Promise<OwnStandards> {
  const toCompare = await declared(tx, me);
  await indicator(tx, toCompare);
  const own = await benchmark(tx, me, toCompare);
  return {
    toPublish: `est_${await declared(tx, me)}`,
    toWithdraw: `est_${await declared(tx, me)}`,
    toCompare: `est_${toCompare}`,
    benchmark: `bmk_${own}`,
  };
}

/** For whoever keeps none: what may not be theirs to see. */
export function standardsOfOthers(objects: Readonly<Record<string, string>>): OwnStandards {
  const { draftStandard = "", draftBenchmark = "" } = objects;
  return {
    ...{ toPublish: draftStandard, toWithdraw: draftStandard, toCompare: draftStandard },
    benchmark: draftBenchmark,
  };
}

interface Ids {
  readonly maker: string;
  readonly amr: string;
}

/** The maker published a standard in place of an older one, drafts another, and compares them with what is abroad. */
export async function tellStandards(tx: EntityManager, ids: Ids): Promise<Record<string, string>> {
  const publishedOn = "2026-01-02";
  const old = await declared(tx, ids.maker, { status: REPLACED, publishedOn });
  const open = { status: PUBLISHED, publishedOn, replacesId: old };
  const [shown, draft] = [await declared(tx, ids.maker, open), await declared(tx, ids.maker)];
  const record = { status: BenchmarkStatus.PUBLISHED, publishedOn };
  const [bench, draftBench] = [
    await benchmark(tx, ids.maker, shown, record),
    await benchmark(tx, ids.maker, draft),
  ];
  const entry = randomUUID();
  await tx.insert(standard.FrontRunnerEntry, {
    ...{ id: entry, year: 2025, category: "rompers", rank: 1, enterpriseStandardId: shown, at },
    listedById: ids.amr,
  });
  const limits = await tx.findBy(standard.StandardLimit, {});
  const limit = (parameter: string): string =>
    `slm_${limits.find(one => one.parameter === parameter)?.id ?? ""}`;
  return {
    standard: `std_${standard.standardId("GB 31701-2015")}`,
    greenStandard: `std_${standard.standardId("GB/T 35611-2024")}`,
    oldStandard: `std_${standard.standardId("GB/T 35611-2017")}`,
    ...{ limit: limit("FORMALDEHYDE"), darkLimit: limit("CF_RUB_WET"), acidLimit: limit("PH") },
    ...{ cordLimit: limit("CORD_SHORT_SLEEVE_MM"), exemptLimit: limit("FLAMMABILITY_CLASS") },
    ...{ enterpriseStandard: `est_${shown}`, draftStandard: `est_${draft}` },
    indicator: `esi_${await indicator(tx, shown)}`,
    draftIndicator: `esi_${await indicator(tx, draft)}`,
    standardEvent: `ese_${await event(tx, shown, ids.maker)}`,
    declaredEvent: `ese_${await event(tx, draft, ids.maker)}`,
    check: `dck_${await check(tx, shown, ids)}`,
    draftCheck: `dck_${await check(tx, draft, ids)}`,
    frontRunner: `fre_${entry}`,
    ...{ benchmark: `bmk_${bench}`, draftBenchmark: `bmk_${draftBench}` },
    benchmarkIndicator: `bmi_${await compared(tx, bench)}`,
    draftBenchmarkIndicator: `bmi_${await compared(tx, draftBench)}`,
  };
}
