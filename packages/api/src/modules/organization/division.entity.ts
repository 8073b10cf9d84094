import { DivisionLevel } from "@weft/schema";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { isOneOf } from "../../platform/constraint";

/** An administrative division: the table comes with the migrations, its ids are made from the codes. */
@Entity("division")
@Check(isOneOf("level", DivisionLevel))
export class Division {
  @PrimaryColumn("uuid")
  id: string;

  /** 2, 4, 6 or 9 digits; each level's code starts with its parent's. */
  @Column({ type: "text", unique: true, collation: "C" })
  code: string;

  @Column("text")
  level: DivisionLevel;

  @Column({ type: "text", collation: "C" })
  nameZh: string;

  @Column({ type: "text", collation: "C" })
  nameEn: string;

  @Index()
  @ForeignKey(() => Division)
  @Column("uuid", { nullable: true })
  parentId: string | null;
}

/** The same code has the same id in every database. */
export const divisionId = (code: string): string =>
  `00000000-0000-7000-8000-${code.padStart(12, "0")}`;
