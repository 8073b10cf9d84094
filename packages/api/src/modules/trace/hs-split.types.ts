import { AgeGroup, SafetyCategory, UnclassifiedReason } from "@weft/schema";
import { Field, Int, ObjectType } from "type-graphql";
import { MoneyType } from "../../platform/money";
import { DecimalScalar } from "../../platform/scalars";

const LINE_NUMBERS = "The numbers of the order's lines.";
const PIECES = "Pieces, a dozen being twelve; null when a line's unit does not count pieces.";

@ObjectType("MisplacedLine", {
  description:
    "A line whose SKU has a code its size does not belong under: babies' garments, up to 86 cm, have headings of their own.",
})
export class MisplacedLineType {
  @Field(() => Int, { description: "The line's number." })
  lineNo: number;

  @Field(() => String, { description: "`BABY_HEADING_REQUIRED` or `BABY_HEADING_NOT_ALLOWED`." })
  reason: string;
}

@ObjectType("HsShare", { description: "What of an order is declared under one code." })
export class HsShareType {
  @Field(() => String, { description: "HS 2022, 6 digits." })
  hsCode: string;

  @Field(() => [Int], { description: LINE_NUMBERS })
  lineNos: readonly number[];

  @Field(() => DecimalScalar, { nullable: true, description: PIECES })
  pieces: string | null;

  @Field(() => MoneyType, { description: "The sum of the lines' amounts." })
  amount: MoneyType;

  @Field(() => [MisplacedLineType], {
    description: "Lines that belong under another code by size.",
  })
  misplaced: readonly MisplacedLineType[];
}

@ObjectType("UnclassifiedLine", { description: "A line of an order that has no HS code." })
export class UnclassifiedLineType {
  @Field(() => Int, { description: "The line's number." })
  lineNo: number;

  @Field(() => UnclassifiedReason)
  reason: UnclassifiedReason;

  @Field(() => DecimalScalar, { description: "In `unit`." })
  quantity: string;

  @Field(() => String, { description: "A code of UN/ECE Recommendation 20." })
  unit: string;

  @Field(() => MoneyType, { description: "The line's amount." })
  amount: MoneyType;
}

@ObjectType("AgeGroupShare", {
  description:
    "What of an order is for one age group of GB 31701. Its limits, 100 and 130 cm, are not those of the HS codes.",
})
export class AgeGroupShareType {
  @Field(() => AgeGroup)
  ageGroup: AgeGroup;

  @Field(() => [Int], { description: LINE_NUMBERS })
  lineNos: readonly number[];

  @Field(() => DecimalScalar, { nullable: true, description: PIECES })
  pieces: string | null;

  @Field(() => SafetyCategory, { description: "The strictest the law asks for among them." })
  requiredCategory: SafetyCategory;
}

@ObjectType("HsSplit", {
  description:
    "An order's lines by HS code and by age group. Each line is under one code or unclassified, with the amount it has on the order, so that the parts add up to its total.",
})
export class HsSplitType {
  @Field(() => [HsShareType], { description: "By code, in the order of the codes." })
  byCode: readonly HsShareType[];

  @Field(() => [UnclassifiedLineType], { description: "What has no code, line by line." })
  unclassified: readonly UnclassifiedLineType[];

  @Field(() => MoneyType, { description: "The order's total, which all of them add up to." })
  total: MoneyType;

  @Field(() => [AgeGroupShareType], {
    description: "The lines with a SKU by age group, youngest first.",
  })
  byAgeGroup: readonly AgeGroupShareType[];

  @Field(() => SafetyCategory, {
    nullable: true,
    description:
      "The strictest category of all lines with a SKU, by the law or by the label: what the order as a whole is judged at. Null when no line has one.",
  })
  judgedCategory: SafetyCategory | null;
}
