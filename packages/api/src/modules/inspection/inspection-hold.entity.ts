import { Entity, Column, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Hold } from "../goods";
import { Inspection } from "./inspection.entity";

/** Which hold of its lot a failing report is answered by: the hold is lifted when this report is, and not before. */
@Entity("inspection_hold")
export class InspectionHold {
  @ForeignKey(() => Inspection)
  @PrimaryColumn("uuid")
  inspectionId: string;

  @Index()
  @ForeignKey(() => Hold)
  @Column("uuid")
  holdId: string;
}
