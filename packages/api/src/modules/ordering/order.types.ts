import { CertificateType, Incoterm, OrderKind, OrderStatus, SafetyCategory } from "@weft/schema";
import { Field, Int } from "type-graphql";
import { Edge, Embedded, Listed, OneRoot, Paged, PagedRoot, Readable, sql } from "../../graph";
import { money, MoneyType } from "../../platform/money";
import { DateTimeScalar, DecimalScalar, LocalDateScalar } from "../../platform/scalars";
import { OrganizationType } from "../organization";
import { LotType, type Lot } from "../product";
import type { OrderEvent } from "./order-event.entity";
import { OrderEventType } from "./order-event.types";
import type { OrderGate } from "./order-gate.entity";
import { QualityGateType } from "./order-gate.types";
import type { OrderLine } from "./order-line.entity";
import { OrderLineType } from "./order-line.types";
import type { OrderRequest } from "./order-request.entity";
import { OrderRequestType } from "./order-request.types";
import type { OrderRevision } from "./order-revision.entity";
import { OrderRevisionType } from "./order-revision.types";
import { Order } from "./order.entity";
import { itsParties } from "./order.visibility";

@Readable<Order>("Order", {
  from: () => Order,
  prefix: "ord",
  description:
    "What one organization orders from another: a secret of these two. A draft shows to its buyer alone. Nobody sees through it to the orders before or behind it, except their own.",
  visibleTo: itsParties,
  filterBy: [
    "id",
    "number",
    "kind",
    "status",
    "currency",
    "customsMode",
    "requiredCategory",
    "requiredCertificates",
    "dueOn",
    "validUntil",
    "placedAt",
    "createdAt",
    "buyer",
    "seller",
    "lines",
  ],
  orderBy: ["placedAt", "number", "dueOn", "createdAt"],
})
export class OrderType implements Pick<
  Order,
  | "number"
  | "kind"
  | "status"
  | "currency"
  | "incoterm"
  | "incotermPlace"
  | "incotermEdition"
  | "customsMode"
  | "tolerancePercent"
  | "requiredCategory"
  | "dueOn"
  | "validUntil"
  | "placedAt"
  | "version"
  | "createdAt"
