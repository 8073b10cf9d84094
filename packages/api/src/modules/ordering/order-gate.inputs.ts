import { SafetyCategory, TestLevel } from "@weft/schema";
import { Field, InputType } from "type-graphql";

@InputType({
  description:
    "What must have passed a test before goods of the order are ready and leave (`domain.md` 6.3). At level FABRIC of an order of garments it is what its maker recorded as consumed: the maker's word, which nobody else checks. A gate of category A over lines in words makes the goods infants' for the ban on reprocessed fiber (SAMR Order 119).",
})
export class QualityGateInput {
  @Field(() => TestLevel, { description: "What is to be tested: the fabric, or the garment." })
  level: TestLevel;

  @Field(() => SafetyCategory, {
    description: "The weakest category of GB 18401 the goods may have been judged at.",
  })
  category: SafetyCategory;

  @Field(() => [String], {
    description:
      "What the report must pass, 1 to 100 parameters of the limits in force, such as `FORMALDEHYDE`; what does not apply passes as `QualityGate.parameters` says.",
  })
  parameters: string[];
}
