import type { MigrationInterface, QueryRunner } from "typeorm";

export class CertificateSuccessors1795490291606 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "certificate" ADD "successor_from" date`);
    await runner.query(
      `UPDATE "certificate" c SET "successor_from" = (SELECT max(e."effective_on") FROM "certificate_event" e
          WHERE e."certificate_id" = c."id" AND e."to_status" = 'RENEWED')
        WHERE c."status" = 'RENEWED'`,
    );
    await runner.query(
      `ALTER TABLE "certificate" ADD CONSTRAINT "ck_certificate__2dacfe6f" CHECK ("status" <> 'RENEWED' OR "successor_from" IS NOT NULL)`,
    );
    await runner.query(
      `ALTER TABLE "certificate_event" ADD CONSTRAINT "ck_certificate_event__2ae12538" CHECK ("to_status" = 'RENEWED' OR "effective_on" <= ("at" AT TIME ZONE 'Asia/Shanghai')::date)`,
    );
    await runner.query(
      `CREATE INDEX "ix_inspection__published" ON "inspection"  ("reported_on", "id") WHERE "published"`,
    );
    await runner.query(`DROP INDEX "ux_order_gate_evidence__once"`);
    await runner.query(
      `CREATE UNIQUE INDEX "ux_order_gate_evidence__once" ON "order_gate_evidence"
       ("order_id", "occasion", coalesce("lot_id"::text, ''), coalesce("level", ''), coalesce("category", ''), coalesce("certificate_id"::text, ''), "parameters")`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "ux_order_gate_evidence__once"`);
    await runner.query(
      `DELETE FROM "order_gate_evidence" e USING "order_gate_evidence" first
        WHERE e."certificate_type" = first."certificate_type" AND e."order_id" = first."order_id"
          AND e."occasion" = first."occasion" AND (first."at", first."id") < (e."at", e."id")`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "ux_order_gate_evidence__once" ON "order_gate_evidence"
       ("order_id", "occasion", coalesce("lot_id"::text, ''), coalesce("level", ''), coalesce("category", ''), coalesce("certificate_type", ''), "parameters")`,
    );
    await runner.query(`DROP INDEX "ix_inspection__published"`);
    await runner.query(
      `ALTER TABLE "certificate_event" DROP CONSTRAINT "ck_certificate_event__2ae12538"`,
    );
    await runner.query(`ALTER TABLE "certificate" DROP CONSTRAINT "ck_certificate__2dacfe6f"`);
    await runner.query(`ALTER TABLE "certificate" DROP COLUMN "successor_from"`);
  }
}
