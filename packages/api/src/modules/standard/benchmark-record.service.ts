import { BenchmarkStatus, EnterpriseStandardStatus, localDateIn } from "@weft/schema";
import type { EntityManager } from "typeorm";
import { IllegalTransition } from "../../platform/machine";
import { newId } from "../../platform/uuid";
import { whyStale, type StaleVersion } from "../../platform/version";
import { findVisible, lockVisible } from "../../platform/visible";
import { write, type Answered, type WriteContext } from "../../platform/write";
import { BenchmarkIndicator, BenchmarkRecord } from "./benchmark-record.entity";
import { BenchmarkRecordType } from "./benchmark-record.types";
import { EnterpriseStandard, EnterpriseStandardIndicator } from "./enterprise-standard.entity";
import type { PublishBenchmarkInput, RecordBenchmarkInput } from "./enterprise-standard.inputs";
import { comparisonsOf, targetOf, wrong } from "./enterprise-standard.parsing";
import {
  BenchmarkExists,
  NothingComparable,
  StandardNotPublished,
} from "./enterprise-standard.problems";
import type { Standardizing } from "./enterprise-standard.service";
import { EnterpriseStandardType } from "./enterprise-standard.types";
import { Standard } from "./standard.entity";

/** Enterprises hold their own standards against those they aim at. */
export class BenchmarkService {
  constructor(private readonly tools: Standardizing) {}

  /** A draft: an own standard beside a target, property by property. */
  record(
    context: WriteContext,
    input: RecordBenchmarkInput,
  ): Answered<BenchmarkRecord | BenchmarkExists> {
    const at = this.tools.clock.now();
    const targetNumber = targetOf(input.target);
    const comparisons = comparisonsOf(input.indicators);
    const { targetKind } = input;
    const intent = {
      mutation: "recordBenchmark",
      permission: "benchmark:record",
      input,
    } as const;
    return write<BenchmarkRecord, BenchmarkExists>(
      this.tools.db,
      context,
      intent,
      async (tx, act) => {
        const { viewer } = act;
        const id = input.enterpriseStandardId;
        const own = await findVisible<EnterpriseStandard>(tx, viewer, EnterpriseStandardType, id);
        act.mustBeAllowed(own.organizationId);
        act.conflicts({
          uq_benchmark_record__enterprise_standard_id__target_number: () => new BenchmarkExists(),
        });
        const target = await tx.findOneBy(Standard, { number: targetNumber });
        const record = tx.create(BenchmarkRecord, {
          ...{ id: newId(), organizationId: own.organizationId, enterpriseStandardId: own.id },
          ...{ targetNumber, targetId: target?.id ?? null, targetKind, publishedOn: null },
          ...{ status: BenchmarkStatus.DRAFT, version: 1, createdAt: at },
        });
        const rows = await sideBySide(tx, own, comparisons);
        await tx.insert(BenchmarkRecord, record);
        const benchmarkRecordId = record.id;
        await tx.insert(
          BenchmarkIndicator,
          rows.map((row, n) => ({ id: newId(), benchmarkRecordId, position: n + 1, ...row })),
        );
        return record;
      },
    );
  }

  /** It becomes public, for good. */
  publish(
    context: WriteContext,
    input: PublishBenchmarkInput,
  ): Answered<
    BenchmarkRecord | StaleVersion | IllegalTransition | StandardNotPublished | NothingComparable
  > {
    const publishedOn = localDateIn(this.tools.clock.now());
    const intent = {
      mutation: "publishBenchmark",
      permission: "benchmark:record",
      input,
    } as const;
    type Why = StaleVersion | IllegalTransition | StandardNotPublished | NothingComparable;
    return write<BenchmarkRecord, Why>(this.tools.db, context, intent, async (tx, act) => {
      const { benchmarkRecordId, ifVersion } = input;
      const found = lockVisible<BenchmarkRecord>(
        ...([tx, act.viewer, BenchmarkRecordType, benchmarkRecordId] as const),
      );
      const record = act.about(await found);
      act.mustBeAllowed(record.organizationId);
      const stale = whyStale(record, ifVersion);
      if (stale) return stale;
      const { PUBLISHED: status } = BenchmarkStatus;
      if (record.status === status) return new IllegalTransition(record.status, status);
      const own = await tx.findOneByOrFail(EnterpriseStandard, { id: record.enterpriseStandardId });
      if (own.status !== EnterpriseStandardStatus.PUBLISHED)
        return new StandardNotPublished(own.status);
      const rows = await tx.findBy(BenchmarkIndicator, { benchmarkRecordId: record.id });
      if (!rows.some(({ targetValue }) => targetValue !== null)) return new NothingComparable();
      await tx.update(BenchmarkRecord, { id: record.id }, { status, publishedOn });
      return Object.assign(record, { status, publishedOn, version: record.version + 1 });
    });
  }
}

type Comparison = ReturnType<typeof comparisonsOf>[number];

/** What is compared are indicators of the own standard, in its units. */
async function sideBySide(
  tx: EntityManager,
  own: EnterpriseStandard,
  comparisons: readonly Comparison[],
): Promise<readonly Pick<BenchmarkIndicator, "name" | "unit" | "ownValue" | "targetValue">[]> {
  const indicators = await tx.findBy(EnterpriseStandardIndicator, { enterpriseStandardId: own.id });
  const byName = new Map(indicators.map(one => [one.name, one]));
  return comparisons.map(({ name, targetValue }, at) => {
    const indicator = byName.get(name);
    if (!indicator)
      throw wrong(["indicators", at, "name"], "UNKNOWN", "The own standard has no such indicator.");
    return { name, unit: indicator.unit, ownValue: indicator.value, targetValue };
  });
}
