import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Hold } from "../goods";
import { Inspection } from "./inspection.entity";

/** The holds a failing report caused: they are lifted when the report is answered, and not before. */
@Entity("inspection_hold")
export class InspectionHold {
  @ForeignKey(() => Inspection)
  @PrimaryColumn("uuid")
  inspectionId: string;

  @Index()
  @ForeignKey(() => Hold)
  @PrimaryColumn("uuid")
  holdId: string;
}
