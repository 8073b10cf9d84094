import { LotKind } from "@weft/schema";
import {
  Check,
  Column,
  Entity,
  ForeignKey,
  Index,
  PrimaryColumn,
  Unique,
  VersionColumn,
} from "typeorm";
import { allOrNone, atMost, exactlyOne, isOneOf } from "../../platform/constraint";
import { Organization } from "../organization";
import { Material } from "./material.entity";
import { Sku } from "./sku.entity";
import { Style } from "./style.entity";

/** Goods made together: the physical truth that orders only plan. */
@Entity("lot")
@Unique(["ownerId", "number"])
@Unique(["id", "ownerId"])
@Check(atMost(300, "item"))
@Check(atMost(100, "number"))
@Check(isOneOf("kind", LotKind))
@Check(exactlyOne("skuId", "styleId", "materialId", "item"))
@Check(allOrNone("quantity", "unit"))
@Check(`"quantity" > 0 AND "mass_kg" > 0`)
@Index(["ownerId", "createdAt", "id"])
export class Lot {
  @PrimaryColumn("uuid")
  id: string;

  /** Who made it. */
  @ForeignKey(() => Organization)
  @Column("uuid")
  ownerId: string;

  /** The owner's own; another owner may use the same. */
  @Column({ type: "text", collation: "C" })
  number: string;

  @Column("text")
  kind: LotKind;

  @Index()
  @ForeignKey(() => Sku)
  @Column("uuid", { nullable: true })
  skuId: string | null;

  /** For a lot over the size run of a style. */
  @Index()
  @ForeignKey(() => Style)
  @Column("uuid", { nullable: true })
  styleId: string | null;

  @Index()
  @ForeignKey(() => Material)
  @Column("uuid", { nullable: true })
  materialId: string | null;

  /** What it is, when no product of the graph describes it. */
  @Column("text", { nullable: true })
  item: string | null;

  /** What was produced; NULL for sundries nobody counts. */
  @Column({ type: "numeric", precision: 18, scale: 6, nullable: true })
  quantity: string | null;

  /** A code of UN/ECE Recommendation 20. */
  @Column({ type: "text", nullable: true, collation: "C" })
  unit: string | null;

  /** Net mass in kilograms, where the quantity is in another dimension and consumption is weighed. */
  @Column({ type: "numeric", precision: 18, scale: 6, nullable: true })
  massKg: string | null;

  /** Whether reprocessed fiber (再加工纤维) is in it, as its maker declares; NULL when nothing was said. */
  @Column("boolean", { nullable: true })
  reprocessedFiber: boolean | null;

  @Column("date", { nullable: true })
  producedOn: string | null;

  /** The order it was made for; its parties see the lot. */
  @Index()
  @ForeignKey("Order")
  @Column("uuid", { nullable: true })
  orderId: string | null;

  @VersionColumn({ default: 1 })
  version: number;

  @Column({ type: "timestamptz", precision: 3, default: () => "now()" })
  createdAt: Date;
}
