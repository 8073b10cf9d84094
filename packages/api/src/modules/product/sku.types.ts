import { GS1_REASONS, parseGtin } from "@weft/schema";
import { Field, Int } from "type-graphql";
import { Edge, Listed, OneRoot, PagedRoot, Readable, sql } from "../../graph";
import { refusals } from "../../platform/reasons";
import { DateTimeScalar } from "../../platform/scalars";
import type { FiberContent } from "./fiber-content.entity";
import { FiberContentType } from "./fiber-content.types";
import { itsSku } from "./product.visibility";
import { Sku } from "./sku.entity";
import { StyleType } from "./style.types";

const MOST_FIBERS = 20;

@Readable<Sku>("Sku", {
  from: () => Sku,
  prefix: "sku",
  description:
    "A style in one size and color: what has a GTIN, an HS code, an age group and a required safety category of its own. Seen by whoever sees its style; the parties of an order see those on its lines.",
  visibleTo: itsSku,
  filterBy: ["id", "code", "gtin", "color", "heightCm", "girthCm", "hsCode", "style"],
  orderBy: ["heightCm", "code", "gtin", "createdAt"],
})
export class SkuType implements Pick<
  Sku,
  "code" | "gtin" | "color" | "heightCm" | "girthCm" | "hsCode" | "version" | "createdAt"
> {
  @Field(() => String, { description: "The owner's own; another owner may use the same." })
  code: string;

  @Field(() => String, {
    nullable: true,
    description: "GS1 trade item number, 14 digits, padded with zeros on the left.",
  })
  gtin: string | null;

  @Field(() => String, { description: "In words." })
  color: string;

  @Field(() => Int, { description: "Body height in centimeters, as in GB/T 1335.3." })
  heightCm: number;

  @Field(() => Int, {
    nullable: true,
    description: "Chest or waist girth in centimeters, where the size states it.",
  })
  girthCm: number | null;

  @Field(() => String, {
    nullable: true,
    description: "HS 2022, 6 digits. Up to 86 cm it is a heading for babies.",
  })
  hsCode: string | null;

  @Field(() => Int, { description: "Goes up with each change; give it as `ifVersion`." })
  version: number;

  @Field(() => DateTimeScalar)
  createdAt: Date;

  @Edge<Sku>(() => StyleType, "styleId")
  style: unknown;

  @Listed<Sku, FiberContent>(() => FiberContentType, {
    by: "skuId",
    orderBy: ["part", "-percent"],
    atMost: MOST_FIBERS,
    description: "What it is made of, as on the label.",
  })
  fiberContent: unknown;
}

export class SkuReads {
  @OneRoot<Sku>(() => SkuType, {
    description: "A SKU. Give exactly one argument.",
    by: {
      id: { type: "ID", property: "id" },
      gtin: {
        type: "String",
        property: "gtin",
        parse: parseGtin,
        description: `8, 12, 13 or 14 digits. ${refusals(GS1_REASONS)}`,
      },
      code: {
        type: "String",
        property: "code",
        description: "Among the viewer's own SKUs: codes are unique per owner.",
        where: ({ row, viewer }) => sql`${row.ownerId} = ${viewer.organizationId}`,
      },
    },
  })
  sku: unknown;

  @PagedRoot<Sku>(() => SkuType, {
    orderBy: ["-createdAt"],
    description: "The SKUs the viewer may see, newest first.",
  })
  skus: unknown;
}
