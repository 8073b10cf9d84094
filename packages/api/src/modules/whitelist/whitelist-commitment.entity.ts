import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { atMost } from "../../platform/constraint";
import { Organization } from "../organization";

/** A fabric supplier's own commitment to quality, with which it applies for the white list. From when until when. */
@Entity("whitelist_commitment")
@Check(atMost(1000, "statement"))
@Check(`"withdrawn_at" >= "committed_at"`)
@Index("ux_whitelist_commitment__open", ["organizationId"], {
  unique: true,
  where: `"withdrawn_at" IS NULL`,
})
@Index(["organizationId", "committedAt", "id"])
@Index(["committedAt", "id"])
export class WhitelistCommitment {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => Organization)
  @Column("uuid")
  organizationId: string;

  /** What it commits itself to, in its own words. */
  @Column("text")
  statement: string;

  @Column({ type: "timestamptz", precision: 3 })
  committedAt: Date;

  /** NULL while it stands. */
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  withdrawnAt: Date | null;
}
