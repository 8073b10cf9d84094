import { Field } from "type-graphql";
import { Edge, EdgeToAny, PagedRoot, Readable } from "../../graph";
import { DateTimeScalar } from "../../platform/scalars";
import { OrganizationType } from "../organization";
import { MaterialType, SkuType, StyleType } from "../product";
import { Disclosure } from "./disclosure.entity";
import { itsGranter } from "./disclosure.visibility";

@Readable<Disclosure>("Disclosure", {
  from: () => Disclosure,
  prefix: "dis",
  description:
    "That the viewer lets its name be seen on traces, by one organization or with one product. Nobody else reads it: those it is for meet the name on a trace, and nothing but the name.",
  visibleTo: itsGranter,
  filterBy: ["id", "grantedAt", "revokedAt", "buyer"],
  orderBy: ["grantedAt"],
})
export class DisclosureType implements Pick<Disclosure, "grantedAt" | "revokedAt"> {
  @Edge<Disclosure>(() => OrganizationType, "buyerId", {
    description: "Who sees the name, with whatever product; null when it is for a product.",
  })
  buyer: unknown;

  @EdgeToAny<Disclosure>(
    "LotProduct",
    {
      alternatives: [
        { to: () => SkuType, by: "skuId" },
        { to: () => StyleType, by: "styleId" },
        { to: () => MaterialType, by: "materialId" },
      ],
    },
    {
      description:
        "With which product everybody downstream sees the name; null when it is for one organization. A style stands for all its SKUs.",
    },
  )
  product: unknown;

  @Field(() => DateTimeScalar, { description: "Since when." })
  grantedAt: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was revoked; null while it is in force.",
  })
  revokedAt: Date | null;
}

export class DisclosureReads {
  @PagedRoot<Disclosure>(() => DisclosureType, {
    orderBy: ["-grantedAt"],
    description: "What the viewer disclosed of itself, latest first, also what it revoked.",
  })
  disclosures: unknown;
}
