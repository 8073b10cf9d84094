import type { Client } from "pg";

/**
 * Tables whose rows are history: the serving role may add to them and read them, nothing else.
 * Patterns as in SQL's LIKE.
 */
export const appendOnlyTables: readonly string[] = [
  "audit_entry",
  "read_entry",
  "%\\_event",
  "order_revision",
  "order_revision_line",
  "rfq_line",
  "quotation_revision",
  "quotation_line",
  "shipment",
  "shipment_line",
  "customs_declaration",
  "receipt",
  "receipt_line",
  "order_delay",
  "test_verdict",
  "order_gate_evidence",
  "credential_place",
  "notice",
];

/** Written by the owner alone: migrations by migrating, the ends of the logs' chains by a trigger. */
const readOnlyTables: readonly string[] = ["migration", "audit_head", "read_head"];

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/**
 * Lets the serving role read and write every table of the product, and only add to history.
 * Called by the owner after migrating; calling it again changes nothing.
 */
export async function grantServingRole(
  owner: Client,
  role: string,
  appendOnly: readonly string[] = appendOnlyTables,
): Promise<void> {
  const { rows } = await owner.query<{ name: string; history: boolean }>(
    `SELECT c.relname AS name, c.relname LIKE ANY ($1) AS history
       FROM pg_class c
      WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm')
        AND pg_has_role(c.relowner, 'USAGE')
      ORDER BY 1`,
    [appendOnly],
  );
  const to = quoted(role);
  const grants = rows.flatMap(({ name, history }) => {
    const table = quoted(name);
    const revoked = `REVOKE ALL ON ${table} FROM ${to}`;
    if (readOnlyTables.includes(name)) return [revoked, `GRANT SELECT ON ${table} TO ${to}`];
    return history
      ? [revoked, `GRANT SELECT, INSERT ON ${table} TO ${to}`]
      : [`GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO ${to}`];
  });
  const { rows: places } = await owner.query<{ schema: string; database: string }>(
    `SELECT current_schema() schema, current_database() database`,
  );
  const { schema: name = "public", database = "" } = places[0] ?? {};
  const schema = quoted(name);
  await owner.query(
    [
      "BEGIN",
      // A table of one's own, in the temporary schema, comes before the product's of the same name.
      `REVOKE TEMP ON DATABASE ${quoted(database)} FROM PUBLIC, ${to}`,
      `GRANT USAGE ON SCHEMA ${schema} TO ${to}`,
      ...grants,
      `GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${schema} TO ${to}`,
      "COMMIT",
    ].join(";\n"),
  );
}
