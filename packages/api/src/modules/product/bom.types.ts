import { BomStatus } from "@weft/schema";
import { Field, Int } from "type-graphql";
import { Edge, EdgeToAny, Paged, Readable } from "../../graph";
import { DateTimeScalar, DecimalScalar } from "../../platform/scalars";
import { BomLine } from "./bom-line.entity";
import { BomVersion } from "./bom-version.entity";
import { MaterialType } from "./material.types";
import { itsBomLine, itsMakersBom } from "./product.visibility";
import { SkuType } from "./sku.types";
import { StyleType } from "./style.types";

@Readable<BomVersion>("BillOfMaterials", {
  from: () => BomVersion,
  prefix: "bom",
  description:
    "What one piece of a style is made of, in one version; frozen once an order or a footprint uses it. Its maker's secret.",
  visibleTo: itsMakersBom,
  filterBy: ["id", "number", "status"],
  orderBy: ["number", "createdAt"],
})
export class BomVersionType implements Pick<
  BomVersion,
  "number" | "status" | "frozenAt" | "version" | "createdAt"
> {
  @Field(() => Int, { description: "1, 2, 3 and so on within the style." })
  number: number;

  @Field(() => BomStatus)
  status: BomStatus;

  @Field(() => DateTimeScalar, { nullable: true, description: "Null while it can change." })
  frozenAt: Date | null;

  @Field(() => Int, { description: "Goes up with each change; give it as `ifVersion`." })
  version: number;

  @Field(() => DateTimeScalar)
  createdAt: Date;

  @Edge<BomVersion>(() => StyleType, "styleId")
  style: unknown;

  @Paged<BomVersion, BomLine>(() => BomLineType, {
    by: "versionId",
    orderBy: ["lineNo"],
    description: "What goes into one piece.",
  })
  lines: unknown;
}

@Readable<BomLine>("BomLine", {
  from: () => BomLine,
  prefix: "bml",
  description:
    "One component of a bill of materials. Read by the maker; the supplier of the component reads its own line once the recipe is frozen, without what is around it.",
  visibleTo: itsBomLine,
  filterBy: ["id", "lineNo", "part"],
  orderBy: ["lineNo"],
})
export class BomLineType implements Pick<
  BomLine,
  "lineNo" | "part" | "quantity" | "wasteShare" | "unit"
> {
  @Field(() => Int, { description: "1, 2, 3 and so on within the version." })
  lineNo: number;

  @Field(() => String, { description: "Where it goes, such as body or neckline." })
  part: string;

  @Field(() => DecimalScalar, { description: "Net, for one piece." })
  quantity: string;

  @Field(() => DecimalScalar, {
    description:
      "What is lost, as a share of the net quantity: `0.12` means that 12 % more must be bought.",
  })
  wasteShare: string;

  @Field(() => String, { description: "A code of UN/ECE Recommendation 20, such as `KGM`." })
  unit: string;

  @EdgeToAny<BomLine>(
    "BomComponent",
    {
      alternatives: [
        { to: () => MaterialType, by: "materialId" },
        { to: () => SkuType, by: "skuId" },
      ],
    },
    { description: "What it is; null when the viewer may not see it." },
  )
  component: unknown;

  @Edge<BomLine>(() => BomVersionType, "versionId", {
    description: "Null for the supplier of the component.",
  })
  bom: unknown;
}
