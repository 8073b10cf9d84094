import { Verdict } from "@weft/schema";
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from "typeorm";
import { atMost, isOneOf } from "../../platform/constraint";
import { Inspection } from "./inspection.entity";

/** One row of a report: what the lab measured, and what follows from it. Never changed. */
@Entity("test_verdict")
@Unique(["inspectionId", "parameter", "part", "sample", "substance"])
@Unique(["inspectionId", "position"])
@Check(isOneOf("verdict", Verdict))
@Check(isOneOf("labVerdict", Verdict))
@Check(atMost(100, "parameter", "part", "sample", "substance", "value", "unit"))
@Check(`char_length("limit_text") <= 300`)
@Check(atMost(300, "reason"))
@Check(`"position" > 0`)
export class TestVerdict {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => Inspection)
  @Column("uuid")
  inspectionId: string;

  /** 1, 2, 3 and so on, as the lab listed them. */
  @Column("integer")
  position: number;

  /** What was tested, such as `FORMALDEHYDE`. */
  @Column({ type: "text", collation: "C" })
  parameter: string;

  /** The part of the product; empty for the whole. */
  @Column({ type: "text", collation: "C", default: "" })
  part: string;

  /** The specimen; empty where there is one. */
  @Column({ type: "text", collation: "C", default: "" })
  sample: string;

  /** One of those that are judged by their sum or by the largest, such as an amine; empty otherwise. */
  @Column({ type: "text", collation: "C", default: "" })
  substance: string;

  /** As the lab typed it. */
  @Column("text")
  value: string;

  /** Below it the method finds nothing; in `unit`. */
  @Column({ type: "numeric", precision: 18, scale: 6, nullable: true })
  detectionLimit: string | null;

  /** Of an accessory, in millimeters. */
  @Column({ type: "numeric", precision: 18, scale: 6, nullable: true })
  maxDimensionMm: string | null;

  @Column("text", { nullable: true })
  unit: string | null;

  /** What it was held against, in words such as `<= 20`. */
  @Column("text", { name: "limit_text", nullable: true })
  limit: string | null;

  @Column("text")
  verdict: Verdict;

  /** The lab's own verdict, where it gave one. */
  @Column("text", { nullable: true })
  labVerdict: Verdict | null;

  /** Why, where it is not plain from value and limit. */
  @Column("text", { nullable: true })
  reason: string | null;
}
