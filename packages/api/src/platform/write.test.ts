import { randomUUID } from "node:crypto";
import { MatrixColumn, MemberRole } from "@weft/schema";
import { Client } from "pg";
import { Field } from "type-graphql";
import { Column, type DataSource, Entity, In, PrimaryColumn, Unique, VersionColumn } from "typeorm";
import { createDataSource } from "../database/data-source";
import { Readable } from "../graph";
import { Reference } from "../graph/reference";
import { AuditEntry, AuditHead } from "./audit.entity";
import { notFound } from "./failure";
import { forgetOldKeys, idempotentRequest } from "./idempotency";
import { IdempotencyKey } from "./idempotency.entity";
import { Problem } from "./problem";
import { newId } from "./uuid";
import { type StaleVersion, whyStale } from "./version";
import { Viewer } from "./viewer";
import { write, type Conflicts, type WriteContext } from "./write";

const table = `thing_${randomUUID().slice(0, 8)}`;

@Entity(table)
@Unique(["name"])
class Thing {
  @PrimaryColumn("uuid")
  id: string;

  @Column("text")
  name: string;

  @Column("integer", { default: 0 })
  count: number;

  @VersionColumn({ default: 1 })
  version: number;
}

@Readable<Thing>("WriteTestThing", {
  from: () => Thing,
  prefix: "wtt",
  description: "A thing to write.",
  visibleTo: () => true,
})
class ThingType {
  @Field(() => String)
  name: string;
}

class NameTaken extends Problem {
  readonly code = "NAME_TAKEN";
  readonly message = "The name is taken.";
}

const viewerOf = (organizationId: string, verified = true): Viewer =>
  new Viewer({
    organizationId,
    credentialId: randomUUID(),
    verified,
    columns: [MatrixColumn.MAKER],
    roles: [MemberRole.ORG_ADMIN],
    scopes: new Set(["product:write"]),
  });

const asking = (viewer: Viewer): WriteContext => ({ viewer, requestId: randomUUID() });

const retrying = (viewer: Viewer, key: string, variables: Record<string, unknown> = {}) => ({
  ...asking(viewer),
  idempotency: idempotentRequest(key, { query: "mutation { makeThing }", variables }),
});

const uniqueName = `uq_${table}__name`;

let db: DataSource;
let owner: Client;

beforeAll(async () => {
  owner = new Client({ connectionString: process.env.DATABASE_OWNER_URL });
  await owner.connect();
  const serving = new URL(process.env.DATABASE_URL ?? "").username;
  await owner.query(
    `CREATE TABLE ${table} (id uuid PRIMARY KEY, name text NOT NULL CONSTRAINT ${uniqueName} UNIQUE,
       count integer NOT NULL DEFAULT 0, version integer NOT NULL DEFAULT 1);
     GRANT SELECT, INSERT, UPDATE ON ${table} TO "${serving}"`,
  );
  db = createDataSource({
    url: process.env.DATABASE_URL ?? "",
    connections: 8,
    statementTimeoutMs: 5_000,
    entities: [Thing, AuditEntry, AuditHead, IdempotencyKey],
  });
  await db.initialize();
});

afterAll(async () => {
  await db.destroy();
  await owner.query(`DROP TABLE ${table}`);
  await owner.end();
});

const makes = (context: WriteContext, name: string, conflicts: Conflicts<NameTaken> = {}) =>
  write<Thing, NameTaken>(
    db,
    context,
    { mutation: "makeThing", permission: "product:write", input: { name } },
    async (tx, act) => {
      act.mustBeAllowed();
      act.conflicts(conflicts);
      return tx.save(tx.create(Thing, { id: newId(), name }));
    },
  );

const named = (name: string): Promise<number> => db.getRepository(Thing).countBy({ name });

const logOf = (viewer: Viewer): Promise<AuditEntry[]> =>
  db.getRepository(AuditEntry).find({
    where: { organizationId: viewer.facts.organizationId ?? "" },
    order: { sequence: "ASC" },
  });

describe("a mutation that is done", () => {
  it("is logged with what it made, in the same transaction", async () => {
    const viewer = viewerOf(randomUUID());
    const context = asking(viewer);

    const made = await makes(context, randomUUID());

    expect(made).toBeInstanceOf(Thing);
    expect(await logOf(viewer)).toMatchObject([
      {
        sequence: 1,
        mutation: "makeThing",
        subjectId: `wtt_${(made as Thing).id}`,
        outcome: "DONE",
        code: null,
        requestId: context.requestId,
        credentialId: viewer.facts.credentialId,
      },
    ]);
  });

  it("leaves nothing behind when the log cannot be written", async () => {
    const name = randomUUID();
    const context = { ...asking(viewerOf(randomUUID())), requestId: null as unknown as string };

    await expect(makes(context, name)).rejects.toThrow();

    expect(await named(name)).toBe(0);
  });
});

