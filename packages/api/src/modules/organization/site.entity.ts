import { SiteKind } from "@weft/schema";
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
import { Division } from "./division.entity";
import { Organization } from "./organization.entity";

/** A place an organization works at. */
@Entity("site")
@Unique(["gln"])
@Check(atMost(300, "nameZh", "nameEn"))
@Check(isOneOf("kind", SiteKind))
@Check(`"gln" ~ '^[0-9]{13}$'`)
@Check(`"country" ~ '^[A-Z]{2}$'`)
@Index(["organizationId", "gln", "id"])
export class Site {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => Organization)
  @Column("uuid")
  organizationId: string;

  @Column("text")
  kind: SiteKind;

  /** GS1 global location number, 13 digits. */
  @Column({ type: "text", nullable: true, collation: "C" })
  gln: string | null;

  @Column({ type: "text", nullable: true, collation: "C" })
  nameZh: string | null;

  @Column({ type: "text", nullable: true, collation: "C" })
  nameEn: string | null;

  /** One line, as it is written on a letter. */
  @Column("text", { nullable: true })
  address: string | null;

  @Index()
  @ForeignKey(() => Division)
  @Column("uuid", { nullable: true })
  locationId: string | null;

  /** ISO 3166-1 alpha-2. */
  @Column({ type: "text", default: "CN", collation: "C" })
  country: string;

  @VersionColumn({ default: 1 })
  version: number;

  @Column({ type: "timestamptz", precision: 3, default: () => "now()" })
  createdAt: Date;
}
