import type { MigrationInterface, QueryRunner } from "typeorm";

export class Goods1795475400202 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "lot_consumption" DROP CONSTRAINT "uq_lot_consumption__output_lot_id__input_lot_id"`,
    );
    await runner.query(`CREATE TABLE "shipment" (
      "id" uuid NOT NULL,
      "order_id" uuid NOT NULL,
      "number" text COLLATE "C" NOT NULL,
      "sender_id" uuid NOT NULL,
      "receiver_id" uuid NOT NULL,
      "shipped_on" date NOT NULL,
      "shipped_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      "destination" text COLLATE "C" NOT NULL,
      CONSTRAINT "uq_shipment__id__order_id" UNIQUE ("id", "order_id"),
      CONSTRAINT "uq_shipment__sender_id__number" UNIQUE ("sender_id", "number"),
      CONSTRAINT "ck_shipment__98a4ec80" CHECK ("destination" ~ '^[A-Z]{2}$'),
      CONSTRAINT "ck_shipment__b02319b7" CHECK (char_length("number") <= 100),
      CONSTRAINT "pk_shipment" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_shipment__order_id__shipped_at__id" ON "shipment"  ("order_id", "shipped_at", "id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_shipment__receiver_id__shipped_at__id" ON "shipment"  ("receiver_id", "shipped_at", "id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_shipment__sender_id__shipped_at__id" ON "shipment"  ("sender_id", "shipped_at", "id") `,
    );
    await runner.query(`CREATE TABLE "carton" (
      "id" uuid NOT NULL,
      "shipment_id" uuid NOT NULL,
      "sscc" text COLLATE "C" NOT NULL,
      "shipped_on" date NOT NULL,
      "onward_of_id" uuid,
      "retired_at" TIMESTAMP(3) WITH TIME ZONE,
      CONSTRAINT "uq_carton__onward_of_id" UNIQUE ("onward_of_id"),
      CONSTRAINT "uq_carton__id__sscc" UNIQUE ("id", "sscc"),
      CONSTRAINT "uq_carton__shipment_id__sscc" UNIQUE ("shipment_id", "sscc"),
      CONSTRAINT "ck_carton__eb4790ae" CHECK ("onward_of_id" <> "id"),
      CONSTRAINT "ck_carton__6a03a646" CHECK ("sscc" ~ '^[0-9]{18}$'),
      CONSTRAINT "pk_carton" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "ix_carton__sscc__id" ON "carton"  ("sscc", "id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "ux_carton__sscc" ON "carton"  ("sscc") WHERE "onward_of_id" IS NULL AND "retired_at" IS NULL`,
    );
    await runner.query(`CREATE TABLE "customs_declaration" (
      "id" uuid NOT NULL,
      "shipment_id" uuid NOT NULL,
      "number" text COLLATE "C" NOT NULL,
      "mode" text COLLATE "C" NOT NULL,
      "by_list" boolean NOT NULL,
      "value" numeric(20,6) NOT NULL,
      "currency" text COLLATE "C" NOT NULL,
      CONSTRAINT "uq_customs_declaration__shipment_id__number" UNIQUE ("shipment_id", "number"),
      CONSTRAINT "ck_customs_declaration__cc16117a" CHECK ("value" > 0),
      CONSTRAINT "ck_customs_declaration__63e7f53c" CHECK ("currency" ~ '^[A-Z]{3}$'),
      CONSTRAINT "ck_customs_declaration__aec9b441" CHECK ("mode" ~ '^[0-9]{4}$'),
      CONSTRAINT "ck_customs_declaration__b02319b7" CHECK (char_length("number") <= 100),
      CONSTRAINT "pk_customs_declaration" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "hold" (
      "id" uuid NOT NULL,
      "scope" text NOT NULL,
      "order_id" uuid,
      "order_line_id" uuid,
      "lot_id" uuid,
      "imposed_by" text NOT NULL,
      "by_id" uuid,
      "reason" text NOT NULL,
      "case_id" text COLLATE "C",
      "placed_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      "released_at" TIMESTAMP(3) WITH TIME ZONE,
      "release_reason" text,
      CONSTRAINT "ck_hold__4d5ce9d3" CHECK (("released_at" IS NULL) = ("release_reason" IS NULL)),
      CONSTRAINT "ck_hold__16934925" CHECK ("imposed_by" <> 'AMR' OR "order_id" IS NULL),
      CONSTRAINT "ck_hold__8269edd5" CHECK (("imposed_by" = 'AMR') = ("case_id" IS NOT NULL)),
      CONSTRAINT "ck_hold__220a939c" CHECK (("imposed_by" = 'SYSTEM') = ("by_id" IS NULL)),
      CONSTRAINT "ck_hold__6eef9c31" CHECK ("scope" = 'LOT' OR "order_id" IS NOT NULL),
      CONSTRAINT "ck_hold__bd67a465" CHECK (("scope" = 'LOT') = ("lot_id" IS NOT NULL)),
      CONSTRAINT "ck_hold__39c66232" CHECK (("scope" = 'LINE') = ("order_line_id" IS NOT NULL)),
      CONSTRAINT "ck_hold__1682dd56" CHECK (char_length("case_id") <= 100),
      CONSTRAINT "ck_hold__bfcb0db9" CHECK (char_length("reason") <= 1000 AND char_length("release_reason") <= 1000),
      CONSTRAINT "ck_hold__58111dbb" CHECK ("imposed_by" IN ('BUYER', 'SELLER', 'AMR', 'SYSTEM')),
      CONSTRAINT "ck_hold__fad67453" CHECK ("scope" IN ('ORDER', 'LINE', 'LOT')),
      CONSTRAINT "pk_hold" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_hold__by_id__placed_at__id" ON "hold"  ("by_id", "placed_at", "id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_hold__lot_id__placed_at__id" ON "hold"  ("lot_id", "placed_at", "id") `,
    );
    await runner.query(`CREATE INDEX "ix_hold__order_line_id" ON "hold"  ("order_line_id") `);
    await runner.query(
      `CREATE INDEX "ix_hold__order_id__placed_at__id" ON "hold"  ("order_id", "placed_at", "id") `,
    );
    await runner.query(`CREATE TABLE "order_delay" (
      "id" uuid NOT NULL,
      "order_id" uuid NOT NULL,
      "expected_on" date NOT NULL,
      "reason" text NOT NULL,
      "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      CONSTRAINT "ck_order_delay__a5e49796" CHECK (char_length("reason") <= 1000),
      CONSTRAINT "pk_order_delay" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_order_delay__order_id__at__id" ON "order_delay"  ("order_id", "at", "id") `,
    );
    await runner.query(`CREATE TABLE "receipt" (
      "id" uuid NOT NULL,
      "order_id" uuid NOT NULL,
      "shipment_id" uuid NOT NULL,
      "received_on" date NOT NULL,
      "received_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      "note" text,
      CONSTRAINT "uq_receipt__id__shipment_id" UNIQUE ("id", "shipment_id"),
      CONSTRAINT "ck_receipt__83962a7d" CHECK (char_length("note") <= 1000),
      CONSTRAINT "pk_receipt" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_receipt__order_id__received_at__id" ON "receipt"  ("order_id", "received_at", "id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_receipt__shipment_id__received_at__id" ON "receipt"  ("shipment_id", "received_at", "id") `,
    );
    await runner.query(`CREATE TABLE "shipment_line" (
      "id" uuid NOT NULL,
      "shipment_id" uuid NOT NULL,
      "position" integer NOT NULL,
      "order_id" uuid NOT NULL,
      "order_line_id" uuid NOT NULL,
      "lot_id" uuid,
      "quantity" numeric(18,6) NOT NULL,
      "unit" text COLLATE "C" NOT NULL,
      CONSTRAINT "uq_shipment_line__shipment_id__position" UNIQUE ("shipment_id", "position"),
      CONSTRAINT "ck_shipment_line__86e259fd" CHECK ("position" > 0 AND "quantity" > 0),
      CONSTRAINT "pk_shipment_line" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "ix_shipment_line__lot_id" ON "shipment_line"  ("lot_id") `);
    await runner.query(
      `CREATE INDEX "ix_shipment_line__order_line_id" ON "shipment_line"  ("order_line_id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_shipment_line__order_id" ON "shipment_line"  ("order_id") `,
    );
    await runner.query(`CREATE TABLE "receipt_line" (
      "id" uuid NOT NULL,
      "receipt_id" uuid NOT NULL,
      "order_id" uuid NOT NULL,
      "shipment_line_id" uuid NOT NULL,
      "accepted" numeric(18,6) NOT NULL,
      "rejected" numeric(18,6) NOT NULL,
      "unit" text COLLATE "C" NOT NULL,
      "reason" text,
      CONSTRAINT "uq_receipt_line__receipt_id__shipment_line_id" UNIQUE ("receipt_id", "shipment_line_id"),
      CONSTRAINT "ck_receipt_line__78785022" CHECK ("rejected" = 0 OR "reason" IS NOT NULL),
      CONSTRAINT "ck_receipt_line__09242868" CHECK ("accepted" >= 0 AND "rejected" >= 0 AND "accepted" + "rejected" > 0),
      CONSTRAINT "ck_receipt_line__a5e49796" CHECK (char_length("reason") <= 1000),
      CONSTRAINT "pk_receipt_line" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "ix_receipt_line__order_id" ON "receipt_line"  ("order_id") `);
    await runner.query(
      `CREATE INDEX "ix_receipt_line__shipment_line_id" ON "receipt_line"  ("shipment_line_id") `,
    );
    await runner.query(
      `ALTER TABLE "lot_consumption" ADD "consumed_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now()`,
    );
    await runner.query(
      `ALTER TABLE "lot_consumption" ADD "reversed_at" TIMESTAMP(3) WITH TIME ZONE`,
    );
    await runner.query(`ALTER TABLE "lot_consumption" ADD "reversal_reason" text`);
    await runner.query(`ALTER TABLE "purchase_order" ADD "resume_status" text`);
    await runner.query(`UPDATE purchase_order o SET resume_status = coalesce(
        (SELECT from_status FROM order_event e WHERE e.order_id = o.id AND to_status = 'QUALITY_HOLD'
          ORDER BY at DESC LIMIT 1), 'IN_PRODUCTION') WHERE status = 'QUALITY_HOLD'`);
    await runner.query(
      `CREATE INDEX "ix_lot_consumption__output_lot_id__input_lot_id" ON "lot_consumption"  ("output_lot_id", "input_lot_id") `,
    );
    await runner.query(
      `ALTER TABLE "lot_consumption" ADD CONSTRAINT "ck_lot_consumption__2ac96e01" CHECK (char_length("reversal_reason") <= 1000)`,
    );
    await runner.query(
      `ALTER TABLE "lot_consumption" ADD CONSTRAINT "ck_lot_consumption__f2663ec0" CHECK (num_nonnulls("reversed_at", "reversal_reason") IN (0, 2))`,
    );
    await runner.query(
      `ALTER TABLE "purchase_order" ADD CONSTRAINT "ck_purchase_order__d30597a4" CHECK ("resume_status" IN ('IN_PRODUCTION', 'READY', 'PARTIALLY_DELIVERED'))`,
    );
    await runner.query(
      `ALTER TABLE "purchase_order" ADD CONSTRAINT "ck_purchase_order__0621bf0a" CHECK (("status" = 'QUALITY_HOLD') = ("resume_status" IS NOT NULL))`,
    );
    await runner.query(
      `ALTER TABLE "shipment" ADD CONSTRAINT "fk_shipment__order_id__receiver_id" FOREIGN KEY ("order_id", "receiver_id") REFERENCES "purchase_order"("id","buyer_id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "shipment" ADD CONSTRAINT "fk_shipment__order_id__sender_id" FOREIGN KEY ("order_id", "sender_id") REFERENCES "purchase_order"("id","seller_id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "carton" ADD CONSTRAINT "fk_carton__shipment_id" FOREIGN KEY ("shipment_id") REFERENCES "shipment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "carton" ADD CONSTRAINT "fk_carton__onward_of_id__sscc" FOREIGN KEY ("onward_of_id", "sscc") REFERENCES "carton"("id","sscc") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "customs_declaration" ADD CONSTRAINT "fk_customs_declaration__shipment_id" FOREIGN KEY ("shipment_id") REFERENCES "shipment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "hold" ADD CONSTRAINT "fk_hold__order_id" FOREIGN KEY ("order_id") REFERENCES "purchase_order"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "hold" ADD CONSTRAINT "fk_hold__lot_id" FOREIGN KEY ("lot_id") REFERENCES "lot"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "hold" ADD CONSTRAINT "fk_hold__by_id" FOREIGN KEY ("by_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "hold" ADD CONSTRAINT "fk_hold__order_line_id__order_id" FOREIGN KEY ("order_line_id", "order_id") REFERENCES "order_line"("id","order_id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "order_delay" ADD CONSTRAINT "fk_order_delay__order_id" FOREIGN KEY ("order_id") REFERENCES "purchase_order"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "receipt" ADD CONSTRAINT "fk_receipt__shipment_id__order_id" FOREIGN KEY ("shipment_id", "order_id") REFERENCES "shipment"("id","order_id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "shipment_line" ADD CONSTRAINT "fk_shipment_line__lot_id" FOREIGN KEY ("lot_id") REFERENCES "lot"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "shipment_line" ADD CONSTRAINT "fk_shipment_line__order_line_id__order_id" FOREIGN KEY ("order_line_id", "order_id") REFERENCES "order_line"("id","order_id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "shipment_line" ADD CONSTRAINT "fk_shipment_line__shipment_id__order_id" FOREIGN KEY ("shipment_id", "order_id") REFERENCES "shipment"("id","order_id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "receipt_line" ADD CONSTRAINT "fk_receipt_line__receipt_id" FOREIGN KEY ("receipt_id") REFERENCES "receipt"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "receipt_line" ADD CONSTRAINT "fk_receipt_line__shipment_line_id" FOREIGN KEY ("shipment_line_id") REFERENCES "shipment_line"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "receipt_line" DROP CONSTRAINT "fk_receipt_line__shipment_line_id"`,
    );
    await runner.query(`ALTER TABLE "receipt_line" DROP CONSTRAINT "fk_receipt_line__receipt_id"`);
    await runner.query(
      `ALTER TABLE "shipment_line" DROP CONSTRAINT "fk_shipment_line__shipment_id__order_id"`,
    );
    await runner.query(
      `ALTER TABLE "shipment_line" DROP CONSTRAINT "fk_shipment_line__order_line_id__order_id"`,
    );
    await runner.query(`ALTER TABLE "shipment_line" DROP CONSTRAINT "fk_shipment_line__lot_id"`);
    await runner.query(`ALTER TABLE "receipt" DROP CONSTRAINT "fk_receipt__shipment_id__order_id"`);
    await runner.query(`ALTER TABLE "order_delay" DROP CONSTRAINT "fk_order_delay__order_id"`);
    await runner.query(`ALTER TABLE "hold" DROP CONSTRAINT "fk_hold__order_line_id__order_id"`);
    await runner.query(`ALTER TABLE "hold" DROP CONSTRAINT "fk_hold__by_id"`);
    await runner.query(`ALTER TABLE "hold" DROP CONSTRAINT "fk_hold__lot_id"`);
    await runner.query(`ALTER TABLE "hold" DROP CONSTRAINT "fk_hold__order_id"`);
    await runner.query(
      `ALTER TABLE "customs_declaration" DROP CONSTRAINT "fk_customs_declaration__shipment_id"`,
    );
    await runner.query(`ALTER TABLE "carton" DROP CONSTRAINT "fk_carton__onward_of_id__sscc"`);
    await runner.query(`ALTER TABLE "carton" DROP CONSTRAINT "fk_carton__shipment_id"`);
    await runner.query(`ALTER TABLE "shipment" DROP CONSTRAINT "fk_shipment__order_id__sender_id"`);
    await runner.query(
      `ALTER TABLE "shipment" DROP CONSTRAINT "fk_shipment__order_id__receiver_id"`,
    );
    await runner.query(
      `ALTER TABLE "purchase_order" DROP CONSTRAINT "ck_purchase_order__0621bf0a"`,
    );
    await runner.query(
      `ALTER TABLE "purchase_order" DROP CONSTRAINT "ck_purchase_order__d30597a4"`,
    );
    await runner.query(
      `ALTER TABLE "lot_consumption" DROP CONSTRAINT "ck_lot_consumption__f2663ec0"`,
    );
    await runner.query(
      `ALTER TABLE "lot_consumption" DROP CONSTRAINT "ck_lot_consumption__2ac96e01"`,
    );
    await runner.query(`DROP INDEX "public"."ix_lot_consumption__output_lot_id__input_lot_id"`);
    await runner.query(`ALTER TABLE "purchase_order" DROP COLUMN "resume_status"`);
    await runner.query(`ALTER TABLE "lot_consumption" DROP COLUMN "reversal_reason"`);
    await runner.query(`ALTER TABLE "lot_consumption" DROP COLUMN "reversed_at"`);
    await runner.query(`ALTER TABLE "lot_consumption" DROP COLUMN "consumed_at"`);
    await runner.query(`DROP INDEX "public"."ix_receipt_line__shipment_line_id"`);
    await runner.query(`DROP INDEX "public"."ix_receipt_line__order_id"`);
    await runner.query(`DROP TABLE "receipt_line"`);
    await runner.query(`DROP INDEX "public"."ix_shipment_line__order_id"`);
    await runner.query(`DROP INDEX "public"."ix_shipment_line__order_line_id"`);
    await runner.query(`DROP INDEX "public"."ix_shipment_line__lot_id"`);
    await runner.query(`DROP TABLE "shipment_line"`);
    await runner.query(`DROP INDEX "public"."ix_receipt__shipment_id__received_at__id"`);
    await runner.query(`DROP INDEX "public"."ix_receipt__order_id__received_at__id"`);
    await runner.query(`DROP TABLE "receipt"`);
    await runner.query(`DROP INDEX "public"."ix_order_delay__order_id__at__id"`);
    await runner.query(`DROP TABLE "order_delay"`);
    await runner.query(`DROP INDEX "public"."ix_hold__order_id__placed_at__id"`);
    await runner.query(`DROP INDEX "public"."ix_hold__order_line_id"`);
    await runner.query(`DROP INDEX "public"."ix_hold__lot_id__placed_at__id"`);
    await runner.query(`DROP INDEX "public"."ix_hold__by_id__placed_at__id"`);
    await runner.query(`DROP TABLE "hold"`);
    await runner.query(`DROP TABLE "customs_declaration"`);
    await runner.query(`DROP INDEX "public"."ux_carton__sscc"`);
    await runner.query(`DROP INDEX "public"."ix_carton__sscc__id"`);
    await runner.query(`DROP TABLE "carton"`);
    await runner.query(`DROP INDEX "public"."ix_shipment__sender_id__shipped_at__id"`);
    await runner.query(`DROP INDEX "public"."ix_shipment__receiver_id__shipped_at__id"`);
    await runner.query(`DROP INDEX "public"."ix_shipment__order_id__shipped_at__id"`);
    await runner.query(`DROP TABLE "shipment"`);
    await runner.query(
      `ALTER TABLE "lot_consumption" ADD CONSTRAINT "uq_lot_consumption__output_lot_id__input_lot_id" UNIQUE ("output_lot_id", "input_lot_id")`,
    );
  }
}