> {
  @Field(() => String, { description: "The buyer's own order number." })
  number: string;

  @Field(() => OrderKind, {
    description:
      "What is ordered, as its buyer says. Traces follow the material through a PROCESSING order.",
  })
  kind: OrderKind;

  @Field(() => OrderStatus, {
    description:
      "Where it stands; `events` tell how it came there. Which moves are legal, and whose, is in state_machines.json.",
  })
  status: OrderStatus;

  @Edge<Order>(() => OrganizationType, "buyerId", { description: "Who ordered and pays." })
  buyer: unknown;

  @Edge<Order>(() => OrganizationType, "sellerId", { description: "Who delivers." })
  seller: unknown;

  @Field(() => String, { description: "ISO 4217; all amounts of the order are in it." })
  currency: string;

  @Embedded<Order>(() => MoneyType, ({ row }) => money(row.total, row.currency), {
    description: "The sum of the lines' amounts, each rounded on its own.",
  })
  total: MoneyType;

  @Field(() => Incoterm, { nullable: true, description: "Given when the order crosses a border." })
  incoterm: Incoterm | null;

  @Field(() => String, { nullable: true, description: "The named place, such as Bangkok." })
  incotermPlace: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Which edition of the Incoterms is meant: `2020` or `2010`.",
  })
  incotermEdition: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The customs mode the parties mean to ship under: the four digits of China Customs' supervision modes (监管方式), such as `9710`.",
  })
  customsMode: string | null;

  @Field(() => DecimalScalar, {
    description:
      "By how many percent of the ordered quantity the accepted one may differ, up or down, 0 to 100. Within it a line counts as delivered.",
  })
  tolerancePercent: string;

  @Field(() => SafetyCategory, {
    nullable: true,
    description: "The safety category of GB 31701 (A, B or C) the buyer asks for.",
  })
  requiredCategory: SafetyCategory | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      "The last day it may be delivered on, in the platform's time zone (China). Given before it is offered.",
  })
  dueOn: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      "Until when the offer on the table can be answered, that instant included; null: for good. Then the order is EXPIRED.",
  })
  validUntil: Date | null;

  @Field(() => DateTimeScalar, {
    description: "When the buyer submitted it; of a draft, when it was begun.",
  })
  placedAt: Date;

  @Field(() => Boolean, {
    description: "Whether production waits until the buyer has approved a sample.",
  })
  sampleRequired: boolean;

  @Field(() => Int, {
    description:
      "Days after delivery within which the buyer may claim; then the order is completed by itself.",
  })
  acceptanceDays: number;

  @Listed<Order, OrderGate>(() => QualityGateType, {
    on: ({ row, target }) => sql`${target.orderId} = ${row.id} and ${target.revisionId} is null`,
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

  @Field(() => Int, {
    description: "The number of the terms on the table; 0 before anything was offered.",
  })
  revision: number;

  @Field(() => Int, {
    nullable: true,
    description: "The revision both parties agreed on; null before they did.",
  })
  agreedRevision: number | null;

  @Field(() => DateTimeScalar, { description: "Since when it has its present status." })
  statusSince: Date;

  @Field(() => OrderStatus, {
    nullable: true,
    description:
      "Of a stopped order (QUALITY_HOLD): where it goes on when nothing stops it any more.",
  })
  resumeStatus: OrderStatus | null;

  @Field(() => Int, { description: "Goes up with each change; give it as `ifVersion`." })
  version: number;

  @Field(() => DateTimeScalar, { description: "When the draft was begun." })
  createdAt: Date;

  @Paged<Order, OrderLine>(() => OrderLineType, {
    by: "orderId",
    orderBy: ["lineNo"],
    few: true,
    description: "What was ordered, in the order of the lines.",
  })
  lines: unknown;

  @Paged<Order, OrderEvent>(() => OrderEventType, {
    by: "orderId",
    orderBy: ["at"],
    description: "Its history, oldest first.",
  })
  events: unknown;

  @Paged<Order, OrderRevision>(() => OrderRevisionType, {
    by: "orderId",
    orderBy: ["number"],
    description: "Its terms as they were offered, countered and changed, oldest first.",
  })
  revisions: unknown;

  @Paged<Order, OrderRequest>(() => OrderRequestType, {
    by: "orderId",
    orderBy: ["-askedAt"],
    description: "What one party asked the other to confirm, latest first.",
  })
  requests: unknown;

  @Paged<Order, Order>(() => OrderType, {
    on: ({ row, target, viewer }) =>
      sql`exists (select 1 from order_allocation a_ where a_.downstream_order_id = ${row.id} and a_.upstream_order_id = ${target.id} and a_.organization_id = ${viewer.organizationId} and a_.released_at is null)`,
    orderBy: ["-placedAt"],
    few: true,
    description:
      "What the viewer bought for this order. Nobody else's purchases: for its buyer there are none.",
  })
  upstreamOrders: unknown;

  @Paged<Order, Order>(() => OrderType, {
    on: ({ row, target, viewer }) =>
      sql`exists (select 1 from order_allocation a_ where a_.upstream_order_id = ${row.id} and a_.downstream_order_id = ${target.id} and a_.organization_id = ${viewer.organizationId} and a_.released_at is null)`,
    orderBy: ["-placedAt"],
    few: true,
    description:
      "What the viewer sold that this order was bought for. For its seller there are none.",
  })
  downstreamOrders: unknown;

  @Paged<Order, Lot>(() => LotType, {
    by: "orderId",
    orderBy: ["number"],
    few: true,
    description: "The lots made for it.",
  })
  lots: unknown;
}

export class OrderReads {
  @OneRoot<Order>(() => OrderType, {
    description: "An order. Give exactly one argument.",
    by: {
      id: { type: "ID", property: "id" },
      number: {
        type: "String",
        property: "number",
        description: "Among the orders the viewer placed: numbers are unique per buyer.",
        where: ({ row, viewer }) => sql`${row.buyerId} = ${viewer.organizationId}`,
      },
    },
  })
  order: unknown;

  @PagedRoot<Order>(() => OrderType, {
    orderBy: ["-placedAt"],
    description: "The orders the viewer is a party to, latest first.",
  })
  orders: unknown;
}
