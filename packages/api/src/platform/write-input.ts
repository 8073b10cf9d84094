import { accepted, refused, type Parsed, type Parser } from "@weft/schema";
import { badUserInput } from "./failure";

type Path = readonly (string | number)[];

/** What the parser makes of an argument. Throws BAD_USER_INPUT with the argument's path and the parser's reason. */
export function parsedInput<T>(parse: Parser<T>, text: string, path: Path): T {
  const parsed: Parsed<T> = parse(text);
  if (parsed.ok) return parsed.value;
  throw badUserInput(parsed.message, { path, reason: parsed.reason });
}

/** As `parsedInput`, for an argument that may be left out (undefined: unsaid) or emptied (null). */
export const parsedIfSaid = <T>(
  parse: Parser<T>,
  text: string | null | undefined,
  path: Path,
): T | null | undefined =>
  text === null || text === undefined ? text : parsedInput(parse, text, path);

/** The same object without what was not said, so that assigning it changes only what was. */
export const said = <T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

/** Why a line of text cannot be kept. */
export type LineReason = "EMPTY" | "LENGTH" | "CONTROL_CHARACTER" | "BROKEN_CHARACTER";

/**
 * A parser for one line of writing, such as a name: composed characters, single blanks, nothing around.
 * U+FFFD stands where a letter was lost on the way, so a text that has it is refused instead of kept wrong.
 */
export const lineOf =
  (longest: number): Parser<string, LineReason, never> =>
  input => {
    const text = input.normalize("NFC").replace(/\s+/gu, " ").trim();
    if (text === "") return refused("EMPTY", "Nothing was given.");
    if ([...text].length > longest)
      return refused("LENGTH", `At most ${longest} characters are kept.`);
    if (text.includes("\u{fffd}"))
      return refused("BROKEN_CHARACTER", "A character was lost before the text arrived here.");
    return /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/u.test(text)
      ? refused("CONTROL_CHARACTER", "Characters that cannot be printed are not kept.")
      : accepted(text);
  };
