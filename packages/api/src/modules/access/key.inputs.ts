import { MemberRole } from "@weft/schema";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { answerOf } from "../../platform/answer";
import { IllegalTransition } from "../../platform/machine";
import { DateTimeScalar } from "../../platform/scalars";
import { ApiKey } from "./credential.entity";
import { RolesNotHeld, TooManyKeys } from "./key.problems";
import { ApiKeyType } from "./key.types";

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
    description:
      "From when on it is refused; in the future, and no later than the key that makes it (`TOO_LATE`). Left out: with the key that makes it, otherwise when it is revoked.",
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

export const CreateKeyResult = answerOf("CreateKeyResult", CreatedKey, RolesNotHeld, TooManyKeys);

export const RevokeKeyResult = answerOf("RevokeKeyResult", ApiKey, IllegalTransition);
