import { registerEnumType } from "type-graphql";

/** Publishes an enum of the vocabulary; every value has its meaning beside it. */
export function publish<Words extends Readonly<Record<string, string>>>(
  words: Words,
  name: string,
  description: string,
  meanings: Readonly<Record<keyof Words & string, string>>,
): void {
  const valuesConfig = Object.fromEntries(
    Object.entries<string>(meanings).map(([word, meaning]) => [word, { description: meaning }]),
  ) as Readonly<Record<keyof Words, { description: string }>>;
  registerEnumType(words, { name, description, valuesConfig });
}
