import { randomUUID } from "node:crypto";
import { AuditOutcome } from "@weft/schema";
import { Client } from "pg";
import type { DataSource } from "typeorm";
import { createDataSource } from "../database/data-source";
import { brokenAt, record } from "./audit";
import { AuditEntry } from "./audit.entity";

let db: DataSource;
let owner: Client;

beforeAll(async () => {
  owner = new Client({ connectionString: process.env["DATABASE_OWNER_URL"] });
  await owner.connect();
  db = createDataSource({
    url: process.env["DATABASE_URL"] ?? "",
    connections: 8,
    entities: [AuditEntry],
  });
  await db.initialize();
});

afterAll(async () => {
  await db.destroy();
  await owner.end();
});

const entryOf = (organizationId: string) => ({
  organizationId,
  credentialId: null,
  mutation: "acceptOrder",
  subject: `ord_${randomUUID()}`,
  outcome: AuditOutcome.DONE,
  code: null,
  requestId: randomUUID(),
  inputHash: "",
});

/** An organization with some entries, written at once. */
async function withEntries(count: number): Promise<string> {
  const me = randomUUID();
  await Promise.all(Array.from({ length: count }, () => record(db.manager, entryOf(me))));
  return me;
}

describe("the log", () => {
  it("is a chain without a gap, also when many write at once", async () => {
    const me = await withEntries(40);

    const entries = await db
      .getRepository(AuditEntry)
      .find({ where: { organizationId: me }, order: { sequence: "ASC" } });
    expect(entries.map(({ sequence }) => sequence)).toEqual(entries.map((_, i) => i + 1));
    expect(entries.map(({ at }) => at)).toEqual(
      entries.map(({ at }) => at).sort((a, b) => +a - +b),
    );
    expect(await brokenAt(db.manager, me)).toBeNull();
  });

  it("numbers an entry that was rolled back again", async () => {
    const me = await withEntries(1);
    await db
      .transaction(async tx => {
        await record(tx, entryOf(me));
        throw new Error("undone");
      })
      .catch(() => undefined);
    await record(db.manager, entryOf(me));

    expect(await db.getRepository(AuditEntry).countBy({ organizationId: me })).toBe(2);
    expect(await brokenAt(db.manager, me)).toBeNull();
  });

  it.each([
    ["changed", "UPDATE audit_entry SET subject = 'ord_0'", "sequence = 2"],
    ["taken out", "DELETE FROM audit_entry", "sequence = 2"],
    ["taken off the end", "DELETE FROM audit_entry", "sequence >= 2"],
  ])("shows that an entry was %s", async (_how, tampering, which) => {
    const me = await withEntries(3);

    await owner.query(`${tampering} WHERE organization_id = $1 AND ${which}`, [me]);

    expect(await brokenAt(db.manager, me)).toBe(2);
  });

  it("is kept in its own tables, even for somebody who has made some of the same names", async () => {
    const me = randomUUID();
    await owner.query("BEGIN");
    await owner.query("CREATE TEMP TABLE audit_head (LIKE public.audit_head) ON COMMIT DROP");
    await owner.query(
      `INSERT INTO public.audit_entry (id, organization_id, mutation, outcome, request_id, input_hash)
       VALUES (gen_random_uuid(), $1, 'x', 'DONE', 'x', '')`,
      [me],
    );
    const { rows } = await owner.query("SELECT * FROM pg_temp.audit_head");
    await owner.query("COMMIT");

    expect(rows).toEqual([]);
    await record(db.manager, entryOf(me));
    expect(await brokenAt(db.manager, me)).toBeNull();
  });

  it.each([
    "CREATE TEMP TABLE audit_head (organization_id uuid, sequence integer, hash text)",
    "UPDATE audit_entry SET mutation = 'x'",
    "DELETE FROM audit_entry",
    "TRUNCATE audit_entry",
    "UPDATE audit_head SET sequence = 0",
    "DELETE FROM audit_head",
    "INSERT INTO audit_head VALUES (gen_random_uuid(), 7, '')",
    "ALTER TABLE audit_entry DISABLE TRIGGER audit_chain",
    "UPDATE organization_event SET reason = 'x'",
    "DELETE FROM organization_event",
  ])("cannot be bent by the serving role: %s", async statement => {
    await expect(db.query(statement)).rejects.toThrow(/permission denied|must be owner/);
  });
});
