import type { MigrationInterface, QueryRunner } from "typeorm";

/** A failing report of somebody who got a part of a lot stops it in each of its orders. */
export class HoldsOfReports1795490300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "inspection_hold" DROP CONSTRAINT "pk_inspection_hold", ADD CONSTRAINT "pk_inspection_hold" PRIMARY KEY ("inspection_id", "hold_id")`,
    );
  }

  /** Only the first hold of each report can be kept. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DELETE FROM "inspection_hold" a USING "inspection_hold" b WHERE b."inspection_id" = a."inspection_id" AND b."hold_id" < a."hold_id"`,
    );
    await runner.query(
      `ALTER TABLE "inspection_hold" DROP CONSTRAINT "pk_inspection_hold", ADD CONSTRAINT "pk_inspection_hold" PRIMARY KEY ("inspection_id")`,
    );
  }
}
