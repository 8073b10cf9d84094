import { Construction, Contact, SafetyCategory, Sex } from "@weft/schema";
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

/** A garment design, made in sizes and colors. Private to its owner until it is published. */
@Entity("style")
@Unique(["ownerId", "code"])
@Unique(["id", "ownerId"])
@Check(atMost(300, "nameZh", "nameEn"))
@Check(atMost(100, "code"))
@Check(isOneOf("contact", Contact))
@Check(isOneOf("declaredCategory", SafetyCategory))
@Check(isOneOf("sex", Sex))
@Check(isOneOf("construction", Construction))
@Check(`num_nonnulls("name_zh", "name_en") > 0`)
@Check(`"market" ~ '^[A-Z]{2}$'`)
@Index(["publishedAt", "id"], { where: `"published_at" IS NOT NULL` })
@Index(["createdAt", "id"], { where: `"published_at" IS NOT NULL` })
@Index(["ownerId", "createdAt", "id"])
export class Style {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => Organization)
  @Column("uuid")
  ownerId: string;

  /** The owner's own; another owner may use the same. */
  @Column({ type: "text", collation: "C" })
  code: string;

  @Column({ type: "text", nullable: true, collation: "C" })
  nameZh: string | null;

  @Column({ type: "text", nullable: true, collation: "C" })
  nameEn: string | null;

  @Column("text")
  contact: Contact;

  /** What the label promises. */
  @Column("text")
  declaredCategory: SafetyCategory;

  /** Where it is sold, which decides the rules it is judged by: a country, or EU. */
  @Column({ type: "text", default: "CN", collation: "C" })
  market: string;

  @Column("text", { default: Sex.UNISEX })
  sex: Sex;

  @Column("text", { nullable: true })
  construction: Construction | null;

  @Column({ type: "timestamptz", precision: 3, nullable: true })
  publishedAt: Date | null;

  @VersionColumn({ default: 1 })
  version: number;

  @Column({ type: "timestamptz", precision: 3, default: () => "now()" })
  createdAt: Date;
}
