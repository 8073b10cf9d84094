import { Incoterm, OrderKind, RfqAudience, RfqStatus, SafetyCategory } from "@weft/schema";
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
import { allOrNone, atMost, isOneOf } from "../../platform/constraint";
import { Organization } from "../organization";

/**
 * An enquiry (询价). Its row is the lock under which quotations come, change and are awarded. Its version says nothing
 * of them: bidders read it, and must not learn from it how many there are.
 */
@Entity("rfq")
@Unique(["id", "requesterId"])
@Check(atMost(200, "title"))
@Check(isOneOf("kind", OrderKind))
@Check(isOneOf("status", RfqStatus))
@Check(isOneOf("audience", RfqAudience))
@Check(isOneOf("incoterm", Incoterm))
@Check(isOneOf("requiredCategory", SafetyCategory))
@Check(allOrNone("incoterm", "incotermPlace", "incotermEdition"))
@Check(`"currency" ~ '^[A-Z]{3}$'`)
@Check(`"tolerance_percent" BETWEEN 0 AND 100`)
@Check(`"revision" > 0`)
@Index(["requesterId", "createdAt", "id"])
@Index(["createdAt", "id"])
@Index(["kind", "createdAt", "id"], { where: `"status" = 'OPEN' AND "audience" = 'ELIGIBLE'` })
@Index(["deadline"], { where: `"status" = 'OPEN'` })
export class Rfq {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => Organization)
  @Column("uuid")
  requesterId: string;

  @Column("text")
  title: string;

  /** What kind of order it is to become. */
  @Column("text")
  kind: OrderKind;

  @Column("text", { default: RfqStatus.OPEN })
  status: RfqStatus;

  @Column("text")
  audience: RfqAudience;

  /** ISO 4217; everybody quotes in it. */
  @Column({ type: "text", collation: "C" })
  currency: string;

  @Column("date", { nullable: true })
  dueOn: string | null;

  /** The last instant of quoting and of awarding, this one included. */
  @Column({ type: "timestamptz", precision: 3 })
  deadline: Date;

  @Column("text", { nullable: true })
  incoterm: Incoterm | null;

  @Column("text", { nullable: true })
  incotermPlace: string | null;

  @Column("text", { nullable: true })
  incotermEdition: string | null;

  @Column({ type: "numeric", precision: 6, scale: 3, default: 0 })
  tolerancePercent: string;

  @Column("text", { nullable: true })
  requiredCategory: SafetyCategory | null;

  @Column("boolean", { default: false })
  sampleRequired: boolean;

  /** Whether bidders read the target prices of its lines. */
  @Column("boolean", { default: false })
  disclosesTargetPrices: boolean;

  /** 1, and one more whenever something else is asked for. */
  @Column("integer", { default: 1 })
  revision: number;

  /** Since when it has the present status; later than every earlier event, whatever the clocks say. */
  @Column({ type: "timestamptz", precision: 3 })
  statusSince: Date;

  @VersionColumn({ default: 1 })
  version: number;

  @Column({ type: "timestamptz", precision: 3, default: () => "now()" })
  createdAt: Date;
}
