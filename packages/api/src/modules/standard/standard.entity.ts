import { createHash } from "node:crypto";
import { StandardIssuer, StandardNature } from "@weft/schema";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from "typeorm";
import { atMost, isOneOf } from "../../platform/constraint";

/** One edition of a standard. The table comes with the migrations; a new edition is a row more. */
@Entity("standard")
@Unique(["number"])
@Check(atMost(64, "number", "series"))
@Check(atMost(300, "titleZh", "titleEn"))
@Check(isOneOf("issuer", StandardIssuer))
@Check(isOneOf("nature", StandardNature))
@Check(`"valid_to" >= "valid_from"`)
@Check(`"replaces_id" <> "id"`)
@Index(["series", "validFrom"])
@Index(["nature", "number"])
export class Standard {
  @PrimaryColumn("uuid")
  id: string;

  /** With its year where the edition is known: `GB 31701-2015`. */
  @Column({ type: "text", collation: "C" })
  number: string;

  /** The same for all editions: `GB 31701`. */
  @Column({ type: "text", collation: "C" })
  series: string;

  @Column("integer", { nullable: true })
  editionYear: number | null;

  @Column({ type: "text", collation: "C" })
  titleZh: string;

  @Column({ type: "text", collation: "C" })
  titleEn: string;

  @Column("text")
  issuer: StandardIssuer;

  @Column("text")
  nature: StandardNature;

  /** The first day; NULL where it is not known to us. */
  @Column("date", { nullable: true })
  validFrom: string | null;

  /** The last day; NULL while there is none. */
  @Column("date", { nullable: true })
  validTo: string | null;

  @Index()
  @ForeignKey(() => Standard)
  @Column("uuid", { nullable: true })
  replacesId: string | null;

  /** What is not certain about it. */
  @Column("text", { nullable: true })
  note: string | null;
}

/** The same number has the same id in every database. */
export function standardId(number: string): string {
  const hex = createHash("sha256").update(number).digest("hex");
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`];
  return [...parts, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join("-");
}
