import type { Given, TypedDocument } from "./document.js";
import { post, type HttpOptions } from "./http.js";
import { Pages, type PageOf, type PagesOptions, type PageVariables } from "./paging.js";
import { retried, type RetryOptions } from "./retry.js";

export interface ClientOptions extends HttpOptions, RetryOptions {}

export interface RequestOptions {
  /** Ends the request when it fires; its reason is what is thrown. */
  readonly signal?: AbortSignal;
  /** For a mutation tried again: the key of the first try, as RequestFailed has it. A new one when not given. */
  readonly idempotencyKey?: string;
}

/** Asks one graph as one key. Safe to share; `close` when done. */
export class Client {
  private readonly closing = new AbortController();

  constructor(private readonly options: ClientOptions) {}

  /**
   * Runs one operation and answers its data. Throws RequestFailed when the answer has errors or none comes.
   * Reads are tried again when the server is busy or out of reach; a mutation is sent once, with a key that
   * lets the caller send it again without doing it twice.
   */
  request<Data, Variables>(
    document: TypedDocument<Data, Variables>,
    ...[variables, options]: Given<Variables, RequestOptions>
  ): Promise<Data> {
    return this.send(document, variables ?? {}, options);
  }

  /** Every row of a list, however long: `for await (const order of client.pages(OrdersDocument, {}, data => data.orders))`. */
  pages<Data, Variables extends PageVariables, Node>(
    document: TypedDocument<Data, Variables>,
    variables: Variables,
    list: (data: Data) => PageOf<Node>,
    options: PagesOptions & Pick<RequestOptions, "signal"> = {},
  ): Pages<Node> {
    const { signal, ...paging } = options;
    const read = async (page: PageVariables): Promise<PageOf<Node>> =>
      list(await this.send(document, { ...variables, ...page }, { signal }));
    return new Pages(read, variables, paging);
  }

  /** Ends what is under way; whatever is asked afterwards is refused. */
  close(): void {
    this.closing.abort(new Error("The client is closed."));
  }

  private async send<Data>(
    document: TypedDocument<Data, never>,
    variables: object,
    { signal, idempotencyKey }: RequestOptions = {},
  ): Promise<Data> {
    const { name, kind, text } = document;
    const ends = signal ? AbortSignal.any([signal, this.closing.signal]) : this.closing.signal;
    ends.throwIfAborted();
    const isRead = kind === "query";
    const sending = {
      signal: ends,
      idempotencyKey: isRead ? null : (idempotencyKey ?? crypto.randomUUID()),
    };
    const once = (): Promise<unknown> =>
      post(this.options, { query: text, operationName: name, variables }, sending);
    return (await (isRead ? retried(once, ends, this.options) : once())) as Data;
  }
}

/** A client of the graph at `url`, asking as whoever `key` stands for. */
export const createClient = (options: ClientOptions): Client => new Client(options);
