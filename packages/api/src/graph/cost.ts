import type { Frame } from "./sql";

/** How many objects an answer can hold: one each, times the page size for everything in a list. */
export class Cost {
  private own = 0;
  private readonly lists: { readonly times: (frame: Frame) => number; readonly inner: Cost }[] = [];

  add(objects: number): void {
    this.own += objects;
  }

  /** What is inside a list, counted once for each row its page can hold. */
  times(size: (frame: Frame) => number): Cost {
    const inner = new Cost();
    this.lists.push({ times: size, inner });
    return inner;
  }

  /** Known before any SQL runs, from the coerced page sizes. */
  of(frame: Frame): number {
    return this.lists.reduce(
      (sum, { times, inner }) => sum + times(frame) * inner.of(frame),
      this.own,
    );
  }
}
