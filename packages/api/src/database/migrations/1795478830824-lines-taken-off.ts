import type { MigrationInterface, QueryRunner } from "typeorm";

export class LinesTakenOff1795478830824 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "order_allocation" DROP CONSTRAINT "fk_order_allocation__downstream_line_id__downstream_order_id"`,
    );
    await runner.query(
      `ALTER TABLE "order_allocation" DROP CONSTRAINT "fk_order_allocation__upstream_line_id__upstream_order_id"`,
    );
    await runner.query(
      `ALTER TABLE "order_allocation" ALTER COLUMN "downstream_line_id" DROP NOT NULL`,
    );
    await runner.query(
      `ALTER TABLE "order_allocation" ALTER COLUMN "upstream_line_id" DROP NOT NULL`,
    );
    await runner.query(
      `ALTER TABLE "order_allocation" ADD CONSTRAINT "ck_order_allocation__42325bec" CHECK ("released_at" IS NOT NULL OR num_nonnulls("downstream_line_id", "upstream_line_id") = 2)`,
    );
    await runner.query(
      `ALTER TABLE "order_allocation" ADD CONSTRAINT "fk_order_allocation__upstream_line_id__upstream_order_id" FOREIGN KEY ("upstream_line_id", "upstream_order_id") REFERENCES "order_line"("id","order_id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "order_allocation" ADD CONSTRAINT "fk_order_allocation__downstream_line_id__downstream_order_id" FOREIGN KEY ("downstream_line_id", "downstream_order_id") REFERENCES "order_line"("id","order_id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
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
      `ALTER TABLE "order_allocation" DROP CONSTRAINT "ck_order_allocation__42325bec"`,
    );
    await runner.query(
      `DELETE FROM "order_allocation" WHERE num_nonnulls("downstream_line_id", "upstream_line_id") < 2`,
    );
    await runner.query(
      `ALTER TABLE "order_allocation" ALTER COLUMN "upstream_line_id" SET NOT NULL`,
    );
    await runner.query(
      `ALTER TABLE "order_allocation" ALTER COLUMN "downstream_line_id" SET NOT NULL`,
    );
    await runner.query(
      `ALTER TABLE "order_allocation" ADD CONSTRAINT "fk_order_allocation__upstream_line_id__upstream_order_id" FOREIGN KEY ("upstream_line_id", "upstream_order_id") REFERENCES "order_line"("id","order_id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "order_allocation" ADD CONSTRAINT "fk_order_allocation__downstream_line_id__downstream_order_id" FOREIGN KEY ("downstream_line_id", "downstream_order_id") REFERENCES "order_line"("id","order_id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }
}
