import { localDateIn } from "@weft/schema";
import { Arg, Query, Resolver, Root } from "type-graphql";
import { ComputedRoot, raw, sql } from "../../graph";
import type { Clock } from "../../platform/clock";
import { JudgeTestResultsInput } from "./judging.inputs";
import { fibersOf, mustBeKnown, productOf, resultsOf } from "./judging.parsing";
import { JudgedTestResultsType } from "./judging.types";
import { allLimits, judgeBy, limitsOf, type ToldLimits } from "./standard.limits";

/** About as much as a page of rows, however many results there are: lists are bounded. */
const COST = 50;

@Resolver()
export class JudgingResolver {
  constructor(private readonly clock: Clock) {}

  @ComputedRoot({
    args: {},
    forms: ["ALL"],
    formOf: () => "ALL",
    needs: () => sql`select (${raw(allLimits)}) as data`,
    costOf: () => COST,
  })
  @Query(() => JudgedTestResultsType, {
    description:
      "What the standards in force on the day of production say of results, for everybody and for free. Nothing is kept. A value that means nothing is judged INVALID; a parameter no standard here knows is BAD_USER_INPUT.",
  })
  judgeTestResults(
    @Arg("input", () => JudgeTestResultsInput, {
      description: "The product, and what was measured of it.",
    })
    input: JudgeTestResultsInput,
    @Root() told: ToldLimits,
  ): JudgedTestResultsType {
    const product = productOf(input.product, ["input", "product"]);
    const results = resultsOf(input.results, ["input", "results"]);
    const fibers = fibersOf(input.fiberContent ?? [], ["input", "fiberContent"]);
    const required = input.requiredParameters ?? [];
    const limits = limitsOf(told, input.producedOn ?? localDateIn(this.clock.now()));
    const named = results.map(({ parameter }) => parameter);
    mustBeKnown(named, limits.parameters, at => ["input", "results", at, "parameter"]);
    mustBeKnown(required, limits.parameters, at => ["input", "requiredParameters", at]);
    return judgeBy(limits, { product, results, required, fibers });
  }
}
