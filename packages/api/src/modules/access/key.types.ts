import { MemberRole } from "@weft/schema";
import { Field } from "type-graphql";
import { Edge, EdgeToAny, PagedRoot, Readable, sql } from "../../graph";
import { DateTimeScalar } from "../../platform/scalars";
import { MemberType, OrganizationType } from "../organization";
import { ApiKey } from "./credential.entity";
import { KEY_PREFIX } from "./oauth.service";

@Readable<ApiKey>("ApiKey", {
  from: () => ApiKey,
  prefix: KEY_PREFIX,
  description:
    "A key with which a system acts for its organization, as a bearer token or as an OAuth client with this id. The organization's ORG_ADMINs see all keys, a key sees itself, and nobody sees a secret again.",
  visibleTo: ({ row, viewer }) => {
    const own = sql`${row.organizationId} = ${viewer.organizationId}`;
    return viewer.is("key:read") ? own : sql`${own} and ${row.id} = ${viewer.credentialId}`;
  },
  filterBy: ["id", "name", "roles", "createdAt", "lastUsedAt", "expiresAt", "revokedAt"],
  orderBy: ["createdAt"],
})
export class ApiKeyType implements Pick<
  ApiKey,
  "name" | "prefix" | "roles" | "createdAt" | "lastUsedAt" | "expiresAt" | "revokedAt"
> {
  @Field(() => String, { description: "What its owner calls it." })
  name: string;

  @Field(() => String, { description: "How its secret begins, to tell keys apart." })
  prefix: string;

  @Field(() => [MemberRole], { description: "What it may do; several add up." })
  roles: MemberRole[];

  @Field(() => DateTimeScalar)
  createdAt: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was last used, exact to about a minute; null when it never was.",
  })
  lastUsedAt: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "From then on it is refused; null when that is not foreseen.",
  })
  expiresAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "Since when it is refused." })
  revokedAt: Date | null;

  @EdgeToAny<ApiKey>(
    "Actor",
    {
      alternatives: [
        { to: () => ApiKeyType, by: "createdById" },
        { to: () => MemberType, by: "createdById" },
      ],
    },
    { description: "The key or the person that made it; null where that is not known." },
  )
  createdBy: unknown;

  @Edge<ApiKey>(() => OrganizationType, "organizationId")
  organization: unknown;
}

export class ApiKeyReads {
  @PagedRoot<ApiKey>(() => ApiKeyType, {
    orderBy: ["-createdAt"],
    description:
      "The keys of the viewer's organization, the revoked ones too, latest first; without the role ORG_ADMIN only the key that asks.",
  })
  apiKeys: unknown;
}
