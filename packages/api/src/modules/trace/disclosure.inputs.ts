import { Field, ID, InputType } from "type-graphql";
import { answerOf } from "../../platform/answer";
import { Disclosure } from "./disclosure.entity";
import { AlreadyDisclosed, DisclosureEnded } from "./disclosure.problems";

@InputType()
export class GrantDisclosureInput {
  @Field(() => ID, {
    nullable: true,
    description:
      "Who is to see the name, wherever the viewer stands behind it. This or `productId`.",
  })
  buyerId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "A material, style or SKU: everybody downstream of a lot the viewer made of it is to see the name. This or `buyerId`.",
  })
  productId?: string | null;
}

@InputType()
export class RevokeDisclosureInput {
  @Field(() => ID)
  disclosureId: string;
}

export const GrantDisclosureResult = answerOf(
  "GrantDisclosureResult",
  Disclosure,
  AlreadyDisclosed,
);
export const RevokeDisclosureResult = answerOf(
  "RevokeDisclosureResult",
  Disclosure,
  DisclosureEnded,
);
