import { Conclusion } from "@weft/schema";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from "typeorm";
import { isOneOf } from "../../platform/constraint";
import { Inspection } from "../inspection";
import { Organization } from "../organization";

/** What the sampled enterprise was told of the result (检验结果通知书), and until when it may object. Never changed. */
@Entity("result_notice")
@Unique(["inspectionId"])
@Check(isOneOf("conclusion", Conclusion))
@Check(`("conclusion" = 'FAIL') = ("object_until" IS NOT NULL)`)
@Check(`"object_until" > "served_on"`)
@Index(["objectUntil"])
@Index(["organizationId", "servedOn", "id"])
export class ResultNotice {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => Inspection)
  @Column("uuid")
  inspectionId: string;

  /** Who was sampled; NULL for one the graph does not know. */
  @ForeignKey(() => Organization)
  @Column("uuid", { nullable: true })
  organizationId: string | null;

  @Column("text")
  conclusion: Conclusion;

  @Column("date")
  servedOn: string;

  /** The last day on which it may object; NULL for a pass. */
  @Column("date", { nullable: true })
  objectUntil: string | null;
}
