import { buildSchema } from "type-graphql";
import { DataSource } from "typeorm";
import { declared, declaredTypes, publishedSchema, sql } from ".";
import { Bolt, BoltType, Mill, MillType, Others, Stocks } from "./testing/world";

type Field = (typeof declared.fields)[number];

const dataSource = new DataSource({ type: "postgres", entities: [Mill, Bolt] });

beforeAll(() => (dataSource as unknown as { buildMetadatas(): Promise<void> }).buildMetadatas());

const built = async () =>
  publishedSchema(
    await buildSchema({
      resolvers: [Others, Stocks],
      orphanedTypes: declaredTypes(),
      validate: false,
    }),
    dataSource,
  );

const column = (name: string, scope: () => boolean): Field => ({
  owner: () => BoltType,
  name,
  declaration: { kind: "column", readableBy: scope },
});

const mills = (more: object): Field => ({
  owner: () => MillType,
  name: "more",
  declaration: { kind: "paged", to: () => BoltType, orderBy: ["code"], by: "millId", ...more },
});

describe("a graph that starts", () => {
  it("has nothing to complain of", async () => {
    await expect(built()).resolves.toBeDefined();
  });

  it.each([
    ["a field declared twice", column("cost", () => true), "Bolt.cost is declared twice"],
    ["a narrower field that is never null", column("code", () => false), "must be nullable"],
    [
      "a narrowing of no field",
      column("price", () => true),
      "Bolt.price is declared, but no field",
    ],
    ["a list tied by no column", mills({ by: "ownerId" }), "Bolt has no column for ownerId"],
    ["a list ordered by no column", mills({ orderBy: ["age"] }), "Bolt.age is no column"],
  ])("does not start with %s", async (_what, field, complaint) => {
    declared.fields.push(field);

    await expect(built())
      .rejects.toThrow(complaint)
      .finally(() => declared.fields.pop());
  });

  it.each([
    [
      "a scope over no column",
      { visibleTo: ({ row }: never) => sql`${row["nothing"]}` },
      "scope of Mill",
    ],
    ["an ordering by no field", { orderBy: ["wealth"] }, "order of Mill: Mill.wealth is no column"],
    ["a prefix that is taken", { prefix: "blt" }, "both have the id prefix blt"],
  ])("does not start with %s", async (_what, changes, complaint) => {
    const before = declared.readables.get(MillType);
    if (!before) throw new Error("no Mill");
    declared.readables.set(MillType, { ...before, ...changes } as typeof before);

    await expect(built()).rejects.toThrow(complaint);
    declared.readables.set(MillType, before);
  });

  it.each([
    ["no field of Query", "attic", {}, "the computed root attic is no field of Query"],
    ["an argument it has not", "stock", { args: { no: { type: "text", read: String } } }, "no arg"],
    [
      "a statement that cannot be written",
      "stock",
      {
        needs: () => {
          throw new Error("no statement");
        },
      },
      "root stock, FIRST: no statement",
    ],
  ])("does not start with a computed root of %s", async (_what, name, changes, complaint) => {
    const kept = declared.computedRoots.get("stock");
    if (!kept) throw new Error("no stock");
    declared.computedRoots.set(name, { ...kept, ...changes });

    await expect(built()).rejects.toThrow(complaint);
    declared.computedRoots.delete(name);
    declared.computedRoots.set("stock", kept);
  });
});
