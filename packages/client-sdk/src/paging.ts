/** A connection as an operation selects it: its nodes, and where the page ends. */
export interface PageOf<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** What an operation must take to be paged through. */
export interface PageVariables {
  readonly first?: number | null;
  readonly after?: string | null;
}

export interface PagesOptions {
  /** The most rows to read in all; every row when not given. */
  readonly atMost?: number;
}

type ReadPage<Node> = (variables: Required<PageVariables>) => Promise<PageOf<Node>>;

/**
 * Every row of a list, a page at a time: only one page is held, and the next one is read when it is asked for.
 * Iterate over it once. `cursor` is the end of the last page handed out whole: `after: cursor` goes on from
 * there, and repeats at most the rows of the page that was interrupted.
 */
export class Pages<Node> implements AsyncIterable<Node> {
  private reached: string | null;

  constructor(
    private readonly read: ReadPage<Node>,
    private readonly from: PageVariables,
    private readonly options: PagesOptions = {},
  ) {
    this.reached = from.after ?? null;
  }

  get cursor(): string | null {
    return this.reached;
  }

  async *[Symbol.asyncIterator](): AsyncIterator<Node> {
    for await (const nodes of this.byPage()) yield* nodes;
  }

  /** The same, a page at a time; `cursor` moves on when the next page is asked for. */
  async *byPage(): AsyncGenerator<readonly Node[], void, undefined> {
    const size = this.from.first ?? 50;
    let left = this.options.atMost ?? Number.POSITIVE_INFINITY;
    while (left > 0) {
      const { nodes, pageInfo } = await this.read({
        first: Math.min(size, left),
        after: this.reached,
      });
      if (nodes.length > 0) yield nodes;
      left -= nodes.length;
      const { hasNextPage, endCursor = null } = pageInfo;
      // Only a list that is not what it says stands still, and would be read for ever.
      if (hasNextPage && (endCursor === null || endCursor === this.reached))
        throw new Error("The list says it goes on, but not where.");
      this.reached = endCursor ?? this.reached;
      if (!hasNextPage) return;
    }
  }
}
