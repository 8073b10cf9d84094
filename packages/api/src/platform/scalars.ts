import { GraphQLScalarType, Kind, type ValueNode } from "graphql";
import { parseDecimal, parseLocalDate, type DecimalText, type LocalDate } from "@weft/schema";
import { badUserInput, type Failure } from "./failure";

/** graphql-js keeps what a scalar throws as the original error, so code and reason reach the client. */
const refused = (reason: string, message: string): Failure => badUserInput(message, { reason });

const textIn = (node: ValueNode): string | null => (node.kind === Kind.STRING ? node.value : null);

function readDay(value: unknown): LocalDate {
  if (typeof value !== "string") throw refused("SYNTAX", "A day is a text, written YYYY-MM-DD.");
  const parsed = parseLocalDate(value);
  if (!parsed.ok) throw refused(parsed.reason, parsed.message);
  return parsed.value;
}

export const LocalDateScalar = new GraphQLScalarType<LocalDate, string>({
  name: "LocalDate",
  description:
    "A calendar day without a time zone, written YYYY-MM-DD, such as `2026-08-28`. Days of the trade are days in China.",
  specifiedByURL: "https://scalars.graphql.org/andimarek/local-date.html",
  serialize: value => String(value),
  parseValue: readDay,
  parseLiteral: node => readDay(textIn(node)),
});

const instant =
  /^(\d{4}-\d{2}-\d{2})[Tt]([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(\.\d{1,9})?([Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

function readInstant(value: unknown): Date {
  const [, day = "", hour, minute, second, fraction = "", zone = ""] =
    typeof value === "string" ? (instant.exec(value) ?? []) : [];
  if (!parseLocalDate(day).ok)
    throw refused(
      "SYNTAX",
      "An instant is written like 2026-08-28T09:30:00.000+08:00, with its offset.",
    );
  const milliseconds = fraction.slice(0, 4).padEnd(2, "0");
  const read = new Date(
    `${day}T${hour}:${minute}:${second}${fraction ? milliseconds : ""}${zone.toUpperCase()}`,
  );
  const year = read.getUTCFullYear();
  if (year < 1 || year > 9999) throw refused("RANGE", "The year must be from 1 to 9999.");
  return read;
}

export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: "DateTime",
  description:
    "An instant as in RFC 3339: any offset on input, which must be given, and digits finer than milliseconds are cut off; UTC with milliseconds and `Z` on output, such as `2026-08-28T01:30:00.000Z`.",
  specifiedByURL: "https://scalars.graphql.org/andimarek/date-time.html",
  serialize: value => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: readInstant,
  parseLiteral: node => readInstant(textIn(node)),
});

function readDecimal(value: unknown): DecimalText {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "bigint")
    throw refused("SYNTAX", "A decimal is a text such as 12.50, or an integer.");
  const parsed = parseDecimal(value);
  if (!parsed.ok) throw refused(parsed.reason, parsed.message);
  return parsed.value;
}

function readDecimalLiteral(node: ValueNode): DecimalText {
  if (node.kind === Kind.FLOAT)
    throw refused("NOT_EXACT", `Write a decimal as text, "${node.value}": numbers are not exact.`);
  return readDecimal(node.kind === Kind.INT ? node.value : textIn(node));
}

export const DecimalScalar = new GraphQLScalarType<DecimalText, string>({
  name: "Decimal",
  description:
    'An exact decimal number as text, such as `"0.1568"`, without exponent; on output without trailing zeros, but amounts of money with at least the digits of their minor unit. On input also an integer; never a floating point number. At most 20 digits before the point and 12 after it.',
  // Formatted where it was made: to trim it here would cut the digits of an amount's minor unit.
  serialize: value => String(value),
  parseValue: readDecimal,
  parseLiteral: readDecimalLiteral,
});
