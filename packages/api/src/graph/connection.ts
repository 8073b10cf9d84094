import { badUserInput } from "../platform/failure";
import type { Arguments, Compilation } from "./compilation";
import type { CursorSigner } from "./cursor";
import { condition } from "./filter";
import { concat, object, type JsonPiece } from "./json";
import type { TypeModel } from "./model";
import { Ordering, sortWish, type SortWish } from "./ordering";
import { below, fieldsOf, type Selected } from "./selection";
import { MOST_ROWS, stepFor } from "./shape";
import { all, join, name as identifier, Param, raw, sql, TRUE, type Frame, type Sql } from "./sql";

const DEFAULT_ROWS = 20;

/** A list to page through: which rows of which type, in what order when nothing else is asked. */
export interface ListSource {
  readonly type: TypeModel;
  readonly alias: string;
  /** What ties the rows to where the list hangs; nothing for a root. */
  readonly link: readonly Sql[];
  readonly orderBy: readonly string[];
  /** The rows tied to it are few: one walk over them finds those the viewer sees. */
  readonly few?: boolean;
}

/** Compiles the JSON of one object of the list's type. Given by the compiler, which this file does not know. */
export type WriteObject = (
  type: TypeModel,
  alias: string,
  field: Selected,
  at: Compilation,
) => JsonPiece[];

interface Page {
  readonly list: ListSource;
  readonly ordering: Ordering;
  readonly backwards: boolean;
  /** How many rows are wanted, exactly. */
  readonly size: (frame: Frame) => number;
  /** How many are looked for: PostgreSQL plans for this number. */
  readonly step: number;
  /** How many are wanted: what the document says, or a parameter. */
  readonly exact: Sql;
  readonly conditions: readonly Sql[];
  readonly filter: Sql;
  readonly args: Arguments;
}

/** One connection as one sub-select: the page's rows are found and cut first, then written. */
export function connection(
  at: Compilation,
  list: ListSource,
  field: { readonly args: Arguments; readonly selected: Selected },
  write: WriteObject,
): Sql {
  const page = pageOf(at, list, field.args);
  const selection = fieldsOf(at.document, `${list.type.name}Connection`, below(field.selected));
  const columns = new Columns(
    at,
    page,
    write,
    selection.some(one => one.name === "pageInfo"),
  );
  const members = selection.map(one => [one.key, columns.member(one)] as const);
  const text = concat(object(members));
  return columns.needRows ? sql`select ${text} from (${columns.rows()}) s` : sql`select ${text}`;
}

function pageOf(at: Compilation, list: ListSource, args: Arguments): Page {
  const { first, last, orderBy } = args.now as {
    first?: number;
    last?: number;
    orderBy?: SortWish[];
  };
  if (typeof first === "number" && typeof last === "number")
    throw badUserInput("Give `first` or `last`, not both.", { path: ["last"] });
  const backwards = typeof last === "number";
  const key = backwards ? "last" : "first";
  const now = first ?? last ?? DEFAULT_ROWS;
  if (now < 0 || now > MOST_ROWS)
    throw badUserInput(`\`${key}\` must be from 0 to ${MOST_ROWS}.`, {
      path: [key],
      reason: "RANGE",
    });

  const { read } = args;
  const size = sizeOf(read, key);
  const wishes = orderBy && orderBy.length > 0 ? orderBy : list.orderBy.map(sortWish);
  const ordering = Ordering.of(at, list.type, list.alias, wishes);
  const filter = condition(at, list.type, list.alias, {
    now: args.now["filter"],
    read: memberOf(read, "filter"),
  });
  const beyond = (["after", "before"] as const)
    .filter(bound => typeof args.now[bound] === "string")
    .map(bound => {
      const keys = keysOf(at.cursors, memberOf(read, bound), ordering.identity);
      // A wrong cursor is refused as well where nothing is read: only a count is asked for, or nothing can be seen.
      at.findings.checks.push(keys);
      return ordering.beyond(keys, bound === "before");
    });
  const isFixed = args.isFixed(key);
  return {
    list,
    ordering,
    backwards,
    size,
    step: isFixed ? now : stepFor(now),
    exact: isFixed ? raw(String(now)) : sql`${new Param(size, "bigint")}`,
    conditions: beyond,
    filter,
    args,
  };
}

