import type { MigrationInterface, QueryRunner } from "typeorm";

/** The log of who read what is confidential: numbered and chained for each organization, as the log of changes is. */
export class ReadLog1795485418959 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "read_entry" (
      "id" uuid NOT NULL,
      "organization_id" uuid NOT NULL,
      "sequence" integer NOT NULL,
      "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      "reader_id" uuid NOT NULL,
      "credential_id" uuid,
      "operation" text NOT NULL,
      "what" text array NOT NULL,
      "subject_ids" text array NOT NULL,
      "request_id" text NOT NULL,
      "hash" text NOT NULL,
      CONSTRAINT "pk_read_entry" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "ix_read_entry__at__id" ON "read_entry"  ("at", "id") `);
    await runner.query(
      `CREATE INDEX "ix_read_entry__reader_id__at__id" ON "read_entry"  ("reader_id", "at", "id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_read_entry__organization_id__at__id" ON "read_entry"  ("organization_id", "at", "id") `,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "ix_read_entry__organization_id__sequence" ON "read_entry"  ("organization_id", "sequence") `,
    );
    await runner.query(`CREATE TABLE "read_head" (
      "organization_id" uuid NOT NULL,
      "sequence" integer NOT NULL,
      "hash" text NOT NULL,
      CONSTRAINT "pk_read_head" PRIMARY KEY ("organization_id")
    )`);
    await runner.query(`CREATE FUNCTION public.read_hash(previous text, entry public.read_entry) RETURNS text
      LANGUAGE sql IMMUTABLE AS $$
        SELECT encode(sha256(convert_to(json_build_array(
          previous, entry.sequence, (extract(epoch FROM entry.at) * 1000)::bigint, entry.id,
          entry.organization_id, entry.reader_id, entry.credential_id, entry.operation, entry.what,
          entry.subject_ids, entry.request_id)::text, 'UTF8')), 'hex')
      $$`);
    // As the owner, so that the serving role needs no right to the head and cannot bend the chain.
    await runner.query(`CREATE FUNCTION public.read_chain() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        DECLARE head public.read_head;
        BEGIN
          LOOP
            SELECT * INTO head FROM public.read_head
             WHERE organization_id = NEW.organization_id FOR NO KEY UPDATE;
            EXIT WHEN FOUND;
            INSERT INTO public.read_head VALUES (NEW.organization_id, 0, '') ON CONFLICT DO NOTHING;
          END LOOP;
          NEW.sequence := head.sequence + 1;
          NEW.at := clock_timestamp();
          NEW.hash := public.read_hash(head.hash, NEW);
          UPDATE public.read_head SET sequence = NEW.sequence, hash = NEW.hash
           WHERE organization_id = NEW.organization_id;
          RETURN NEW;
        END
      $$`);
    await runner.query(`CREATE TRIGGER read_chain BEFORE INSERT ON read_entry
      FOR EACH ROW EXECUTE FUNCTION public.read_chain()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER read_chain ON read_entry`);
    await runner.query(`DROP FUNCTION public.read_chain()`);
    await runner.query(`DROP FUNCTION public.read_hash(text, read_entry)`);
    await runner.query(`DROP TABLE "read_head"`);
    await runner.query(`DROP INDEX "public"."ix_read_entry__organization_id__sequence"`);
    await runner.query(`DROP INDEX "public"."ix_read_entry__organization_id__at__id"`);
    await runner.query(`DROP INDEX "public"."ix_read_entry__reader_id__at__id"`);
    await runner.query(`DROP INDEX "public"."ix_read_entry__at__id"`);
    await runner.query(`DROP TABLE "read_entry"`);
  }
}
