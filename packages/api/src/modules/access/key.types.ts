import { MemberRole } from "@weft/schema";
import { Field, InputType, ID, ObjectType } from "type-graphql";
import { Edge, PagedRoot, Readable, sql } from "../../graph";
import { IllegalTransition } from "../../platform/machine";
import { answerOf } from "../../platform/problem";
import { DateTimeScalar } from "../../platform/scalars";
import { OrganizationType } from "../organization";
import { ApiKey } from "./credential.entity";
import { RolesNotHeld } from "./key.problems";
import { KEY_PREFIX } from "./oauth.service";

@Readable<ApiKey>("ApiKey", {
  from: () => ApiKey,
  prefix: KEY_PREFIX,
  description:
    "A key with which a system acts for its organization, as a bearer token or as an OAuth client with this id. Only the own organization sees it, and nobody sees its secret again.",
  visibleTo: ({ row, viewer }) => sql`${row.organizationId} = ${viewer.organizationId}`,
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

  @Edge<ApiKey>(() => OrganizationType, "organizationId")
  organization: unknown;
}

export class ApiKeyReads {
  @PagedRoot<ApiKey>(() => ApiKeyType, {
    orderBy: ["-createdAt"],
    description: "The keys of the viewer's organization, the revoked ones too, latest first.",
  })
  apiKeys: unknown;
}

@InputType()
export class CreateKeyInput {
  @Field(() => String, { description: "What to call it, up to 100 characters." })
  name: string;

  @Field(() => [MemberRole], {
    description: "What it may do: at least one of the roles the caller holds.",
  })
  roles: MemberRole[];

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "From when on it is refused; in the future. Left out: until it is revoked.",
  })
  expiresAt?: Date | null;
}

@InputType()
export class RevokeKeyInput {
  @Field(() => ID)
  keyId: string;
}

@ObjectType({ description: "A new key, with the only sight of its secret there will be." })
export class CreatedKey {
  @Field(() => ApiKeyType, { description: "The key without its secret." })
  readonly key: object;

  @Field(() => String, {
    nullable: true,
    description:
      "The bearer token. Keep it now: it is not stored. Null when the request is a retry of one that was done before, by its Idempotency-Key; where the first answer was lost, revoke the key and create another.",
  })
  readonly secret: string | null;

  constructor(key: object, secret: string | null) {
    this.key = key;
    this.secret = secret;
  }
}

export const CreateKeyResult = answerOf("CreateKeyResult", CreatedKey, "CreatedKey", RolesNotHeld);
export const RevokeKeyResult = answerOf("RevokeKeyResult", ApiKeyType, "ApiKey", IllegalTransition);
