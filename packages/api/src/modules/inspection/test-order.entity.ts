import { AgeGroup, Contact, SafetyCategory, TestLevel, TestOrderStatus } from "@weft/schema";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from "typeorm";
import { atLeastOne, atMost, isOneOf } from "../../platform/constraint";
import { Organization } from "../organization";
import { Lot } from "../product";
import type { ProductFacts } from "./product.facts";

/** What a client asks a lab to test (委托检验). What was asked is never changed. */
@Entity("test_order")
@Check(isOneOf("status", TestOrderStatus))
@Check(isOneOf("level", TestLevel))
@Check(isOneOf("ageGroup", AgeGroup))
@Check(isOneOf("contact", Contact))
@Check(isOneOf("declaredCategory", SafetyCategory))
@Check(atLeastOne("lotId", "item"))
@Check(atMost(300, "item"))
@Check(atMost(1000, "note"))
@Check(`cardinality("parameters") BETWEEN 1 AND 100`)
@Check(`"client_id" <> "lab_id"`)
@Index(["clientId", "requestedAt", "id"])
@Index(["labId", "requestedAt", "id"])
@Index(["lotId", "requestedAt", "id"])
export class TestOrder {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => Organization)
  @Column("uuid")
  clientId: string;

  @ForeignKey(() => Organization)
  @Column("uuid")
  labId: string;

  /** What the sample was taken of; NULL for a sample of nothing the graph knows. */
  @ForeignKey(() => Lot)
  @Column("uuid", { nullable: true })
  lotId: string | null;

  /** What is to be tested, in words, where it is no lot. */
  @Column("text", { nullable: true })
  item: string | null;

  @Column("text")
  level: TestLevel;

  @Column("text", { nullable: true })
  ageGroup: AgeGroup | null;

  @Column("text", { nullable: true })
  contact: Contact | null;

  @Column("text", { nullable: true })
  declaredCategory: SafetyCategory | null;

  /** All that the client said of the product, as the judging takes it. */
  @Column("jsonb")
  product: ProductFacts;

  /** What a report must cover to pass. */
  @Column("text", { array: true })
  parameters: string[];

  @Column("text", { nullable: true })
  note: string | null;

  @Column("text", { default: TestOrderStatus.REQUESTED })
  status: TestOrderStatus;

  @Column({ type: "timestamptz", precision: 3 })
  statusSince: Date;

  @Column({ type: "timestamptz", precision: 3 })
  requestedAt: Date;

  @VersionColumn({ default: 1 })
  version: number;
}
