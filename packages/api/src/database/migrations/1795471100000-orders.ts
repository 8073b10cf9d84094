import type { MigrationInterface, QueryRunner } from "typeorm";

/** Whom a line shows to: its buyer, and its seller as soon as the order was offered; never when the draft was dropped. */
const shownFrom = (offered: string): readonly string[] => [
  `CREATE OR REPLACE FUNCTION order_line_parties() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      SELECT buyer_id, CASE WHEN ${offered} THEN seller_id END
        INTO NEW.buyer_id, NEW.shown_to_seller_id
        FROM purchase_order WHERE id = NEW.order_id FOR SHARE;
      RETURN NEW;
    END $$`,
  `DROP TRIGGER purchase_order_parties ON purchase_order`,
];

const followsParties = (condition: string): string =>
  `CREATE TRIGGER purchase_order_parties AFTER UPDATE ON purchase_order FOR EACH ROW
    WHEN (${condition} OR OLD.buyer_id <> NEW.buyer_id OR OLD.seller_id <> NEW.seller_id)
    EXECUTE FUNCTION purchase_order_parties()`;

export class Orders1795471100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "order_allocation" DROP CONSTRAINT "uq_order_allocation__downstream_line_id__upstream_line_id"`,
    );
    await runner.query(`CREATE TABLE "order_revision" (
      "id" uuid NOT NULL,
      "order_id" uuid NOT NULL,
      "number" integer NOT NULL,
      "by_id" uuid NOT NULL,
      "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      "currency" text COLLATE "C" NOT NULL,
      "total" numeric(20,6) NOT NULL,
      "incoterm" text,
      "incoterm_place" text,
      "incoterm_edition" text,
      "customs_mode" text COLLATE "C",
      "tolerance_percent" numeric(6,3) NOT NULL,
      "required_category" text,
      "due_on" date,
      "valid_until" TIMESTAMP(3) WITH TIME ZONE,
      "sample_required" boolean NOT NULL,
      "acceptance_days" integer NOT NULL,
      CONSTRAINT "uq_order_revision__order_id__number" UNIQUE ("order_id", "number"),
      CONSTRAINT "ck_order_revision__90018e03" CHECK ("number" > 0),
      CONSTRAINT "ck_order_revision__df06fdfd" CHECK ("required_category" IN ('A', 'B', 'C')),
      CONSTRAINT "ck_order_revision__f695ada4" CHECK ("incoterm" IN ('EXW', 'FCA', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP', 'FAS', 'FOB', 'CFR', 'CIF')),
      CONSTRAINT "pk_order_revision" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "ix_order_revision__by_id" ON "order_revision"  ("by_id") `);
    await runner.query(`CREATE TABLE "order_request" (
      "id" uuid NOT NULL,
      "order_id" uuid NOT NULL,
      "kind" text NOT NULL,
      "status" text NOT NULL DEFAULT 'OPEN',
      "by_id" uuid NOT NULL,
      "reason" text NOT NULL,
      "revision_id" uuid,
      "asked_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      "answered_at" TIMESTAMP(3) WITH TIME ZONE,
      "answer" text,
      CONSTRAINT "ck_order_request__111ee5e8" CHECK (("status" = 'OPEN') = ("answered_at" IS NULL)),
      CONSTRAINT "ck_order_request__07570cbd" CHECK (("kind" = 'CHANGE') = ("revision_id" IS NOT NULL)),
      CONSTRAINT "ck_order_request__a4489da7" CHECK ("status" IN ('OPEN', 'CONFIRMED', 'DECLINED', 'WITHDRAWN', 'LAPSED')),
      CONSTRAINT "ck_order_request__7ab525e1" CHECK ("kind" IN ('CANCELLATION', 'CLOSE_SHORT', 'CHANGE')),
      CONSTRAINT "pk_order_request" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "ix_order_request__by_id" ON "order_request"  ("by_id") `);
    await runner.query(
      `CREATE INDEX "ix_order_request__revision_id" ON "order_request"  ("revision_id") `,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "ux_order_request__open" ON "order_request"  ("order_id", "kind") WHERE "status" = 'OPEN'`,
    );
    await runner.query(
      `CREATE INDEX "ix_order_request__order_id__asked_at" ON "order_request"  ("order_id", "asked_at") `,
    );
    await runner.query(`CREATE TABLE "order_revision_line" (
      "id" uuid NOT NULL,
      "revision_id" uuid NOT NULL,
      "order_id" uuid NOT NULL,
      "line_no" integer NOT NULL,
      "sku_id" uuid,
      "material_id" uuid,
      "item" text,
      "quantity" numeric(18,6) NOT NULL,
      "unit" text COLLATE "C" NOT NULL,
      "unit_price" numeric(18,6) NOT NULL,
      "amount" numeric(20,6) NOT NULL,
      CONSTRAINT "uq_order_revision_line__revision_id__line_no" UNIQUE ("revision_id", "line_no"),
      CONSTRAINT "pk_order_revision_line" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_order_revision_line__order_id" ON "order_revision_line"  ("order_id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_order_revision_line__sku_id" ON "order_revision_line"  ("sku_id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_order_revision_line__material_id" ON "order_revision_line"  ("material_id") `,
    );
    await runner.query(
      `ALTER TABLE "purchase_order" ADD "sample_required" boolean NOT NULL DEFAULT false`,
    );
    await runner.query(
      `ALTER TABLE "purchase_order" ADD "acceptance_days" integer NOT NULL DEFAULT '10'`,
    );
    await runner.query(`ALTER TABLE "purchase_order" ADD "revision" integer NOT NULL DEFAULT '0'`);
    await runner.query(`ALTER TABLE "purchase_order" ADD "agreed_revision" integer`);
    await runner.query(
      `ALTER TABLE "purchase_order" ADD "status_since" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now()`,
    );
    await runner.query(
      `ALTER TABLE "order_allocation" ADD "released_at" TIMESTAMP(3) WITH TIME ZONE`,
    );
    await runner.query(`ALTER TABLE "order_allocation" ADD "release_reason" text`);
    await runner.query(
      `CREATE INDEX "ix_purchase_order__status_since__217dc09a" ON "purchase_order"  ("status_since") WHERE "status" = 'DELIVERED'`,
    );
    await runner.query(
      `CREATE INDEX "ix_purchase_order__valid_until__a638da6c" ON "purchase_order"  ("valid_until") WHERE "status" IN ('SUBMITTED', 'COUNTERED')`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "ux_order_allocation__lines" ON "order_allocation"  ("downstream_line_id", "upstream_line_id") WHERE "released_at" IS NULL`,
    );
    await runner.query(`UPDATE purchase_order o SET
        revision = CASE WHEN status = 'DRAFT' THEN 0 ELSE 1 END,
        status_since = coalesce((SELECT max(at) FROM order_event e WHERE e.order_id = o.id), created_at)`);
    for (const statement of shownFrom(`revision > 0`)) await runner.query(statement);
    await runner.query(followsParties(`(OLD.revision > 0) <> (NEW.revision > 0)`));
    await runner.query(
      `ALTER TABLE "purchase_order" ADD CONSTRAINT "ck_purchase_order__52fcaa61" CHECK ("status" = 'CANCELLED' OR ("status" = 'DRAFT') = ("revision" = 0))`,
    );
    await runner.query(
      `ALTER TABLE "purchase_order" ADD CONSTRAINT "ck_purchase_order__dcc1ae64" CHECK ("acceptance_days" BETWEEN 0 AND 365)`,
    );
    await runner.query(
      `ALTER TABLE "purchase_order" ADD CONSTRAINT "ck_purchase_order__3d454ad6" CHECK ("revision" >= 0 AND "agreed_revision" BETWEEN 1 AND "revision")`,
    );
    await runner.query(
      `ALTER TABLE "order_allocation" ADD CONSTRAINT "ck_order_allocation__4ed04a76" CHECK (num_nonnulls("released_at", "release_reason") IN (0, 2))`,
    );
    await runner.query(
      `ALTER TABLE "order_revision" ADD CONSTRAINT "fk_order_revision__order_id" FOREIGN KEY ("order_id") REFERENCES "purchase_order"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "order_revision" ADD CONSTRAINT "fk_order_revision__by_id" FOREIGN KEY ("by_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "order_request" ADD CONSTRAINT "fk_order_request__order_id" FOREIGN KEY ("order_id") REFERENCES "purchase_order"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "order_request" ADD CONSTRAINT "fk_order_request__by_id" FOREIGN KEY ("by_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "order_request" ADD CONSTRAINT "fk_order_request__revision_id" FOREIGN KEY ("revision_id") REFERENCES "order_revision"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "order_revision_line" ADD CONSTRAINT "fk_order_revision_line__revision_id" FOREIGN KEY ("revision_id") REFERENCES "order_revision"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "order_revision_line" ADD CONSTRAINT "fk_order_revision_line__order_id" FOREIGN KEY ("order_id") REFERENCES "purchase_order"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "order_revision_line" ADD CONSTRAINT "fk_order_revision_line__sku_id" FOREIGN KEY ("sku_id") REFERENCES "sku"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "order_revision_line" ADD CONSTRAINT "fk_order_revision_line__material_id" FOREIGN KEY ("material_id") REFERENCES "material"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "order_revision_line" DROP CONSTRAINT "fk_order_revision_line__material_id"`,
    );
    await runner.query(
      `ALTER TABLE "order_revision_line" DROP CONSTRAINT "fk_order_revision_line__sku_id"`,
    );
    await runner.query(
      `ALTER TABLE "order_revision_line" DROP CONSTRAINT "fk_order_revision_line__order_id"`,
    );
    await runner.query(
      `ALTER TABLE "order_revision_line" DROP CONSTRAINT "fk_order_revision_line__revision_id"`,
    );
    await runner.query(
      `ALTER TABLE "order_request" DROP CONSTRAINT "fk_order_request__revision_id"`,
    );
    await runner.query(`ALTER TABLE "order_request" DROP CONSTRAINT "fk_order_request__by_id"`);
    await runner.query(`ALTER TABLE "order_request" DROP CONSTRAINT "fk_order_request__order_id"`);
    await runner.query(`ALTER TABLE "order_revision" DROP CONSTRAINT "fk_order_revision__by_id"`);
    await runner.query(
      `ALTER TABLE "order_revision" DROP CONSTRAINT "fk_order_revision__order_id"`,
    );
    await runner.query(
      `ALTER TABLE "order_allocation" DROP CONSTRAINT "ck_order_allocation__4ed04a76"`,
    );
    await runner.query(
      `ALTER TABLE "purchase_order" DROP CONSTRAINT "ck_purchase_order__3d454ad6"`,
    );
    await runner.query(
      `ALTER TABLE "purchase_order" DROP CONSTRAINT "ck_purchase_order__dcc1ae64"`,
    );
    await runner.query(
      `ALTER TABLE "purchase_order" DROP CONSTRAINT "ck_purchase_order__52fcaa61"`,
    );
    await runner.query(`DROP INDEX "public"."ux_order_allocation__lines"`);
    await runner.query(`DROP INDEX "public"."ix_purchase_order__valid_until__a638da6c"`);
    await runner.query(`DROP INDEX "public"."ix_purchase_order__status_since__217dc09a"`);
    await runner.query(`ALTER TABLE "order_allocation" DROP COLUMN "release_reason"`);
    await runner.query(`ALTER TABLE "order_allocation" DROP COLUMN "released_at"`);
    for (const statement of shownFrom(`status <> 'DRAFT'`)) await runner.query(statement);
    await runner.query(followsParties(`(OLD.status = 'DRAFT') <> (NEW.status = 'DRAFT')`));
    await runner.query(`ALTER TABLE "purchase_order" DROP COLUMN "status_since"`);
    await runner.query(`ALTER TABLE "purchase_order" DROP COLUMN "agreed_revision"`);
    await runner.query(`ALTER TABLE "purchase_order" DROP COLUMN "revision"`);
    await runner.query(`ALTER TABLE "purchase_order" DROP COLUMN "acceptance_days"`);
    await runner.query(`ALTER TABLE "purchase_order" DROP COLUMN "sample_required"`);
    await runner.query(`DROP INDEX "public"."ix_order_revision_line__material_id"`);
    await runner.query(`DROP INDEX "public"."ix_order_revision_line__sku_id"`);
    await runner.query(`DROP INDEX "public"."ix_order_revision_line__order_id"`);
    await runner.query(`DROP TABLE "order_revision_line"`);
    await runner.query(`DROP INDEX "public"."ix_order_request__order_id__asked_at"`);
    await runner.query(`DROP INDEX "public"."ux_order_request__open"`);
    await runner.query(`DROP INDEX "public"."ix_order_request__revision_id"`);
    await runner.query(`DROP INDEX "public"."ix_order_request__by_id"`);
    await runner.query(`DROP TABLE "order_request"`);
    await runner.query(`DROP INDEX "public"."ix_order_revision__by_id"`);
    await runner.query(`DROP TABLE "order_revision"`);
    await runner.query(
      `ALTER TABLE "order_allocation" ADD CONSTRAINT "uq_order_allocation__downstream_line_id__upstream_line_id" UNIQUE ("downstream_line_id", "upstream_line_id")`,
    );
  }
}
