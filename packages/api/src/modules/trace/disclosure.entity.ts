import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { exactlyOne } from "../../platform/constraint";
import { Organization } from "../organization";
import { Material, Sku, Style } from "../product";

const inForce = `"revoked_at" IS NULL`;

/**
 * A supplier lets its name be seen on traces: by one organization wherever it stands behind, or by everybody behind
 * whom it stands with one product. From when until when; a row is never taken away.
 */
@Entity("disclosure")
@Check(exactlyOne("buyerId", "skuId", "styleId", "materialId"))
@Check(`"buyer_id" <> "granter_id"`)
@Check(`"revoked_at" >= "granted_at"`)
@Index("ux_disclosure__buyer", ["granterId", "buyerId"], { unique: true, where: inForce })
@Index("ux_disclosure__sku", ["granterId", "skuId"], { unique: true, where: inForce })
@Index("ux_disclosure__style", ["granterId", "styleId"], { unique: true, where: inForce })
@Index("ux_disclosure__material", ["granterId", "materialId"], { unique: true, where: inForce })
@Index(["granterId", "grantedAt", "id"])
@Index(["buyerId"])
@Index(["skuId"])
@Index(["styleId"])
@Index(["materialId"])
export class Disclosure {
  @PrimaryColumn("uuid")
  id: string;

  /** Whose name it is. */
  @ForeignKey(() => Organization)
  @Column("uuid")
  granterId: string;

  /** Who sees it, whatever the product. */
  @ForeignKey(() => Organization)
  @Column("uuid", { nullable: true })
  buyerId: string | null;

  @ForeignKey(() => Sku)
  @Column("uuid", { nullable: true })
  skuId: string | null;

  /** All its SKUs, and lots over several of them. */
  @ForeignKey(() => Style)
  @Column("uuid", { nullable: true })
  styleId: string | null;

  @ForeignKey(() => Material)
  @Column("uuid", { nullable: true })
  materialId: string | null;

  @Column({ type: "timestamptz", precision: 3 })
  grantedAt: Date;

  /** When it ended; NULL while it is in force. */
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  revokedAt: Date | null;
}
