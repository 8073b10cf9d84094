import { MatrixColumn } from "@weft/schema";
import { any, inTurn, sql, type Asking, type Scope, type Sql } from "../../graph";
import { isAny, own, trading } from "../organization";
import type { BenchmarkRecord } from "./benchmark-record.entity";
import type { DeclarationCheck } from "./declaration-check.entity";
import type { EnterpriseStandard } from "./enterprise-standard.entity";

const { FABRIC_TRIMS, MAKER, CERT_BODY, ASSOCIATION, BANK, AMR, OTHER_DEPT } = MatrixColumn;

/** Row `enterpriseStandard` of the matrix: who reads what is only declared, too. */
const seesAllStandards = [CERT_BODY, ASSOCIATION, BANK, AMR, OTHER_DEPT];

/** Row `benchmarkRecord`: the same of drafts, and who keeps records of its own. */
const seesAllBenchmarks = [ASSOCIATION, AMR, OTHER_DEPT];
const benchmarking = [FABRIC_TRIMS, MAKER];

interface Whose {
  readonly organizationId: Sql;
  readonly publishedOn: Sql;
}

interface Columns {
  readonly all: readonly MatrixColumn[];
  readonly own: readonly MatrixColumn[];
}

/** What was published stays public; before that it shows to its enterprise and to those whom the matrix lets read all. */
function ways(row: Whose, viewer: Asking, columns: Columns): readonly Sql[] {
  if (isAny(viewer, columns.all)) return [sql`true`];
  const published = sql`(${row.publishedOn} is not null)`;
  const mine = own(viewer, columns.own, row.organizationId);
  return mine ? inTurn(mine, published) : [published];
}

const standards: Columns = { all: seesAllStandards, own: trading };
const benchmarks: Columns = { all: seesAllBenchmarks, own: benchmarking };

export const itsEnterpriseStandard: Scope<EnterpriseStandard> = ({ row, viewer }) =>
  isAny(viewer, standards.all) || ways(row, viewer, standards);

/** What belongs to a standard shows to whom the standard shows. */
export const ofVisibleStandard: Scope<{ enterpriseStandardId: string }> = ({ row, viewer }) => {
  if (isAny(viewer, standards.all)) return true;
  const its = { organizationId: sql`es_.organization_id`, publishedOn: sql`es_.published_on` };
  const seen = any(ways(its, viewer, standards).map(way => sql`(${way})`));
  return sql`exists (select 1 from enterprise_standard es_ where es_.id = ${row.enterpriseStandardId} and ${seen})`;
};

/** What the regulator remarked is between it and the enterprise. */
export const itsRemark: Scope<DeclarationCheck> = ({ row, viewer }) =>
  viewer.is(AMR) || own(viewer, trading, row.organizationId);

export const itsBenchmark: Scope<BenchmarkRecord> = ({ row, viewer }) =>
  isAny(viewer, benchmarks.all) || ways(row, viewer, benchmarks);

export const ofVisibleBenchmark: Scope<{ benchmarkRecordId: string }> = ({ row, viewer }) => {
  if (isAny(viewer, benchmarks.all)) return true;
  const its = { organizationId: sql`bm_.organization_id`, publishedOn: sql`bm_.published_on` };
  const seen = any(ways(its, viewer, benchmarks).map(way => sql`(${way})`));
  return sql`exists (select 1 from benchmark_record bm_ where bm_.id = ${row.benchmarkRecordId} and ${seen})`;
};

/** Whose it is as long as it is confidential (C15); nobody's once it is public. */
export const whileUnpublished = ({ row }: { readonly row: Whose }): Sql =>
  sql`case when ${row.publishedOn} is null then ${row.organizationId} end`;

export const whileItsStandardIsUnpublished = ({
  row,
}: {
  readonly row: { readonly enterpriseStandardId: Sql };
}): Sql =>
  sql`(select eu_.organization_id from enterprise_standard eu_ where eu_.id = ${row.enterpriseStandardId} and eu_.published_on is null)`;

export const whileItsRecordIsUnpublished = ({
  row,
}: {
  readonly row: { readonly benchmarkRecordId: Sql };
}): Sql =>
  sql`(select bu_.organization_id from benchmark_record bu_ where bu_.id = ${row.benchmarkRecordId} and bu_.published_on is null)`;
