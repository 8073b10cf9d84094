import type { MigrationInterface, QueryRunner } from "typeorm";

export class ReportsGateGoods1795485921377 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "test_verdict" DROP CONSTRAINT "ck_test_verdict__639ccabd"`);
    await runner.query(
      `ALTER TABLE "test_verdict" DROP CONSTRAINT "uq_test_verdict__inspection_id__parameter__part__sample"`,
    );
    await runner.query(`CREATE TABLE "order_gate_evidence" (
      "id" uuid NOT NULL,
      "order_id" uuid NOT NULL,
      "occasion" text NOT NULL,
      "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      "as_of" date NOT NULL,
      "level" text,
      "category" text,
      "parameters" text array NOT NULL DEFAULT '{}',
      "lot_id" uuid,
      "inspection_id" uuid,
      "conclusion" text,
      "judged_category" text,
      "certificate_type" text,
      "certificate_id" uuid,
      "effective_status" text,
      CONSTRAINT "ck_order_gate_evidence__00b9b13a" CHECK (num_nonnulls("certificate_type", "certificate_id", "effective_status") IN (0, 3)),
      CONSTRAINT "ck_order_gate_evidence__43cb9082" CHECK (num_nonnulls("lot_id", "level", "inspection_id", "conclusion", "judged_category") IN (0, 5)),
      CONSTRAINT "ck_order_gate_evidence__51419398" CHECK (num_nonnulls("lot_id", "certificate_type") = 1),
      CONSTRAINT "ck_order_gate_evidence__4a7b25de" CHECK ("effective_status" IN ('NOT_YET_VALID', 'VALID', 'SUSPENDED', 'EXPIRED', 'REVOKED', 'CANCELLED', 'RENEWED')),
      CONSTRAINT "ck_order_gate_evidence__5084f0de" CHECK ("certificate_type" IN ('PINZIBIAO', 'PCF_LABEL', 'GREEN_PRODUCT', 'DUAL_CARBON', 'QMS', 'LAB_CMA', 'LAB_CNAS')),
      CONSTRAINT "ck_order_gate_evidence__8d2763d3" CHECK ("conclusion" IN ('PASS', 'FAIL', 'INCOMPLETE')),
      CONSTRAINT "ck_order_gate_evidence__95118644" CHECK ("judged_category" IN ('A', 'B', 'C')),
      CONSTRAINT "ck_order_gate_evidence__3916cd61" CHECK ("category" IN ('A', 'B', 'C')),
      CONSTRAINT "ck_order_gate_evidence__b150c584" CHECK ("level" IN ('FABRIC', 'GARMENT')),
      CONSTRAINT "ck_order_gate_evidence__ea7fe830" CHECK ("occasion" IN ('READY', 'SHIPMENT')),
      CONSTRAINT "pk_order_gate_evidence" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_order_gate_evidence__certificate_id" ON "order_gate_evidence"  ("certificate_id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_order_gate_evidence__inspection_id" ON "order_gate_evidence"  ("inspection_id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_order_gate_evidence__lot_id" ON "order_gate_evidence"  ("lot_id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_order_gate_evidence__order_id__at__id" ON "order_gate_evidence"  ("order_id", "at", "id") `,
    );
    await runner.query(`CREATE TABLE "inspection_hold" (
      "inspection_id" uuid NOT NULL,
      "hold_id" uuid NOT NULL,
      CONSTRAINT "pk_inspection_hold" PRIMARY KEY ("inspection_id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_inspection_hold__hold_id" ON "inspection_hold"  ("hold_id") `,
    );
    await runner.query(`ALTER TABLE "lot" ADD "reprocessed_fiber" boolean`);
    await runner.query(
      `ALTER TABLE "test_verdict" ADD "substance" text COLLATE "C" NOT NULL DEFAULT ''`,
    );
    await runner.query(
      `ALTER TABLE "test_verdict" ADD CONSTRAINT "ck_test_verdict__231d4906" CHECK (char_length("parameter") <= 100 AND char_length("part") <= 100 AND char_length("sample") <= 100 AND char_length("substance") <= 100 AND char_length("value") <= 100 AND char_length("unit") <= 100)`,
    );
    await runner.query(
      `ALTER TABLE "test_verdict" ADD CONSTRAINT "uq_test_verdict__inspection_id__parameter__part__sampl_2e57c161" UNIQUE ("inspection_id", "parameter", "part", "sample", "substance")`,
    );
    await runner.query(
      `ALTER TABLE "order_gate_evidence" ADD CONSTRAINT "fk_order_gate_evidence__order_id" FOREIGN KEY ("order_id") REFERENCES "purchase_order"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "order_gate_evidence" ADD CONSTRAINT "fk_order_gate_evidence__lot_id" FOREIGN KEY ("lot_id") REFERENCES "lot"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "order_gate_evidence" ADD CONSTRAINT "fk_order_gate_evidence__inspection_id" FOREIGN KEY ("inspection_id") REFERENCES "inspection"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "order_gate_evidence" ADD CONSTRAINT "fk_order_gate_evidence__certificate_id" FOREIGN KEY ("certificate_id") REFERENCES "certificate"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "inspection_hold" ADD CONSTRAINT "fk_inspection_hold__inspection_id" FOREIGN KEY ("inspection_id") REFERENCES "inspection"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "inspection_hold" ADD CONSTRAINT "fk_inspection_hold__hold_id" FOREIGN KEY ("hold_id") REFERENCES "hold"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "ux_order_gate_evidence__once" ON "order_gate_evidence"
       ("order_id", "occasion", coalesce("lot_id"::text, ''), coalesce("level", ''), coalesce("category", ''), coalesce("certificate_type", ''), "parameters")`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "inspection_hold" DROP CONSTRAINT "fk_inspection_hold__hold_id"`,
    );
    await runner.query(
      `ALTER TABLE "inspection_hold" DROP CONSTRAINT "fk_inspection_hold__inspection_id"`,
    );
    await runner.query(
      `ALTER TABLE "order_gate_evidence" DROP CONSTRAINT "fk_order_gate_evidence__certificate_id"`,
    );
    await runner.query(
      `ALTER TABLE "order_gate_evidence" DROP CONSTRAINT "fk_order_gate_evidence__inspection_id"`,
    );
    await runner.query(
      `ALTER TABLE "order_gate_evidence" DROP CONSTRAINT "fk_order_gate_evidence__lot_id"`,
    );
    await runner.query(
      `ALTER TABLE "order_gate_evidence" DROP CONSTRAINT "fk_order_gate_evidence__order_id"`,
    );
    await runner.query(
      `ALTER TABLE "test_verdict" DROP CONSTRAINT "uq_test_verdict__inspection_id__parameter__part__sampl_2e57c161"`,
    );
    await runner.query(`ALTER TABLE "test_verdict" DROP CONSTRAINT "ck_test_verdict__231d4906"`);
    await runner.query(`ALTER TABLE "test_verdict" DROP COLUMN "substance"`);
    await runner.query(`ALTER TABLE "lot" DROP COLUMN "reprocessed_fiber"`);
    await runner.query(`DROP INDEX "public"."ix_inspection_hold__hold_id"`);
    await runner.query(`DROP TABLE "inspection_hold"`);
    await runner.query(`DROP INDEX "public"."ix_order_gate_evidence__order_id__at__id"`);
    await runner.query(`DROP INDEX "public"."ix_order_gate_evidence__lot_id"`);
    await runner.query(`DROP INDEX "public"."ix_order_gate_evidence__inspection_id"`);
    await runner.query(`DROP INDEX "public"."ix_order_gate_evidence__certificate_id"`);
    await runner.query(`DROP TABLE "order_gate_evidence"`);
    await runner.query(
      `ALTER TABLE "test_verdict" ADD CONSTRAINT "uq_test_verdict__inspection_id__parameter__part__sample" UNIQUE ("inspection_id", "parameter", "part", "sample")`,
    );
    await runner.query(
      `ALTER TABLE "test_verdict" ADD CONSTRAINT "ck_test_verdict__639ccabd" CHECK (((char_length(parameter) <= 100) AND (char_length(part) <= 100) AND (char_length(sample) <= 100) AND (char_length(value) <= 100) AND (char_length(unit) <= 100)))`,
    );
  }
}
