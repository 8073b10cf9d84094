import type { MigrationInterface, QueryRunner } from "typeorm";

export class Import1795467523003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "duplicate_candidate" (
      "id" uuid NOT NULL,
      "organization_id" uuid NOT NULL,
      "other_id" uuid NOT NULL,
      "name_likeness" numeric(4,3) NOT NULL,
      "address_likeness" numeric(4,3),
      "decision" text NOT NULL DEFAULT 'OPEN',
      "decided_by_id" uuid,
      "decided_at" TIMESTAMP(3) WITH TIME ZONE,
      "version" integer NOT NULL DEFAULT '1',
      "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "uq_duplicate_candidate__organization_id__other_id" UNIQUE ("organization_id", "other_id"),
      CONSTRAINT "ck_duplicate_candidate__1f5bd96b" CHECK (("decision" = 'OPEN') = ("decided_at" IS NULL)),
      CONSTRAINT "ck_duplicate_candidate__77e50e4b" CHECK ("organization_id" <> "other_id"),
      CONSTRAINT "ck_duplicate_candidate__c4a05014" CHECK ("decision" IN ('OPEN', 'KEEP_BOTH', 'SAME')),
      CONSTRAINT "pk_duplicate_candidate" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_duplicate_candidate__other_id" ON "duplicate_candidate"  ("other_id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_duplicate_candidate__decided_by_id" ON "duplicate_candidate"  ("decided_by_id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_duplicate_candidate__created_at__id" ON "duplicate_candidate"  ("created_at", "id") `,
    );
    await runner.query(`CREATE TABLE "organization_import" (
      "id" uuid NOT NULL,
      "organization_id" uuid NOT NULL,
      "source" text NOT NULL,
      "created" integer NOT NULL,
      "listed" integer NOT NULL,
      "unchanged" integer NOT NULL,
      "refused" integer NOT NULL,
      "rows" jsonb NOT NULL,
      "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "ck_organization_import__46a6acf6" CHECK ("created" >= 0 AND "listed" >= 0 AND "unchanged" >= 0 AND "refused" >= 0),
      CONSTRAINT "pk_organization_import" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_organization_import__organization_id__created_at__id" ON "organization_import"  ("organization_id", "created_at", "id") `,
    );
    await runner.query(`CREATE TABLE "imported_row" (
      "importer_id" uuid NOT NULL,
      "source" text NOT NULL,
      "key" text NOT NULL,
      "content_hash" text NOT NULL,
      "organization_id" uuid NOT NULL,
      CONSTRAINT "pk_imported_row" PRIMARY KEY ("importer_id", "source", "key")
    )`);
    await runner.query(
      `CREATE INDEX "ix_imported_row__organization_id" ON "imported_row"  ("organization_id") `,
    );
    await runner.query(`CREATE TABLE "organization_likeness" (
      "organization_id" uuid NOT NULL,
      "zh" text NOT NULL,
      "en" text NOT NULL,
      "address" text NOT NULL,
      "numbers" text NOT NULL,
      "keys" integer array NOT NULL,
      CONSTRAINT "pk_organization_likeness" PRIMARY KEY ("organization_id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_organization_likeness__keys" ON "organization_likeness" USING gin ("keys")`,
    );
    await runner.query(
      `ALTER TABLE "duplicate_candidate" ADD CONSTRAINT "fk_duplicate_candidate__organization_id" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "duplicate_candidate" ADD CONSTRAINT "fk_duplicate_candidate__other_id" FOREIGN KEY ("other_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "duplicate_candidate" ADD CONSTRAINT "fk_duplicate_candidate__decided_by_id" FOREIGN KEY ("decided_by_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "organization_import" ADD CONSTRAINT "fk_organization_import__organization_id" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "imported_row" ADD CONSTRAINT "fk_imported_row__importer_id" FOREIGN KEY ("importer_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "imported_row" ADD CONSTRAINT "fk_imported_row__organization_id" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "organization_likeness" ADD CONSTRAINT "fk_organization_likeness__organization_id" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "organization_likeness" DROP CONSTRAINT "fk_organization_likeness__organization_id"`,
    );
    await runner.query(
      `ALTER TABLE "imported_row" DROP CONSTRAINT "fk_imported_row__organization_id"`,
    );
    await runner.query(`ALTER TABLE "imported_row" DROP CONSTRAINT "fk_imported_row__importer_id"`);
    await runner.query(
      `ALTER TABLE "organization_import" DROP CONSTRAINT "fk_organization_import__organization_id"`,
    );
    await runner.query(
      `ALTER TABLE "duplicate_candidate" DROP CONSTRAINT "fk_duplicate_candidate__decided_by_id"`,
    );
    await runner.query(
      `ALTER TABLE "duplicate_candidate" DROP CONSTRAINT "fk_duplicate_candidate__other_id"`,
    );
    await runner.query(
      `ALTER TABLE "duplicate_candidate" DROP CONSTRAINT "fk_duplicate_candidate__organization_id"`,
    );
    await runner.query(`DROP TABLE "organization_likeness"`);
    await runner.query(`DROP INDEX "public"."ix_imported_row__organization_id"`);
    await runner.query(`DROP TABLE "imported_row"`);
    await runner.query(
      `DROP INDEX "public"."ix_organization_import__organization_id__created_at__id"`,
    );
    await runner.query(`DROP TABLE "organization_import"`);
    await runner.query(`DROP INDEX "public"."ix_duplicate_candidate__created_at__id"`);
    await runner.query(`DROP INDEX "public"."ix_duplicate_candidate__decided_by_id"`);
    await runner.query(`DROP INDEX "public"."ix_duplicate_candidate__other_id"`);
    await runner.query(`DROP TABLE "duplicate_candidate"`);
  }
}
