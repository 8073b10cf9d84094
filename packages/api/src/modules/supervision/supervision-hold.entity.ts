import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Hold } from "../goods";
import { Inspection } from "../inspection";

/** Which hold a final failure imposed on its lot: a later sampling of the same goods that passes lifts it, and no other test. */
@Entity("supervision_hold")
export class SupervisionHold {
  @ForeignKey(() => Hold)
  @PrimaryColumn("uuid")
  holdId: string;

  /** What failed. */
  @Index()
  @ForeignKey(() => Inspection)
  @Column("uuid")
  inspectionId: string;
}