describe("a mutation that is refused", () => {
  it("undoes what came before the problem, answers it and logs it", async () => {
    const viewer = viewerOf(randomUUID());
    const name = randomUUID();

    const answer = await write<Thing, NameTaken>(
      db,
      asking(viewer),
      { mutation: "makeThing", permission: "product:write", input: {} },
      async tx => {
        await tx.save(tx.create(Thing, { id: newId(), name }));
        return new NameTaken();
      },
    );

    expect(answer).toBeInstanceOf(NameTaken);
    expect(await named(name)).toBe(0);
    expect(await logOf(viewer)).toMatchObject([{ outcome: "REFUSED", code: "NAME_TAKEN" }]);
  });

  it("is answered as the same problem when a race was lost to a constraint", async () => {
    const viewer = viewerOf(randomUUID());
    const name = randomUUID();
    const conflicts = { [uniqueName]: () => new NameTaken() };

    const answers = await Promise.all(
      Array.from({ length: 10 }, () => makes(asking(viewer), name, conflicts)),
    );

    expect(answers.filter(answer => answer instanceof Thing)).toHaveLength(1);
    expect(answers.filter(answer => answer instanceof NameTaken)).toHaveLength(9);
    expect((await logOf(viewer)).filter(entry => entry.code === "NAME_TAKEN")).toHaveLength(9);
  });

  it("is an error when nobody foresaw the constraint", async () => {
    const name = randomUUID();
    const viewer = viewerOf(randomUUID());
    await makes(asking(viewer), name);

    await expect(makes(asking(viewer), name)).rejects.toThrow(uniqueName);
  });

  it("is logged when the viewer sees the object and may not do this", async () => {
    const viewer = viewerOf(randomUUID());
    const thing = (await makes(asking(viewer), randomUUID())) as Thing;

    const attempt = write<Thing>(
      db,
      asking(viewer),
      { mutation: "breakThing", permission: "product:publish", input: {} },
      async (tx, act) => {
        act.about(thing);
        act.mustBeAllowed();
        return tx.save(thing);
      },
    );

    await expect(attempt).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect((await logOf(viewer))[1]).toMatchObject({
      mutation: "breakThing",
      subjectId: `wtt_${thing.id}`,
      outcome: "FORBIDDEN",
      code: "FORBIDDEN",
    });
  });

  it("leaves no trace of an object the viewer cannot see", async () => {
    const viewer = viewerOf(randomUUID());

    const attempt = write<Thing>(
      db,
      asking(viewer),
      { mutation: "breakThing", permission: "product:publish", input: {} },
      () => Promise.reject(notFound()),
    );

    await expect(attempt).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await logOf(viewer)).toEqual([]);
  });

  it("needs somebody to be refused to: the public is asked for a token", async () => {
    await expect(makes(asking(Viewer.public), "x")).rejects.toMatchObject({
      code: "UNAUTHENTICATED",
    });
  });

  it("is FORBIDDEN for an organization that is not verified", async () => {
    await expect(makes(asking(viewerOf(randomUUID(), false)), "x")).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });

  it("shows the present state to whoever read an older one", async () => {
    const viewer = viewerOf(randomUUID());
    const thing = (await makes(asking(viewer), randomUUID())) as Thing;
    const change = (): Promise<object> =>
      write<Thing, StaleVersion>(
        db,
        asking(viewer),
        { mutation: "changeThing", permission: "product:write", input: {} },
        async tx => {
          const locked = await tx.findOneOrFail(Thing, {
            where: { id: thing.id },
            lock: { mode: "pessimistic_write" },
          });
          const stale = whyStale(locked, 1);
          if (stale) return stale;
          return tx.save(Object.assign(locked, { count: locked.count + 1 }));
        },
      );

    const answers = await Promise.all(Array.from({ length: 8 }, change));

    expect(answers.filter(answer => answer instanceof Thing)).toHaveLength(1);
    expect(answers.find(answer => answer instanceof Problem)).toMatchObject({
      code: "STALE_VERSION",
      version: 2,
      current: { id: thing.id, count: 1 },
    });
  });
});

