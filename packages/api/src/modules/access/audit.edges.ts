import { Edge, EdgesOf, EdgeToAny } from "../../graph";
import { type AuditEntry } from "../../platform/audit.entity";
import { AuditEntryType } from "../../platform/audit.types";
import { MemberType, OrganizationType } from "../organization";
import { ApiKeyType } from "./key.types";

/** Who did it, for the entries of the log. */
@EdgesOf(() => AuditEntryType)
export class AuditEntryEdges {
  @Edge<AuditEntry>(() => OrganizationType, "organizationId", {
    description: "Which organization acted.",
  })
  organization: unknown;

  @EdgeToAny<AuditEntry>(
    "Actor",
    {
      alternatives: [
        { to: () => ApiKeyType, by: "credentialId" },
        { to: () => MemberType, by: "credentialId" },
      ],
    },
    {
      description:
        "The key or the person that acted; seen by the ORG_ADMINs of their organization.",
    },
  )
  actor: unknown;
}
