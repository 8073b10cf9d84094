import type { MigrationInterface, QueryRunner } from "typeorm";

export class Disclosures1795476075124 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."ix_lot_consumption__input_lot_id"`);
    await runner.query(`ALTER TABLE "notice" DROP CONSTRAINT "ck_notice__30521217"`);
    await runner.query(`CREATE TABLE "disclosure" (
      "id" uuid NOT NULL,
      "granter_id" uuid NOT NULL,
      "buyer_id" uuid,
      "sku_id" uuid,
      "style_id" uuid,
      "material_id" uuid,
      "granted_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      "revoked_at" TIMESTAMP(3) WITH TIME ZONE,
      CONSTRAINT "ck_disclosure__90c00ad4" CHECK ("revoked_at" >= "granted_at"),
      CONSTRAINT "ck_disclosure__d81f8e60" CHECK ("buyer_id" <> "granter_id"),
      CONSTRAINT "ck_disclosure__1b80bb67" CHECK (num_nonnulls("buyer_id", "sku_id", "style_id", "material_id") = 1),
      CONSTRAINT "pk_disclosure" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_disclosure__material_id" ON "disclosure"  ("material_id") `,
    );
    await runner.query(`CREATE INDEX "ix_disclosure__style_id" ON "disclosure"  ("style_id") `);
    await runner.query(`CREATE INDEX "ix_disclosure__sku_id" ON "disclosure"  ("sku_id") `);
    await runner.query(`CREATE INDEX "ix_disclosure__buyer_id" ON "disclosure"  ("buyer_id") `);
    await runner.query(
      `CREATE INDEX "ix_disclosure__granter_id__granted_at__id" ON "disclosure"  ("granter_id", "granted_at", "id") `,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "ux_disclosure__material" ON "disclosure"  ("granter_id", "material_id") WHERE "revoked_at" IS NULL`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "ux_disclosure__style" ON "disclosure"  ("granter_id", "style_id") WHERE "revoked_at" IS NULL`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "ux_disclosure__sku" ON "disclosure"  ("granter_id", "sku_id") WHERE "revoked_at" IS NULL`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "ux_disclosure__buyer" ON "disclosure"  ("granter_id", "buyer_id") WHERE "revoked_at" IS NULL`,
    );
    await runner.query(
      `CREATE INDEX "ix_lot_consumption__input_lot_id__owner_id" ON "lot_consumption"  ("input_lot_id", "owner_id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_purchase_order__buyer_id__seller_id__eab62083" ON "purchase_order"  ("buyer_id", "seller_id") WHERE "kind" = 'PROCESSING'`,
    );
    await runner.query(
      `ALTER TABLE "notice" ADD CONSTRAINT "ck_notice__754b8424" CHECK ("kind" IN ('ORDER_SUBMITTED', 'ORDER_COUNTERED', 'ORDER_ACCEPTED', 'ORDER_REJECTED', 'ORDER_EXPIRED', 'ORDER_IN_PRODUCTION', 'ORDER_READY', 'ORDER_QUALITY_HOLD', 'ORDER_PARTIALLY_DELIVERED', 'ORDER_DELIVERED', 'ORDER_COMPLETED', 'ORDER_CANCELLED', 'ORDER_CLOSED_SHORT', 'ORDER_REQUEST_OPENED', 'ORDER_REQUEST_CONFIRMED', 'ORDER_REQUEST_DECLINED', 'ORDER_REQUEST_WITHDRAWN', 'DOWNSTREAM_ENDED', 'SHIPMENT_SENT', 'RECEIPT_RECORDED', 'HOLD_PLACED', 'HOLD_LIFTED', 'ORDER_DELAYED', 'UPSTREAM_HELD', 'UPSTREAM_RELEASED', 'UPSTREAM_DELAYED', 'RFQ_INVITED', 'RFQ_CHANGED', 'RFQ_CLOSED', 'RFQ_CANCELLED', 'RFQ_EXPIRED', 'QUOTATION_RECEIVED', 'QUOTATION_REVISED', 'QUOTATION_WITHDRAWN', 'QUOTATION_AWARDED', 'QUOTATION_LOST', 'SAMPLE_REQUESTED', 'SAMPLE_MAKING', 'SAMPLE_SENT', 'SAMPLE_RECEIVED', 'SAMPLE_APPROVED', 'SAMPLE_REJECTED', 'SAMPLE_CANCELLED', 'DISCLOSURE_GRANTED', 'DISCLOSURE_REVOKED'))`,
    );
    await runner.query(
      `ALTER TABLE "disclosure" ADD CONSTRAINT "fk_disclosure__granter_id" FOREIGN KEY ("granter_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "disclosure" ADD CONSTRAINT "fk_disclosure__buyer_id" FOREIGN KEY ("buyer_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "disclosure" ADD CONSTRAINT "fk_disclosure__sku_id" FOREIGN KEY ("sku_id") REFERENCES "sku"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "disclosure" ADD CONSTRAINT "fk_disclosure__style_id" FOREIGN KEY ("style_id") REFERENCES "style"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "disclosure" ADD CONSTRAINT "fk_disclosure__material_id" FOREIGN KEY ("material_id") REFERENCES "material"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "disclosure" DROP CONSTRAINT "fk_disclosure__material_id"`);
    await runner.query(`ALTER TABLE "disclosure" DROP CONSTRAINT "fk_disclosure__style_id"`);
    await runner.query(`ALTER TABLE "disclosure" DROP CONSTRAINT "fk_disclosure__sku_id"`);
    await runner.query(`ALTER TABLE "disclosure" DROP CONSTRAINT "fk_disclosure__buyer_id"`);
    await runner.query(`ALTER TABLE "disclosure" DROP CONSTRAINT "fk_disclosure__granter_id"`);
    await runner.query(`ALTER TABLE "notice" DROP CONSTRAINT "ck_notice__754b8424"`);
    await runner.query(`DROP INDEX "public"."ix_purchase_order__buyer_id__seller_id__eab62083"`);
    await runner.query(`DROP INDEX "public"."ix_lot_consumption__input_lot_id__owner_id"`);
    await runner.query(`DROP INDEX "public"."ux_disclosure__buyer"`);
    await runner.query(`DROP INDEX "public"."ux_disclosure__sku"`);
    await runner.query(`DROP INDEX "public"."ux_disclosure__style"`);
    await runner.query(`DROP INDEX "public"."ux_disclosure__material"`);
    await runner.query(`DROP INDEX "public"."ix_disclosure__granter_id__granted_at__id"`);
    await runner.query(`DROP INDEX "public"."ix_disclosure__buyer_id"`);
    await runner.query(`DROP INDEX "public"."ix_disclosure__sku_id"`);
    await runner.query(`DROP INDEX "public"."ix_disclosure__style_id"`);
    await runner.query(`DROP INDEX "public"."ix_disclosure__material_id"`);
    await runner.query(`DROP TABLE "disclosure"`);
    await runner.query(
      `ALTER TABLE "notice" ADD CONSTRAINT "ck_notice__30521217" CHECK ((kind = ANY (ARRAY['ORDER_SUBMITTED'::text, 'ORDER_COUNTERED'::text, 'ORDER_ACCEPTED'::text, 'ORDER_REJECTED'::text, 'ORDER_EXPIRED'::text, 'ORDER_IN_PRODUCTION'::text, 'ORDER_READY'::text, 'ORDER_QUALITY_HOLD'::text, 'ORDER_PARTIALLY_DELIVERED'::text, 'ORDER_DELIVERED'::text, 'ORDER_COMPLETED'::text, 'ORDER_CANCELLED'::text, 'ORDER_CLOSED_SHORT'::text, 'ORDER_REQUEST_OPENED'::text, 'ORDER_REQUEST_CONFIRMED'::text, 'ORDER_REQUEST_DECLINED'::text, 'ORDER_REQUEST_WITHDRAWN'::text, 'DOWNSTREAM_ENDED'::text, 'SHIPMENT_SENT'::text, 'RECEIPT_RECORDED'::text, 'HOLD_PLACED'::text, 'HOLD_LIFTED'::text, 'ORDER_DELAYED'::text, 'UPSTREAM_HELD'::text, 'UPSTREAM_RELEASED'::text, 'UPSTREAM_DELAYED'::text, 'RFQ_INVITED'::text, 'RFQ_CHANGED'::text, 'RFQ_CLOSED'::text, 'RFQ_CANCELLED'::text, 'RFQ_EXPIRED'::text, 'QUOTATION_RECEIVED'::text, 'QUOTATION_REVISED'::text, 'QUOTATION_WITHDRAWN'::text, 'QUOTATION_AWARDED'::text, 'QUOTATION_LOST'::text, 'SAMPLE_REQUESTED'::text, 'SAMPLE_MAKING'::text, 'SAMPLE_SENT'::text, 'SAMPLE_RECEIVED'::text, 'SAMPLE_APPROVED'::text, 'SAMPLE_REJECTED'::text, 'SAMPLE_CANCELLED'::text])))`,
    );
    await runner.query(
      `CREATE INDEX "ix_lot_consumption__input_lot_id" ON "lot_consumption" USING btree ("input_lot_id") `,
    );
  }
}
