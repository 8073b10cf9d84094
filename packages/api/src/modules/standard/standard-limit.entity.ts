import { AgeGroup, LimitConfidence, LimitKind, type StandardLimit as Limit } from "@weft/schema";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from "typeorm";
import { atMost, isOneOf } from "../../platform/constraint";
import { Standard } from "./standard.entity";

/** What of a limit differs from kind to kind: the numbers, and when which of them counts. */
export type LimitTerms = Pick<
  Limit,
  "byCategory" | "byAgeGroup" | "dark" | "nonFinal" | "steps" | "exemptAboveGsm" | "sumOf"
>;

const ages = Object.values(AgeGroup)
  .map(one => `'${one}'`)
  .join(", ");

/** What one edition allows for one parameter. */
@Entity("standard_limit")
@Unique(["standardId", "parameter"])
@Check(atMost(64, "parameter"))
@Check(isOneOf("kind", LimitKind))
@Check(isOneOf("confidence", LimitConfidence))
@Check(`"precision" BETWEEN 0 AND 12`)
@Check(`"age_groups" <@ ARRAY[${ages}]::text[]`)
@Check(`jsonb_typeof("terms") = 'object'`)
@Index(["parameter"])
export class StandardLimit {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => Standard)
  @Column("uuid")
  standardId: string;

  /** Its place among the limits of the edition. */
  @Column("integer")
  position: number;

  @Column({ type: "text", collation: "C" })
  parameter: string;

  @Column({ type: "text", collation: "C" })
  nameZh: string;

  @Column({ type: "text", collation: "C" })
  nameEn: string;

  @Column("text")
  unit: string;

  @Column("text")
  kind: LimitKind;

  /** Digits after the point a number is rounded to before it is compared; NULL: it is compared as it is. */
  @Column("integer", { nullable: true })
  precision: number | null;

  /** What a method detects at least, where the laboratory does not say. */
  @Column("numeric", { nullable: true })
  detectionLimit: string | null;

  /** Conditions of a product, any of which exempts it. */
  @Column("text", { array: true })
  exemptIf: string[];

  /** Conditions of a product, all of which it must meet. */
  @Column("text", { array: true })
  onlyIf: string[];

  /** Empty: everybody, adults too. */
  @Column("text", { array: true })
  ageGroups: string[];

  @Column("jsonb")
  terms: LimitTerms;

  @Column("text", { nullable: true })
  method: string | null;

  @Column("text")
  confidence: LimitConfidence;

  @Column("text", { nullable: true })
  note: string | null;
}
