import type { MigrationInterface, QueryRunner } from "typeorm";

export class KeyMakers1795469597457 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "api_key" ADD "created_by_id" uuid`);
    await runner.query(`CREATE INDEX "ix_api_key__created_by_id" ON "api_key"  ("created_by_id") `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."ix_api_key__created_by_id"`);
    await runner.query(`ALTER TABLE "api_key" DROP COLUMN "created_by_id"`);
  }
}
