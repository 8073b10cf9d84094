import { Construction, Contact, SafetyCategory, Sex } from "@weft/schema";
import { Field, Int } from "type-graphql";
import { Derived, Edge, OneRoot, Paged, PagedRoot, Readable, sql } from "../../graph";
import { DateTimeScalar } from "../../platform/scalars";
import { OrganizationType } from "../organization";
import type { BomVersion } from "./bom-version.entity";
import { BomVersionType } from "./bom.types";
import { itsStyle, ownerOfStyle } from "./product.visibility";
import type { Sku } from "./sku.entity";
import { SkuType } from "./sku.types";
import { Style } from "./style.entity";

@Readable<Style>("Style", {
  from: () => Style,
  prefix: "sty",
  description:
    "A garment design, made in sizes and colors. Private to its owner until it is published; the parties of an order see the styles on its lines.",
  visibleTo: itsStyle,
  filterBy: [
    "id",
    "code",
    "nameZh",
    "nameEn",
    "contact",
    "declaredCategory",
    "market",
    "sex",
    "construction",
    "published",
    "publishedAt",
    "createdAt",
    "owner",
    "skus",
  ],
  orderBy: ["code", "nameZh", "nameEn", "publishedAt", "createdAt"],
})
export class StyleType implements Pick<
  Style,
  | "code"
  | "nameZh"
  | "nameEn"
  | "contact"
  | "declaredCategory"
  | "market"
  | "sex"
  | "construction"
  | "publishedAt"
  | "version"
  | "createdAt"
> {
  @Field(() => String, { description: "The owner's own; another owner may use the same." })
  code: string;

  @Field(() => String, {
    nullable: true,
    description: "At least one of `nameZh` and `nameEn` is known.",
  })
  nameZh: string | null;

  @Field(() => String, { nullable: true })
  nameEn: string | null;

  @Edge<Style>(() => OrganizationType, "ownerId", {
    readableBy: ownerOfStyle,
    description:
      "Whose design it is. Null for a party of an order further down or up the chain while the style is not published.",
  })
  owner: unknown;

  @Field(() => Contact)
  contact: Contact;

  @Field(() => SafetyCategory, {
    description: "What the label promises; `Sku.requiredCategory` is what the law asks.",
  })
  declaredCategory: SafetyCategory;

  @Field(() => String, {
    description: "Where it is sold, which decides its rules: ISO 3166-1 alpha-2, or `EU`.",
  })
  market: string;

  @Field(() => Sex)
  sex: Sex;

  @Field(() => Construction, { nullable: true })
  construction: Construction | null;

  @Derived<Style>(() => Boolean, ({ row }) => sql`${row.publishedAt} is not null`, {
    description: "Whether everybody in the trade may see it.",
  })
  published: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: "Null while it is private." })
  publishedAt: Date | null;

  @Field(() => Int, { description: "Goes up with each change; give it as `ifVersion`." })
  version: number;

  @Field(() => DateTimeScalar)
  createdAt: Date;

  @Paged<Style, Sku>(() => SkuType, {
    by: "styleId",
    orderBy: ["heightCm"],
    few: true,
    description: "Its sizes and colors, smallest first.",
  })
  skus: unknown;

  @Paged<Style, BomVersion>(() => BomVersionType, {
    by: "styleId",
    orderBy: ["-number"],
    description: "Its bills of materials, newest first. The owner's secret.",
  })
  boms: unknown;
}

export class StyleReads {
  @OneRoot<Style>(() => StyleType, {
    description: "A style. Give exactly one argument.",
    by: {
      id: { type: "ID", property: "id" },
      code: {
        type: "String",
        property: "code",
        description: "Among the viewer's own styles: codes are unique per owner.",
        where: ({ row, viewer }) => sql`${row.ownerId} = ${viewer.organizationId}`,
      },
    },
  })
  style: unknown;

  @PagedRoot<Style>(() => StyleType, {
    orderBy: ["-createdAt"],
    description: "The styles the viewer may see, newest first.",
  })
  styles: unknown;
}
