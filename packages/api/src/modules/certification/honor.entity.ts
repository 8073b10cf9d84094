import { HonorLevel, HonorType } from "@weft/schema";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from "typeorm";
import { allOrNone, atMost, isOneOf } from "../../platform/constraint";
import { Organization } from "../organization";

/** What a department distinguished an enterprise with, and when it took that back. */
@Entity("honor")
@Check(isOneOf("type", HonorType))
@Check(isOneOf("level", HonorLevel))
@Check(allOrNone("revokedOn", "revokedReason"))
@Check(`"awarded_on" <= "valid_to"`)
@Check(`"awarded_on" <= "revoked_on"`)
@Check(atMost(300, "title"))
@Check(atMost(1000, "revokedReason"))
@Index("ux_honor__once", ["organizationId", "type", "level", "awardedOn"], { unique: true })
@Index(["awardedOn", "id"])
@Index(["type", "awardedOn", "id"])
@Index(["awardedById"])
export class Honor {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => Organization)
  @Column("uuid")
  organizationId: string;

  @Column("text")
  type: HonorType;

  @Column("text")
  level: HonorLevel;

  @Column("text", { nullable: true })
  title: string | null;

  @ForeignKey(() => Organization)
  @Column("uuid")
  awardedById: string;

  @Column("date")
  awardedOn: string;

  /** The last day it may be shown; NULL where it does not end. */
  @Column("date", { nullable: true })
  validTo: string | null;

  /** The first day it no longer counts. */
  @Column("date", { nullable: true })
  revokedOn: string | null;

  @Column("text", { nullable: true })
  revokedReason: string | null;

  @VersionColumn({ default: 1 })
  version: number;

  @Column({ type: "timestamptz", precision: 3 })
  createdAt: Date;
}
