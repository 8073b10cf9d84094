import { Edge, EdgesOf, EdgeToAny } from "../../graph";
import { type ReadEntry } from "../../platform/read-log.entity";
import { ReadEntryType } from "../../platform/read-log.types";
import { MemberType, OrganizationType } from "../organization";
import { ApiKeyType } from "./key.types";

/** Whose it was and who read it, for the log of what was read. */
@EdgesOf(() => ReadEntryType)
export class ReadEntryEdges {
  @Edge<ReadEntry>(() => OrganizationType, "organizationId", {
    description: "Whose it is that was read.",
  })
  organization: unknown;

  @Edge<ReadEntry>(() => OrganizationType, "readerId", { description: "Who read it." })
  reader: unknown;

  @EdgeToAny<ReadEntry>(
    "Actor",
    {
      alternatives: [
        { to: () => ApiKeyType, by: "credentialId" },
        { to: () => MemberType, by: "credentialId" },
      ],
    },
    {
      description:
        "The key or the person that read; seen by the ORG_ADMINs of the reader's organization.",
    },
  )
  actor: unknown;
}
