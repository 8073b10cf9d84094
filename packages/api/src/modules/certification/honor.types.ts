import { HonorLevel, HonorType as KindOfHonor } from "@weft/schema";
import { Field, Int } from "type-graphql";
import { Derived, Edge, everyone, OneRoot, PagedRoot, Readable, sql } from "../../graph";
import { LocalDateScalar } from "../../platform/scalars";
import { OrganizationType } from "../organization";
import { today } from "./certificate.standing";
import { Honor } from "./honor.entity";

@Readable<Honor>("Honor", {
  from: () => Honor,
  prefix: "hon",
  description:
    "What a department distinguished an enterprise with. Public, also when it was revoked.",
  visibleTo: everyone,
  filterBy: [
    ...["id", "type", "level", "awardedOn", "validTo", "revokedOn"],
    ...["inForce", "organization", "awardedBy"],
  ],
  orderBy: ["awardedOn"],
})
export class HonorTypeOf implements Partial<Honor> {
  @Field(() => KindOfHonor)
  type: KindOfHonor;

  @Field(() => HonorLevel)
  level: HonorLevel;

  @Field(() => String, { nullable: true, description: "Its full name, where it has one." })
  title: string | null;

  @Edge<Honor>(() => OrganizationType, "organizationId", { description: "Who was distinguished." })
  organization: unknown;

  @Edge<Honor>(() => OrganizationType, "awardedById", {
    description: "The department that awarded it.",
  })
  awardedBy: unknown;

  @Field(() => LocalDateScalar, { description: "The first day it counts." })
  awardedOn: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The last day it counts; null where it does not end.",
  })
  validTo: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The first day it no longer counts, where it was revoked.",
  })
  revokedOn: string | null;

  @Field(() => String, { nullable: true, description: "Why it was revoked." })
  revokedReason: string | null;

  @Derived<Honor>(
    () => Boolean,
    ({ row, args }) => {
      const day = sql`coalesce(${args["asOf"] ?? null}, ${today})`;
      return sql`(${row.awardedOn} <= ${day} and (${row.validTo} is null or ${day} <= ${row.validTo}) and (${row.revokedOn} is null or ${day} < ${row.revokedOn}))`;
    },
    {
      description:
        "Whether it counts on a day: awarded, not over, not revoked. Filters ask for today.",
      args: {
        asOf: { type: "LocalDate", description: "Today in China, where none is given." },
      },
    },
  )
  inForce: boolean;

  @Field(() => Int, { description: "Goes up with each change; give it as `ifVersion`." })
  version: number;
}

export class HonorReads {
  @OneRoot<Honor>(() => HonorTypeOf, {
    description: "An honor.",
    by: { id: { type: "ID", property: "id" } },
  })
  honor: unknown;

  @PagedRoot<Honor>(() => HonorTypeOf, {
    orderBy: ["-awardedOn"],
    description: "What departments distinguished enterprises with, latest first.",
  })
  honors: unknown;
}
