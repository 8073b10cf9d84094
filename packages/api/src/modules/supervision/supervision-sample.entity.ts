import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from "typeorm";
import { atMost } from "../../platform/constraint";
import { Inspection } from "../inspection";
import { Organization } from "../organization";

/**
 * One of the two sealed samples of an inspection: the one that is tested, and the backup (备样) that another lab may
 * have to test again. No lab gets both: that is a constraint.
 */
@Entity("supervision_sample")
@Unique(["authorityId", "seal"])
@Unique(["inspectionId", "backup"])
@Unique("ux_supervision_sample__another_lab", ["inspectionId", "labId"])
@Check(atMost(100, "seal"))
@Check(`"backup" OR "lab_id" IS NOT NULL`)
@Check(`"received_at" IS NULL OR "lab_id" IS NOT NULL`)
export class SupervisionSample {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => Inspection)
  @Column("uuid")
  inspectionId: string;

  /** Whose seal it bears. */
  @ForeignKey(() => Organization)
  @Column("uuid")
  authorityId: string;

  @Column("boolean")
  backup: boolean;

  /** The number of its seal; no two samples of a department have the same. */
  @Column({ type: "text", collation: "C" })
  seal: string;

  /** Who is to test it; NULL while a backup is kept. */
  @Index()
  @ForeignKey(() => Organization)
  @Column("uuid", { nullable: true })
  labId: string | null;

  @Column({ type: "timestamptz", precision: 3 })
  sealedAt: Date;

  /** When the lab took it in. */
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  receivedAt: Date | null;
}
