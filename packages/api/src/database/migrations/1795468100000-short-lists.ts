import type { MigrationInterface, QueryRunner } from "typeorm";

export class ShortLists1795468100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."ix_site__organization_id"`);
    await runner.query(
      `CREATE INDEX "ix_site__organization_id__gln__id" ON "site"  ("organization_id", "gln", "id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_purchase_order__buyer_id__seller_id__placed_at__id" ON "purchase_order"  ("buyer_id", "seller_id", "placed_at", "id") `,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP INDEX "public"."ix_purchase_order__buyer_id__seller_id__placed_at__id"`,
    );
    await runner.query(`DROP INDEX "public"."ix_site__organization_id__gln__id"`);
    await runner.query(`CREATE INDEX "ix_site__organization_id" ON "site"  ("organization_id") `);
  }
}
