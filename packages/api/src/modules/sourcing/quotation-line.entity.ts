import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from "typeorm";
import { Material, Sku } from "../product";
import { QuotationRevision } from "./quotation-revision.entity";

/** One row of a quotation's revision, with what it answers as it was asked then. Only ever added to. */
@Entity("quotation_line")
@ForeignKey(() => QuotationRevision, ["quotationId", "revision"], ["quotationId", "number"])
@Unique(["quotationId", "revision", "lineNo"])
@Check(`"line_no" > 0 AND "quantity" > 0 AND "unit_price" >= 0 AND "amount" >= 0`)
export class QuotationLine {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  quotationId: string;

  /** The quotation's revision it belongs to. */
  @Column("integer")
  revision: number;

  /** The line of the enquiry it answers. */
  @Column("integer")
  lineNo: number;

  @Index()
  @ForeignKey(() => Sku)
  @Column("uuid", { nullable: true })
  skuId: string | null;

  @Index()
  @ForeignKey(() => Material)
  @Column("uuid", { nullable: true })
  materialId: string | null;

  @Column("text", { nullable: true })
  item: string | null;

  @Column({ type: "numeric", precision: 18, scale: 6 })
  quantity: string;

  @Column({ type: "text", collation: "C" })
  unit: string;

  @Column({ type: "numeric", precision: 18, scale: 6 })
  unitPrice: string;

  @Column({ type: "numeric", precision: 20, scale: 6 })
  amount: string;

  @Column({ type: "text", collation: "C" })
  currency: string;
}
