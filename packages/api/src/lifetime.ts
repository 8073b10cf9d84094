/** The signal that asked the server to stop before it was up. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
}

type Closing = (leftMs: number) => Promise<unknown>;

/** Seconds a stop may take in all: an orchestrator kills what is slower. */
const stopWithinMs = 9_500;
/** What every later step is left with, however slow the earlier ones are. */
const reservedMs = 1_500;

/**
 * What has been opened, to be closed in reverse when the process is asked to stop, fails to
 * start, or meets an error nobody caught.
 */
export class Lifetime {
  readonly #closings: Closing[] = [];
  #ending: Promise<void> | null = null;
  #starting = true;
  #asked = false;

  /** SIGINT and SIGTERM stop the process once; Ctrl-C often arrives twice, through the terminal and the parent. */
  watchSignals(onCrash: (error: unknown) => void): void {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
      process.on(signal, () => this.#ask());
    for (const event of ["uncaughtException", "unhandledRejection"])
      process.on(event, (error: unknown) => {
        onCrash(error);
        void this.end(1);
      });
  }

  /** Runs one step of starting; what it opened is closed by `closing`, told how long it may take. */
  async open<Opened>(
    step: () => Promise<Opened>,
    closing: (opened: Opened) => Closing,
  ): Promise<Opened> {
    this.#goOn();
    const opened = await step();
    this.#closings.push(closing(opened));
    this.#goOn();
    return opened;
  }

  /** From here on a signal ends the process at once, not after the step under way. */
  started(): void {
    this.#starting = false;
    if (this.#asked) void this.end(0);
  }

  /** Closes everything in reverse and leaves, within ten seconds whatever hangs. */
  end(code: number): Promise<void> {
    this.#ending ??= this.#close().finally(() => process.exit(code));
    return this.#ending;
  }

  #goOn(): void {
    if (this.#asked) throw new Interrupted();
  }

  #ask(): void {
    this.#asked = true;
    if (!this.#starting) void this.end(0);
  }

  async #close(): Promise<void> {
    const until = Date.now() + stopWithinMs;
    for (let closing = this.#closings.pop(); closing; closing = this.#closings.pop()) {
      const left = until - Date.now() - this.#closings.length * reservedMs;
      await Promise.race([settled(closing(left)), elapsed(left)]);
    }
  }
}

const settled = (work: Promise<unknown>): Promise<unknown> => work.catch(() => undefined);

const elapsed = (milliseconds: number): Promise<void> =>
  new Promise(resolve => setTimeout(resolve, Math.max(milliseconds, 0)).unref());
