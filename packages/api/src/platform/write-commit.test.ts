import { randomUUID } from "node:crypto";
import { MatrixColumn, MemberRole } from "@weft/schema";
import { Client } from "pg";
import { Column, type DataSource, Entity, PrimaryColumn } from "typeorm";
import { createDataSource } from "../database/data-source";
import { Readable } from "../graph";
import { AuditEntry, AuditHead } from "./audit.entity";
import { idempotentRequest } from "./idempotency";
import { IdempotencyKey } from "./idempotency.entity";
import { Problem } from "./problem";
import { newId } from "./uuid";
import { Viewer } from "./viewer";
import { write } from "./write";

const table = `late_${randomUUID().slice(0, 8)}`;
/** Looked at when the transaction is committed, behind everything else. */
const constraint = `uq_${table}__name`;

@Entity(table)
class Late {
  @PrimaryColumn("uuid")
  id: string;

  @Column("text")
  name: string;
}

@Readable<Late>("LateTestThing", {
  from: () => Late,
  prefix: "ltt",
  description: "A thing whose name is looked at late.",
  visibleTo: () => true,
})
export class LateType {}

class NameTaken extends Problem {
  readonly code = "NAME_TAKEN";
  readonly message = "The name is taken.";
}

let db: DataSource;
let owner: Client;

beforeAll(async () => {
  owner = new Client({ connectionString: process.env.DATABASE_OWNER_URL });
  await owner.connect();
  const serving = new URL(process.env.DATABASE_URL ?? "").username;
  await owner.query(
    `CREATE TABLE ${table} (id uuid PRIMARY KEY,
       name text NOT NULL CONSTRAINT ${constraint} UNIQUE DEFERRABLE INITIALLY DEFERRED);
     GRANT SELECT, INSERT ON ${table} TO "${serving}"`,
  );
  db = createDataSource({
    url: process.env.DATABASE_URL ?? "",
    connections: 1,
    entities: [Late, AuditEntry, AuditHead, IdempotencyKey],
  });
  await db.initialize();
});

afterAll(async () => {
  await db.destroy();
  await owner.query(`DROP TABLE ${table}`);
  await owner.end();
});

const viewer = new Viewer({
  organizationId: randomUUID(),
  credentialId: randomUUID(),
  verified: true,
  columns: [MatrixColumn.MAKER],
  roles: [MemberRole.ORG_ADMIN],
  scopes: new Set(["product:write"]),
});

const makes = (name: string, key: string, through = db) =>
  write<Late, NameTaken>(
    through,
    { viewer, requestId: randomUUID(), idempotency: idempotentRequest(key, { query: name }) },
    { mutation: "makeLate", permission: "product:write", input: { name } },
    async (tx, act) => {
      act.conflicts({ [constraint]: () => new NameTaken() });
      const made = tx.create(Late, { id: newId(), name });
      await tx.insert(Late, made);
      return made;
    },
  );

it("a commit that fails is no success, and leaves neither a row nor a key nor an entry that says so", async () => {
  const [name, other] = [randomUUID(), randomUUID()];
  expect(await makes(name, "first")).toBeInstanceOf(Late);

  expect(await makes(name, "second")).toBeInstanceOf(NameTaken);
  expect(await makes(other, "third")).toBeInstanceOf(Late);

  const names = (await db.getRepository(Late).find()).map(one => one.name);
  expect(names.sort()).toEqual([name, other].sort());
  expect(await db.getRepository(IdempotencyKey).countBy({ key: "second" })).toBe(0);
  const log = await db.getRepository(AuditEntry).find({
    where: { organizationId: viewer.facts.organizationId ?? "" },
    order: { sequence: "ASC" },
  });
  expect(log.map(({ outcome }) => outcome)).toEqual(["DONE", "REFUSED", "DONE"]);
});

it("a connection is waited for only so long, and nothing was done", async () => {
  const small = await createDataSource({
    url: process.env.DATABASE_URL ?? "",
    connections: 1,
    connectionWaitMs: 200,
    entities: [Late, AuditEntry, AuditHead, IdempotencyKey],
  }).initialize();
  const taken = small.createQueryRunner();
  await taken.connect();
  const name = randomUUID();

  await expect(makes(name, "waiting", small)).rejects.toMatchObject({ code: "OVERLOADED" });

  await taken.release();
  expect(await small.manager.existsBy(Late, { name })).toBe(false);
  await small.destroy();
});
