/**
 * An operation as the server gets it, with the types of what it takes and what it answers. The ones in `generated/`
 * come from operations/*.graphql; `pnpm generate` writes them.
 */
export interface TypedDocument<Data, Variables> {
  readonly name: string;
  readonly kind: "query" | "mutation";
  readonly text: string;
  /** Never there: it carries the types. */
  readonly types?: (variables: Variables) => Data;
}

/** Variables may be left out where the operation needs none. */
export type Given<Variables, Options> =
  Record<string, never> extends Variables
    ? [variables?: Variables, options?: Options]
    : [variables: Variables, options?: Options];
