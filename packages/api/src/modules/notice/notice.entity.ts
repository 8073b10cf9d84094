import { NoticeKind } from "@weft/schema";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from "typeorm";
import { isOneOf } from "../../platform/constraint";
import { Organization } from "../organization";

/** What one organization was told of. Only ever added to. */
@Entity("notice")
@Unique(["recipientId", "number"])
@Check(isOneOf("kind", NoticeKind))
@Check(`"number" > 0`)
@Index(["recipientId", "kind", "number"])
export class Notice {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => Organization)
  @Column("uuid")
  recipientId: string;

  /** 1, 2, 3 and so on for each recipient; given under its lock, so numbers commit in order. */
  @Column("integer")
  number: number;

  @Column("text")
  kind: NoticeKind;

  /** The global id of what it is about. */
  @Column("text")
  subjectId: string;

  @Column({ type: "timestamptz", precision: 3 })
  at: Date;
}

/** The number of an organization's latest notice; its row is the lock under which the next one is given. */
@Entity("notice_head")
export class NoticeHead {
  @ForeignKey(() => Organization)
  @PrimaryColumn("uuid")
  recipientId: string;

  @Column("integer")
  number: number;
}
