import type { MigrationInterface, QueryRunner } from "typeorm";

export class ProductLists1795467439044 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX "ix_style__owner_id__created_at__id" ON "style"  ("owner_id", "created_at", "id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_style__created_at__id__67ff750d" ON "style"  ("created_at", "id") WHERE "published_at" IS NOT NULL`,
    );
    await runner.query(
      `CREATE INDEX "ix_material__owner_id__created_at__id" ON "material"  ("owner_id", "created_at", "id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_material__created_at__id__67ff750d" ON "material"  ("created_at", "id") WHERE "published_at" IS NOT NULL`,
    );
    await runner.query(
      `CREATE INDEX "ix_sku__owner_id__created_at__id" ON "sku"  ("owner_id", "created_at", "id") `,
    );
    await runner.query(`CREATE INDEX "ix_sku__created_at__id" ON "sku"  ("created_at", "id") `);
    await runner.query(
      `CREATE INDEX "ix_lot__owner_id__created_at__id" ON "lot"  ("owner_id", "created_at", "id") `,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."ix_lot__owner_id__created_at__id"`);
    await runner.query(`DROP INDEX "public"."ix_sku__created_at__id"`);
    await runner.query(`DROP INDEX "public"."ix_sku__owner_id__created_at__id"`);
    await runner.query(`DROP INDEX "public"."ix_material__created_at__id__67ff750d"`);
    await runner.query(`DROP INDEX "public"."ix_material__owner_id__created_at__id"`);
    await runner.query(`DROP INDEX "public"."ix_style__created_at__id__67ff750d"`);
    await runner.query(`DROP INDEX "public"."ix_style__owner_id__created_at__id"`);
  }
}
