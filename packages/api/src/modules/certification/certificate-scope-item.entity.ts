import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from "typeorm";
import { atMost, exactlyOne } from "../../platform/constraint";
import { Site } from "../organization";
import { Sku, Style } from "../product";
import { Certificate } from "./certificate.entity";

/** One thing a certificate covers: a site, a style, a SKU, or a category in words. */
@Entity("certificate_scope_item")
@Unique(["certificateId", "key"])
@Check(exactlyOne("siteId", "styleId", "skuId", "category"))
@Check(atMost(300, "category"))
export class CertificateScopeItem {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => Certificate)
  @Column("uuid")
  certificateId: string;

  @Column("integer")
  position: number;

  @Index()
  @ForeignKey(() => Site)
  @Column("uuid", { nullable: true })
  siteId: string | null;

  @Index()
  @ForeignKey(() => Style)
  @Column("uuid", { nullable: true })
  styleId: string | null;

  @Index()
  @ForeignKey(() => Sku)
  @Column("uuid", { nullable: true })
  skuId: string | null;

  @Column("text", { nullable: true })
  category: string | null;

  /** What two items must share to be the same: the id, or the words without case, width and blanks. */
  @Column({ type: "text", collation: "C" })
  key: string;
}
