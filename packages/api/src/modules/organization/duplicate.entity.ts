import { DuplicateDecision } from "@weft/schema";
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
import { Organization } from "./organization.entity";

/** Two organizations that look alike, for a person to decide. Nothing is ever merged by itself. */
@Entity("duplicate_candidate")
@Unique(["organizationId", "otherId"])
@Check(isOneOf("decision", DuplicateDecision))
@Check(`"organization_id" <> "other_id"`)
@Check(`("decision" = 'OPEN') = ("decided_at" IS NULL)`)
@Index(["createdAt", "id"])
export class DuplicateCandidate {
  @PrimaryColumn("uuid")
  id: string;

  /** The one that came later. */
  @ForeignKey(() => Organization)
  @Column("uuid")
  organizationId: string;

  @Index()
  @ForeignKey(() => Organization)
  @Column("uuid")
  otherId: string;

  /** From 0 to 1. */
  @Column("numeric", { precision: 4, scale: 3 })
  nameLikeness: string;

  /** From 0 to 1; NULL where one of the addresses is not known. */
  @Column("numeric", { precision: 4, scale: 3, nullable: true })
  addressLikeness: string | null;

  @Column("text", { default: DuplicateDecision.OPEN })
  decision: DuplicateDecision;

  @Index()
  @ForeignKey(() => Organization)
  @Column("uuid", { nullable: true })
  decidedById: string | null;

  @Column({ type: "timestamptz", precision: 3, nullable: true })
  decidedAt: Date | null;

  @VersionColumn({ default: 1 })
  version: number;

  @Column({ type: "timestamptz", precision: 3, default: () => "now()" })
  createdAt: Date;
}