describe("a request with an Idempotency-Key", () => {
  it("has one effect, however many retries run at once", async () => {
    const viewer = viewerOf(randomUUID());
    const name = randomUUID();

    const answers = await Promise.all(
      Array.from({ length: 20 }, () => makes(retrying(viewer, name, { name }), name)),
    );

    const made = answers.filter(answer => answer instanceof Thing);
    expect(made).toHaveLength(1);
    expect(answers.filter(answer => answer instanceof Reference)).toEqual(
      Array.from({ length: 19 }, () => new Reference(ThingType, made[0]?.id ?? "")),
    );
    expect(await named(name)).toBe(1);
    expect(await logOf(viewer)).toHaveLength(1);
  });

  it("is refused when the key stands for another body", async () => {
    const viewer = viewerOf(randomUUID());
    const key = randomUUID();
    await makes(retrying(viewer, key, { name: "a" }), randomUUID());

    await expect(makes(retrying(viewer, key, { name: "b" }), randomUUID())).rejects.toMatchObject({
      code: "IDEMPOTENCY_KEY_REUSED",
    });
  });

  it("means nothing to another organization", async () => {
    const key = randomUUID();
    const mine = await makes(retrying(viewerOf(randomUUID()), key), randomUUID());
    const theirs = await makes(retrying(viewerOf(randomUUID()), key), randomUUID());

    expect((theirs as Thing).id).not.toBe((mine as Thing).id);
  });

  it("does not keep a refusal", async () => {
    const viewer = viewerOf(randomUUID());
    const context = retrying(viewer, randomUUID());
    const name = randomUUID();
    const conflicts = { [uniqueName]: () => new NameTaken() };
    await makes(asking(viewer), name);

    expect(await makes(context, name, conflicts)).toBeInstanceOf(NameTaken);
    expect(await makes(context, `${name} again`, conflicts)).toBeInstanceOf(Thing);
  });

  it("does not answer a colleague without the permission", async () => {
    const organizationId = randomUUID();
    const context = retrying(viewerOf(organizationId), randomUUID());
    await makes(context, randomUUID());

    const colleague = { ...context, viewer: viewerOf(organizationId, false) };

    await expect(makes(colleague, "x")).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("is recognized for 30 days", async () => {
    const viewer = viewerOf(randomUUID());
    const [old, older, recent] = [randomUUID(), randomUUID(), randomUUID()];
    for (const key of [old, older, recent]) await makes(retrying(viewer, key), randomUUID());
    await owner.query(
      `UPDATE idempotency_key SET created_at = now() - interval '30 days 1 minute' WHERE key = ANY ($1)`,
      [[old, older]],
    );

    expect(await forgetOldKeys(db.manager, 1)).toBe(2);

    expect(await makes(retrying(viewer, recent), randomUUID())).toBeInstanceOf(Reference);
    expect(await makes(retrying(viewer, old), randomUUID())).toBeInstanceOf(Thing);
  });
});

describe("a row that somebody else keeps locked", () => {
  it("is waited for only so long, and the answer is to try again", async () => {
    const viewer = viewerOf(randomUUID());
    const thing = (await makes(asking(viewer), randomUUID())) as Thing;
    const impatient = await createDataSource({
      url: process.env.DATABASE_URL ?? "",
      statementTimeoutMs: 500,
      entities: [Thing, AuditEntry, AuditHead, IdempotencyKey],
    }).initialize();
    await owner.query(`BEGIN; UPDATE ${table} SET count = 1 WHERE id = '${thing.id}'`);

    const attempt = write<Thing>(
      impatient,
      asking(viewer),
      { mutation: "changeThing", permission: "product:write", input: {} },
      async tx => {
        await tx.increment(Thing, { id: thing.id }, "count", 1);
        return thing;
      },
    );

    await expect(attempt).rejects.toMatchObject({ code: "OVERLOADED", details: { retryAfter: 1 } });
    await owner.query("ROLLBACK");
    await impatient.destroy();
  });
});

describe("deadlocks", () => {
  it("are tried again until everybody is through", async () => {
    const viewer = viewerOf(randomUUID());
    const [a, b] = (await Promise.all([1, 2].map(() => makes(asking(viewer), randomUUID())))) as [
      Thing,
      Thing,
    ];
    const raise = (first: Thing, second: Thing): Promise<object> =>
      write<Thing>(
        db,
        asking(viewer),
        { mutation: "raiseThings", permission: "product:write", input: {} },
        async tx => {
          await tx.increment(Thing, { id: first.id }, "count", 1);
          await tx.query("SELECT pg_sleep(0.02)");
          await tx.increment(Thing, { id: second.id }, "count", 1);
          return first;
        },
      );

    await Promise.all([raise(a, b), raise(b, a), raise(a, b), raise(b, a)]);

    const counts = await db.getRepository(Thing).findBy({ id: In([a.id, b.id]) });
    expect(counts.map(({ count }) => count)).toEqual([4, 4]);
  });
});
