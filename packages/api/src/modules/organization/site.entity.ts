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

/**
 * A place an organization works at. Its GLN is unique among the sites of its organization, and among those of all
 * verified organizations: what nobody has checked keeps a number from nobody.
 */
@Entity("site")
@Unique(["organizationId", "gln"])
@Index("ux_site__verified_gln", ["gln"], { unique: true, where: `"verified"` })
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

  /** Whether its organization is VERIFIED. Kept by the database, which holds the two together also in a race. */
  @Column({ type: "boolean", default: false, insert: false, update: false })
  verified: boolean;

  @VersionColumn({ default: 1 })
  version: number;

  @Column({ type: "timestamptz", precision: 3, default: () => "now()" })
  createdAt: Date;
}
