import { sha256 } from "../../platform/canonical";

/** Two inspectors go together. */
export const INSPECTORS_EACH = 2;

/** The ticket that decides whether somebody is drawn. */
export const ticketOf = (seed: string, ...words: readonly string[]): string =>
  sha256([seed, ...words].join(":"));

export interface Ticket {
  readonly id: string;
  readonly ticket: string;
}

/** Everybody who could be drawn, the smallest ticket first. Whoever has the seed gets the same. */
export const drawn = (seed: string, ids: readonly string[]): readonly Ticket[] =>
  ids
    .map(id => ({ id, ticket: ticketOf(seed, id) }))
    .sort((one, other) => (one.ticket < other.ticket ? -1 : Number(one.ticket > other.ticket)));

/** The inspectors who go for a task: those with the smallest tickets for its number. */
export const inspectorsFor = (
  seed: string,
  number: string,
  names: readonly string[],
): readonly string[] =>
  names
    .map(name => ({ name, ticket: ticketOf(seed, number, name) }))
    .sort((one, other) => (one.ticket < other.ticket ? -1 : Number(one.ticket > other.ticket)))
    .slice(0, INSPECTORS_EACH)
    .map(({ name }) => name);

/** A product is known again whatever the case and width of its letters. */
export const productKeyOf = (product: string): string =>
  product.normalize("NFKC").toLowerCase().normalize("NFC");
