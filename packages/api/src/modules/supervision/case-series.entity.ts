import { Check, Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { atMost } from "../../platform/constraint";
import { Organization } from "../organization";

/** The last number a department gave in a year; its row is the lock under which the next one is given. */
@Entity("case_series")
@Check(atMost(10, "series"))
export class CaseSeries {
  @ForeignKey(() => Organization)
  @PrimaryColumn("uuid")
  authorityId: string;

  @PrimaryColumn("integer")
  year: number;

  /** What is numbered: sampling tasks, or cases. */
  @PrimaryColumn({ type: "text", collation: "C" })
  series: string;

  @Column("integer")
  last: number;
}
