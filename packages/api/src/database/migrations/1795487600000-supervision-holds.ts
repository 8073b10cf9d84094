import type { MigrationInterface, QueryRunner } from "typeorm";

/** A sampling may stop several deliveries, and a failed new sampling again: each hold says which failure imposed it. */
export class SupervisionHolds1795487600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "supervision_hold" ("hold_id" uuid NOT NULL, "inspection_id" uuid NOT NULL, CONSTRAINT "pk_supervision_hold" PRIMARY KEY ("hold_id"))`,
    );
    await runner.query(
      `CREATE INDEX "ix_supervision_hold__inspection_id" ON "supervision_hold"  ("inspection_id") `,
    );
    await runner.query(
      `ALTER TABLE "supervision_hold" ADD CONSTRAINT "fk_supervision_hold__hold_id" FOREIGN KEY ("hold_id") REFERENCES "hold"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "supervision_hold" ADD CONSTRAINT "fk_supervision_hold__inspection_id" FOREIGN KEY ("inspection_id") REFERENCES "inspection"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `INSERT INTO supervision_hold (hold_id, inspection_id)
       SELECT hold_id, inspection_id FROM rectification WHERE hold_id IS NOT NULL`,
    );
    await runner.query(`ALTER TABLE "rectification" DROP CONSTRAINT "fk_rectification__hold_id"`);
    await runner.query(`DROP INDEX "public"."ix_rectification__hold_id"`);
    await runner.query(`ALTER TABLE "rectification" DROP COLUMN "hold_id"`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "rectification" ADD "hold_id" uuid`);
    await runner.query(`CREATE INDEX "ix_rectification__hold_id" ON "rectification"  ("hold_id") `);
    await runner.query(
      `ALTER TABLE "rectification" ADD CONSTRAINT "fk_rectification__hold_id" FOREIGN KEY ("hold_id") REFERENCES "hold"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `UPDATE rectification r SET hold_id = h.hold_id FROM supervision_hold h
        WHERE h.inspection_id = r.inspection_id`,
    );
    await runner.query(
      `ALTER TABLE "supervision_hold" DROP CONSTRAINT "fk_supervision_hold__inspection_id"`,
    );
    await runner.query(
      `ALTER TABLE "supervision_hold" DROP CONSTRAINT "fk_supervision_hold__hold_id"`,
    );
    await runner.query(`DROP INDEX "public"."ix_supervision_hold__inspection_id"`);
    await runner.query(`DROP TABLE "supervision_hold"`);
  }
}
