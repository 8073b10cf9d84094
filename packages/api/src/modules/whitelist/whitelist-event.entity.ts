import { WhitelistStatus } from "@weft/schema";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { atMost, isOneOf } from "../../platform/constraint";
import { Organization } from "../organization";
import type { WhitelistCondition } from "./whitelist.rules";
import { WhitelistEntry } from "./whitelist-entry.entity";

/** One step of an entry. Only ever added to; where the entry stands can be derived from it. */
@Entity("whitelist_event")
@Check(isOneOf("fromStatus", WhitelistStatus))
@Check(isOneOf("toStatus", WhitelistStatus))
@Check(atMost(1000, "reason"))
@Index(["entryId", "at", "id"])
@Index("ux_whitelist_event__failure", ["entryId", "inspectionId"], { unique: true })
export class WhitelistEvent {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => WhitelistEntry)
  @Column("uuid")
  entryId: string;

  /** NULL when it was listed. */
  @Column("text", { name: "from_status", nullable: true })
  from: WhitelistStatus | null;

  /** The same as `from` when it was reviewed and stays. */
  @Column("text", { name: "to_status" })
  to: WhitelistStatus;

  /** The department that acted; NULL when a rule did. */
  @Index()
  @ForeignKey(() => Organization)
  @Column("uuid", { nullable: true })
  byId: string | null;

  @Column({ type: "timestamptz", precision: 3 })
  at: Date;

  @Column("text", { nullable: true })
  reason: string | null;

  /** The failure it follows from. A report counts once. */
  @ForeignKey("Inspection")
  @Column("uuid", { nullable: true })
  inspectionId: string | null;

  /** What was known of the conditions when it was listed or reviewed. */
  @Column("jsonb", { nullable: true })
  conditions: readonly WhitelistCondition[] | null;
}
