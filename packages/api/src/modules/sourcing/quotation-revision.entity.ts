import { Incoterm } from "@weft/schema";
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from "typeorm";
import { isOneOf } from "../../platform/constraint";
import { Quotation } from "./quotation.entity";

/** The terms of a quotation as its bidder once gave them. Only ever added to. */
@Entity("quotation_revision")
@Unique(["quotationId", "number"])
@Check(isOneOf("incoterm", Incoterm))
@Check(`"number" > 0`)
export class QuotationRevision {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => Quotation)
  @Column("uuid")
  quotationId: string;

  /** 1, 2, 3 and so on within the quotation. */
  @Column("integer")
  number: number;

  @Column({ type: "timestamptz", precision: 3 })
  at: Date;

  @Column("integer")
  rfqRevision: number;

  @Column({ type: "text", collation: "C" })
  currency: string;

  @Column({ type: "numeric", precision: 20, scale: 6 })
  total: string;

  @Column("date", { nullable: true })
  dueOn: string | null;

  @Column("integer", { nullable: true })
  leadTimeDays: number | null;

  @Column({ type: "timestamptz", precision: 3, nullable: true })
  validUntil: Date | null;

  @Column("text", { nullable: true })
  incoterm: Incoterm | null;

  @Column("text", { nullable: true })
  incotermPlace: string | null;

  @Column("text", { nullable: true })
  incotermEdition: string | null;

  @Column("text", { nullable: true })
  note: string | null;
}
