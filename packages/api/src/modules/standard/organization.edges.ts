import { EdgesOf, Paged } from "../../graph";
import { type Organization, OrganizationType } from "../organization";
import type { BenchmarkRecord } from "./benchmark-record.entity";
import { BenchmarkRecordType } from "./benchmark-record.types";
import type { EnterpriseStandard } from "./enterprise-standard.entity";
import { EnterpriseStandardType } from "./enterprise-standard.types";

@EdgesOf(() => OrganizationType)
export class OrganizationStandardEdges {
  @Paged<Organization, EnterpriseStandard>(() => EnterpriseStandardType, {
    by: "organizationId",
    orderBy: ["number"],
    description: "Its own standards, as far as the viewer sees them.",
  })
  enterpriseStandards: unknown;

  @Paged<Organization, BenchmarkRecord>(() => BenchmarkRecordType, {
    by: "organizationId",
    orderBy: ["-createdAt"],
    description: "Its records of benchmarking, as far as the viewer sees them.",
  })
  benchmarkRecords: unknown;
}
