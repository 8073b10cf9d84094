import type { MigrationInterface, QueryRunner } from "typeorm";

export class OrderGates1795485484767 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "order_gate" (
      "id" uuid NOT NULL,
      "order_id" uuid NOT NULL,
      "revision_id" uuid,
      "position" integer NOT NULL,
      "level" text NOT NULL,
      "category" text NOT NULL,
      "parameters" text array NOT NULL,
      CONSTRAINT "ck_order_gate__ed4c3fa6" CHECK ("position" > 0),
      CONSTRAINT "ck_order_gate__25b7eb08" CHECK (cardinality("parameters") BETWEEN 1 AND 100),
      CONSTRAINT "ck_order_gate__3916cd61" CHECK ("category" IN ('A', 'B', 'C')),
      CONSTRAINT "ck_order_gate__b150c584" CHECK ("level" IN ('FABRIC', 'GARMENT')),
      CONSTRAINT "pk_order_gate" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_order_gate__revision_id__position" ON "order_gate"  ("revision_id", "position") `,
    );
    await runner.query(
      `CREATE INDEX "ix_order_gate__order_id__revision_id__position" ON "order_gate"  ("order_id", "revision_id", "position") `,
    );
    await runner.query(
      `ALTER TABLE "purchase_order" ADD "required_certificates" text array NOT NULL DEFAULT '{}'`,
    );
    await runner.query(
      `ALTER TABLE "order_revision" ADD "required_certificates" text array NOT NULL DEFAULT '{}'`,
    );
    await runner.query(
      `ALTER TABLE "purchase_order" ADD CONSTRAINT "ck_purchase_order__32c8848d" CHECK ("required_certificates" <@ ARRAY['PINZIBIAO', 'PCF_LABEL', 'GREEN_PRODUCT', 'DUAL_CARBON', 'QMS', 'LAB_CMA', 'LAB_CNAS']::text[])`,
    );
    await runner.query(
      `ALTER TABLE "order_revision" ADD CONSTRAINT "ck_order_revision__32c8848d" CHECK ("required_certificates" <@ ARRAY['PINZIBIAO', 'PCF_LABEL', 'GREEN_PRODUCT', 'DUAL_CARBON', 'QMS', 'LAB_CMA', 'LAB_CNAS']::text[])`,
    );
    await runner.query(
      `ALTER TABLE "order_gate" ADD CONSTRAINT "fk_order_gate__order_id" FOREIGN KEY ("order_id") REFERENCES "purchase_order"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "order_gate" ADD CONSTRAINT "fk_order_gate__revision_id" FOREIGN KEY ("revision_id") REFERENCES "order_revision"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    // By type: whose open orders a certificate concerns.
    await runner.query(
      `CREATE VIEW "order_required_certificate" AS
       SELECT o."id" AS "order_id", c."type" FROM "purchase_order" o
        CROSS JOIN LATERAL unnest(o."required_certificates") AS c("type")`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW "order_required_certificate"`);
    await runner.query(`ALTER TABLE "order_gate" DROP CONSTRAINT "fk_order_gate__revision_id"`);
    await runner.query(`ALTER TABLE "order_gate" DROP CONSTRAINT "fk_order_gate__order_id"`);
    await runner.query(
      `ALTER TABLE "order_revision" DROP CONSTRAINT "ck_order_revision__32c8848d"`,
    );
    await runner.query(
      `ALTER TABLE "purchase_order" DROP CONSTRAINT "ck_purchase_order__32c8848d"`,
    );
    await runner.query(`ALTER TABLE "order_revision" DROP COLUMN "required_certificates"`);
    await runner.query(`ALTER TABLE "purchase_order" DROP COLUMN "required_certificates"`);
    await runner.query(`DROP INDEX "public"."ix_order_gate__order_id__revision_id__position"`);
    await runner.query(`DROP INDEX "public"."ix_order_gate__revision_id__position"`);
    await runner.query(`DROP TABLE "order_gate"`);
  }
}
