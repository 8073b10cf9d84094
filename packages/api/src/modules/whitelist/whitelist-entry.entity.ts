import { WhitelistStatus } from "@weft/schema";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from "typeorm";
import { isOneOf } from "../../platform/constraint";
import { Organization } from "../organization";

/**
 * That a fabric supplier is, or was, on the white list: a distinction, and never a condition of trade. Of one supplier
 * one entry is open at a time; once removed, being listed again is an entry of its own.
 */
@Entity("whitelist_entry")
@Check(isOneOf("status", WhitelistStatus))
@Check(`"review_due" >= "listed_on"`)
@Check(`("status" = 'REMOVED') = ("removed_on" IS NOT NULL)`)
@Check(`"removed_on" >= "listed_on"`)
@Check(`cardinality("scope") <= 20`)
@Index("ux_whitelist_entry__open", ["organizationId"], {
  unique: true,
  where: `"status" <> 'REMOVED'`,
})
@Index(["organizationId", "listedOn", "id"])
@Index(["status", "listedOn", "id"])
@Index(["listedOn", "id"])
export class WhitelistEntry {
  @PrimaryColumn("uuid")
  id: string;

  /** The fabric supplier. */
  @ForeignKey(() => Organization)
  @Column("uuid")
  organizationId: string;

  /** The kinds of fabric it is for, in words; none means all it makes. */
  @Column("text", { array: true, default: "{}" })
  scope: string[];

  @Column("text")
  status: WhitelistStatus;

  @Column("date")
  listedOn: string;

  /** Before the end of this day it is to be reviewed. That it has passed ends nothing. */
  @Column("date")
  reviewDue: string;

  @Column("date", { nullable: true })
  removedOn: string | null;

  @VersionColumn({ default: 1 })
  version: number;
}
