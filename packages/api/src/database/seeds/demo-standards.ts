import {
  AgeGroup,
  BenchmarkStatus,
  BenchmarkTargetKind,
  EnterpriseStandardStatus,
  localDateIn,
  mustParse,
  parseStandardNumber,
  SafetyCategory,
} from "@weft/schema";
import type { EntityManager } from "typeorm";
import {
  BenchmarkIndicator,
  BenchmarkRecord,
  EnterpriseStandard,
  EnterpriseStandardEvent,
  EnterpriseStandardIndicator,
  Standard,
} from "../../modules/standard";
import { newId } from "../../platform/uuid";
import { expectSame, found, type Scenario } from "./scenario";

const DECLARED_AT = new Date("2026-03-02T01:00:00.000Z");
const PUBLISHED_AT = new Date("2026-03-16T01:00:00.000Z");
const BENCHMARKED_AT = new Date("2026-06-01T01:00:00.000Z");

/** What every demo enterprise promises: name, parameter, unit, value, the binding limit and its edition. */
const promises = [
  ...[["cord at head or neck", "CORD_HEAD_NECK_ANY", "-", "absent", "absent", "GB 31701-2015"]],
  ...[["cord at a short sleeve", "CORD_SHORT_SLEEVE_MM", "mm", "70", "<= 75", "GB 31701-2015"]],
  ...[["formaldehyde", "FORMALDEHYDE", "mg/kg", "16", "<= 20", "GB 18401-2010"]],
  ...[["force of rubbing", null, "N", "9", null, null]],
] as const;

/** What the targets have of it: demo figures. */
const targets: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "EN 14682:2014": { "cord at head or neck": "absent", "cord at a short sleeve": "75" },
  "ISO 105-X12:2016": { "force of rubbing": "9" },
  "GB/T 31900-2015": { formaldehyde: "20" },
};

/** The records of benchmarking, and the standards of their own that they need. */
export async function loadStandards(
  tx: EntityManager,
  { benchmarks }: Scenario,
  organizations: ReadonlyMap<string, string>,
): Promise<void> {
  const own = new Map<string, string>();
  for (const { org, status, targetKind, target } of benchmarks) {
    const organizationId = found(organizations, org, "enterprise");
    const enterpriseStandardId = own.get(org) ?? (await ownStandard(tx, org, organizationId));
    own.set(org, enterpriseStandardId);
    const { text: targetNumber } = mustParse(parseStandardNumber(target));
    const known = await tx.findOneByOrFail(Standard, { number: targetNumber });
    const isPublished = status === BenchmarkStatus.PUBLISHED;
    const id = newId();
    await tx.insert(BenchmarkRecord, {
      ...{ id, organizationId, enterpriseStandardId, targetNumber, targetId: known.id, targetKind },
      ...{ status, publishedOn: isPublished ? localDateIn(BENCHMARKED_AT) : null },
      createdAt: BENCHMARKED_AT,
    });
    const values = Object.entries(targets[targetNumber] ?? {});
    expectSame(`something to compare with ${targetNumber}`, values.length > 0, true);
    await tx.insert(
      BenchmarkIndicator,
      values.map(([name, targetValue], at) => {
        const [, , unit = "-", ownValue = ""] = promises.find(([one]) => one === name) ?? [];
        return {
          id: newId(),
          benchmarkRecordId: id,
          position: at + 1,
          name,
          unit,
          ownValue,
          targetValue,
        };
      }),
    );
  }
  await expectCounted(tx);
}

async function ownStandard(
  tx: EntityManager,
  org: string,
  organizationId: string,
): Promise<string> {
  const id = newId();
  await tx.insert(EnterpriseStandard, {
    ...{ id, organizationId, number: `Q/330502${org} 001-2026`, title: "Children's T-shirts" },
    ...{ productScope: "Knitted T-shirts for children", category: SafetyCategory.A },
    ...{ ageGroup: AgeGroup.INFANT, status: EnterpriseStandardStatus.PUBLISHED },
    ...{ publishedOn: localDateIn(PUBLISHED_AT), createdAt: DECLARED_AT },
  });
  await tx.insert(
    EnterpriseStandardIndicator,
    promises.map(([name, parameter, unit, value, bindingLimit, bindingStandard], at) => ({
      ...{ id: newId(), enterpriseStandardId: id, position: at + 1, name, parameter, unit, value },
      ...{ bindingLimit, bindingStandard },
    })),
  );
  const { DECLARED, PUBLISHED } = EnterpriseStandardStatus;
  await tx.insert(EnterpriseStandardEvent, [
    ...[{ id: newId(), enterpriseStandardId: id, from: null, to: DECLARED, at: DECLARED_AT }],
    ...[{ id: newId(), enterpriseStandardId: id, from: DECLARED, to: PUBLISHED, at: PUBLISHED_AT }],
  ].map(event => ({ ...event, byId: organizationId, reason: null }))); // prettier-ignore
  return id;
}

/** As the plan counts them: enterprises with a published record whose target is not a domestic one. */
async function expectCounted(tx: EntityManager): Promise<void> {
  const records = await tx.findBy(BenchmarkRecord, { status: BenchmarkStatus.PUBLISHED });
  const counted = records.filter(({ targetKind }) => targetKind !== BenchmarkTargetKind.DOMESTIC);
  expectSame("enterprises benchmarked", new Set(counted.map(one => one.organizationId)).size, 2);
}
