import type { MigrationInterface, QueryRunner } from "typeorm";

/** The orders to be completed are found without a look at those that wait for it. */
export class WhenOrdersComplete1795480600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "ix_purchase_order__status_since__217dc09a"`);
    await runner.query(
      `CREATE INDEX "ix_purchase_order__completes_at" ON "purchase_order"
        (((status_since AT TIME ZONE 'UTC') + make_interval(days => acceptance_days))) WHERE status = 'DELIVERED'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "ix_purchase_order__completes_at"`);
    await runner.query(
      `CREATE INDEX "ix_purchase_order__status_since__217dc09a" ON "purchase_order" ("status_since") WHERE "status" = 'DELIVERED'`,
    );
  }
}
