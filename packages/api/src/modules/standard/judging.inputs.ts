import { AgeGroup, Contact, SafetyCategory, Sex } from "@weft/schema";
import { Field, InputType, Int } from "type-graphql";
import { DecimalScalar, LocalDateScalar } from "../../platform/scalars";

const condition = (description: string) => ({ nullable: true, description });

@InputType({
  description:
    "What is known of a product that is tested. Whom it is for is said by `ageGroup` or by `heightCm`; what is left out does not hold.",
})
export class TestedProductInput {
  @Field(() => AgeGroup, {
    nullable: true,
    description: "Whom it is for. Otherwise say `heightCm`.",
  })
  ageGroup?: AgeGroup | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "The body height it is cut for, from 40 to 250 cm; the age group follows from it (GB 31701).",
  })
  heightCm?: number | null;

  @Field(() => Sex, {
    nullable: true,
    description: "With `heightCm`: girls' sizes end at 155 cm, all others at 160.",
  })
  sex?: Sex | null;

  @Field(() => Contact, { description: "Whether most of its area touches the skin." })
  contact: Contact;

  @Field(() => SafetyCategory, {
    nullable: true,
    description: "What its label promises. The stricter of this and what is required is judged by.",
  })
  declaredCategory?: SafetyCategory | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "The mass of its fabric in g/m2; where it is not said, no exemption of heavy fabrics is granted.",
  })
  fabricGsm?: string | null;

  @Field(() => Boolean, condition("It is an outer shell, which burning is tested of."))
  outerShell?: boolean | null;

  @Field(() => Boolean, condition("Its fabric has a coating or a pigment print."))
  coatedOrPigmentPrinted?: boolean | null;

  @Field(() => Boolean, condition("Its shade is deeper than 1/12 of the standard depth."))
  darkShade?: boolean | null;

  @Field(
    () => Boolean,
    condition("It will be wet-processed again: a wider range of pH is allowed."),
  )
  nonFinalWetProcessed?: boolean | null;

  @Field(() => Boolean, condition("Goods to be washed down: exempt from fastness."))
  nonFinalWashDown?: boolean | null;

  @Field(() => Boolean, condition("Of natural color or bleached: exempt from fastness."))
  naturalOrBleached?: boolean | null;

  @Field(() => Boolean, condition("Traditionally dyed by hand: exempt from fastness."))
  handDyed?: boolean | null;

  @Field(
    () => Boolean,
    condition(
      "Of wool, acrylic, modacrylic, nylon, polypropylene or polyester alone: exempt from burning.",
    ),
  )
  exemptFibreForFlammability?: boolean | null;

  @Field(
    () => Boolean,
    condition("A school uniform: GB/T 31888 applies too, and category B at least."),
  )
  schoolUniform?: boolean | null;
}

@InputType({ description: "What a laboratory says of one parameter." })
export class TestResultInput {
  @Field(() => String, { description: "A parameter of a standard, such as `PH`." })
  parameter: string;

  @Field(() => String, {
    description:
      "As the laboratory writes it: a decimal; `<20`, `ND`, `n.d.` or 未检出 where something can go undetected; a grade `3` or `3-4`, also with `~`, `～` or `–`; `true` or `present`, `false` or `absent`. Full-width characters are understood. Anything else is judged INVALID.",
  })
  value: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "In the parameter's unit, above zero: what the method detects at least. Otherwise the standard's.",
  })
  detectionLimit?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "For a pull test: the largest dimension of the part, in mm.",
  })
  maxDimensionMm?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Which amine or phthalate, up to 100 characters. Phthalates that are named are summed up with the others of their group; each amine stands for itself.",
  })
  substance?: string | null;
}

@InputType({
  description: "One fiber of one part of a product: what the label says, and what was found.",
})
export class FiberContentResultInput {
  @Field(() => String, { nullable: true, description: "Which fiber, up to 100 characters." })
  fiber?: string | null;

  @Field(() => String, { description: "In percent by mass, above 0 and up to 100." })
  declared: string;

  @Field(() => String, { description: "In percent by mass, from 0 to 100." })
  actual: string;

  @Field(() => Boolean, {
    nullable: true,
    description: "A fiber of the filling, whose tolerance is wider.",
  })
  filling?: boolean | null;
}

@InputType({
  description: "What was measured of a product, and by the editions of which day it is judged.",
})
export class JudgeTestResultsInput {
  @Field(() => TestedProductInput, { description: "What was tested." })
  product: TestedProductInput;

  @Field(() => [TestResultInput], { description: "What was measured; at most 250." })
  results: TestResultInput[];

  @Field(() => [String], {
    nullable: true,
    description:
      "The parameters there must be results of, at most 250; without one of them nothing passes.",
  })
  requiredParameters?: string[] | null;

  @Field(() => [FiberContentResultInput], {
    nullable: true,
    description: "The shares of fibers, at most 250, by the tolerances of GB/T 29862.",
  })
  fiberContent?: FiberContentResultInput[] | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The day of production, whose editions count; today when it is not said.",
  })
  producedOn?: string | null;
}
