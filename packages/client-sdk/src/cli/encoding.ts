import { CommandFailed, UsageError } from "./terminal.js";

/** A file as text, and how its bytes were read. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** Whether the encoding was a guess: somebody should look at the names. */
  readonly guessed: boolean;
}

/**
 * Reads bytes as `encoding` says, or, with `auto`, as what they must be: by their mark, as UTF-8 where they are
 * valid, and otherwise as the usual encoding of Chinese or of Western spreadsheets. Throws when they are neither.
 */
export function decode(bytes: Uint8Array, encoding: string): Decoded {
  if (encoding !== "auto") return { text: read(bytes, encoding), encoding, guessed: false };
  const marked = byMark(bytes);
  if (marked) return { text: read(bytes, marked), encoding: marked, guessed: false };
  const utf8 = attempt(bytes, "utf-8");
  if (utf8 !== null && !utf8.includes("\0"))
    return { text: utf8, encoding: "utf-8", guessed: false };
  return guess(bytes);
}

/** A byte order mark tells for certain. */
function byMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return null;
}

function guess(bytes: Uint8Array): Decoded {
  for (const encoding of ["utf-16le", "utf-16be", "gb18030", "windows-1252"]) {
    const text = attempt(bytes, encoding);
    if (text !== null && looksRight(text, encoding)) return { text, encoding, guessed: true };
  }
  throw new CommandFailed(
    "its bytes are in no encoding that could be recognized; name one with --encoding",
  );
}

/** Wrong guesses give texts nobody writes: zero bytes, or single Chinese characters inside Western words. */
function looksRight(text: string, encoding: string): boolean {
  if (encoding === "windows-1252") return !/[\0\u0081\u008d\u008f\u0090\u009d]/.test(text);
  if (text.includes("\0")) return false;
  if (encoding.startsWith("utf-16")) return text.includes("\n") && text.includes(",");
  const inWords = text.match(/(?<=[A-Za-z])\p{Script=Han}(?!\p{Script=Han})/gu)?.length ?? 0;
  const all = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return all > 0 && inWords * 4 < all;
}

function attempt(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function read(bytes: Uint8Array, encoding: string): string {
  if (!isKnown(encoding)) throw new UsageError(`--encoding: ${encoding} is not known`);
  const text = attempt(bytes, encoding);
  if (text !== null) return text;
  throw new CommandFailed(`its bytes are not valid ${encoding}`);
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== "";
  } catch {
    return false;
  }
}
