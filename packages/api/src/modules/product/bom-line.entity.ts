import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from "typeorm";
import { atMost, exactlyOne } from "../../platform/constraint";
import { BomVersion } from "./bom-version.entity";
import { Material } from "./material.entity";
import { Sku } from "./sku.entity";

/** One component of a bill of materials: how much of it goes into one piece, and how much is lost. */
@Entity("bom_line")
@Unique(["versionId", "lineNo"])
@Check(atMost(100, "part"))
@Check(exactlyOne("materialId", "skuId"))
@Check(`"quantity" > 0 AND "waste_share" >= 0 AND "waste_share" < 10`)
@Index("ux_bom_line__component", { synchronize: false })
export class BomLine {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => BomVersion)
  @Column("uuid")
  versionId: string;

  @Column("integer")
  lineNo: number;

  /** Where it goes, such as body or neckline. */
  @Column({ type: "text", collation: "C" })
  part: string;

  @Index()
  @ForeignKey(() => Material)
  @Column("uuid", { nullable: true })
  materialId: string | null;

  @Index()
  @ForeignKey(() => Sku)
  @Column("uuid", { nullable: true })
  skuId: string | null;

  /** Net, for one piece. */
  @Column({ type: "numeric", precision: 18, scale: 6 })
  quantity: string;

  /** What is lost, as a share of the net quantity: 0.12 means 12 % more must be bought. */
  @Column({ type: "numeric", precision: 8, scale: 6, default: 0 })
  wasteShare: string;

  /** A code of UN/ECE Recommendation 20. */
  @Column({ type: "text", collation: "C" })
  unit: string;
}