// Made out here, so that a plan holds nothing of the request it was compiled for.

type Read = Arguments["read"];

const memberOf =
  (read: Read, name: string) =>
  (frame: Frame): unknown =>
    read(frame)[name];

const sizeOf =
  (read: Read, key: string) =>
  (frame: Frame): number => {
    const wanted = read(frame)[key];
    return typeof wanted === "number" ? wanted : DEFAULT_ROWS;
  };

const keysOf =
  (cursors: CursorSigner, cursor: (frame: Frame) => unknown, ordering: string) =>
  (frame: Frame): readonly (string | null)[] =>
    cursors.keysIn(cursor(frame), ordering, frame);

/** The columns that the selected parts of a connection need of each row, and the parts made of them. */
class Columns {
  needRows = false;
  private readonly written: Sql[] = [];
  private cursors = false;

  constructor(
    private readonly at: Compilation,
    private readonly page: Page,
    private readonly write: WriteObject,
    /** Whether somebody asks what lies around the page: then one row more is fetched, and rows are numbered. */
    private readonly lookAround: boolean,
  ) {}

  private get numbered(): boolean {
    return this.lookAround || this.page.backwards;
  }

  member(one: Selected): JsonPiece[] {
    switch (one.name) {
      case "__typename":
        return [JSON.stringify(`${this.page.list.type.name}Connection`)];
      case "nodes":
        return this.listOf(this.node(one));
      case "edges":
        return this.listOf(this.edge(one));
      case "pageInfo":
        return this.pageInfo(one);
      case "totalCount":
        return [...this.totalMarks(), this.total()];
      default:
        throw new Error(`a connection has no ${one.name}`);
    }
  }

  /** Every row of the page with what is needed of it. The exact size is cut here, outside what the planner must see. */
  rows(): Sql {
    const columns = this.written.map((text, i) => sql`${text} as ${identifier(`j${i}`)}`);
    if (this.numbered) columns.push(sql`row_number() over () as n`);
    if (this.cursors) columns.push(sql`${this.page.ordering.payload()} as c`);
    const { exact, list, step } = this.page;
    const rows = sql`select ${columns.length > 0 ? join(columns, ", ") : raw("1")} from (${this.cut()}) ${raw(list.alias)}`;
    if (exact.parts[0] === String(step)) return rows;
    return sql`${rows} limit ${exact}${raw(this.lookAround ? " + 1" : "")}`;
  }

  private node(one: Selected): Sql {
    const { type, alias } = this.page.list;
    return concat(this.write(type, alias, one, this.inner()));
  }

  private edge(one: Selected): Sql {
    const { type } = this.page.list;
    const members = fieldsOf(this.at.document, `${type.name}Edge`, below(one)).map(part => {
      if (part.name === "node") return [part.key, [this.node(part)]] as const;
      if (part.name === "cursor") return [part.key, this.signedCursor()] as const;
      return [part.key, [JSON.stringify(`${type.name}Edge`)]] as const;
    });
    return concat([...this.marks(), ...object(members)]);
  }

  /** Whoever gets no more of a row than its place in the list has been told of it. */
  private marks(): readonly Sql[] {
    const { type, alias } = this.page.list;
    return this.at.marks(type.declaration.recordedFor, type, alias, type.name);
  }

  private inner(): Compilation {
    return this.at.inList(this.page.size);
  }

  private signedCursor(): JsonPiece[] {
    const { ordering } = this.page;
    return ['"', this.at.cursors.signed(ordering.identity, ordering.payload()), '"'];
  }

  private listOf(text: Sql): JsonPiece[] {
    this.needRows = true;
    return ["[", this.aggregated(this.columnOf(text), ","), "]"];
  }

  private columnOf(text: Sql): Sql {
    return identifier(`j${this.written.push(text) - 1}`);
  }

