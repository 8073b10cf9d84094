import type { Terminal } from "./terminal.js";

/** How far a command is: a bar where there is a terminal, nothing otherwise, so that logs hold lines only. */
export class Progress {
  private done = 0;
  private shown = false;

  constructor(
    private readonly terminal: Terminal,
    private readonly total: number,
  ) {}

  advance(by: number): void {
    this.done += by;
    this.draw();
  }

  /** Prints a line above the bar. */
  line(text: string): void {
    this.clear();
    this.terminal.stdout.write(`${text}\n`);
    this.draw();
  }

  clear(): void {
    if (this.shown) this.terminal.stderr.write("\r\u001b[2K");
    this.shown = false;
  }

  private draw(): void {
    const { stderr } = this.terminal;
    if (!stderr.isTTY) return;
    const counts = ` ${this.done}/${this.total}`;
    const width = Math.max(10, Math.min(40, (stderr.columns ?? 80) - counts.length - 8));
    const share = this.total === 0 ? 1 : this.done / this.total;
    const full = Math.round(share * width);
    const bar = "█".repeat(full) + "░".repeat(width - full);
    stderr.write(`\r\u001b[2K${bar} ${Math.floor(share * 100)}%${counts}`);
    this.shown = true;
  }
}
