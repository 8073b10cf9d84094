import { MaterialKind } from "@weft/schema";
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
import { atMost, isOneOf } from "../../platform/constraint";
import { Organization } from "../organization";

/** What garments are made of, as its supplier lists it. Private to its owner until it is published. */
@Entity("material")
@Unique(["ownerId", "code"])
@Check(atMost(300, "nameZh", "nameEn"))
@Check(atMost(100, "code", "color"))
@Check(isOneOf("kind", MaterialKind))
@Check(`num_nonnulls("name_zh", "name_en") > 0`)
@Check(`"gsm" > 0 AND "width_m" > 0`)
@Index(["publishedAt", "id"], { where: `"published_at" IS NOT NULL` })
@Index(["createdAt", "id"], { where: `"published_at" IS NOT NULL` })
@Index(["ownerId", "createdAt", "id"])
export class Material {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => Organization)
  @Column("uuid")
  ownerId: string;

  @Column({ type: "text", collation: "C" })
  code: string;

  @Column("text")
  kind: MaterialKind;

  @Column({ type: "text", nullable: true, collation: "C" })
  nameZh: string | null;

  @Column({ type: "text", nullable: true, collation: "C" })
  nameEn: string | null;

  @Column({ type: "text", nullable: true, collation: "C" })
  color: string | null;

  /** Mass of a fabric in grams per square meter. */
  @Column({ type: "numeric", precision: 8, scale: 2, nullable: true })
  gsm: string | null;

  /** Usable width of a fabric in meters. */
  @Column({ type: "numeric", precision: 8, scale: 4, nullable: true })
  widthM: string | null;

  /** The unit it is usually sold in, a code of UN/ECE Recommendation 20. */
  @Column({ type: "text", collation: "C" })
  unit: string;

  @Column({ type: "timestamptz", precision: 3, nullable: true })
  publishedAt: Date | null;

  @VersionColumn({ default: 1 })
  version: number;

  @Column({ type: "timestamptz", precision: 3, default: () => "now()" })
  createdAt: Date;
}
