import {
  buildSchema,
  isInputObjectType,
  isObjectType,
  printSchema,
  type GraphQLObjectType,
} from "graphql";
import {
  MatrixColumn,
  MemberRole,
  rightsOf,
  rightsOfOrganization,
  type DataClass,
} from "@weft/schema";
import { declared } from "../../packages/api/src/graph";
import { Viewer } from "../../packages/api/src/platform/viewer";
import { cast, castMembers, departments, tell, type Anybody } from "../kit/cast";
import { deeds, inputs } from "../kit/policy-deeds";
import { answers, everybody, parts, reads, roots, type Classless } from "../kit/policy";
import { wrongDeeds, wrongReads, wrongRoots, type Actor, type Stage } from "../kit/rights";
import { startServer } from "../kit/server";
import { emptyTrade } from "../kit/world-trade";

/**
 * Every field, argument and mutation of the schema, tried by everybody in every role and in every relation to it: owner,
 * buyer, seller, a tier above, a tier below, competitor, lab, bank, departments, operator, the public.
 */

let stage: Stage;
let database: Awaited<ReturnType<typeof emptyTrade>>;

beforeAll(async () => {
  database = await emptyTrade();
  const story = await tell(database.owner.manager);
  const server = await startServer({ databaseUrl: database.url });
  const schema = buildSchema(printSchema(server.app.graph.schema));
  stage = { server, schema, story };
}, 120_000);

afterAll(async () => {
  await stage.server.stop();
  await database.drop();
});

describe("the policy", () => {
  const listParts = new Set(["cursor", "edges", "node", "nodes", "pageInfo", "totalCount"]);
  const isList = (type: GraphQLObjectType): boolean =>
    /(Connection|Edge)$/.test(type.name) &&
    Object.keys(type.getFields()).every(field => listParts.has(field));
  const objects = (): readonly GraphQLObjectType[] =>
    Object.values(stage.schema.getTypeMap()).filter(
      (type): type is GraphQLObjectType =>
        isObjectType(type) && !type.name.startsWith("__") && !isList(type),
    );
  const paging = new Set(["first", "last", "after", "before", "filter", "orderBy"]);
  const rightsOn = (dataClass: DataClass, who: Anybody) =>
    who === "public"
      ? rightsOf(dataClass, MatrixColumn.PUBLIC)
      : rightsOfOrganization(dataClass, cast[who], departments[who] ?? null);
  const isClass = (name: DataClass | Classless): name is DataClass =>
    !/^(everybody|ownAccount|operatorsWork)$/.test(name);

  it("has a row for every field, and none for a field that is gone", () => {
    const known = new Set([
      ...reads.flatMap(({ type, fields }) => fields.map(field => `${type}.${field}`)),
      ...Object.entries(parts).flatMap(([type, { fields }]) =>
        fields.split(" ").map(field => `${type}.${field}`),
      ),
      ...Object.entries(answers).flatMap(([type, fields]) =>
        fields.split(" ").map(field => `${type}.${field}`),
      ),
    ]);
    const roles = ["Query", "Mutation"];
    const published = objects()
      .filter(({ name }) => !roles.includes(name))
      .flatMap(type => Object.keys(type.getFields()).map(field => `${type.name}.${field}`));

    expect(published.filter(field => !known.has(field))).toEqual([]);
    expect([...known].filter(field => !published.includes(field))).toEqual([]);
  });

  it("has a row for every root and every argument that finds something", () => {
    const fields = Object.values(stage.schema.getQueryType()?.getFields() ?? {});
    const published = fields.flatMap(({ name, args }) => {
      const finding = args.filter(one => !paging.has(one.name));
      return finding.length > 0 ? finding.map(one => `${name}(${one.name})`) : [name];
    });

    expect([...Object.keys(roots), "viewer"].sort()).toEqual(published.sort());
  });

  it("has a row for every mutation", () => {
    const published = Object.keys(stage.schema.getMutationType()?.getFields() ?? {});

    expect(Object.keys(deeds).sort()).toEqual(published.sort());
  });

  it("knows of no argument of other fields but those that page, filter and order", () => {
    const found = objects()
      .filter(({ name }) => !["Query", "Mutation"].includes(name))
      .flatMap(type =>
        Object.values(type.getFields()).flatMap(({ name, args }) =>
          args.filter(one => !paging.has(one.name)).map(one => `${type.name}.${name}(${one.name})`),
        ),
      );

    // What a dated history says of a day.
    expect(found.sort()).toEqual(["Certificate.effectiveStatus(asOf)", "Honor.inForce(asOf)"]);
  });

  it("says of every input what it takes", () => {
    const published = Object.values(stage.schema.getTypeMap())
      .filter(isInputObjectType)
      .filter(({ name }) => !/(Filter|OrderBy)$/.test(name))
      .map(type => [type.name, Object.keys(type.getFields()).sort().join(" ")]);

    expect(Object.fromEntries(published)).toEqual(inputs);
  });

  it("lets nobody read what the permission matrix denies", () => {
    const reading = /^(R|r|p|W|Wo)$/;
    const wrong = reads.flatMap(({ class: one, readers, type, fields }) =>
      readers
        .filter(who => isClass(one) && !rightsOn(one, who).some(({ verb }) => reading.test(verb)))
        .map(who => `${type}.${fields.join("+")}: ${who} reads ${one}`),
    );

    expect(wrong).toEqual([]);
  });

  it("lets everybody read what the permission matrix grants without a condition, or says why not", () => {
    const wrong = reads.flatMap(({ class: one, readers, type, fields, narrower }) =>
      everybody
        .filter(who => isClass(one) && narrower === undefined && !readers.includes(who))
        .filter(who =>
          rightsOn(one as DataClass, who).some(
            ({ verb, only }) => /^[Rr]$/.test(verb) && only === null,
          ),
        )
        .map(who => `${type}.${fields.join("+")}: ${who} does not read ${one}`),
    );

    expect(wrong).toEqual([]);
  });

  it("lets those do a thing whom the permission matrix lets, and nobody else", () => {
    const wrong = Object.entries(deeds).flatMap(
      ([name, { class: one, verb, may, besides = [] }]) => {
        if (!isClass(one)) return verb === undefined ? [] : [`${name}: ${one} is no row of it`];
        const entitled = castMembers.filter(who =>
          rightsOn(one, who).some(right => right.verb === verb),
        );
        return castMembers
          .filter(who => (entitled.includes(who) || besides.includes(who)) !== may.includes(who))
          .map(who => `${name}: ${who}`);
      },
    );

    expect(wrong).toEqual([]);
  });
});

