import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from "typeorm";
import { atMost, exactlyOne } from "../../platform/constraint";
import { Material } from "./material.entity";
import { Sku } from "./sku.entity";

/** How much of one fiber there is in one part of a garment, or in a material. */
@Entity("fiber_content")
@Unique(["skuId", "part", "fiber"])
@Unique(["materialId", "part", "fiber"])
@Check(atMost(100, "part", "fiber"))
@Check(exactlyOne("skuId", "materialId"))
@Check(`"percent" > 0 AND "percent" <= 100`)
export class FiberContent {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => Sku)
  @Column("uuid", { nullable: true })
  skuId: string | null;

  @ForeignKey(() => Material)
  @Column("uuid", { nullable: true })
  materialId: string | null;

  /** Such as shell, lining or rib. */
  @Column({ type: "text", collation: "C" })
  part: string;

  /** The fiber's name as on the label, such as cotton or 棉. */
  @Column({ type: "text", collation: "C" })
  fiber: string;

  @Column({ type: "numeric", precision: 5, scale: 2 })
  percent: string;
}
