import { EdgesOf, Paged } from "../../graph";
import { OrganizationType, type Organization } from "../organization";
import type { Certificate } from "./certificate.entity";
import { CertificateType } from "./certificate.types";
import type { Honor } from "./honor.entity";
import { HonorTypeOf } from "./honor.types";

/** What this module hangs on an organization. */
@EdgesOf(() => OrganizationType)
export class OrganizationCertificateEdges {
  @Paged<Organization, Certificate>(() => CertificateType, {
    by: "holderId",
    orderBy: ["-createdAt"],
    few: true,
    description:
      "The certificates it holds or held, and its applications where the viewer sees them.",
  })
  certificates: unknown;

  @Paged<Organization, Certificate>(() => CertificateType, {
    by: "issuerId",
    orderBy: ["-createdAt"],
    description:
      "The certificates it issued, and the applications to it where the viewer sees them.",
  })
  certificatesIssued: unknown;

  @Paged<Organization, Honor>(() => HonorTypeOf, {
    by: "organizationId",
    orderBy: ["-awardedOn"],
    few: true,
    description: "What departments distinguished it with.",
  })
  honors: unknown;
}
