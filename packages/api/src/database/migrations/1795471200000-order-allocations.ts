import type { MigrationInterface, QueryRunner } from "typeorm";

export class OrderAllocations1795471200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "order_allocation" DROP CONSTRAINT "fk_order_allocation__downstream_line_id__downstream_order_id"`,
    );
    await runner.query(
      `ALTER TABLE "order_allocation" DROP CONSTRAINT "fk_order_allocation__upstream_line_id__upstream_order_id"`,
    );
    await runner.query(
      `ALTER TABLE "order_allocation" ADD CONSTRAINT "fk_order_allocation__upstream_line_id__upstream_order_id" FOREIGN KEY ("upstream_line_id", "upstream_order_id") REFERENCES "order_line"("id","order_id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "order_allocation" ADD CONSTRAINT "fk_order_allocation__downstream_line_id__downstream_order_id" FOREIGN KEY ("downstream_line_id", "downstream_order_id") REFERENCES "order_line"("id","order_id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "order_allocation" DROP CONSTRAINT "fk_order_allocation__downstream_line_id__downstream_order_id"`,
    );
    await runner.query(
      `ALTER TABLE "order_allocation" DROP CONSTRAINT "fk_order_allocation__upstream_line_id__upstream_order_id"`,
    );
    await runner.query(
      `ALTER TABLE "order_allocation" ADD CONSTRAINT "fk_order_allocation__upstream_line_id__upstream_order_id" FOREIGN KEY ("upstream_line_id", "upstream_order_id") REFERENCES "order_line"("id","order_id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "order_allocation" ADD CONSTRAINT "fk_order_allocation__downstream_line_id__downstream_order_id" FOREIGN KEY ("downstream_line_id", "downstream_order_id") REFERENCES "order_line"("id","order_id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }
}
