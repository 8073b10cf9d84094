import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from "typeorm";
import { atMost } from "../../platform/constraint";
import { Member } from "../organization";

/** Who a member is at an outside issuer of tokens. Unique per member: what others have linked must not show. */
@Entity("oidc_identity")
@Unique(["memberId", "issuer", "subject"])
@Check(atMost(255, "issuer", "subject"))
@Index(["issuer", "subject"])
export class OidcIdentity {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => Member)
  @Column("uuid")
  memberId: string;

  /** The `iss` of the tokens. */
  @Column("text")
  issuer: string;

  /** Their `sub`: who it is, never reused within the issuer. */
  @Column("text")
  subject: string;

  @Column({ type: "timestamptz", precision: 3, default: () => "now()" })
  createdAt: Date;
}
