import {
  CertificateType,
  Conclusion,
  EffectiveStatus,
  GateOccasion,
  SafetyCategory,
  TestLevel,
} from "@weft/schema";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { allOrNone, isOneOf } from "../../platform/constraint";
import { Certificate } from "../certification";
import { Order } from "../ordering";
import { Lot } from "../product";
import { Inspection } from "./inspection.entity";

/**
 * What a requirement of an order was met by when its goods were ready, or first left: a report on a lot or a
 * certificate. Never changed, whatever becomes of the report or the certificate.
 */
@Entity("order_gate_evidence")
@Check(isOneOf("occasion", GateOccasion))
@Check(isOneOf("level", TestLevel))
@Check(isOneOf("category", SafetyCategory))
@Check(isOneOf("judgedCategory", SafetyCategory))
@Check(isOneOf("conclusion", Conclusion))
@Check(isOneOf("certificateType", CertificateType))
@Check(isOneOf("effectiveStatus", EffectiveStatus))
@Check(`num_nonnulls("lot_id", "certificate_type") = 1`)
@Check(allOrNone("lotId", "level", "inspectionId", "conclusion", "judgedCategory"))
@Check(allOrNone("certificateType", "certificateId", "effectiveStatus"))
@Index(["orderId", "at", "id"])
@Index(["lotId"])
@Index(["inspectionId"])
@Index(["certificateId"])
// Once for each occasion, requirement and lot; over expressions, which only its migration can say.
@Index("ux_order_gate_evidence__once", { synchronize: false })
export class GateEvidence {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => Order)
  @Column("uuid")
  orderId: string;

  @Column("text")
  occasion: GateOccasion;

  @Column({ type: "timestamptz", precision: 3 })
  at: Date;

  /** The day it was true on, in China. */
  @Column("date")
  asOf: string;

  /** What was tested; NULL for a certificate. */
  @Column("text", { nullable: true })
  level: TestLevel | null;

  /** What the gate asked for; NULL where the rule asks for no category. */
  @Column("text", { nullable: true })
  category: SafetyCategory | null;

  @Column("text", { array: true, default: "{}" })
  parameters: string[];

  @ForeignKey(() => Lot)
  @Column("uuid", { nullable: true })
  lotId: string | null;

  @ForeignKey(() => Inspection)
  @Column("uuid", { nullable: true })
  inspectionId: string | null;

  @Column("text", { nullable: true })
  conclusion: Conclusion | null;

  @Column("text", { nullable: true })
  judgedCategory: SafetyCategory | null;

  @Column("text", { nullable: true })
  certificateType: CertificateType | null;

  @ForeignKey(() => Certificate)
  @Column("uuid", { nullable: true })
  certificateId: string | null;

  @Column("text", { nullable: true })
  effectiveStatus: EffectiveStatus | null;
}
