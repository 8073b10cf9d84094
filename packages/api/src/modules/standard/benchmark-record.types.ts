import { BenchmarkStatus, BenchmarkTargetKind } from "@weft/schema";
import { Field, Int } from "type-graphql";
import { Derived, Edge, OneRoot, Paged, PagedRoot, Readable, sql } from "../../graph";
import { DateTimeScalar, LocalDateScalar } from "../../platform/scalars";
import { OrganizationType } from "../organization";
import { BenchmarkIndicator, BenchmarkRecord } from "./benchmark-record.entity";
import { EnterpriseStandardType } from "./enterprise-standard.types";
import {
  itsBenchmark,
  ofVisibleBenchmark,
  whileItsRecordIsUnpublished,
  whileUnpublished,
} from "./enterprise-standard.visibility";
import { StandardType } from "./standard.types";

@Readable<BenchmarkRecord>("BenchmarkRecord", {
  from: () => BenchmarkRecord,
  prefix: "bmk",
  description:
    "An enterprise's own standard beside one it aims at (对标). Drafts show to their enterprise, to departments and associations; what is published is public.",
  visibleTo: itsBenchmark,
  recordedFor: whileUnpublished,
  filterBy: [
    ...["id", "targetNumber", "targetKind", "status", "publishedOn", "createdAt"],
    ...["organization", "enterpriseStandard", "target"],
  ],
  orderBy: ["publishedOn", "targetNumber", "createdAt"],
})
export class BenchmarkRecordType implements Partial<BenchmarkRecord> {
  @Field(() => String, { description: "The number of the standard that is aimed at." })
  targetNumber: string;

  @Field(() => BenchmarkTargetKind)
  targetKind: BenchmarkTargetKind;

  @Field(() => BenchmarkStatus)
  status: BenchmarkStatus;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Since when everybody reads it; null before.",
  })
  publishedOn: string | null;

  @Field(() => Int, { description: "Goes up with every change; send it as `ifVersion`." })
  version: number;

  @Field(() => DateTimeScalar, { description: "When it was recorded." })
  createdAt: Date;

  @Edge<BenchmarkRecord>(() => OrganizationType, "organizationId", {
    description: "Whose record it is.",
  })
  organization: unknown;

  @Edge<BenchmarkRecord>(() => EnterpriseStandardType, "enterpriseStandardId", {
    description: "The enterprise's own standard.",
  })
  enterpriseStandard: unknown;

  @Edge<BenchmarkRecord>(() => StandardType, "targetId", {
    description: "The standard aimed at, where it is one known here.",
  })
  target: unknown;

  @Paged<BenchmarkRecord, BenchmarkIndicator>(() => BenchmarkIndicatorType, {
    by: "benchmarkRecordId",
    orderBy: ["position"],
    few: true,
    description: "The properties, side by side.",
  })
  indicators: unknown;
}

@Readable<BenchmarkIndicator>("BenchmarkIndicator", {
  from: () => BenchmarkIndicator,
  prefix: "bmi",
  description: "One property, as the own standard and the target have it.",
  visibleTo: ofVisibleBenchmark,
  recordedFor: whileItsRecordIsUnpublished,
  filterBy: ["id", "name", "comparable"],
  orderBy: ["position"],
})
export class BenchmarkIndicatorType implements Partial<BenchmarkIndicator> {
  @Field(() => Int, { description: "Its place in the record, from 1." })
  position: number;

  @Field(() => String, { description: "An indicator of the own standard." })
  name: string;

  @Field(() => String, { nullable: true, description: "Of both values; null where there is none." })
  unit: string | null;

  @Field(() => String, { description: "In the own standard." })
  ownValue: string;

  @Field(() => String, {
    nullable: true,
    description: "In the target; null where it says nothing of it.",
  })
  targetValue: string | null;

  @Derived<BenchmarkIndicator>(() => Boolean, ({ row }) => sql`(${row.targetValue} is not null)`, {
    description: "Whether both have a value. A record needs one such property to be published.",
  })
  comparable: unknown;
}

export class BenchmarkReads {
  @OneRoot<BenchmarkRecord>(() => BenchmarkRecordType, {
    description: "One record of benchmarking.",
    by: { id: { type: "ID", property: "id" } },
  })
  benchmarkRecord: unknown;

  @PagedRoot<BenchmarkRecord>(() => BenchmarkRecordType, {
    orderBy: ["-createdAt"],
    description: "Records of benchmarking, latest first.",
  })
  benchmarkRecords: unknown;
}
