import { decimal, localDateIn, type TestResult } from "@weft/schema";
import { badUserInput, type Failure } from "../../platform/failure";
import { lineOf, parsedIfSaid, parsedInput } from "../../platform/write-input";
import { resultsOf } from "../standard";
import type { ReportedResultInput, ReportInput } from "./inspection.inputs";
import type { TestVerdict } from "./test-verdict.entity";

type Path = readonly (string | number)[];

const MOST_PARAMETERS = 100;
const LONGEST_VALUE = 100;

const nameLine = lineOf(100);
const itemLine = lineOf(300);
const textLine = lineOf(1_000);

export const wrong = (path: Path, reason: string, message: string): Failure =>
  badUserInput(message, { path: ["input", ...path], reason });

export const nameIn = (text: string, path: Path): string =>
  parsedInput(nameLine, text, ["input", ...path]);

export const textIn = (text: string, path: Path): string =>
  parsedInput(textLine, text, ["input", ...path]);

export const nameIfSaid = (text: string | null | undefined, path: Path): string | null =>
  parsedIfSaid(nameLine, text, ["input", ...path]) ?? null;

export const textIfSaid = (text: string | null | undefined, path: Path): string | null =>
  parsedIfSaid(textLine, text, ["input", ...path]) ?? null;

export const itemIfSaid = (text: string | null | undefined): string | null =>
  parsedIfSaid(itemLine, text, ["input", "item"]) ?? null;

/** What a test order asks for, each once. */
export function parametersIn(names: readonly string[]): string[] {
  if (names.length === 0) throw wrong(["parameters"], "MISSING", "Say what is to be tested.");
  if (names.length > MOST_PARAMETERS)
    throw wrong(["parameters"], "TOO_MANY", `At most ${MOST_PARAMETERS} parameters.`);
  return [...new Set(names)];
}

/** A row of a report as the lab states it, and as it is judged. */
export interface Reported extends Pick<
  TestVerdict,
  "part" | "sample" | "substance" | "unit" | "labVerdict"
> {
  readonly result: TestResult;
}

/** The rows of a report. Throws BAD_USER_INPUT by field; that a value means nothing is a verdict. */
export function reportedIn(inputs: readonly ReportedResultInput[]): readonly Reported[] {
  if (inputs.length === 0) throw wrong(["results"], "MISSING", "Nothing was reported.");
  const results = resultsOf(inputs, ["input", "results"]);
  const rows = inputs.map((input, at) => rowIn(input, results[at], ["results", at]));
  const seen = new Set<string>();
  rows.forEach(({ result, part, sample, substance }, at) => {
    const key = JSON.stringify([result.parameter, part, sample, substance]);
    if (seen.has(key))
      throw wrong(["results", at, "parameter"], "DUPLICATE", "This was reported before.");
    seen.add(key);
  });
  return rows;
}

function rowIn(input: ReportedResultInput, result: TestResult | undefined, path: Path): Reported {
  if (!result) throw new RangeError("a result for each row");
  if ([...input.value].length > LONGEST_VALUE)
    throw wrong([...path, "value"], "LENGTH", `At most ${LONGEST_VALUE} characters are kept.`);
  return {
    result,
    part: nameIfSaid(input.part, [...path, "part"]) ?? "",
    sample: nameIfSaid(input.sample, [...path, "sample"]) ?? "",
    substance: result.substance ?? "",
    unit: nameIfSaid(input.unit, [...path, "unit"]),
    labVerdict: input.labVerdict ?? null,
  };
}

/** The days of a report: the sample is taken, then tested, then reported, and nothing of it is to come. */
export function daysIn({ sampledOn, testedOn }: ReportInput, now: Date) {
  const today = localDateIn(now);
  if (sampledOn && sampledOn > today)
    throw wrong(["sampledOn"], "FUTURE", "That day has not come yet.");
  if (testedOn && testedOn > today)
    throw wrong(["testedOn"], "FUTURE", "That day has not come yet.");
  const tested = testedOn ?? today;
  if (sampledOn && sampledOn > tested)
    throw wrong(["testedOn"], "ORDER", "Nothing is tested before it is sampled.");
  return { sampledOn: sampledOn ?? null, testedOn: tested, reportedOn: today };
}

export const decimalOrNull = (text: string | null | undefined): string | null =>
  text === null || text === undefined ? null : decimal(text);
