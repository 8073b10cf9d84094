import { MaterialKind } from "@weft/schema";
import { Field, Int } from "type-graphql";
import { Derived, Edge, Listed, OneRoot, Paged, PagedRoot, Readable, sql } from "../../graph";
import { DateTimeScalar, DecimalScalar } from "../../platform/scalars";
import { OrganizationType } from "../organization";
import type { BomLine } from "./bom-line.entity";
import { BomLineType } from "./bom.types";
import type { FiberContent } from "./fiber-content.entity";
import { FiberContentType } from "./fiber-content.types";
import { Material } from "./material.entity";
import { itsMaterial, ownerOfMaterial } from "./product.visibility";

const MOST_FIBERS = 20;

@Readable<Material>("Material", {
  from: () => Material,
  prefix: "mat",
  description:
    "What garments are made of, as its supplier lists it. Private to its owner until it is published; the parties of an order see the materials on its lines.",
  visibleTo: itsMaterial,
  filterBy: [
    "id",
    "code",
    "kind",
    "nameZh",
    "nameEn",
    "color",
    "gsm",
    "widthM",
    "unit",
    "published",
    "publishedAt",
    "createdAt",
    "owner",
  ],
  orderBy: ["code", "nameZh", "nameEn", "gsm", "publishedAt", "createdAt"],
})
export class MaterialType implements Pick<
  Material,
  | "code"
  | "kind"
  | "nameZh"
  | "nameEn"
  | "color"
  | "gsm"
  | "widthM"
  | "unit"
  | "publishedAt"
  | "version"
  | "createdAt"
> {
  @Field(() => String, { description: "The owner's own; another owner may use the same." })
  code: string;

  @Field(() => MaterialKind)
  kind: MaterialKind;

  @Field(() => String, {
    nullable: true,
    description: "At least one of `nameZh` and `nameEn` is known.",
  })
  nameZh: string | null;

  @Field(() => String, { nullable: true })
  nameEn: string | null;

  @Edge<Material>(() => OrganizationType, "ownerId", {
    readableBy: ownerOfMaterial,
    description:
      "Who supplies it. Null for a party of an order further along the chain while it is not published.",
  })
  owner: unknown;

  @Field(() => String, { nullable: true, description: "In words." })
  color: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Mass of a fabric in grams per square meter.",
  })
  gsm: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Usable width of a fabric in meters.",
  })
  widthM: string | null;

  @Field(() => String, {
    description: "The unit it is usually sold in, a code of UN/ECE Recommendation 20.",
  })
  unit: string;

  @Derived<Material>(() => Boolean, ({ row }) => sql`${row.publishedAt} is not null`, {
    description: "Whether everybody in the trade may see it.",
  })
  published: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: "Null while it is private." })
  publishedAt: Date | null;

  @Field(() => Int, { description: "Goes up with each change; give it as `ifVersion`." })
  version: number;

  @Field(() => DateTimeScalar)
  createdAt: Date;

  @Listed<Material, FiberContent>(() => FiberContentType, {
    by: "materialId",
    orderBy: ["part", "-percent"],
    atMost: MOST_FIBERS,
    description: "What it consists of.",
  })
  composition: unknown;

  @Paged<Material, BomLine>(() => BomLineType, {
    by: "materialId",
    orderBy: ["id"],
    description:
      "The lines of bills of materials it is on: all of its supplier's, and the viewer's own recipes.",
  })
  bomLines: unknown;
}

export class MaterialReads {
  @OneRoot<Material>(() => MaterialType, {
    description: "A material. Give exactly one argument.",
    by: {
      id: { type: "ID", property: "id" },
      code: {
        type: "String",
        property: "code",
        description: "Among the viewer's own materials: codes are unique per owner.",
        where: ({ row, viewer }) => sql`${row.ownerId} = ${viewer.organizationId}`,
      },
    },
  })
  material: unknown;

  @PagedRoot<Material>(() => MaterialType, {
    orderBy: ["-createdAt"],
    description: "The materials the viewer may see, newest first.",
  })
  materials: unknown;
}
