import type { Asking, At, Row, Scope } from "./declaration";
import { alone, any, FALSE, name, Param, raw, sql, Sql, TRUE } from "./sql";

/** The same parameters wherever they stand, so that a statement binds each of them once. */
const organizationId = new Param(frame => frame.facts.organizationId, "uuid");
const credentialId = new Param(frame => frame.facts.credentialId, "uuid");

/** A viewer of this kind, such as `MAKER+ECOM`; who exactly it is comes with the frame of each run. */
export function askingAs(kind: string): Asking {
  const kinds = new Set(kind.split("+"));
  return {
    is: one => kinds.has(one),
    organizationId,
    credentialId,
  };
}

/** The columns of a row under an alias; a property without a column is a mistake of the declaration. */
export function rowUnder<E>(alias: string, columnOf: (property: string) => string): Row<E> {
  return new Proxy({} as Row<E>, {
    get: (_target, property) => sql`${raw(alias)}.${name(columnOf(String(property)))}`,
  });
}

/** The ways a scope leaves open; none at all is the empty list. */
export function waysOf<E>(scope: Scope<E>, at: At<E>): readonly Sql[] {
  const told = scope(at);
  if (typeof told === "boolean") return told ? [TRUE] : [];
  return (told instanceof Sql ? [told] : told).filter(way => way !== FALSE);
}

/** A scope as one condition on one row: any of its ways, each on its own. */
export const conditionOf = <E>(scope: Scope<E>, at: At<E>): Sql =>
  any(waysOf(scope, at).map(alone));
