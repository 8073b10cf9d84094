import { DeclarationFinding } from "@weft/schema";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from "typeorm";
import { atMost, isOneOf } from "../../platform/constraint";
import { Organization } from "../organization";
import { EnterpriseStandard } from "./enterprise-standard.entity";

/** What the market regulator found when it looked at a declared standard. Only ever added to. */
@Entity("declaration_check")
@Check(isOneOf("finding", DeclarationFinding))
@Check(atMost(1000, "remark"))
@Index(["enterpriseStandardId", "at"])
export class DeclarationCheck {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => EnterpriseStandard)
  @Column("uuid")
  enterpriseStandardId: string;

  /** Whose standard it is. */
  @Index()
  @ForeignKey(() => Organization)
  @Column("uuid")
  organizationId: string;

  @Index()
  @ForeignKey(() => Organization)
  @Column("uuid")
  checkedById: string;

  @Column("text")
  finding: DeclarationFinding;

  @Column("text", { nullable: true })
  remark: string | null;

  @Column({ type: "timestamptz", precision: 3 })
  at: Date;
}

/** A place on the list of those whose published standards lead (领跑者). */
@Entity("front_runner_entry")
@Unique(["year", "category", "rank"])
@Unique(["year", "category", "enterpriseStandardId"])
@Check(atMost(100, "category"))
@Check(`"rank" > 0`)
@Check(`"year" BETWEEN 2015 AND 2999`)
export class FrontRunnerEntry {
  @PrimaryColumn("uuid")
  id: string;

  @Column("integer")
  year: number;

  /** The kind of product. */
  @Column({ type: "text", collation: "C" })
  category: string;

  @Column("integer")
  rank: number;

  @Index()
  @ForeignKey(() => EnterpriseStandard)
  @Column("uuid")
  enterpriseStandardId: string;

  @Index()
  @ForeignKey(() => Organization)
  @Column("uuid")
  listedById: string;

  @Column({ type: "timestamptz", precision: 3 })
  at: Date;
}