  /**
   * Backwards, the rows come last first; past the page there may be one more than was asked for. The order is said
   * wherever rows are numbered: PostgreSQL sorts the input for the cursors beside it, and not always forwards.
   */
  private aggregated(column: Sql, separator: string): Sql {
    const forwards = this.numbered ? " order by s.n" : "";
    const order = raw(this.page.backwards ? " order by s.n desc" : forwards);
    const within = this.lookAround ? sql` filter (where s.n <= ${this.page.exact})` : raw("");
    return sql`coalesce(string_agg(s.${column}, ${separator}${order})${within}, '')`;
  }

  private pageInfo(one: Selected): JsonPiece[] {
    this.needRows = true;
    const { backwards, exact, args, ordering } = this.page;
    const more = sql`(count(*) > ${exact})::text`;
    const end = (wanted: "asc" | "desc"): JsonPiece[] => {
      this.cursors = true;
      const payload = sql`(array_agg(s.c order by s.n ${raw(wanted)}) filter (where s.n <= ${exact}))[1]`;
      const text = this.at.cursors.signed(ordering.identity, payload);
      return [sql`coalesce('"' || ${text} || '"', 'null')`];
    };
    const parts: Readonly<Record<string, () => JsonPiece[]>> = {
      __typename: () => ['"PageInfo"'],
      hasNextPage: () => [backwards ? given(args, "before") : more],
      hasPreviousPage: () => [backwards ? more : given(args, "after")],
      startCursor: () => end(backwards ? "desc" : "asc"),
      endCursor: () => end(backwards ? "asc" : "desc"),
    };
    const members = fieldsOf(this.at.document, "PageInfo", below(one));
    const marks = this.marks().map(mark => this.aggregated(this.columnOf(mark), ""));
    return [
      ...marks,
      ...object(members.map(part => [part.key, parts[part.name]?.() ?? ["null"]] as const)),
    ];
  }

  private ways(): readonly Sql[] {
    const { type, alias, few = false } = this.page.list;
    const ways = this.at.ways(type, alias);
    return few && ways.length > 1 ? [this.at.visible(type, alias)] : ways;
  }

  private total(): Sql {
    const { list, filter } = this.page;
    // Nothing narrows what hangs on no other row.
    this.at.cost.add(list.link.length === 0 ? 100 : 10);
    const counts = this.ways().map(
      way =>
        sql`(select count(*) from ${this.at.from(list.type, list.alias)} where ${all([...list.link, way, filter])})`,
    );
    return counts.length === 0 ? raw("0") : sql`(${join(counts, " + ")})`;
  }

  /** Whose rows were counted, unless it is all there are: a number of few rows tells of each of them. */
  private totalMarks(): readonly Sql[] {
    const { list, filter } = this.page;
    const { type, alias, link } = list;
    if (link.length === 0 && filter === TRUE) return [];
    return this.at.countMarks(type, alias).flatMap(mark =>
      this.ways().map(way => {
        this.at.cost.add(10);
        return sql`(select coalesce(string_agg(distinct ${mark}, ''), '') from ${this.at.from(type, alias)} where ${all([...link, way, filter])})`;
      }),
    );
  }

  /** The page's rows, found by index and cut before anything is written of them; each way on its own. */
  private cut(): Sql {
    const { list, ordering, conditions, filter, step, backwards } = this.page;
    // Written out, because a parameter would hide the size from PostgreSQL's planner.
    const limit = raw(String(step + (this.lookAround ? 1 : 0)));
    const order = ordering.by(backwards);
    const alias = raw(list.alias);
    const ways = this.ways().map(way => {
      const where = all([...list.link, way, filter, ...conditions]);
      return sql`select ${alias}.* from ${this.at.from(list.type, list.alias)} where ${where} order by ${order} limit ${limit}`;
    });
    const [only] = ways;
    if (!only)
      return sql`select ${alias}.* from ${this.at.from(list.type, list.alias)} where false`;
    if (ways.length === 1) return only;
    const together = join(
      ways.map(way => sql`(${way})`),
      " union all ",
    );
    return sql`select ${alias}.* from (${together}) ${alias} order by ${order} limit ${limit}`;
  }
}

const given = (args: Arguments, name: string): string =>
  typeof args.now[name] === "string" ? "true" : "false";
