import { LotKind } from "@weft/schema";
import { Field, Int } from "type-graphql";
import { Edge, EdgeToAny, OneRoot, Paged, PagedRoot, Readable, ReadableBy, sql } from "../../graph";
import { DateTimeScalar, DecimalScalar, LocalDateScalar } from "../../platform/scalars";
import { OrganizationType } from "../organization";
import { LotConsumption } from "./lot-consumption.entity";
import { Lot } from "./lot.entity";
import { itsLot, itsMakersConsumption, measuresOfLot, ownerOfLot } from "./lot.visibility";
import { MaterialType } from "./material.types";
import { SkuType } from "./sku.types";
import { StyleType } from "./style.types";

@Readable<Lot>("Lot", {
  from: () => Lot,
  prefix: "lot",
  description:
    "Goods made together: the physical truth that orders only plan. Seen by who made it, by the parties of the order it was made for, and by whom its maker shipped of it; by a lab that is to test it, and by the market regulator once it was inspected: these learn neither how much there is nor of an order.",
  visibleTo: itsLot,
  recordedFor: ({ row }) => row.ownerId,
  filterBy: [
    "id",
    "number",
    "kind",
    "quantity",
    "unit",
    "massKg",
    "reprocessedFiber",
    "producedOn",
    "createdAt",
    "owner",
  ],
  orderBy: ["number", "producedOn", "createdAt"],
})
export class LotType implements Pick<
  Lot,
  | "number"
  | "kind"
  | "item"
  | "quantity"
  | "unit"
  | "massKg"
  | "reprocessedFiber"
  | "producedOn"
  | "version"
  | "createdAt"
> {
  @Field(() => String, { description: "The maker's own; another maker may use the same." })
  number: string;

  @Field(() => LotKind)
  kind: LotKind;

  @Edge<Lot>(() => OrganizationType, "ownerId", {
    readableBy: ownerOfLot,
    description:
      "Who made it; null for a party of the order when it is somebody behind the other party, and for a lab unless its client made it.",
  })
  owner: unknown;

  @EdgeToAny<Lot>(
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
        "What it consists of; a style when it goes over several sizes. Null when only `item` says it, or the viewer may not see it.",
    },
  )
  product: unknown;

  @Field(() => String, {
    nullable: true,
    description: "What it consists of, when no product of the graph describes it.",
  })
  item: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "What was produced, in `unit`; null for sundries nobody counts, and for who got a part of a stock.",
  })
  @ReadableBy<Lot>(measuresOfLot)
  quantity: string | null;

  @Field(() => String, {
    nullable: true,
    description: "A code of UN/ECE Recommendation 20, such as `MTR`.",
  })
  unit: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Net mass in kilograms, where it was weighed.",
  })
  @ReadableBy<Lot>(measuresOfLot)
  massKg: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether reprocessed fiber (再加工纤维) is in it, as its maker declares; null when nothing was said. Goods for infants must have none (SAMR Order 119).",
  })
  reprocessedFiber: boolean | null;

  @Field(() => LocalDateScalar, { nullable: true, description: "The day it was finished." })
  producedOn: string | null;

  @Field(() => Int, { description: "Goes up with each change; give it as `ifVersion`." })
  version: number;

  @Field(() => DateTimeScalar)
  createdAt: Date;

  @Paged<Lot, LotConsumption>(() => LotConsumptionType, {
    by: "outputLotId",
    orderBy: ["id"],
    description: "What went into it. Known to its maker alone.",
  })
  inputs: unknown;

  @Paged<Lot, LotConsumption>(() => LotConsumptionType, {
    by: "inputLotId",
    orderBy: ["id"],
    description: "What the viewer made of it; its supplier does not learn what became of it.",
  })
  outputs: unknown;
}

@Readable<LotConsumption>("LotConsumption", {
  from: () => LotConsumption,
  prefix: "con",
  description:
    "That one lot went into another, and how much of it. Known to who made the output alone.",
  visibleTo: itsMakersConsumption,
  filterBy: ["id", "quantity", "unit", "consumedAt", "reversedAt", "inputLot", "outputLot"],
})
export class LotConsumptionType implements Pick<
  LotConsumption,
  "quantity" | "unit" | "consumedAt" | "reversedAt" | "reversalReason"
> {
  @Field(() => DecimalScalar, {
    nullable: true,
    description: "In `unit`; null for sundries nobody weighs.",
  })
  quantity: string | null;

  @Field(() => String, {
    nullable: true,
    description: "A code of UN/ECE Recommendation 20, such as `KGM`.",
  })
  unit: string | null;

  @Field(() => DateTimeScalar, { description: "When it was recorded." })
  consumedAt: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was found to be a mistake; it counts no more from then on.",
  })
  reversedAt: Date | null;

  @Field(() => String, { nullable: true, description: "What the mistake was." })
  reversalReason: string | null;

  @Edge<LotConsumption>(() => LotType, "inputLotId", { description: "What was used." })
  inputLot: unknown;

  @Edge<LotConsumption>(() => LotType, "outputLotId", { description: "What was made of it." })
  outputLot: unknown;
}

export class LotReads {
  @OneRoot<Lot>(() => LotType, {
    description: "A lot. Give exactly one argument.",
    by: {
      id: { type: "ID", property: "id" },
      number: {
        type: "String",
        property: "number",
        description: "Among the lots the viewer made: numbers are unique per maker.",
        where: ({ row, viewer }) => sql`${row.ownerId} = ${viewer.organizationId}`,
      },
    },
  })
  lot: unknown;

  @PagedRoot<Lot>(() => LotType, {
    orderBy: ["-createdAt"],
    description:
      "The lots the viewer made, and those made for its orders, newest first. A lab reads those it is to test, the market regulator those that were inspected.",
  })
  lots: unknown;
}
