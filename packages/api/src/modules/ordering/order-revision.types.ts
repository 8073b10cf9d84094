import { CertificateType, Incoterm, SafetyCategory } from "@weft/schema";
import { Field, Int } from "type-graphql";
import { Edge, Embedded, Listed, Paged, Readable, sql, type Row, type Sql } from "../../graph";
import { money, MoneyType } from "../../platform/money";
import { DateTimeScalar, DecimalScalar, LocalDateScalar } from "../../platform/scalars";
import { OrganizationType } from "../organization";
import { MaterialType, SkuType } from "../product";
import type { OrderGate } from "./order-gate.entity";
import { QualityGateType } from "./order-gate.types";
import { OrderRevisionLine } from "./order-revision-line.entity";
import { OrderRevision } from "./order-revision.entity";
import { OrderType } from "./order.types";
import { ofVisibleOrder } from "./order.visibility";

const currency = (row: Row<OrderRevisionLine>): Sql =>
  sql`(select r_.currency from order_revision r_ where r_.id = ${row.revisionId})`;

@Readable<OrderRevisionLine>("OrderRevisionLine", {
  from: () => OrderRevisionLine,
  prefix: "orl",
  description: "One row of an order as one revision of its terms had it.",
  visibleTo: ofVisibleOrder,
  filterBy: ["id", "lineNo"],
  orderBy: ["lineNo"],
})
export class OrderRevisionLineType implements Partial<
  Omit<OrderRevisionLine, "unitPrice" | "amount">
> {
  @Field(() => Int, { description: "1, 2, 3 and so on within the revision." })
  lineNo: number;

  @Edge<OrderRevisionLine>(() => SkuType, "skuId", { description: "The garment offered." })
  sku: unknown;

  @Edge<OrderRevisionLine>(() => MaterialType, "materialId", {
    description: "The material offered.",
  })
  material: unknown;

  @Field(() => String, { nullable: true, description: "What is offered, in words." })
  item: string | null;

  @Field(() => DecimalScalar, { description: "In `unit`." })
  quantity: string;

  @Field(() => String, { description: "A code of UN/ECE Recommendation 20." })
  unit: string;

  @Embedded<OrderRevisionLine>(() => MoneyType, ({ row }) => money(row.unitPrice, currency(row)), {
    description: "For one `unit`.",
  })
  unitPrice: MoneyType;

  @Embedded<OrderRevisionLine>(() => MoneyType, ({ row }) => money(row.amount, currency(row)), {
    description: "Quantity times unit price, rounded half up to the currency's minor unit.",
  })
  amount: MoneyType;
}

@Readable<OrderRevision>("OrderRevision", {
  from: () => OrderRevision,
  prefix: "orv",
  description:
    "The terms of an order as one party put them on the table: offered, countered or proposed as a change. Never changed afterwards.",
  visibleTo: ofVisibleOrder,
  filterBy: ["id", "number", "at"],
  orderBy: ["number"],
})
export class OrderRevisionType implements Partial<Omit<OrderRevision, "total">> {
  @Field(() => Int, {
    description: "1, 2, 3 and so on within the order, proposals that were declined included.",
  })
  number: number;

  @Edge<OrderRevision>(() => OrganizationType, "byId", {
    description: "The party that offered these terms.",
  })
  by: unknown;

  @Edge<OrderRevision>(() => OrderType, "orderId", {
    description: "The order whose terms these are.",
  })
  order: unknown;

  @Field(() => DateTimeScalar, { description: "When it was offered." })
  at: Date;

  @Field(() => String, { description: "ISO 4217; all amounts of the revision are in it." })
  currency: string;

  @Embedded<OrderRevision>(() => MoneyType, ({ row }) => money(row.total, row.currency), {
    description: "The sum of its lines' amounts, each rounded on its own.",
  })
  total: MoneyType;

  @Field(() => Incoterm, {
    nullable: true,
    description: "Given when the order crosses a border.",
  })
  incoterm: Incoterm | null;

  @Field(() => String, { nullable: true, description: "The named place, such as Bangkok." })
  incotermPlace: string | null;

  @Field(() => String, { nullable: true, description: "Such as `2020`." })
  incotermEdition: string | null;

  @Field(() => String, { nullable: true, description: "A customs mode such as `9710`." })
  customsMode: string | null;

  @Field(() => DecimalScalar, {
    description: "By how much the accepted quantity of a line may differ from the ordered one.",
  })
  tolerancePercent: string;

  @Field(() => SafetyCategory, { nullable: true, description: "What the buyer asks for." })
  requiredCategory: SafetyCategory | null;

  @Field(() => LocalDateScalar, { nullable: true, description: "The last day of delivery." })
  dueOn: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Until when the offer could be answered.",
  })
  validUntil: Date | null;

  @Field(() => Boolean, { description: "Whether production waits for an approved sample." })
  sampleRequired: boolean;

  @Field(() => Int, { description: "Days after delivery within which the buyer may claim." })
  acceptanceDays: number;

  @Listed<OrderRevision, OrderGate>(() => QualityGateType, {
    by: "revisionId",
    orderBy: ["position"],
    atMost: 20,
    few: true,
    description: "What must have passed a test before goods are ready and leave.",
  })
  qualityGates: unknown;

  @Field(() => [CertificateType], {
    description:
      "What the seller must hold, valid that day, when the goods are ready and leave. For a line with a SKU a certificate that names styles or SKUs must name it or its style; one for a site or a category in words counts as both agreed.",
  })
  requiredCertificates: CertificateType[];

  @Paged<OrderRevision, OrderRevisionLine>(() => OrderRevisionLineType, {
    by: "revisionId",
    orderBy: ["lineNo"],
    description: "Its rows.",
  })
  lines: unknown;
}
