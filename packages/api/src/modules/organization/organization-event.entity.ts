import { OrganizationStatus } from "@weft/schema";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { isOneOf } from "../../platform/constraint";
import { Organization } from "./organization.entity";

/** One step in the standing of an organization. Only ever added to. */
@Entity("organization_event")
@Check(isOneOf("fromStatus", OrganizationStatus))
@Check(isOneOf("toStatus", OrganizationStatus))
@Index(["organizationId", "at"])
export class OrganizationEvent {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => Organization)
  @Column("uuid")
  organizationId: string;

  /** NULL when the organization entered the graph. */
  @Column("text", { name: "from_status", nullable: true })
  from: OrganizationStatus | null;

  @Column("text", { name: "to_status" })
  to: OrganizationStatus;

  /** The organization that acted; NULL when nobody did. */
  @Index()
  @ForeignKey(() => Organization)
  @Column("uuid", { nullable: true })
  byId: string | null;

  @Column({ type: "timestamptz", precision: 3 })
  at: Date;

  @Column("text", { nullable: true })
  reason: string | null;
}
