import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

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

  @Field(() => String)
  @Column("text")
  status: string;

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

@Entity("order_allocation")
export class OrderAllocation {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "downstream_order_id" })
  downstreamOrderId: string;

  @Column("uuid", { name: "upstream_order_id" })
  upstreamOrderId: string;
}

export const entities = [Organization, Site, Style, Sku, OrderLine, Order, OrderAllocation];
