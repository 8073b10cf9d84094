import { localDateIn, parseDivisionCode } from "@weft/schema";
import { badUserInput, type Failure } from "../../platform/failure";
import { lineOf, parsedInput } from "../../platform/write-input";

export type Path = readonly (string | number)[];

const shortLine = lineOf(100);
const titleLine = lineOf(200);
const reasonLine = lineOf(1_000);
const statementLine = lineOf(2_000);
const factsLine = lineOf(4_000);

export const wrong = (path: Path, reason: string, message: string): Failure =>
  badUserInput(message, { path: ["input", ...path], reason });

/** A number or code that somebody gave to something. */
export const codeIn = (text: string, path: Path): string =>
  parsedInput(shortLine, text, ["input", ...path]);
export const titleIn = (text: string, path: Path): string =>
  parsedInput(titleLine, text, ["input", ...path]);
export const reasonIn = (text: string, path: Path = ["reason"]): string =>
  parsedInput(reasonLine, text, ["input", ...path]);
export const statementIn = (text: string, path: Path): string =>
  parsedInput(statementLine, text, ["input", ...path]);
export const factsIn = (text: string, path: Path): string =>
  parsedInput(factsLine, text, ["input", ...path]);
export const divisionIn = (text: string, path: Path): string =>
  parsedInput(parseDivisionCode, text, ["input", ...path]);

/** A day on which something was done: today when not said; not to come, and not before what it follows. */
export function dayIn(
  day: string | null | undefined,
  { now, since, path }: { readonly now: Date; readonly since: string; readonly path: Path },
): string {
  const today = localDateIn(now);
  if (day === null || day === undefined) return today;
  if (day > today) throw wrong(path, "FUTURE", "That day has not come yet.");
  if (day < since) throw wrong(path, "BACKDATED", `It cannot have been before ${since}.`);
  return day;
}

const MOST_INSPECTORS = 100;

/** Names of inspectors, each once. */
export function namesIn(names: readonly string[], path: Path): readonly string[] {
  if (names.length > MOST_INSPECTORS)
    throw wrong(path, "TOO_MANY", `At most ${MOST_INSPECTORS} are named.`);
  const given = names.map((name, at) => codeIn(name, [...path, at]));
  const twice = given.findIndex((name, at) => given.indexOf(name) !== at);
  if (twice >= 0) throw wrong([...path, twice], "TWICE", "Nobody is named twice.");
  return [...given].sort();
}
