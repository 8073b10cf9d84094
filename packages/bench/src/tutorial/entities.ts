import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn, VersionColumn } from "typeorm";

// One class is the table and the GraphQL type at once, as the tutorials have it.

@ObjectType()
@Entity("organization")
export class Organization {
  @Field(() => ID)
  @PrimaryColumn("uuid")
  id: string;

  @Field(() => String, { nullable: true })
  @Column("text", { name: "name_en", nullable: true })
  nameEn: string | null;

  @Field(() => String)
  @Column("text")
  country: string;
}

@ObjectType()
@Entity("site")
export class Site {
  @Field(() => ID)
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "organization_id" })
  organizationId: string;

  @Field(() => String, { nullable: true })
  @Column("text", { nullable: true })
  gln: string | null;

  @Field(() => String, { nullable: true })
  @Column("text", { name: "name_en", nullable: true })
  nameEn: string | null;

  @Field(() => String)
  @Column("text")
  kind: string;
}

@ObjectType()
@Entity("style")
export class Style {
  @Field(() => ID)
  @PrimaryColumn("uuid")
  id: string;

  @Field(() => String)
  @Column("text")
  code: string;

  @Field(() => String, { nullable: true })
  @Column("text", { name: "name_en", nullable: true })
  nameEn: string | null;
}

@ObjectType()
@Entity("sku")
export class Sku {
  @Field(() => ID)
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "style_id" })
  styleId: string;

  @Field(() => String)
  @Column("text")
  code: string;

  @Field(() => String)
  @Column("text")
  color: string;

  @Field(() => Int)
  @Column("integer", { name: "height_cm" })
  heightCm: number;
}

@ObjectType()
@Entity("order_line")
export class OrderLine {
  @Field(() => ID)
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "order_id" })
  orderId: string;

  @Field(() => Int)
  @Column("integer", { name: "line_no" })
  lineNo: number;

  @Column("uuid", { name: "sku_id", nullable: true })
  skuId: string | null;

  @Field(() => String)
  @Column("numeric")
  quantity: string;

  @Field(() => String)
  @Column("text")
  unit: string;

  @Field(() => String)
  @Column("numeric", { name: "unit_price" })
  unitPrice: string;

  @Field(() => String)
  @Column("numeric")
  amount: string;
}

@ObjectType()
@Entity("purchase_order")
export class Order {
  @Field(() => ID)
  @PrimaryColumn("uuid")
  id: string;

  @Field(() => String)
  @Column("text")
  number: string;

  @Column("text")
  kind: string;

  @Field(() => String)
  @Column("text")
  status: string;

  @Column("timestamptz", { name: "status_since" })
  statusSince: Date;

  @Column("integer")
  revision: number;

  @Column("integer", { name: "agreed_revision", nullable: true })
  agreedRevision: number | null;

  @VersionColumn()
  version: number;

  @Column("uuid", { name: "buyer_id" })
  buyerId: string;

  @Column("uuid", { name: "seller_id" })
  sellerId: string;

  @Field(() => String)
  @Column("text")
  currency: string;

  @Field(() => String)
  @Column("numeric")
  total: string;

  @Field(() => String, { nullable: true })
  @Column("date", { name: "due_on", nullable: true })
  dueOn: string | null;

  @Field(() => Date)
  @Column("timestamptz", { name: "placed_at" })
  placedAt: Date;
}

@Entity("order_event")
export class OrderEvent {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "order_id" })
  orderId: string;

  @Column("text", { name: "from_status", nullable: true })
  from: string | null;

  @Column("text", { name: "to_status" })
  to: string;

  @Column("uuid", { name: "by_id" })
  byId: string;

  @Column("timestamptz")
  at: Date;
}

@Entity("idempotency_key")
export class IdempotencyKey {
  @PrimaryColumn("uuid", { name: "organization_id" })
  organizationId: string;

  @PrimaryColumn("text")
  key: string;

  @Column("text", { name: "request_hash" })
  requestHash: string;

  @Column("text", { nullable: true })
  made: string | null;
}

/** Its sequence, time and hash are given by the database. */
@Entity("audit_entry")
export class AuditEntry {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "organization_id" })
  organizationId: string;

  @Column("text")
  mutation: string;

  @Column("text")
  subject: string;

  @Column("text")
  outcome: string;

  @Column("text", { name: "request_id" })
  requestId: string;

  @Column("text", { name: "input_hash" })
  inputHash: string;
}

@Entity("notice_head")
export class NoticeHead {
  @PrimaryColumn("uuid", { name: "recipient_id" })
  recipientId: string;

  @Column("integer")
  number: number;
}

@Entity("notice")
export class Notice {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "recipient_id" })
  recipientId: string;

  @Column("integer")
  number: number;

  @Column("text")
  kind: string;

  @Column("text", { name: "subject_id" })
  subjectId: string;

  @Column("timestamptz")
  at: Date;
}

@Entity("order_allocation")
export class OrderAllocation {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "downstream_order_id" })
  downstreamOrderId: string;

  @Column("uuid", { name: "upstream_order_id" })
  upstreamOrderId: string;
}

export const entities = [
  ...[Organization, Site, Style, Sku, OrderLine, Order, OrderAllocation],
  ...[OrderEvent, IdempotencyKey, AuditEntry, NoticeHead, Notice],
];
