import type { MigrationInterface, QueryRunner } from "typeorm";

export class CartonsPerSender1795479867304 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "carton" DROP CONSTRAINT "fk_carton__shipment_id"`);
    await runner.query(`DROP INDEX "public"."ux_carton__sscc"`);
    await runner.query(`ALTER TABLE "carton" ADD "sender_id" uuid`);
    await runner.query(
      `UPDATE "carton" SET "sender_id" = (SELECT s."sender_id" FROM "shipment" s WHERE s."id" = "shipment_id")`,
    );
    await runner.query(`ALTER TABLE "carton" ALTER COLUMN "sender_id" SET NOT NULL`);
    // What came back to its sender and was sent on again: the latest counts.
    await retireAllButLatest(runner, `"sender_id", "sscc"`, `"retired_at" IS NULL`);
    await runner.query(
      `CREATE UNIQUE INDEX "ux_carton__sender_id__sscc" ON "carton"  ("sender_id", "sscc") WHERE "retired_at" IS NULL`,
    );
    await runner.query(
      `ALTER TABLE "shipment" ADD CONSTRAINT "uq_shipment__id__sender_id" UNIQUE ("id", "sender_id")`,
    );
    await runner.query(
      `ALTER TABLE "carton" ADD CONSTRAINT "fk_carton__shipment_id__sender_id" FOREIGN KEY ("shipment_id", "sender_id") REFERENCES "shipment"("id","sender_id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "carton" DROP CONSTRAINT "fk_carton__shipment_id__sender_id"`);
    await runner.query(`ALTER TABLE "shipment" DROP CONSTRAINT "uq_shipment__id__sender_id"`);
    await runner.query(`DROP INDEX "public"."ux_carton__sender_id__sscc"`);
    await runner.query(`ALTER TABLE "carton" DROP COLUMN "sender_id"`);
    await retireAllButLatest(runner, `"sscc"`, `"onward_of_id" IS NULL AND "retired_at" IS NULL`);
    await runner.query(
      `CREATE UNIQUE INDEX "ux_carton__sscc" ON "carton" USING btree ("sscc") WHERE ((onward_of_id IS NULL) AND (retired_at IS NULL))`,
    );
    await runner.query(
      `ALTER TABLE "carton" ADD CONSTRAINT "fk_carton__shipment_id" FOREIGN KEY ("shipment_id") REFERENCES "shipment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }
}

const retireAllButLatest = (runner: QueryRunner, per: string, where: string): Promise<unknown> =>
  runner.query(
    `UPDATE "carton" SET "retired_at" = now()
       FROM (SELECT "id", row_number() OVER (PARTITION BY ${per} ORDER BY "shipped_on" DESC, "id" DESC) AS nth
               FROM "carton" WHERE ${where}) ranked
      WHERE "carton"."id" = ranked."id" AND ranked.nth > 1`,
  );
