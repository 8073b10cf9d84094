import "reflect-metadata";
import { GraphQLScalarType } from "graphql";
import {
  Arg,
  buildSchema,
  type ClassType,
  Field,
  FieldResolver,
  Int,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from "type-graphql";
import { Column, DataSource, Entity, Index, PrimaryColumn } from "typeorm";
import {
  Computed,
  ComputedRoot,
  declaredTypes,
  Derived,
  Edge,
  EdgeToAny,
  Embedded,
  EmbeddedValue,
  everyone,
  Graph,
  Listed,
  OneRoot,
  Paged,
  PagedRoot,
  printed,
  Readable,
  ReadableBy,
  Reference,
  sql,
  Virtual,
  type At,
  type GraphContext,
  type Recording,
  type Scope,
} from "..";
import { Node } from "../node";

/** A trade small enough to keep in one's head: mills, the bolts of cloth they keep, and who bought them. */
@Entity("test_mill")
export class Mill {
  @PrimaryColumn("uuid") id: string;
  @Column({ type: "text", collation: "C" }) name: string;
  @Column("text", { array: true, default: () => "'{}'" }) dyes: string[];
  @Column("integer", { nullable: true }) founded: number | null;
}

export enum Grade {
  FIRST = "FIRST",
  SECOND = "SECOND",
}
registerEnumType(Grade, { name: "Grade", description: "How good a bolt is." });

@Entity("test_bolt")
@Index(["millId"])
export class Bolt {
  @PrimaryColumn("uuid") id: string;
  @Column("uuid") millId: string;
  @Column("uuid", { nullable: true }) buyerId: string | null;
  @Column({ type: "text", collation: "C" }) code: string;
  @Column("text", { nullable: true }) grade: Grade | null;
  @Column("numeric") meters: string;
  @Column("numeric", { nullable: true }) cost: string | null;
  @Column({ type: "timestamptz", precision: 3, nullable: true }) wovenAt: Date | null;
  @Column("text", { nullable: true }) about: string | null;
}

export const DecimalScalar = new GraphQLScalarType<string, string>({ name: "Decimal" });
export const DateTimeScalar = new GraphQLScalarType<string, string>({ name: "DateTime" });

/** A bolt is known to its mill and to its buyer; each by a way of its own. */
const itsParties: Scope<Bolt> = ({ row, viewer }) =>
  viewer.is("INSPECTOR")
    ? true
    : viewer.is("PUBLIC")
      ? false
      : [
          sql`${row.millId} = ${viewer.organizationId}`,
          sql`${row.buyerId} = ${viewer.organizationId} and ${row.millId} <> ${viewer.organizationId}`,
        ];

const itsMill = ({ row, viewer }: At<Bolt>) => sql`${row.millId} = ${viewer.organizationId}`;

@EmbeddedValue("Length", "How long something is.")
export class LengthType {
  @Field(() => DecimalScalar) value: string;
  @Field(() => String) unit: string;
}

@Readable<Mill>("Mill", {
  from: () => Mill,
  prefix: "mil",
  description: "Who weaves.",
  visibleTo: everyone,
  filterBy: ["id", "name", "dyes", "founded", "bolts"],
  orderBy: ["name", "founded"],
  search: {
    called: {
      description: "A part of the name.",
      contains: ({ row, text }) => sql`strpos(lower(${row.name}), lower(${text})) > 0`,
    },
  },
})
export class MillType implements Partial<Mill> {
  @Field(() => String) name: string;
  @Field(() => [String]) dyes: string[];
  @Field(() => Int, { nullable: true }) founded: number | null;
  @Paged<Mill, Bolt>(() => BoltType, { by: "millId", orderBy: ["code"] }) bolts: unknown;
  @Listed<Mill, Bolt>(() => BoltType, { by: "millId", orderBy: ["-code"], atMost: 3 })
  latest: unknown;
}

@Readable<Bolt>("Bolt", {
  from: () => Bolt,
  prefix: "blt",
  description: "A length of cloth.",
  visibleTo: itsParties,
  filterBy: ["id", "code", "grade", "meters", "cost", "wovenAt", "mill", "buyer", "double"],
  orderBy: ["code", "meters", "cost", "wovenAt", "grade"],
})
export class BoltType implements Partial<Bolt> {
  @Field(() => String) code: string;
  @Field(() => Grade, { nullable: true }) grade: Grade | null;
  @Field(() => DecimalScalar) meters: string;
  @ReadableBy<Bolt>(itsMill) @Field(() => DecimalScalar, { nullable: true }) cost: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) wovenAt: Date | null;
  @Field(() => String, { nullable: true }) about: string | null;
  @Edge<Bolt>(() => MillType, "millId") mill: unknown;
  @Edge<Bolt>(() => MillType, "buyerId", { readableBy: itsMill }) buyer: unknown;
  @Derived<Bolt>(() => DecimalScalar, ({ row }) => sql`${row.meters} * 2`, { nullable: true })
  double: string;
  @Derived<Bolt>(
    () => DecimalScalar,
    ({ row, args }) => sql`${row.meters} * ${args["by"] ?? null}`,
    {
      nullable: true,
      args: { by: { type: "Int!" } },
    },
  )
  times: string;
  @Embedded<Bolt>(
    () => LengthType,
    ({ row }) => ({ value: printed(sql`round(${row.meters}, 2)::text`), unit: sql`'MTR'` }),
  )
  length: unknown;
  @EdgeToAny<Bolt>("Party", {
    alternatives: [
      { to: () => MillType, by: "buyerId" },
      { to: () => MillType, by: "millId" },
    ],
  })
  party: unknown;
  @Field(() => String) label: string;
}

