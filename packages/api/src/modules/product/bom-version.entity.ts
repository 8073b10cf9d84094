import { BomStatus } from "@weft/schema";
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
import { isOneOf } from "../../platform/constraint";
import { Style } from "./style.entity";

/** What one piece of a style is made of, in one version; frozen once an order or a footprint uses it. */
@Entity("bom_version")
@Unique(["styleId", "number"])
@ForeignKey(() => Style, ["styleId", "ownerId"], ["id", "ownerId"])
@Check(isOneOf("status", BomStatus))
@Check(`"number" > 0`)
@Check(`("status" = 'FROZEN') = ("frozen_at" IS NOT NULL)`)
@Index(["ownerId"])
export class BomVersion {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  styleId: string;

  /** The style's owner; a composite key keeps it true. */
  @Column("uuid")
  ownerId: string;

  /** 1, 2, 3 ... within the style. */
  @Column("integer")
  number: number;

  @Column("text", { default: BomStatus.DRAFT })
  status: BomStatus;

  @Column({ type: "timestamptz", precision: 3, nullable: true })
  frozenAt: Date | null;

  @VersionColumn({ default: 1 })
  version: number;

  @Column({ type: "timestamptz", precision: 3, default: () => "now()" })
  createdAt: Date;
}
