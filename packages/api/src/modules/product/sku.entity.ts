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
import { atMost } from "../../platform/constraint";
import { Style } from "./style.entity";

/** A style in one size and color: what has a GTIN, an HS code and an age group. */
@Entity("sku")
@Unique(["gtin"])
@Unique(["ownerId", "code"])
@ForeignKey(() => Style, ["styleId", "ownerId"], ["id", "ownerId"])
@Check(atMost(100, "code", "color"))
@Check(`"gtin" ~ '^[0-9]{14}$'`)
@Check(`"hs_code" ~ '^[0-9]{6}$'`)
@Check(`"height_cm" BETWEEN 40 AND 200 AND "girth_cm" BETWEEN 10 AND 200`)
@Index(["styleId", "heightCm"])
@Index(["createdAt", "id"])
@Index(["ownerId", "createdAt", "id"])
@Index("ux_sku__size", { synchronize: false })
export class Sku {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  styleId: string;

  /** The style's owner, repeated so that an owner's list needs no join; a composite key keeps it true. */
  @Column("uuid")
  ownerId: string;

  @Column({ type: "text", collation: "C" })
  code: string;

  /** 14 digits, padded with zeros on the left. */
  @Column({ type: "text", nullable: true, collation: "C" })
  gtin: string | null;

  @Column({ type: "text", collation: "C" })
  color: string;

  /** Body height in centimeters, as in GB/T 1335.3. */
  @Column("integer")
  heightCm: number;

  /** Chest or waist girth in centimeters, where the size states it. */
  @Column("integer", { nullable: true })
  girthCm: number | null;

  /** HS 2022, 6 digits. */
  @Column({ type: "text", nullable: true, collation: "C" })
  hsCode: string | null;

  @VersionColumn({ default: 1 })
  version: number;

  @Column({ type: "timestamptz", precision: 3, default: () => "now()" })
  createdAt: Date;
}
