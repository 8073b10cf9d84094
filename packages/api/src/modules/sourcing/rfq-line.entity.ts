import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from "typeorm";
import { atLeastOne, atMost, atMostOne } from "../../platform/constraint";
import { Material, Sku } from "../product";
import { Rfq } from "./rfq.entity";

/** One row of an enquiry as one revision of it asks. Only ever added to. */
@Entity("rfq_line")
@Unique(["rfqId", "revision", "lineNo"])
@Check(atMost(300, "item"))
@Check(atMostOne("skuId", "materialId"))
@Check(atLeastOne("skuId", "materialId", "item"))
@Check(`"line_no" > 0 AND "revision" > 0 AND "quantity" > 0 AND "target_price" >= 0`)
export class RfqLine {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => Rfq)
  @Column("uuid")
  rfqId: string;

  /** The revision of the enquiry it belongs to. */
  @Column("integer")
  revision: number;

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

  /** A code of UN/ECE Recommendation 20. */
  @Column({ type: "text", collation: "C" })
  unit: string;

  /** What the requester hopes to pay for one unit; hidden from bidders unless the enquiry discloses it. */
  @Column({ type: "numeric", precision: 18, scale: 6, nullable: true })
  targetPrice: string | null;

  /** The enquiry's, as of this revision. */
  @Column({ type: "text", collation: "C" })
  currency: string;
}
