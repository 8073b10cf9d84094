import { Field, Int, ObjectType } from "type-graphql";
import { Problem } from "../../platform/problem";

@ObjectType({
  implements: Problem,
  description:
    "`FIGURES_VERIFIED`: a department has verified the figures of this year; they stay as they are.",
})
export class FiguresVerified extends Problem {
  readonly code = "FIGURES_VERIFIED";
  readonly message: string;

  @Field(() => Int)
  readonly year: number;

  constructor(year: number) {
    super();
    this.year = year;
    this.message = `The figures of ${year} are verified and cannot be changed.`;
  }
}
