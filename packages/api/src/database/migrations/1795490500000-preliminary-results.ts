import type { MigrationInterface, QueryRunner } from "typeorm";

/** The clock finds the results that may become final without reading all the others. */
export class PreliminaryResults1795490500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX "ix_inspection__preliminary" ON "inspection"  ("id") WHERE "status" = 'PRELIMINARY'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."ix_inspection__preliminary"`);
  }
}