@Resolver(() => BoltType)
export class BoltLabels {
  @Computed<Bolt>(
    () => BoltType,
    ({ row }) => ({ code: row.code, meters: sql`${row.meters}::text` }),
  )
  @FieldResolver(() => String)
  label(@Root() { code, meters }: { code: string; meters: string }): string {
    return `${code} of ${meters} m`;
  }
}

@Readable("Myself", {
  from: new Virtual(
    { organizationId: "uuid" },
    viewer => sql`select ${viewer.organizationId} as organization_id`,
  ),
  description: "Who asks.",
  visibleTo: everyone,
})
export class MyselfType {
  @Derived<{ organizationId: string }>(
    () => Boolean,
    ({ row }) => sql`${row.organizationId} is null`,
  )
  public: boolean;
  @Edge<{ organizationId: string }>(() => MillType, "organizationId") mill: unknown;
}

export class Reads {
  @PagedRoot<Mill>(() => MillType, { orderBy: ["name"] }) mills: unknown;
  @PagedRoot<Bolt>(() => BoltType, { orderBy: ["-wovenAt"] }) bolts: unknown;
  @OneRoot<Mill>(() => MillType, {
    by: { id: { type: "ID", property: "id" }, name: { type: "String", property: "name" } },
  })
  mill: unknown;
  @OneRoot(() => MyselfType, { by: {} }) myself: unknown;
}

@Resolver()
export class Others {
  @Query(() => String) ping(): string {
    return "pong";
  }

  @Query(() => [Node]) favorites(): unknown {
    return favorites.map(({ type, id }) => new Reference(type, id));
  }
}

interface Stock {
  readonly meters: string;
  readonly longestId: string | null;
}

/** A resolver of its own over what one statement fetches: how much a mill has, and of what the most. */
@Resolver()
export class Stocks {
  @ComputedRoot({
    args: { atLeast: { type: "integer", read: value => value } },
    forms: ["FIRST", "ANY"],
    formOf: ({ firstOnly }) => (firstOnly === true ? "FIRST" : "ANY"),
    needs: ({ viewer, args, form }) => {
      const graded = form === "FIRST" ? sql`grade = 'FIRST'` : sql`true`;
      return sql`select json_build_object('meters', coalesce(sum(meters), 0)::text,
        'longestId', (array_agg(id order by meters desc))[1])::text as data
        from test_bolt where "millId" = ${viewer.organizationId} and ${graded} and meters >= ${args["atLeast"] ?? null}`;
    },
    costOf: ({ atLeast }) => (typeof atLeast === "number" && atLeast < 0 ? 1_000_000 : 7),
  })
  @Query(() => [Node])
  stock(
    @Arg("atLeast", () => Int) _atLeast: number,
    @Arg("firstOnly", () => Boolean, { nullable: true }) _firstOnly: boolean | null,
    @Root() told: Stock,
  ): unknown {
    stocks.push(told.meters);
    return told.longestId === null ? [] : [new Reference(BoltType, told.longestId)];
  }
}

/** What the statement told the resolver above. */
export const stocks: string[] = [];

/** What the resolver above answers with; set by the test. */
export const favorites: { type: typeof MillType | typeof BoltType; id: string }[] = [];

export const SECRET = "a secret for tests, and for nothing else";

/** What a test adds to it. */
interface More {
  readonly recording?: Recording<GraphContext>;
  readonly resolvers?: readonly ClassType[];
}

const nobody: Recording<GraphContext> = {
  kinds: [],
  record: () => Promise.resolve(),
};

/**
 * The world lives in a schema of its own, beside whatever else the database holds. Where random
 * operations are asked, the cost is limited by nothing: a refusal is no answer to compare.
 */
export async function testGraph(
  url: string,
  schema: string,
  costLimit = 100_000,
  { recording = nobody, resolvers = [] }: More = {},
) {
  const dataSource = new DataSource({
    type: "postgres",
    url,
    entities: [Mill, Bolt],
    extra: { options: `-c search_path=${schema}` },
    schema,
  });
  await dataSource.initialize();
  await dataSource.query(`drop schema if exists ${schema} cascade`);
  await dataSource.query(`create schema ${schema}`);
  await dataSource.synchronize();
  const base = await buildSchema({
    resolvers: [BoltLabels, Others, Stocks, ...resolvers],
    orphanedTypes: [...declaredTypes(), LengthType],
    validate: false,
  });
  const graph = await Graph.build({
    base,
    dataSource,
    readers: { url, searchPath: schema, connections: 2 },
    secret: SECRET,
    costLimit: () => costLimit,
    recording,
  });
  return { dataSource, graph };
}
