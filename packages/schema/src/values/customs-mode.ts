import { CUSTOMS_MODES, type CustomsMode } from "../tables/customs-modes.js";
import { accepted, type Branded, type Parsed, refused } from "./parsed.js";
import { condensed } from "./spelling.js";

/** The 4-digit code of a customs supervision mode, such as 9710. */
export type CustomsModeCode = Branded<string, "CustomsModeCode">;

const modes: ReadonlyMap<string, CustomsMode> = new Map(
  CUSTOMS_MODES.map(mode => [mode.code, mode]),
);

/** Reads the code of a customs supervision mode, with its leading zero. */
export function parseCustomsMode(
  input: string,
): Parsed<CustomsModeCode, "EMPTY" | "UNKNOWN", never> {
  const code = condensed(input);
  if (code === "") return refused("EMPTY", "Nothing was given.");
  return modes.has(code)
    ? accepted(code as CustomsModeCode)
    : refused("UNKNOWN", "No such customs mode is known.");
}

/** What the table says about a mode: what it needs, how it is taxed, where it ends. */
export function customsMode(code: CustomsModeCode): CustomsMode {
  const mode = modes.get(code);
  if (!mode) throw new RangeError(`${code} is no customs mode: parse it first.`);
  return mode;
}
