import type { MigrationInterface, QueryRunner } from "typeorm";

export class WritePath1795464796842 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "audit_entry" (
      "id" uuid NOT NULL,
      "organization_id" uuid NOT NULL,
      "sequence" integer NOT NULL,
      "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      "credential_id" uuid,
      "mutation" text NOT NULL,
      "subject" text,
      "outcome" text NOT NULL,
      "code" text,
      "request_id" text NOT NULL,
      "input_hash" text NOT NULL,
      "hash" text NOT NULL,
      CONSTRAINT "ck_audit_entry__639e9359" CHECK ("outcome" IN ('DONE', 'REFUSED', 'FORBIDDEN')),
      CONSTRAINT "pk_audit_entry" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "ix_audit_entry__at__id" ON "audit_entry"  ("at", "id") `);
    await runner.query(
      `CREATE INDEX "ix_audit_entry__organization_id__at__id" ON "audit_entry"  ("organization_id", "at", "id") `,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "ix_audit_entry__organization_id__sequence" ON "audit_entry"  ("organization_id", "sequence") `,
    );
    await runner.query(`CREATE TABLE "audit_head" (
      "organization_id" uuid NOT NULL,
      "sequence" integer NOT NULL,
      "hash" text NOT NULL,
      CONSTRAINT "pk_audit_head" PRIMARY KEY ("organization_id")
    )`);
    await runner.query(`CREATE TABLE "idempotency_key" (
      "organization_id" uuid NOT NULL,
      "key" text NOT NULL,
      "request_hash" text NOT NULL,
      "made" text,
      "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "pk_idempotency_key" PRIMARY KEY ("organization_id", "key")
    )`);
    await runner.query(
      `CREATE INDEX "ix_idempotency_key__created_at" ON "idempotency_key"  ("created_at") `,
    );
    await runner.query(`CREATE FUNCTION audit_hash(previous text, entry audit_entry) RETURNS text
      LANGUAGE sql IMMUTABLE AS $$
        SELECT encode(sha256(convert_to(json_build_array(
          previous, entry.sequence, (extract(epoch FROM entry.at) * 1000)::bigint, entry.id,
          entry.organization_id, entry.credential_id, entry.mutation, entry.subject, entry.outcome,
          entry.code, entry.request_id, entry.input_hash)::text, 'UTF8')), 'hex')
      $$`);
    // As the owner, so that the serving role needs no right to the head and cannot bend the chain.
    await runner.query(`CREATE FUNCTION audit_chain() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
        DECLARE head audit_head;
        BEGIN
          LOOP
            SELECT * INTO head FROM audit_head
             WHERE organization_id = NEW.organization_id FOR NO KEY UPDATE;
            EXIT WHEN FOUND;
            INSERT INTO audit_head VALUES (NEW.organization_id, 0, '') ON CONFLICT DO NOTHING;
          END LOOP;
          NEW.sequence := head.sequence + 1;
          NEW.at := clock_timestamp();
          NEW.hash := audit_hash(head.hash, NEW);
          UPDATE audit_head SET sequence = NEW.sequence, hash = NEW.hash
           WHERE organization_id = NEW.organization_id;
          RETURN NEW;
        END
      $$`);
    await runner.query(`CREATE TRIGGER audit_chain BEFORE INSERT ON audit_entry
      FOR EACH ROW EXECUTE FUNCTION audit_chain()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."ix_idempotency_key__created_at"`);
    await runner.query(`DROP TABLE "idempotency_key"`);
    await runner.query(`DROP TABLE "audit_head"`);
    await runner.query(`DROP INDEX "public"."ix_audit_entry__organization_id__sequence"`);
    await runner.query(`DROP INDEX "public"."ix_audit_entry__organization_id__at__id"`);
    await runner.query(`DROP INDEX "public"."ix_audit_entry__at__id"`);
    await runner.query(`DROP TRIGGER audit_chain ON audit_entry`);
    await runner.query(`DROP FUNCTION audit_chain()`);
    await runner.query(`DROP FUNCTION audit_hash(text, audit_entry)`);
    await runner.query(`DROP TABLE "audit_entry"`);
  }
}
