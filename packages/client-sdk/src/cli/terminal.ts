/** Where a command writes and what it is told by: the process, or a test's stand-in. */
export interface Terminal {
  readonly stdout: Writes;
  readonly stderr: Writes;
  readonly env: Readonly<Record<string, string | undefined>>;
  on(event: "SIGINT", listener: () => void): unknown;
  off(event: "SIGINT", listener: () => void): unknown;
}

interface Writes {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** How a command ended, as its exit code. */
export const EXIT = {
  done: 0,
  /** It ran to its end, but something was refused. */
  refused: 1,
  /** It was called in a way it does not understand. */
  usage: 2,
  /** It could not get to its end. */
  failed: 3,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The caller's mistake, told without a stack. */
export class UsageError extends Error {}

/** What stops a command on its way, told without a stack. */
export class CommandFailed extends Error {}

/** Letters from outside cannot move the cursor or color what follows. */
export const printable = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}]/gu, sign => `\\u{${sign.codePointAt(0)?.toString(16) ?? ""}}`);
