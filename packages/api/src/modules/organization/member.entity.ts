import { MemberRole, MemberStatus } from "@weft/schema";
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique, VersionColumn } from "typeorm";
import { atMost, holdsSomeOf, isOneOf } from "../../platform/constraint";
import { Organization } from "./organization.entity";

/** A person who acts for an organization. One person may be a member of several, one at a time. */
@Entity("member")
@Unique(["organizationId", "email"])
@Check(atMost(254, "email", "name"))
@Check(holdsSomeOf("roles", MemberRole))
@Check(isOneOf("status", MemberStatus))
@Check(`"email" = lower("email")`)
export class Member {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => Organization)
  @Column("uuid")
  organizationId: string;

  @Column({ type: "text", collation: "C" })
  name: string;

  /** In lower case; unique within the organization. */
  @Column({ type: "text", collation: "C" })
  email: string;

  @Column("text", { array: true })
  roles: MemberRole[];

  @Column("text", { default: MemberStatus.INVITED })
  status: MemberStatus;

  @VersionColumn({ default: 1 })
  version: number;

  @Column({ type: "timestamptz", precision: 3, default: () => "now()" })
  createdAt: Date;
}
