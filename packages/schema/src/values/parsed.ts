declare const brand: unique symbol;

/** A value that only its parser makes: plain text on the wire, its own type in code. */
export type Branded<T, Name extends string> = T & { readonly [brand]: Name };

/**
 * What a parser answers: the value and what is odd about it, or the first reason it was refused. Warnings are for
 * clients, to be shown to the person who typed before anything is sent; the server accepts what is odd and says nothing.
 */
export type Parsed<T, Reason extends string = string, Warning extends string = string> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Warning[] }
  | { readonly ok: false; readonly reason: Reason; readonly message: string };

/** A parser of text as it comes from a client, a file or a scanner. */
export type Parser<T, Reason extends string = string, Warning extends string = string> = (
  input: string,
) => Parsed<T, Reason, Warning>;

/** The answer of a parser that accepts. */
export const accepted = <T, Warning extends string = never>(
  value: T,
  warnings: readonly Warning[] = [],
): Parsed<T, never, Warning> => ({ ok: true, value, warnings });

/** The answer of a parser that refuses, with a code for programs and a sentence for people. */
export const refused = <Reason extends string>(
  reason: Reason,
  message: string,
): Parsed<never, Reason, never> => ({ ok: false, reason, message });

/** The parsed value, for input known to be good; a refusal here is a bug and throws. */
export function mustParse<T>(parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  throw new RangeError(`${parsed.reason}: ${parsed.message}`);
}