describe("the graph", () => {
  it("shows each field to those who may read it, and to nobody else", async () => {
    expect(await wrongReads(stage)).toEqual([]);
  }, 600_000);

  it("finds by each root what there is for the viewer, and nothing else", async () => {
    expect(await wrongRoots(stage)).toEqual([]);
  }, 600_000);

  it("does each thing for those who may, and for nobody else", async () => {
    expect(await wrongDeeds(stage)).toEqual([]);
  }, 1_200_000);
});

describe("these tests", () => {
  /** Somebody who may, and each kind of those who may not. */
  const few: readonly Actor[] = [
    { who: "public", role: "ALL" },
    { who: "maker", role: "ALL" },
    { who: "mill", role: MemberRole.QUALITY },
    { who: "rival", role: "ALL" },
    // Has goods of its own, and a role in which nobody moves them.
    { who: "spinner", role: MemberRole.VIEWER },
    // Got a part of a stock, and what the regulator stopped.
    { who: "shop", role: "ALL" },
    { who: "operator", role: MemberRole.VIEWER },
    { who: "amr", role: "ALL" },
    // Sees what the department samples, and has no part in it.
    { who: "amr", role: MemberRole.VIEWER },
    // Issues certificates in another role.
    { who: "certBody", role: MemberRole.VIEWER },
    // Tests in another role.
    { who: "lab", role: MemberRole.VIEWER },
    // Knows the style from an order, but not whose it is.
    { who: "center", role: "ALL" },
  ];

  it("notice every type that shows all its rows, and every narrower field that is open", async () => {
    const unnoticed: string[] = [];
    const opened = async (of: string, holder: object, part: string, rows: typeof reads) => {
      if (rows.length === 0 || rows.every(({ readers }) => readers.includes("public"))) return;
      const open = jest.spyOn(holder as Record<string, () => boolean>, part).mockReturnValue(true);
      const wrong = await wrongReads(stage, rows, few).finally(() => open.mockRestore());
      if (wrong.length === 0) unnoticed.push(of);
    };
    for (const declaration of declared.readables.values()) {
      const { name, type } = declaration;
      const rows = reads.filter(row => row.type === name);
      await opened(name, declaration, "visibleTo", rows);
      for (const field of declared.fields) {
        if (field.owner() !== type || !("readableBy" in field.declaration)) continue;
        const its = rows.filter(({ fields }) => fields.includes(field.name));
        if (field.declaration.readableBy)
          await opened(`${name}.${field.name}`, field.declaration, "readableBy", its);
      }
    }
    expect(unnoticed).toEqual([]);
  }, 120_000);

  // Last, because what they do is really done.
  it.each(Object.keys(deeds))("notice when %s asks for no permission", async name => {
    const unasked = jest.spyOn(Viewer.prototype, "mustAct").mockImplementation(() => undefined);
    try {
      expect(await wrongDeeds(stage, [name], few)).not.toEqual([]);
    } finally {
      unasked.mockRestore();
    }
  });
});
