import type { MigrationInterface, QueryRunner } from "typeorm";

export class Sourcing1795475964659 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "notice" DROP CONSTRAINT "ck_notice__14dc7b93"`);
    await runner.query(`CREATE TABLE "rfq" (
      "id" uuid NOT NULL,
      "requester_id" uuid NOT NULL,
      "title" text NOT NULL,
      "kind" text NOT NULL,
      "status" text NOT NULL DEFAULT 'OPEN',
      "audience" text NOT NULL,
      "currency" text COLLATE "C" NOT NULL,
      "due_on" date,
      "deadline" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      "incoterm" text,
      "incoterm_place" text,
      "incoterm_edition" text,
      "tolerance_percent" numeric(6,3) NOT NULL DEFAULT '0',
      "required_category" text,
      "sample_required" boolean NOT NULL DEFAULT false,
      "discloses_target_prices" boolean NOT NULL DEFAULT false,
      "revision" integer NOT NULL DEFAULT '1',
      "status_since" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      "version" integer NOT NULL DEFAULT '1',
      "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "uq_rfq__id__requester_id" UNIQUE ("id", "requester_id"),
      CONSTRAINT "ck_rfq__21d09410" CHECK ("revision" > 0),
      CONSTRAINT "ck_rfq__ceae9d1a" CHECK ("tolerance_percent" BETWEEN 0 AND 100),
      CONSTRAINT "ck_rfq__63e7f53c" CHECK ("currency" ~ '^[A-Z]{3}$'),
      CONSTRAINT "ck_rfq__d6b4c960" CHECK (num_nonnulls("incoterm", "incoterm_place", "incoterm_edition") IN (0, 3)),
      CONSTRAINT "ck_rfq__df06fdfd" CHECK ("required_category" IN ('A', 'B', 'C')),
      CONSTRAINT "ck_rfq__f695ada4" CHECK ("incoterm" IN ('EXW', 'FCA', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP', 'FAS', 'FOB', 'CFR', 'CIF')),
      CONSTRAINT "ck_rfq__99e80588" CHECK ("audience" IN ('INVITED', 'ELIGIBLE')),
      CONSTRAINT "ck_rfq__d1099d72" CHECK ("status" IN ('OPEN', 'AWARDED', 'CLOSED', 'EXPIRED', 'CANCELLED')),
      CONSTRAINT "ck_rfq__fce1c1c3" CHECK ("kind" IN ('SALES', 'PRODUCTION', 'PROCESSING', 'FABRIC', 'TRIMS', 'SAMPLE')),
      CONSTRAINT "ck_rfq__f87cee1d" CHECK (char_length("title") <= 200),
      CONSTRAINT "pk_rfq" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_rfq__deadline__0a534563" ON "rfq"  ("deadline") WHERE "status" = 'OPEN'`,
    );
    await runner.query(
      `CREATE INDEX "ix_rfq__kind__created_at__id__d17067eb" ON "rfq"  ("kind", "created_at", "id") WHERE "status" = 'OPEN' AND "audience" = 'ELIGIBLE'`,
    );
    await runner.query(`CREATE INDEX "ix_rfq__created_at__id" ON "rfq"  ("created_at", "id") `);
    await runner.query(
      `CREATE INDEX "ix_rfq__requester_id__created_at__id" ON "rfq"  ("requester_id", "created_at", "id") `,
    );
    await runner.query(`CREATE TABLE "quotation" (
      "id" uuid NOT NULL,
      "rfq_id" uuid NOT NULL,
      "requester_id" uuid NOT NULL,
      "bidder_id" uuid NOT NULL,
      "status" text NOT NULL DEFAULT 'SUBMITTED',
      "revision" integer NOT NULL DEFAULT '1',
      "rfq_revision" integer NOT NULL,
      "currency" text COLLATE "C" NOT NULL,
      "total" numeric(20,6) NOT NULL,
      "due_on" date,
      "lead_time_days" integer,
      "valid_until" TIMESTAMP(3) WITH TIME ZONE,
      "incoterm" text,
      "incoterm_place" text,
      "incoterm_edition" text,
      "note" text,
      "order_id" uuid,
      "status_since" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      "version" integer NOT NULL DEFAULT '1',
      "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "ck_quotation__1506ecc8" CHECK (("status" = 'AWARDED') = ("order_id" IS NOT NULL)),
      CONSTRAINT "ck_quotation__4d0ff71c" CHECK ("revision" > 0 AND "total" >= 0),
      CONSTRAINT "ck_quotation__0fe61eea" CHECK ("lead_time_days" BETWEEN 1 AND 1000),
      CONSTRAINT "ck_quotation__a836d3c8" CHECK ("bidder_id" <> "requester_id"),
      CONSTRAINT "ck_quotation__83962a7d" CHECK (char_length("note") <= 1000),
      CONSTRAINT "ck_quotation__a120a0fa" CHECK (num_nonnulls("due_on", "lead_time_days") = 1),
      CONSTRAINT "ck_quotation__d6b4c960" CHECK (num_nonnulls("incoterm", "incoterm_place", "incoterm_edition") IN (0, 3)),
      CONSTRAINT "ck_quotation__f695ada4" CHECK ("incoterm" IN ('EXW', 'FCA', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP', 'FAS', 'FOB', 'CFR', 'CIF')),
      CONSTRAINT "ck_quotation__8ffa5fa6" CHECK ("status" IN ('SUBMITTED', 'AWARDED', 'LOST', 'WITHDRAWN', 'EXPIRED')),
      CONSTRAINT "pk_quotation" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE UNIQUE INDEX "ix_quotation__order_id" ON "quotation"  ("order_id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_quotation__requester_id__created_at__id" ON "quotation"  ("requester_id", "created_at", "id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_quotation__bidder_id__created_at__id" ON "quotation"  ("bidder_id", "created_at", "id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_quotation__rfq_id__created_at__id" ON "quotation"  ("rfq_id", "created_at", "id") `,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "ux_quotation__awarded" ON "quotation"  ("rfq_id") WHERE "status" = 'AWARDED'`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "ux_quotation__live" ON "quotation"  ("rfq_id", "bidder_id") WHERE "status" IN ('SUBMITTED', 'AWARDED')`,
    );
    await runner.query(`CREATE TABLE "quotation_event" (
      "id" uuid NOT NULL,
      "quotation_id" uuid NOT NULL,
      "from_status" text,
      "to_status" text NOT NULL,
      "by_id" uuid,
      "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      "reason" text,
      CONSTRAINT "ck_quotation_event__c450e74f" CHECK ("to_status" IN ('SUBMITTED', 'AWARDED', 'LOST', 'WITHDRAWN', 'EXPIRED')),
      CONSTRAINT "ck_quotation_event__44d13cac" CHECK ("from_status" IN ('SUBMITTED', 'AWARDED', 'LOST', 'WITHDRAWN', 'EXPIRED')),
      CONSTRAINT "pk_quotation_event" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "ix_quotation_event__by_id" ON "quotation_event"  ("by_id") `);
    await runner.query(
      `CREATE INDEX "ix_quotation_event__quotation_id__at" ON "quotation_event"  ("quotation_id", "at") `,
    );
    await runner.query(`CREATE TABLE "quotation_revision" (
      "id" uuid NOT NULL,
      "quotation_id" uuid NOT NULL,
      "number" integer NOT NULL,
      "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      "rfq_revision" integer NOT NULL,
      "currency" text COLLATE "C" NOT NULL,
      "total" numeric(20,6) NOT NULL,
      "due_on" date,
      "lead_time_days" integer,
      "valid_until" TIMESTAMP(3) WITH TIME ZONE,
      "incoterm" text,
      "incoterm_place" text,
      "incoterm_edition" text,
      "note" text,
      CONSTRAINT "uq_quotation_revision__quotation_id__number" UNIQUE ("quotation_id", "number"),
      CONSTRAINT "ck_quotation_revision__90018e03" CHECK ("number" > 0),
      CONSTRAINT "ck_quotation_revision__f695ada4" CHECK ("incoterm" IN ('EXW', 'FCA', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP', 'FAS', 'FOB', 'CFR', 'CIF')),
      CONSTRAINT "pk_quotation_revision" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "quotation_line" (
      "id" uuid NOT NULL,
      "quotation_id" uuid NOT NULL,
      "revision" integer NOT NULL,
      "line_no" integer NOT NULL,
      "sku_id" uuid,
      "material_id" uuid,
      "item" text,
      "quantity" numeric(18,6) NOT NULL,
      "unit" text COLLATE "C" NOT NULL,
      "unit_price" numeric(18,6) NOT NULL,
      "amount" numeric(20,6) NOT NULL,
      "currency" text COLLATE "C" NOT NULL,
      CONSTRAINT "uq_quotation_line__quotation_id__revision__line_no" UNIQUE ("quotation_id", "revision", "line_no"),
      CONSTRAINT "ck_quotation_line__a84b0cea" CHECK ("line_no" > 0 AND "quantity" > 0 AND "unit_price" >= 0 AND "amount" >= 0),
      CONSTRAINT "pk_quotation_line" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "ix_quotation_line__sku_id" ON "quotation_line"  ("sku_id") `);
    await runner.query(
      `CREATE INDEX "ix_quotation_line__material_id" ON "quotation_line"  ("material_id") `,
    );
    await runner.query(`CREATE TABLE "rfq_event" (
      "id" uuid NOT NULL,
      "rfq_id" uuid NOT NULL,
      "from_status" text,
      "to_status" text NOT NULL,
      "by_id" uuid,
      "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      "reason" text,
      CONSTRAINT "ck_rfq_event__6cb31ad8" CHECK ("to_status" IN ('OPEN', 'AWARDED', 'CLOSED', 'EXPIRED', 'CANCELLED')),
      CONSTRAINT "ck_rfq_event__e2a915c7" CHECK ("from_status" IN ('OPEN', 'AWARDED', 'CLOSED', 'EXPIRED', 'CANCELLED')),
      CONSTRAINT "pk_rfq_event" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "ix_rfq_event__by_id" ON "rfq_event"  ("by_id") `);
    await runner.query(`CREATE INDEX "ix_rfq_event__rfq_id__at" ON "rfq_event"  ("rfq_id", "at") `);
    await runner.query(`CREATE TABLE "rfq_invitation" (
      "id" uuid NOT NULL,
      "rfq_id" uuid NOT NULL,
      "organization_id" uuid NOT NULL,
      "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      CONSTRAINT "uq_rfq_invitation__rfq_id__organization_id" UNIQUE ("rfq_id", "organization_id"),
      CONSTRAINT "pk_rfq_invitation" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_rfq_invitation__organization_id__rfq_id" ON "rfq_invitation"  ("organization_id", "rfq_id") `,
    );
    await runner.query(`CREATE TABLE "rfq_line" (
      "id" uuid NOT NULL,
      "rfq_id" uuid NOT NULL,
      "revision" integer NOT NULL,
      "line_no" integer NOT NULL,
      "sku_id" uuid,
      "material_id" uuid,
      "item" text,
      "quantity" numeric(18,6) NOT NULL,
      "unit" text COLLATE "C" NOT NULL,
      "target_price" numeric(18,6),
      "currency" text COLLATE "C" NOT NULL,
      CONSTRAINT "uq_rfq_line__rfq_id__revision__line_no" UNIQUE ("rfq_id", "revision", "line_no"),
      CONSTRAINT "ck_rfq_line__19377659" CHECK ("line_no" > 0 AND "revision" > 0 AND "quantity" > 0 AND "target_price" >= 0),
      CONSTRAINT "ck_rfq_line__4553a5e7" CHECK (num_nonnulls("sku_id", "material_id", "item") > 0),
      CONSTRAINT "ck_rfq_line__9d78d699" CHECK (num_nonnulls("sku_id", "material_id") <= 1),
      CONSTRAINT "ck_rfq_line__fe466587" CHECK (char_length("item") <= 300),
      CONSTRAINT "pk_rfq_line" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "ix_rfq_line__sku_id" ON "rfq_line"  ("sku_id") `);
    await runner.query(`CREATE INDEX "ix_rfq_line__material_id" ON "rfq_line"  ("material_id") `);
    await runner.query(`CREATE TABLE "sample" (
      "id" uuid NOT NULL,
      "order_id" uuid,
      "quotation_id" uuid,
      "buyer_id" uuid NOT NULL,
      "seller_id" uuid NOT NULL,
      "round" integer NOT NULL,
      "status" text NOT NULL DEFAULT 'REQUESTED',
      "wanted" text NOT NULL,
      "due_on" date,
      "tracking" text,
      "status_since" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      "version" integer NOT NULL DEFAULT '1',
      "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "uq_sample__quotation_id__round" UNIQUE ("quotation_id", "round"),
      CONSTRAINT "uq_sample__order_id__seller_id__round" UNIQUE ("order_id", "seller_id", "round"),
      CONSTRAINT "ck_sample__315a8d62" CHECK ("round" > 0),
      CONSTRAINT "ck_sample__f4577f3a" CHECK ("buyer_id" <> "seller_id"),
      CONSTRAINT "ck_sample__aa0f4aca" CHECK (char_length("tracking") <= 100),
      CONSTRAINT "ck_sample__f3cdcae5" CHECK (char_length("wanted") <= 1000),
      CONSTRAINT "ck_sample__c1359573" CHECK (num_nonnulls("order_id", "quotation_id") > 0),
      CONSTRAINT "ck_sample__8aff440c" CHECK ("status" IN ('REQUESTED', 'MAKING', 'SENT', 'RECEIVED', 'APPROVED', 'REJECTED', 'CANCELLED')),
      CONSTRAINT "pk_sample" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_sample__seller_id__created_at__id" ON "sample"  ("seller_id", "created_at", "id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_sample__buyer_id__created_at__id" ON "sample"  ("buyer_id", "created_at", "id") `,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "ux_sample__quotation_under_way" ON "sample"  ("quotation_id") WHERE "status" IN ('REQUESTED', 'MAKING', 'SENT', 'RECEIVED')`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "ux_sample__order_under_way" ON "sample"  ("order_id", "seller_id") WHERE "status" IN ('REQUESTED', 'MAKING', 'SENT', 'RECEIVED')`,
    );
    await runner.query(`CREATE TABLE "sample_event" (
      "id" uuid NOT NULL,
      "sample_id" uuid NOT NULL,
      "from_status" text,
      "to_status" text NOT NULL,
      "by_id" uuid,
      "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      "reason" text,
      CONSTRAINT "ck_sample_event__f497479d" CHECK ("to_status" IN ('REQUESTED', 'MAKING', 'SENT', 'RECEIVED', 'APPROVED', 'REJECTED', 'CANCELLED')),
      CONSTRAINT "ck_sample_event__1883bc49" CHECK ("from_status" IN ('REQUESTED', 'MAKING', 'SENT', 'RECEIVED', 'APPROVED', 'REJECTED', 'CANCELLED')),
      CONSTRAINT "pk_sample_event" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "ix_sample_event__by_id" ON "sample_event"  ("by_id") `);
    await runner.query(
      `CREATE INDEX "ix_sample_event__sample_id__at" ON "sample_event"  ("sample_id", "at") `,
    );
    await runner.query(
      `ALTER TABLE "notice" ADD CONSTRAINT "ck_notice__30521217" CHECK ("kind" IN ('ORDER_SUBMITTED', 'ORDER_COUNTERED', 'ORDER_ACCEPTED', 'ORDER_REJECTED', 'ORDER_EXPIRED', 'ORDER_IN_PRODUCTION', 'ORDER_READY', 'ORDER_QUALITY_HOLD', 'ORDER_PARTIALLY_DELIVERED', 'ORDER_DELIVERED', 'ORDER_COMPLETED', 'ORDER_CANCELLED', 'ORDER_CLOSED_SHORT', 'ORDER_REQUEST_OPENED', 'ORDER_REQUEST_CONFIRMED', 'ORDER_REQUEST_DECLINED', 'ORDER_REQUEST_WITHDRAWN', 'DOWNSTREAM_ENDED', 'SHIPMENT_SENT', 'RECEIPT_RECORDED', 'HOLD_PLACED', 'HOLD_LIFTED', 'ORDER_DELAYED', 'UPSTREAM_HELD', 'UPSTREAM_RELEASED', 'UPSTREAM_DELAYED', 'RFQ_INVITED', 'RFQ_CHANGED', 'RFQ_CLOSED', 'RFQ_CANCELLED', 'RFQ_EXPIRED', 'QUOTATION_RECEIVED', 'QUOTATION_REVISED', 'QUOTATION_WITHDRAWN', 'QUOTATION_AWARDED', 'QUOTATION_LOST', 'SAMPLE_REQUESTED', 'SAMPLE_MAKING', 'SAMPLE_SENT', 'SAMPLE_RECEIVED', 'SAMPLE_APPROVED', 'SAMPLE_REJECTED', 'SAMPLE_CANCELLED'))`,
    );
    await runner.query(
      `ALTER TABLE "rfq" ADD CONSTRAINT "fk_rfq__requester_id" FOREIGN KEY ("requester_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "quotation" ADD CONSTRAINT "fk_quotation__bidder_id" FOREIGN KEY ("bidder_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "quotation" ADD CONSTRAINT "fk_quotation__order_id" FOREIGN KEY ("order_id") REFERENCES "purchase_order"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "quotation" ADD CONSTRAINT "fk_quotation__rfq_id__requester_id" FOREIGN KEY ("rfq_id", "requester_id") REFERENCES "rfq"("id","requester_id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "quotation_event" ADD CONSTRAINT "fk_quotation_event__quotation_id" FOREIGN KEY ("quotation_id") REFERENCES "quotation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "quotation_event" ADD CONSTRAINT "fk_quotation_event__by_id" FOREIGN KEY ("by_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "quotation_revision" ADD CONSTRAINT "fk_quotation_revision__quotation_id" FOREIGN KEY ("quotation_id") REFERENCES "quotation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "quotation_line" ADD CONSTRAINT "fk_quotation_line__sku_id" FOREIGN KEY ("sku_id") REFERENCES "sku"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "quotation_line" ADD CONSTRAINT "fk_quotation_line__material_id" FOREIGN KEY ("material_id") REFERENCES "material"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "quotation_line" ADD CONSTRAINT "fk_quotation_line__quotation_id__revision" FOREIGN KEY ("quotation_id", "revision") REFERENCES "quotation_revision"("quotation_id","number") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "rfq_event" ADD CONSTRAINT "fk_rfq_event__rfq_id" FOREIGN KEY ("rfq_id") REFERENCES "rfq"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "rfq_event" ADD CONSTRAINT "fk_rfq_event__by_id" FOREIGN KEY ("by_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "rfq_invitation" ADD CONSTRAINT "fk_rfq_invitation__rfq_id" FOREIGN KEY ("rfq_id") REFERENCES "rfq"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "rfq_invitation" ADD CONSTRAINT "fk_rfq_invitation__organization_id" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "rfq_line" ADD CONSTRAINT "fk_rfq_line__rfq_id" FOREIGN KEY ("rfq_id") REFERENCES "rfq"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "rfq_line" ADD CONSTRAINT "fk_rfq_line__sku_id" FOREIGN KEY ("sku_id") REFERENCES "sku"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "rfq_line" ADD CONSTRAINT "fk_rfq_line__material_id" FOREIGN KEY ("material_id") REFERENCES "material"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "sample" ADD CONSTRAINT "fk_sample__order_id" FOREIGN KEY ("order_id") REFERENCES "purchase_order"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "sample" ADD CONSTRAINT "fk_sample__quotation_id" FOREIGN KEY ("quotation_id") REFERENCES "quotation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "sample" ADD CONSTRAINT "fk_sample__buyer_id" FOREIGN KEY ("buyer_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "sample" ADD CONSTRAINT "fk_sample__seller_id" FOREIGN KEY ("seller_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "sample_event" ADD CONSTRAINT "fk_sample_event__sample_id" FOREIGN KEY ("sample_id") REFERENCES "sample"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "sample_event" ADD CONSTRAINT "fk_sample_event__by_id" FOREIGN KEY ("by_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "sample_event" DROP CONSTRAINT "fk_sample_event__by_id"`);
    await runner.query(`ALTER TABLE "sample_event" DROP CONSTRAINT "fk_sample_event__sample_id"`);
    await runner.query(`ALTER TABLE "sample" DROP CONSTRAINT "fk_sample__seller_id"`);
    await runner.query(`ALTER TABLE "sample" DROP CONSTRAINT "fk_sample__buyer_id"`);
    await runner.query(`ALTER TABLE "sample" DROP CONSTRAINT "fk_sample__quotation_id"`);
    await runner.query(`ALTER TABLE "sample" DROP CONSTRAINT "fk_sample__order_id"`);
    await runner.query(`ALTER TABLE "rfq_line" DROP CONSTRAINT "fk_rfq_line__material_id"`);
    await runner.query(`ALTER TABLE "rfq_line" DROP CONSTRAINT "fk_rfq_line__sku_id"`);
    await runner.query(`ALTER TABLE "rfq_line" DROP CONSTRAINT "fk_rfq_line__rfq_id"`);
    await runner.query(
      `ALTER TABLE "rfq_invitation" DROP CONSTRAINT "fk_rfq_invitation__organization_id"`,
    );
    await runner.query(`ALTER TABLE "rfq_invitation" DROP CONSTRAINT "fk_rfq_invitation__rfq_id"`);
    await runner.query(`ALTER TABLE "rfq_event" DROP CONSTRAINT "fk_rfq_event__by_id"`);
    await runner.query(`ALTER TABLE "rfq_event" DROP CONSTRAINT "fk_rfq_event__rfq_id"`);
    await runner.query(
      `ALTER TABLE "quotation_line" DROP CONSTRAINT "fk_quotation_line__quotation_id__revision"`,
    );
    await runner.query(
      `ALTER TABLE "quotation_line" DROP CONSTRAINT "fk_quotation_line__material_id"`,
    );
    await runner.query(`ALTER TABLE "quotation_line" DROP CONSTRAINT "fk_quotation_line__sku_id"`);
    await runner.query(
      `ALTER TABLE "quotation_revision" DROP CONSTRAINT "fk_quotation_revision__quotation_id"`,
    );
    await runner.query(`ALTER TABLE "quotation_event" DROP CONSTRAINT "fk_quotation_event__by_id"`);
    await runner.query(
      `ALTER TABLE "quotation_event" DROP CONSTRAINT "fk_quotation_event__quotation_id"`,
    );
    await runner.query(
      `ALTER TABLE "quotation" DROP CONSTRAINT "fk_quotation__rfq_id__requester_id"`,
    );
    await runner.query(`ALTER TABLE "quotation" DROP CONSTRAINT "fk_quotation__order_id"`);
    await runner.query(`ALTER TABLE "quotation" DROP CONSTRAINT "fk_quotation__bidder_id"`);
    await runner.query(`ALTER TABLE "rfq" DROP CONSTRAINT "fk_rfq__requester_id"`);
    await runner.query(`ALTER TABLE "notice" DROP CONSTRAINT "ck_notice__30521217"`);
    await runner.query(`DROP INDEX "public"."ix_sample_event__sample_id__at"`);
    await runner.query(`DROP INDEX "public"."ix_sample_event__by_id"`);
    await runner.query(`DROP TABLE "sample_event"`);
    await runner.query(`DROP INDEX "public"."ux_sample__order_under_way"`);
    await runner.query(`DROP INDEX "public"."ux_sample__quotation_under_way"`);
    await runner.query(`DROP INDEX "public"."ix_sample__buyer_id__created_at__id"`);
    await runner.query(`DROP INDEX "public"."ix_sample__seller_id__created_at__id"`);
    await runner.query(`DROP TABLE "sample"`);
    await runner.query(`DROP INDEX "public"."ix_rfq_line__material_id"`);
    await runner.query(`DROP INDEX "public"."ix_rfq_line__sku_id"`);
    await runner.query(`DROP TABLE "rfq_line"`);
    await runner.query(`DROP INDEX "public"."ix_rfq_invitation__organization_id__rfq_id"`);
    await runner.query(`DROP TABLE "rfq_invitation"`);
    await runner.query(`DROP INDEX "public"."ix_rfq_event__rfq_id__at"`);
    await runner.query(`DROP INDEX "public"."ix_rfq_event__by_id"`);
    await runner.query(`DROP TABLE "rfq_event"`);
    await runner.query(`DROP INDEX "public"."ix_quotation_line__material_id"`);
    await runner.query(`DROP INDEX "public"."ix_quotation_line__sku_id"`);
    await runner.query(`DROP TABLE "quotation_line"`);
    await runner.query(`DROP TABLE "quotation_revision"`);
    await runner.query(`DROP INDEX "public"."ix_quotation_event__quotation_id__at"`);
    await runner.query(`DROP INDEX "public"."ix_quotation_event__by_id"`);
    await runner.query(`DROP TABLE "quotation_event"`);
    await runner.query(`DROP INDEX "public"."ux_quotation__live"`);
    await runner.query(`DROP INDEX "public"."ux_quotation__awarded"`);
    await runner.query(`DROP INDEX "public"."ix_quotation__rfq_id__created_at__id"`);
    await runner.query(`DROP INDEX "public"."ix_quotation__bidder_id__created_at__id"`);
    await runner.query(`DROP INDEX "public"."ix_quotation__requester_id__created_at__id"`);
    await runner.query(`DROP INDEX "public"."ix_quotation__order_id"`);
    await runner.query(`DROP TABLE "quotation"`);
    await runner.query(`DROP INDEX "public"."ix_rfq__requester_id__created_at__id"`);
    await runner.query(`DROP INDEX "public"."ix_rfq__created_at__id"`);
    await runner.query(`DROP INDEX "public"."ix_rfq__kind__created_at__id__d17067eb"`);
    await runner.query(`DROP INDEX "public"."ix_rfq__deadline__0a534563"`);
    await runner.query(`DROP TABLE "rfq"`);
    await runner.query(
      `ALTER TABLE "notice" ADD CONSTRAINT "ck_notice__14dc7b93" CHECK ((kind = ANY (ARRAY['ORDER_SUBMITTED'::text, 'ORDER_COUNTERED'::text, 'ORDER_ACCEPTED'::text, 'ORDER_REJECTED'::text, 'ORDER_EXPIRED'::text, 'ORDER_IN_PRODUCTION'::text, 'ORDER_READY'::text, 'ORDER_QUALITY_HOLD'::text, 'ORDER_PARTIALLY_DELIVERED'::text, 'ORDER_DELIVERED'::text, 'ORDER_COMPLETED'::text, 'ORDER_CANCELLED'::text, 'ORDER_CLOSED_SHORT'::text, 'ORDER_REQUEST_OPENED'::text, 'ORDER_REQUEST_CONFIRMED'::text, 'ORDER_REQUEST_DECLINED'::text, 'ORDER_REQUEST_WITHDRAWN'::text, 'DOWNSTREAM_ENDED'::text])))`,
    );
  }
}
