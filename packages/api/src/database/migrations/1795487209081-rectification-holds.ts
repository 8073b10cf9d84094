import type { MigrationInterface, QueryRunner } from "typeorm";

export class RectificationHolds1795487209081 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "rectification" ADD "hold_id" uuid`);
    await runner.query(`CREATE INDEX "ix_rectification__hold_id" ON "rectification"  ("hold_id") `);
    await runner.query(
      `ALTER TABLE "rectification" ADD CONSTRAINT "fk_rectification__hold_id" FOREIGN KEY ("hold_id") REFERENCES "hold"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "rectification" DROP CONSTRAINT "fk_rectification__hold_id"`);
    await runner.query(`DROP INDEX "public"."ix_rectification__hold_id"`);
    await runner.query(`ALTER TABLE "rectification" DROP COLUMN "hold_id"`);
  }
}
