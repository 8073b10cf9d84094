import {
  AgeGroup,
  BenchmarkStatus,
  BenchmarkTargetKind,
  DeclarationFinding,
  EnterpriseStandardStatus,
  SafetyCategory,
} from "@weft/schema";
import type { EntityManager } from "typeorm";
import * as standard from "../../packages/api/src/modules/standard";
import type { Chance } from "./random-trade";

const { DECLARED, WITHDRAWN } = EnterpriseStandardStatus;
type Own = Pick<standard.EnterpriseStandard, "id" | "organizationId" | "status" | "publishedOn">;

/** Standards of traders' own in every state, what came of them, and what they are held against. */
export async function randomStandards(
  tx: EntityManager,
  chance: Chance,
  among: { readonly owners: readonly string[]; readonly regulators: readonly string[] },
): Promise<string[]> {
  const { random } = chance;
  const regulator = (): string => random.pick(among.regulators);
  const own = among.owners.flatMap((organizationId, n) =>
    chance.several(3, one => standardOf(chance, organizationId, n * 3 + one)),
  );
  await tx.insert(standard.EnterpriseStandard, own);
  const indicators = own.flatMap(({ id }) => chance.several(2, n => indicator(chance, id, n)));
  await tx.insert(standard.EnterpriseStandardIndicator, indicators);
  const events = own.flatMap(one => eventsOf(chance, one));
  await tx.insert(standard.EnterpriseStandardEvent, events);
  const checks = own
    .filter((_one, n) => n % 2 === 0)
    .map(one => ({
      ...{ id: chance.id(), enterpriseStandardId: one.id, organizationId: one.organizationId },
      ...{ checkedById: regulator(), at: chance.at(), remark: chance.maybe(chance.text()) },
      finding: chance.word(DeclarationFinding),
    }));
  await tx.insert(standard.DeclarationCheck, checks);
  const leading = own.filter(({ publishedOn }) => publishedOn !== null);
  const entries = leading.map(({ id: enterpriseStandardId }, rank) => ({
    ...{ id: chance.id(), year: 2024 + (rank % 2), category: random.pick(["coats", "shirts"]) },
    ...{ rank: rank + 1, enterpriseStandardId, listedById: regulator(), at: chance.at() },
  }));
  await tx.insert(standard.FrontRunnerEntry, entries);
  const records = own.flatMap((one, n) => (n % 3 ? [recordOf(chance, one, n)] : []));
  await tx.insert(standard.BenchmarkRecord, records);
  const rows = records.flatMap(({ id: benchmarkRecordId }) =>
    chance.several(2, n => ({
      ...{ id: chance.id(), benchmarkRecordId, position: n + 1, name: chance.text() || "name" },
      ...{ unit: chance.maybe("N"), ownValue: chance.decimal() },
      targetValue: chance.maybe(chance.decimal()),
    })),
  );
  await tx.insert(standard.BenchmarkIndicator, rows);
  return [...own.map(({ id }) => `est_${id}`), ...records.map(({ id }) => `bmk_${id}`)];
}

function standardOf(chance: Chance, organizationId: string, n: number) {
  const statuses = Object.values(EnterpriseStandardStatus);
  const status = statuses[n % statuses.length] ?? DECLARED;
  const wasPublished = status !== DECLARED && !(status === WITHDRAWN && n % 2 === 0);
  return {
    ...{ id: chance.id(), organizationId, number: `Q/330502R ${1000 + n}-2026`, status },
    ...{ title: chance.text(), productScope: chance.text(), createdAt: chance.at() },
    category: chance.maybe(chance.word(SafetyCategory)),
    ageGroup: chance.maybe(chance.word(AgeGroup)),
    publishedOn: wasPublished ? chance.day() : null,
  };
}

const indicator = (chance: Chance, enterpriseStandardId: string, n: number) => ({
  ...{ id: chance.id(), enterpriseStandardId, position: n + 1, name: `name ${n}` },
  ...{ parameter: chance.maybe("PH"), unit: chance.maybe("pH"), value: chance.decimal() },
  ...{ bindingLimit: chance.maybe("4.0..7.5"), bindingStandard: chance.maybe("GB 18401-2010") },
});

function eventsOf(chance: Chance, { id: enterpriseStandardId, organizationId, status }: Own) {
  const event = (from: EnterpriseStandardStatus | null, to: EnterpriseStandardStatus) => ({
    ...{ id: chance.id(), enterpriseStandardId, from, to, byId: organizationId, at: chance.at() },
    reason: chance.maybe(chance.text()),
  });
  return status === DECLARED ? [event(null, DECLARED)] : [event(null, DECLARED), event(DECLARED, status)]; // prettier-ignore
}

function recordOf(chance: Chance, own: Own, n: number) {
  const isPublished = n % 2 === 0;
  const targetNumber = chance.random.pick(["EN 14682:2014", "ISO 9001:2015"]);
  return {
    ...{ id: chance.id(), organizationId: own.organizationId, enterpriseStandardId: own.id },
    ...{ targetNumber, targetKind: chance.word(BenchmarkTargetKind), createdAt: chance.at() },
    targetId: targetNumber.startsWith("EN") ? standard.standardId(targetNumber) : null,
    status: isPublished ? BenchmarkStatus.PUBLISHED : BenchmarkStatus.DRAFT,
    publishedOn: isPublished ? chance.day() : null,
  };
}
