import { parse, type CsvError } from "csv-parse/sync";
import { CommandFailed } from "./terminal.js";

/** A row of a list, by its column names in lower case, and the line it begins at. */
export interface ListRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface List {
  readonly columns: readonly string[];
  readonly rows: readonly ListRow[];
  /** Lines that could not be read as a row. */
  readonly broken: readonly { readonly line: number; readonly message: string }[];
}

/** Reads comma, semicolon or tab separated values with a header line. Throws when there is no header. */
export function readList(text: string): List {
  const broken: { line: number; message: string }[] = [];
  const [header, ...records] = parse(text, {
    bom: true,
    delimiter: separatorOf(text),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    trim: true,
    on_skip: error => {
      broken.push({ line: lineOf(error), message: error?.message ?? "it is no row" });
      return undefined;
    },
  }) as unknown as Parsed[];
  if (!header) throw new CommandFailed("it has no header line");
  const columns = header.record.map(name => name.trim().toLowerCase());
  let before = header.info.lines;
  const rows = records.flatMap(({ record, info }) => {
    const line = before + 1;
    before = info.lines;
    return record.every(cell => cell === "") ? [] : [{ line, cells: cellsOf(columns, record) }];
  });
  return { columns, rows, broken };
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

const cellsOf = (
  columns: readonly string[],
  record: readonly string[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(columns.map((column, i) => [column, record[i] ?? ""]));

const lineOf = (error: CsvError | undefined): number => {
  const lines: unknown = error?.["lines"];
  return typeof lines === "number" ? lines : 0;
};

/** Whichever separates most in the header line. */
function separatorOf(text: string): string {
  const [header = ""] = text.split(/\r?\n/, 1);
  const count = (sign: string): number => header.split(sign).length;
  return [",", ";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
