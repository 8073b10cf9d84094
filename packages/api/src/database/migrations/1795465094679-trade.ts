import type { MigrationInterface, QueryRunner } from "typeorm";

export class Trade1795465094679 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "division" (
      "id" uuid NOT NULL,
      "code" text COLLATE "C" NOT NULL,
      "level" text NOT NULL,
      "name_zh" text COLLATE "C" NOT NULL,
      "name_en" text COLLATE "C" NOT NULL,
      "parent_id" uuid,
      CONSTRAINT "uq_division__code" UNIQUE ("code"),
      CONSTRAINT "ck_division__7a28998c" CHECK ("level" IN ('PROVINCE', 'PREFECTURE', 'DISTRICT', 'COUNTY', 'TOWN', 'DISTRICT_WIDE')),
      CONSTRAINT "pk_division" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "ix_division__parent_id" ON "division"  ("parent_id") `);
    await runner.query(`CREATE TABLE "organization" (
      "id" uuid NOT NULL,
      "types" text array NOT NULL,
      "status" text NOT NULL DEFAULT 'PENDING',
      "name_zh" text COLLATE "C",
      "name_en" text COLLATE "C",
      "credit_code" text COLLATE "C",
      "country" text COLLATE "C" NOT NULL DEFAULT 'CN',
      "foreign_registration_number" text COLLATE "C",
      "location_id" uuid,
      "segment" text,
      "department" text,
      "contact_name" text,
      "contact_phone" text,
      "contact_email" text,
      "legal_representative" text,
      "registered_by_id" uuid,
      "version" integer NOT NULL DEFAULT '1',
      "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "uq_organization__country__foreign_registration_number" UNIQUE ("country", "foreign_registration_number"),
      CONSTRAINT "uq_organization__credit_code" UNIQUE ("credit_code"),
      CONSTRAINT "ck_organization__d03e0178" CHECK ("status" = 'PENDING' OR num_nonnulls("credit_code", "foreign_registration_number") > 0),
      CONSTRAINT "ck_organization__4d0f1fa5" CHECK ("credit_code" IS NULL OR "country" = 'CN'),
      CONSTRAINT "ck_organization__e42d3fe0" CHECK ("country" ~ '^[A-Z]{2}$'),
      CONSTRAINT "ck_organization__95039e97" CHECK ("credit_code" ~ '^[0-9A-HJ-NP-RTUWXY]{18}$'),
      CONSTRAINT "ck_organization__0b6d4592" CHECK (num_nonnulls("name_zh", "name_en") > 0),
      CONSTRAINT "ck_organization__397c5076" CHECK (("department" IS NOT NULL) = ('GOVERNMENT' = ANY ("types"))),
      CONSTRAINT "ck_organization__71918483" CHECK ("department" IN ('AMR', 'EIT', 'SCITECH', 'COMMERCE', 'HRSS', 'CHILDRENSWEAR_CENTRE', 'ZHILI_TOWN')),
      CONSTRAINT "ck_organization__9c512d22" CHECK ("segment" IN ('FABRIC', 'TRIMS', 'PROCESSING', 'GARMENT', 'ECOMMERCE', 'SERVICE')),
      CONSTRAINT "ck_organization__5214fca6" CHECK ("status" IN ('PENDING', 'VERIFIED', 'SUSPENDED')),
      CONSTRAINT "ck_organization__9c4628fa" CHECK (cardinality("types") > 0 AND "types" <@ ARRAY['FABRIC_SUPPLIER', 'TRIMS_SUPPLIER', 'PROCESSOR', 'GARMENT_MAKER', 'BRAND_OWNER', 'ECOMMERCE_SELLER', 'OVERSEAS_CENTRE', 'OVERSEAS_BUYER', 'TESTING_LAB', 'CERT_BODY', 'ASSOCIATION', 'BANK', 'DESIGN_STUDIO', 'LOGISTICS', 'WAREHOUSE', 'SCHOOL_BUYER', 'GOVERNMENT', 'OPERATOR']::text[]),
      CONSTRAINT "ck_organization__0c8cb5ba" CHECK (char_length("name_zh") <= 300 AND char_length("name_en") <= 300),
      CONSTRAINT "ck_organization__367e3cf4" CHECK (char_length("foreign_registration_number") <= 64),
      CONSTRAINT "pk_organization" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_organization__location_id" ON "organization"  ("location_id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_organization__registered_by_id" ON "organization"  ("registered_by_id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_organization__name_en__id" ON "organization"  ("name_en", "id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_organization__name_zh__id" ON "organization"  ("name_zh", "id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_organization__credit_code__id" ON "organization"  ("credit_code", "id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_organization__created_at__id" ON "organization"  ("created_at", "id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_organization__types" ON "organization" USING gin ("types") `,
    );
    await runner.query(`CREATE TABLE "annual_statistic" (
      "id" uuid NOT NULL,
      "organization_id" uuid NOT NULL,
      "year" integer NOT NULL,
      "employees" integer NOT NULL,
      "main_revenue_cny" numeric(20,2) NOT NULL,
      "output_value_cny" numeric(20,2) NOT NULL,
      "status" text NOT NULL DEFAULT 'REPORTED',
      "verified_by_id" uuid,
      "verified_at" TIMESTAMP(3) WITH TIME ZONE,
      "version" integer NOT NULL DEFAULT '1',
      "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "uq_annual_statistic__organization_id__year" UNIQUE ("organization_id", "year"),
      CONSTRAINT "ck_annual_statistic__b0f067b3" CHECK (("status" = 'VERIFIED') = ("verified_at" IS NOT NULL)),
      CONSTRAINT "ck_annual_statistic__f3dd0f28" CHECK ("employees" >= 0 AND "main_revenue_cny" >= 0 AND "output_value_cny" >= 0),
      CONSTRAINT "ck_annual_statistic__dbcf0415" CHECK ("year" BETWEEN 1980 AND 2200),
      CONSTRAINT "ck_annual_statistic__8c68dd87" CHECK ("status" IN ('REPORTED', 'VERIFIED')),
      CONSTRAINT "pk_annual_statistic" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_annual_statistic__verified_by_id" ON "annual_statistic"  ("verified_by_id") `,
    );
    await runner.query(`CREATE INDEX "ix_annual_statistic__year" ON "annual_statistic"  ("year") `);
    await runner.query(`CREATE TABLE "member" (
      "id" uuid NOT NULL,
      "organization_id" uuid NOT NULL,
      "name" text COLLATE "C" NOT NULL,
      "email" text COLLATE "C" NOT NULL,
      "roles" text array NOT NULL,
      "status" text NOT NULL DEFAULT 'INVITED',
      "version" integer NOT NULL DEFAULT '1',
      "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "uq_member__organization_id__email" UNIQUE ("organization_id", "email"),
      CONSTRAINT "ck_member__ac50067f" CHECK ("email" = lower("email")),
      CONSTRAINT "ck_member__e2788bb3" CHECK ("status" IN ('INVITED', 'ACTIVE', 'REMOVED')),
      CONSTRAINT "ck_member__f813faaa" CHECK (cardinality("roles") > 0 AND "roles" <@ ARRAY['ORG_ADMIN', 'PURCHASING', 'SALES', 'PRODUCTION', 'QUALITY', 'FINANCE', 'VIEWER', 'OFFICER', 'INSPECTOR', 'APPROVER', 'STATISTICIAN']::text[]),
      CONSTRAINT "ck_member__fef27987" CHECK (char_length("email") <= 254 AND char_length("name") <= 254),
      CONSTRAINT "pk_member" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "organization_event" (
      "id" uuid NOT NULL,
      "organization_id" uuid NOT NULL,
      "from_status" text,
      "to_status" text NOT NULL,
      "by_id" uuid,
      "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      "reason" text,
      CONSTRAINT "ck_organization_event__b9d4afbc" CHECK ("to_status" IN ('PENDING', 'VERIFIED', 'SUSPENDED')),
      CONSTRAINT "ck_organization_event__ed3bbf9d" CHECK ("from_status" IN ('PENDING', 'VERIFIED', 'SUSPENDED')),
      CONSTRAINT "pk_organization_event" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_organization_event__by_id" ON "organization_event"  ("by_id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_organization_event__organization_id__at" ON "organization_event"  ("organization_id", "at") `,
    );
    await runner.query(`CREATE TABLE "site" (
      "id" uuid NOT NULL,
      "organization_id" uuid NOT NULL,
      "kind" text NOT NULL,
      "gln" text COLLATE "C",
      "name_zh" text COLLATE "C",
      "name_en" text COLLATE "C",
      "address" text,
      "location_id" uuid,
      "country" text COLLATE "C" NOT NULL DEFAULT 'CN',
      "version" integer NOT NULL DEFAULT '1',
      "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "uq_site__gln" UNIQUE ("gln"),
      CONSTRAINT "ck_site__e42d3fe0" CHECK ("country" ~ '^[A-Z]{2}$'),
      CONSTRAINT "ck_site__37e9da39" CHECK ("gln" ~ '^[0-9]{13}$'),
      CONSTRAINT "ck_site__6bde6fe2" CHECK ("kind" IN ('FACTORY', 'WAREHOUSE', 'LABORATORY', 'OFFICE', 'SHOP', 'OTHER')),
      CONSTRAINT "ck_site__0c8cb5ba" CHECK (char_length("name_zh") <= 300 AND char_length("name_en") <= 300),
      CONSTRAINT "pk_site" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "ix_site__organization_id" ON "site"  ("organization_id") `);
    await runner.query(`CREATE INDEX "ix_site__location_id" ON "site"  ("location_id") `);
    await runner.query(`CREATE TABLE "purchase_order" (
      "id" uuid NOT NULL,
      "number" text COLLATE "C" NOT NULL,
      "kind" text NOT NULL,
      "status" text NOT NULL DEFAULT 'DRAFT',
      "buyer_id" uuid NOT NULL,
      "seller_id" uuid NOT NULL,
      "currency" text COLLATE "C" NOT NULL,
      "total" numeric(20,6) NOT NULL DEFAULT '0',
      "incoterm" text,
      "incoterm_place" text,
      "incoterm_edition" text,
      "customs_mode" text COLLATE "C",
      "tolerance_percent" numeric(6,3) NOT NULL DEFAULT '0',
      "required_category" text,
      "due_on" date,
      "valid_until" TIMESTAMP(3) WITH TIME ZONE,
      "placed_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(),
      "version" integer NOT NULL DEFAULT '1',
      "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "uq_purchase_order__id__seller_id" UNIQUE ("id", "seller_id"),
      CONSTRAINT "uq_purchase_order__id__buyer_id" UNIQUE ("id", "buyer_id"),
      CONSTRAINT "uq_purchase_order__buyer_id__number" UNIQUE ("buyer_id", "number"),
      CONSTRAINT "ck_purchase_order__6d3e1c43" CHECK ("total" >= 0),
      CONSTRAINT "ck_purchase_order__ceae9d1a" CHECK ("tolerance_percent" BETWEEN 0 AND 100),
      CONSTRAINT "ck_purchase_order__63e7f53c" CHECK ("currency" ~ '^[A-Z]{3}$'),
      CONSTRAINT "ck_purchase_order__f4577f3a" CHECK ("buyer_id" <> "seller_id"),
      CONSTRAINT "ck_purchase_order__d6b4c960" CHECK (num_nonnulls("incoterm", "incoterm_place", "incoterm_edition") IN (0, 3)),
      CONSTRAINT "ck_purchase_order__df06fdfd" CHECK ("required_category" IN ('A', 'B', 'C')),
      CONSTRAINT "ck_purchase_order__f695ada4" CHECK ("incoterm" IN ('EXW', 'FCA', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP', 'FAS', 'FOB', 'CFR', 'CIF')),
      CONSTRAINT "ck_purchase_order__381014d7" CHECK ("status" IN ('DRAFT', 'SUBMITTED', 'COUNTERED', 'ACCEPTED', 'REJECTED', 'EXPIRED', 'IN_PRODUCTION', 'READY', 'QUALITY_HOLD', 'PARTIALLY_DELIVERED', 'DELIVERED', 'COMPLETED', 'CANCELLED', 'CLOSED_SHORT')),
      CONSTRAINT "ck_purchase_order__fce1c1c3" CHECK ("kind" IN ('SALES', 'PRODUCTION', 'PROCESSING', 'FABRIC', 'TRIMS', 'SAMPLE')),
      CONSTRAINT "ck_purchase_order__b02319b7" CHECK (char_length("number") <= 100),
      CONSTRAINT "pk_purchase_order" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_purchase_order__seller_id__placed_at__id" ON "purchase_order"  ("seller_id", "placed_at", "id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_purchase_order__buyer_id__placed_at__id" ON "purchase_order"  ("buyer_id", "placed_at", "id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_purchase_order__seller_id__number__id" ON "purchase_order"  ("seller_id", "number", "id") `,
    );
    await runner.query(`CREATE TABLE "style" (
      "id" uuid NOT NULL,
      "owner_id" uuid NOT NULL,
      "code" text COLLATE "C" NOT NULL,
      "name_zh" text COLLATE "C",
      "name_en" text COLLATE "C",
      "contact" text NOT NULL,
      "declared_category" text NOT NULL,
      "market" text COLLATE "C" NOT NULL DEFAULT 'CN',
      "sex" text NOT NULL DEFAULT 'UNISEX',
      "construction" text,
      "published_at" TIMESTAMP(3) WITH TIME ZONE,
      "version" integer NOT NULL DEFAULT '1',
      "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "uq_style__id__owner_id" UNIQUE ("id", "owner_id"),
      CONSTRAINT "uq_style__owner_id__code" UNIQUE ("owner_id", "code"),
      CONSTRAINT "ck_style__0b5e561a" CHECK ("market" ~ '^[A-Z]{2}$'),
      CONSTRAINT "ck_style__0b6d4592" CHECK (num_nonnulls("name_zh", "name_en") > 0),
      CONSTRAINT "ck_style__0e8adb65" CHECK ("construction" IN ('KNIT', 'WOVEN')),
      CONSTRAINT "ck_style__5f052351" CHECK ("sex" IN ('GIRLS', 'BOYS', 'UNISEX')),
      CONSTRAINT "ck_style__2d40f07b" CHECK ("declared_category" IN ('A', 'B', 'C')),
      CONSTRAINT "ck_style__09cbe363" CHECK ("contact" IN ('DIRECT', 'INDIRECT')),
      CONSTRAINT "ck_style__4a1e3ae7" CHECK (char_length("code") <= 100),
      CONSTRAINT "ck_style__0c8cb5ba" CHECK (char_length("name_zh") <= 300 AND char_length("name_en") <= 300),
      CONSTRAINT "pk_style" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_style__published_at__id__67ff750d" ON "style"  ("published_at", "id") WHERE "published_at" IS NOT NULL`,
    );
    await runner.query(`CREATE TABLE "bom_version" (
      "id" uuid NOT NULL,
      "style_id" uuid NOT NULL,
      "owner_id" uuid NOT NULL,
      "number" integer NOT NULL,
      "status" text NOT NULL DEFAULT 'DRAFT',
      "frozen_at" TIMESTAMP(3) WITH TIME ZONE,
      "version" integer NOT NULL DEFAULT '1',
      "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "uq_bom_version__style_id__number" UNIQUE ("style_id", "number"),
      CONSTRAINT "ck_bom_version__a537a0df" CHECK (("status" = 'FROZEN') = ("frozen_at" IS NOT NULL)),
      CONSTRAINT "ck_bom_version__90018e03" CHECK ("number" > 0),
      CONSTRAINT "ck_bom_version__86ce9001" CHECK ("status" IN ('DRAFT', 'FROZEN')),
      CONSTRAINT "pk_bom_version" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "ix_bom_version__owner_id" ON "bom_version"  ("owner_id") `);
    await runner.query(`CREATE TABLE "material" (
      "id" uuid NOT NULL,
      "owner_id" uuid NOT NULL,
      "code" text COLLATE "C" NOT NULL,
      "kind" text NOT NULL,
      "name_zh" text COLLATE "C",
      "name_en" text COLLATE "C",
      "color" text COLLATE "C",
      "gsm" numeric(8,2),
      "width_m" numeric(8,4),
      "unit" text COLLATE "C" NOT NULL,
      "published_at" TIMESTAMP(3) WITH TIME ZONE,
      "version" integer NOT NULL DEFAULT '1',
      "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "uq_material__owner_id__code" UNIQUE ("owner_id", "code"),
      CONSTRAINT "ck_material__14e2ff0a" CHECK ("gsm" > 0 AND "width_m" > 0),
      CONSTRAINT "ck_material__0b6d4592" CHECK (num_nonnulls("name_zh", "name_en") > 0),
      CONSTRAINT "ck_material__f2cf9ea5" CHECK ("kind" IN ('YARN', 'FABRIC', 'TRIMS', 'PACKAGING')),
      CONSTRAINT "ck_material__4ac4e97e" CHECK (char_length("code") <= 100 AND char_length("color") <= 100),
      CONSTRAINT "ck_material__0c8cb5ba" CHECK (char_length("name_zh") <= 300 AND char_length("name_en") <= 300),
      CONSTRAINT "pk_material" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_material__published_at__id__67ff750d" ON "material"  ("published_at", "id") WHERE "published_at" IS NOT NULL`,
    );
    await runner.query(`CREATE TABLE "sku" (
      "id" uuid NOT NULL,
      "style_id" uuid NOT NULL,
      "owner_id" uuid NOT NULL,
      "code" text COLLATE "C" NOT NULL,
      "gtin" text COLLATE "C",
      "color" text COLLATE "C" NOT NULL,
      "height_cm" integer NOT NULL,
      "girth_cm" integer,
      "hs_code" text COLLATE "C",
      "version" integer NOT NULL DEFAULT '1',
      "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "uq_sku__owner_id__code" UNIQUE ("owner_id", "code"),
      CONSTRAINT "uq_sku__gtin" UNIQUE ("gtin"),
      CONSTRAINT "ck_sku__505dfcb7" CHECK ("height_cm" BETWEEN 40 AND 200 AND "girth_cm" BETWEEN 10 AND 200),
      CONSTRAINT "ck_sku__4266e74f" CHECK ("hs_code" ~ '^[0-9]{6}$'),
      CONSTRAINT "ck_sku__ac5efb7e" CHECK ("gtin" ~ '^[0-9]{14}$'),
      CONSTRAINT "ck_sku__4ac4e97e" CHECK (char_length("code") <= 100 AND char_length("color") <= 100),
      CONSTRAINT "pk_sku" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_sku__style_id__height_cm" ON "sku"  ("style_id", "height_cm") `,
    );
    await runner.query(`CREATE TABLE "bom_line" (
      "id" uuid NOT NULL,
      "version_id" uuid NOT NULL,
      "line_no" integer NOT NULL,
      "part" text COLLATE "C" NOT NULL,
      "material_id" uuid,
      "sku_id" uuid,
      "quantity" numeric(18,6) NOT NULL,
      "waste_share" numeric(8,6) NOT NULL DEFAULT '0',
      "unit" text COLLATE "C" NOT NULL,
      CONSTRAINT "uq_bom_line__version_id__line_no" UNIQUE ("version_id", "line_no"),
      CONSTRAINT "ck_bom_line__c95673ea" CHECK ("quantity" > 0 AND "waste_share" >= 0 AND "waste_share" < 10),
      CONSTRAINT "ck_bom_line__abe488c0" CHECK (num_nonnulls("material_id", "sku_id") = 1),
      CONSTRAINT "ck_bom_line__c4db47fd" CHECK (char_length("part") <= 100),
      CONSTRAINT "pk_bom_line" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "ix_bom_line__material_id" ON "bom_line"  ("material_id") `);
    await runner.query(`CREATE INDEX "ix_bom_line__sku_id" ON "bom_line"  ("sku_id") `);
    await runner.query(`CREATE TABLE "fiber_content" (
      "id" uuid NOT NULL,
      "sku_id" uuid,
      "material_id" uuid,
      "part" text COLLATE "C" NOT NULL,
      "fiber" text COLLATE "C" NOT NULL,
      "percent" numeric(5,2) NOT NULL,
      CONSTRAINT "uq_fiber_content__material_id__part__fiber" UNIQUE ("material_id", "part", "fiber"),
      CONSTRAINT "uq_fiber_content__sku_id__part__fiber" UNIQUE ("sku_id", "part", "fiber"),
      CONSTRAINT "ck_fiber_content__bee43cb6" CHECK ("percent" > 0 AND "percent" <= 100),
      CONSTRAINT "ck_fiber_content__43db1eb2" CHECK (num_nonnulls("sku_id", "material_id") = 1),
      CONSTRAINT "ck_fiber_content__964b0178" CHECK (char_length("part") <= 100 AND char_length("fiber") <= 100),
      CONSTRAINT "pk_fiber_content" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "lot" (
      "id" uuid NOT NULL,
      "owner_id" uuid NOT NULL,
      "number" text COLLATE "C" NOT NULL,
      "kind" text NOT NULL,
      "sku_id" uuid,
      "style_id" uuid,
      "material_id" uuid,
      "item" text,
      "quantity" numeric(18,6),
      "unit" text COLLATE "C",
      "mass_kg" numeric(18,6),
      "produced_on" date,
      "order_id" uuid,
      "version" integer NOT NULL DEFAULT '1',
      "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "uq_lot__id__owner_id" UNIQUE ("id", "owner_id"),
      CONSTRAINT "uq_lot__owner_id__number" UNIQUE ("owner_id", "number"),
      CONSTRAINT "ck_lot__df75a6c2" CHECK ("quantity" > 0 AND "mass_kg" > 0),
      CONSTRAINT "ck_lot__a6b9c7c7" CHECK (num_nonnulls("quantity", "unit") IN (0, 2)),
      CONSTRAINT "ck_lot__f7f559dd" CHECK (num_nonnulls("sku_id", "style_id", "material_id", "item") = 1),
      CONSTRAINT "ck_lot__ce4e1755" CHECK ("kind" IN ('YARN', 'FABRIC', 'TRIMS', 'GARMENT')),
      CONSTRAINT "ck_lot__b02319b7" CHECK (char_length("number") <= 100),
      CONSTRAINT "ck_lot__fe466587" CHECK (char_length("item") <= 300),
      CONSTRAINT "pk_lot" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "ix_lot__sku_id" ON "lot"  ("sku_id") `);
    await runner.query(`CREATE INDEX "ix_lot__style_id" ON "lot"  ("style_id") `);
    await runner.query(`CREATE INDEX "ix_lot__material_id" ON "lot"  ("material_id") `);
    await runner.query(`CREATE INDEX "ix_lot__order_id" ON "lot"  ("order_id") `);
    await runner.query(`CREATE TABLE "lot_consumption" (
      "id" uuid NOT NULL,
      "output_lot_id" uuid NOT NULL,
      "owner_id" uuid NOT NULL,
      "input_lot_id" uuid NOT NULL,
      "quantity" numeric(18,6),
      "unit" text COLLATE "C",
      CONSTRAINT "uq_lot_consumption__output_lot_id__input_lot_id" UNIQUE ("output_lot_id", "input_lot_id"),
      CONSTRAINT "ck_lot_consumption__900dc20a" CHECK ("quantity" > 0),
      CONSTRAINT "ck_lot_consumption__a6b9c7c7" CHECK (num_nonnulls("quantity", "unit") IN (0, 2)),
      CONSTRAINT "ck_lot_consumption__396655a6" CHECK ("output_lot_id" <> "input_lot_id"),
      CONSTRAINT "pk_lot_consumption" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_lot_consumption__input_lot_id" ON "lot_consumption"  ("input_lot_id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_lot_consumption__owner_id" ON "lot_consumption"  ("owner_id") `,
    );
    await runner.query(`CREATE TABLE "order_line" (
      "id" uuid NOT NULL,
      "order_id" uuid NOT NULL,
      "line_no" integer NOT NULL,
      "sku_id" uuid,
      "material_id" uuid,
      "item" text,
      "quantity" numeric(18,6) NOT NULL,
      "unit" text COLLATE "C" NOT NULL,
      "unit_price" numeric(18,6) NOT NULL,
      "amount" numeric(20,6) NOT NULL,
      "buyer_id" uuid NOT NULL,
      "shown_to_seller_id" uuid,
      CONSTRAINT "uq_order_line__id__order_id" UNIQUE ("id", "order_id"),
      CONSTRAINT "uq_order_line__order_id__line_no" UNIQUE ("order_id", "line_no"),
      CONSTRAINT "ck_order_line__a84b0cea" CHECK ("line_no" > 0 AND "quantity" > 0 AND "unit_price" >= 0 AND "amount" >= 0),
      CONSTRAINT "ck_order_line__4553a5e7" CHECK (num_nonnulls("sku_id", "material_id", "item") > 0),
      CONSTRAINT "ck_order_line__9d78d699" CHECK (num_nonnulls("sku_id", "material_id") <= 1),
      CONSTRAINT "ck_order_line__fe466587" CHECK (char_length("item") <= 300),
      CONSTRAINT "pk_order_line" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_order_line__shown_to_seller_id__sku_id" ON "order_line"  ("shown_to_seller_id", "sku_id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_order_line__buyer_id__sku_id" ON "order_line"  ("buyer_id", "sku_id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_order_line__material_id__shown_to_seller_id" ON "order_line"  ("material_id", "shown_to_seller_id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_order_line__material_id__buyer_id" ON "order_line"  ("material_id", "buyer_id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_order_line__sku_id__shown_to_seller_id" ON "order_line"  ("sku_id", "shown_to_seller_id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_order_line__sku_id__buyer_id" ON "order_line"  ("sku_id", "buyer_id") `,
    );
    await runner.query(`CREATE TABLE "order_allocation" (
      "id" uuid NOT NULL,
      "organization_id" uuid NOT NULL,
      "downstream_order_id" uuid NOT NULL,
      "downstream_line_id" uuid NOT NULL,
      "upstream_order_id" uuid NOT NULL,
      "upstream_line_id" uuid NOT NULL,
      "quantity" numeric(18,6) NOT NULL,
      "unit" text COLLATE "C" NOT NULL,
      "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "uq_order_allocation__downstream_line_id__upstream_line_id" UNIQUE ("downstream_line_id", "upstream_line_id"),
      CONSTRAINT "ck_order_allocation__900dc20a" CHECK ("quantity" > 0),
      CONSTRAINT "ck_order_allocation__7a4d74c3" CHECK ("downstream_order_id" <> "upstream_order_id"),
      CONSTRAINT "pk_order_allocation" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_order_allocation__organization_id" ON "order_allocation"  ("organization_id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_order_allocation__upstream_line_id" ON "order_allocation"  ("upstream_line_id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_order_allocation__upstream_order_id__downstream_order_id" ON "order_allocation"  ("upstream_order_id", "downstream_order_id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_order_allocation__downstream_order_id__upstream_order_id" ON "order_allocation"  ("downstream_order_id", "upstream_order_id") `,
    );
    await runner.query(`CREATE TABLE "order_event" (
      "id" uuid NOT NULL,
      "order_id" uuid NOT NULL,
      "from_status" text,
      "to_status" text NOT NULL,
      "by_id" uuid,
      "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      "reason" text,
      CONSTRAINT "ck_order_event__88659f0f" CHECK ("to_status" IN ('DRAFT', 'SUBMITTED', 'COUNTERED', 'ACCEPTED', 'REJECTED', 'EXPIRED', 'IN_PRODUCTION', 'READY', 'QUALITY_HOLD', 'PARTIALLY_DELIVERED', 'DELIVERED', 'COMPLETED', 'CANCELLED', 'CLOSED_SHORT')),
      CONSTRAINT "ck_order_event__da654c11" CHECK ("from_status" IN ('DRAFT', 'SUBMITTED', 'COUNTERED', 'ACCEPTED', 'REJECTED', 'EXPIRED', 'IN_PRODUCTION', 'READY', 'QUALITY_HOLD', 'PARTIALLY_DELIVERED', 'DELIVERED', 'COMPLETED', 'CANCELLED', 'CLOSED_SHORT')),
      CONSTRAINT "pk_order_event" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "ix_order_event__by_id" ON "order_event"  ("by_id") `);
    await runner.query(
      `CREATE INDEX "ix_order_event__order_id__at" ON "order_event"  ("order_id", "at") `,
    );
    await runner.query(
      `ALTER TABLE "division" ADD CONSTRAINT "fk_division__parent_id" FOREIGN KEY ("parent_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "organization" ADD CONSTRAINT "fk_organization__location_id" FOREIGN KEY ("location_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "organization" ADD CONSTRAINT "fk_organization__registered_by_id" FOREIGN KEY ("registered_by_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "annual_statistic" ADD CONSTRAINT "fk_annual_statistic__organization_id" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "annual_statistic" ADD CONSTRAINT "fk_annual_statistic__verified_by_id" FOREIGN KEY ("verified_by_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "member" ADD CONSTRAINT "fk_member__organization_id" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "organization_event" ADD CONSTRAINT "fk_organization_event__organization_id" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "organization_event" ADD CONSTRAINT "fk_organization_event__by_id" FOREIGN KEY ("by_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "site" ADD CONSTRAINT "fk_site__organization_id" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "site" ADD CONSTRAINT "fk_site__location_id" FOREIGN KEY ("location_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "purchase_order" ADD CONSTRAINT "fk_purchase_order__buyer_id" FOREIGN KEY ("buyer_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "purchase_order" ADD CONSTRAINT "fk_purchase_order__seller_id" FOREIGN KEY ("seller_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "style" ADD CONSTRAINT "fk_style__owner_id" FOREIGN KEY ("owner_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "bom_version" ADD CONSTRAINT "fk_bom_version__style_id__owner_id" FOREIGN KEY ("style_id", "owner_id") REFERENCES "style"("id","owner_id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "material" ADD CONSTRAINT "fk_material__owner_id" FOREIGN KEY ("owner_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "sku" ADD CONSTRAINT "fk_sku__style_id__owner_id" FOREIGN KEY ("style_id", "owner_id") REFERENCES "style"("id","owner_id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "bom_line" ADD CONSTRAINT "fk_bom_line__version_id" FOREIGN KEY ("version_id") REFERENCES "bom_version"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "bom_line" ADD CONSTRAINT "fk_bom_line__material_id" FOREIGN KEY ("material_id") REFERENCES "material"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "bom_line" ADD CONSTRAINT "fk_bom_line__sku_id" FOREIGN KEY ("sku_id") REFERENCES "sku"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "fiber_content" ADD CONSTRAINT "fk_fiber_content__sku_id" FOREIGN KEY ("sku_id") REFERENCES "sku"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "fiber_content" ADD CONSTRAINT "fk_fiber_content__material_id" FOREIGN KEY ("material_id") REFERENCES "material"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "lot" ADD CONSTRAINT "fk_lot__owner_id" FOREIGN KEY ("owner_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "lot" ADD CONSTRAINT "fk_lot__sku_id" FOREIGN KEY ("sku_id") REFERENCES "sku"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "lot" ADD CONSTRAINT "fk_lot__style_id" FOREIGN KEY ("style_id") REFERENCES "style"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "lot" ADD CONSTRAINT "fk_lot__material_id" FOREIGN KEY ("material_id") REFERENCES "material"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "lot" ADD CONSTRAINT "fk_lot__order_id" FOREIGN KEY ("order_id") REFERENCES "purchase_order"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "lot_consumption" ADD CONSTRAINT "fk_lot_consumption__input_lot_id" FOREIGN KEY ("input_lot_id") REFERENCES "lot"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "lot_consumption" ADD CONSTRAINT "fk_lot_consumption__output_lot_id__owner_id" FOREIGN KEY ("output_lot_id", "owner_id") REFERENCES "lot"("id","owner_id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "order_line" ADD CONSTRAINT "fk_order_line__order_id" FOREIGN KEY ("order_id") REFERENCES "purchase_order"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "order_line" ADD CONSTRAINT "fk_order_line__sku_id" FOREIGN KEY ("sku_id") REFERENCES "sku"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "order_line" ADD CONSTRAINT "fk_order_line__material_id" FOREIGN KEY ("material_id") REFERENCES "material"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "order_allocation" ADD CONSTRAINT "fk_order_allocation__upstream_order_id__organization_id" FOREIGN KEY ("upstream_order_id", "organization_id") REFERENCES "purchase_order"("id","buyer_id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "order_allocation" ADD CONSTRAINT "fk_order_allocation__downstream_order_id__organization_id" FOREIGN KEY ("downstream_order_id", "organization_id") REFERENCES "purchase_order"("id","seller_id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "order_allocation" ADD CONSTRAINT "fk_order_allocation__upstream_line_id__upstream_order_id" FOREIGN KEY ("upstream_line_id", "upstream_order_id") REFERENCES "order_line"("id","order_id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "order_allocation" ADD CONSTRAINT "fk_order_allocation__downstream_line_id__downstream_order_id" FOREIGN KEY ("downstream_line_id", "downstream_order_id") REFERENCES "order_line"("id","order_id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "order_event" ADD CONSTRAINT "fk_order_event__order_id" FOREIGN KEY ("order_id") REFERENCES "purchase_order"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "order_event" ADD CONSTRAINT "fk_order_event__by_id" FOREIGN KEY ("by_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "order_event" DROP CONSTRAINT "fk_order_event__by_id"`);
    await runner.query(`ALTER TABLE "order_event" DROP CONSTRAINT "fk_order_event__order_id"`);
    await runner.query(
      `ALTER TABLE "order_allocation" DROP CONSTRAINT "fk_order_allocation__downstream_line_id__downstream_order_id"`,
    );
    await runner.query(
      `ALTER TABLE "order_allocation" DROP CONSTRAINT "fk_order_allocation__upstream_line_id__upstream_order_id"`,
    );
    await runner.query(
      `ALTER TABLE "order_allocation" DROP CONSTRAINT "fk_order_allocation__downstream_order_id__organization_id"`,
    );
    await runner.query(
      `ALTER TABLE "order_allocation" DROP CONSTRAINT "fk_order_allocation__upstream_order_id__organization_id"`,
    );
    await runner.query(`ALTER TABLE "order_line" DROP CONSTRAINT "fk_order_line__material_id"`);
    await runner.query(`ALTER TABLE "order_line" DROP CONSTRAINT "fk_order_line__sku_id"`);
    await runner.query(`ALTER TABLE "order_line" DROP CONSTRAINT "fk_order_line__order_id"`);
    await runner.query(
      `ALTER TABLE "lot_consumption" DROP CONSTRAINT "fk_lot_consumption__output_lot_id__owner_id"`,
    );
    await runner.query(
      `ALTER TABLE "lot_consumption" DROP CONSTRAINT "fk_lot_consumption__input_lot_id"`,
    );
    await runner.query(`ALTER TABLE "lot" DROP CONSTRAINT "fk_lot__order_id"`);
    await runner.query(`ALTER TABLE "lot" DROP CONSTRAINT "fk_lot__material_id"`);
    await runner.query(`ALTER TABLE "lot" DROP CONSTRAINT "fk_lot__style_id"`);
    await runner.query(`ALTER TABLE "lot" DROP CONSTRAINT "fk_lot__sku_id"`);
    await runner.query(`ALTER TABLE "lot" DROP CONSTRAINT "fk_lot__owner_id"`);
    await runner.query(
      `ALTER TABLE "fiber_content" DROP CONSTRAINT "fk_fiber_content__material_id"`,
    );
    await runner.query(`ALTER TABLE "fiber_content" DROP CONSTRAINT "fk_fiber_content__sku_id"`);
    await runner.query(`ALTER TABLE "bom_line" DROP CONSTRAINT "fk_bom_line__sku_id"`);
    await runner.query(`ALTER TABLE "bom_line" DROP CONSTRAINT "fk_bom_line__material_id"`);
    await runner.query(`ALTER TABLE "bom_line" DROP CONSTRAINT "fk_bom_line__version_id"`);
    await runner.query(`ALTER TABLE "sku" DROP CONSTRAINT "fk_sku__style_id__owner_id"`);
    await runner.query(`ALTER TABLE "material" DROP CONSTRAINT "fk_material__owner_id"`);
    await runner.query(
      `ALTER TABLE "bom_version" DROP CONSTRAINT "fk_bom_version__style_id__owner_id"`,
    );
    await runner.query(`ALTER TABLE "style" DROP CONSTRAINT "fk_style__owner_id"`);
    await runner.query(
      `ALTER TABLE "purchase_order" DROP CONSTRAINT "fk_purchase_order__seller_id"`,
    );
    await runner.query(
      `ALTER TABLE "purchase_order" DROP CONSTRAINT "fk_purchase_order__buyer_id"`,
    );
    await runner.query(`ALTER TABLE "site" DROP CONSTRAINT "fk_site__location_id"`);
    await runner.query(`ALTER TABLE "site" DROP CONSTRAINT "fk_site__organization_id"`);
    await runner.query(
      `ALTER TABLE "organization_event" DROP CONSTRAINT "fk_organization_event__by_id"`,
    );
    await runner.query(
      `ALTER TABLE "organization_event" DROP CONSTRAINT "fk_organization_event__organization_id"`,
    );
    await runner.query(`ALTER TABLE "member" DROP CONSTRAINT "fk_member__organization_id"`);
    await runner.query(
      `ALTER TABLE "annual_statistic" DROP CONSTRAINT "fk_annual_statistic__verified_by_id"`,
    );
    await runner.query(
      `ALTER TABLE "annual_statistic" DROP CONSTRAINT "fk_annual_statistic__organization_id"`,
    );
    await runner.query(
      `ALTER TABLE "organization" DROP CONSTRAINT "fk_organization__registered_by_id"`,
    );
    await runner.query(`ALTER TABLE "organization" DROP CONSTRAINT "fk_organization__location_id"`);
    await runner.query(`ALTER TABLE "division" DROP CONSTRAINT "fk_division__parent_id"`);
    await runner.query(`DROP INDEX "public"."ix_order_event__order_id__at"`);
    await runner.query(`DROP INDEX "public"."ix_order_event__by_id"`);
    await runner.query(`DROP TABLE "order_event"`);
    await runner.query(
      `DROP INDEX "public"."ix_order_allocation__downstream_order_id__upstream_order_id"`,
    );
    await runner.query(
      `DROP INDEX "public"."ix_order_allocation__upstream_order_id__downstream_order_id"`,
    );
    await runner.query(`DROP INDEX "public"."ix_order_allocation__upstream_line_id"`);
    await runner.query(`DROP INDEX "public"."ix_order_allocation__organization_id"`);
    await runner.query(`DROP TABLE "order_allocation"`);
    await runner.query(`DROP INDEX "public"."ix_order_line__sku_id__buyer_id"`);
    await runner.query(`DROP INDEX "public"."ix_order_line__sku_id__shown_to_seller_id"`);
    await runner.query(`DROP INDEX "public"."ix_order_line__material_id__buyer_id"`);
    await runner.query(`DROP INDEX "public"."ix_order_line__material_id__shown_to_seller_id"`);
    await runner.query(`DROP INDEX "public"."ix_order_line__buyer_id__sku_id"`);
    await runner.query(`DROP INDEX "public"."ix_order_line__shown_to_seller_id__sku_id"`);
    await runner.query(`DROP TABLE "order_line"`);
    await runner.query(`DROP INDEX "public"."ix_lot_consumption__owner_id"`);
    await runner.query(`DROP INDEX "public"."ix_lot_consumption__input_lot_id"`);
    await runner.query(`DROP TABLE "lot_consumption"`);
    await runner.query(`DROP INDEX "public"."ix_lot__order_id"`);
    await runner.query(`DROP INDEX "public"."ix_lot__material_id"`);
    await runner.query(`DROP INDEX "public"."ix_lot__style_id"`);
    await runner.query(`DROP INDEX "public"."ix_lot__sku_id"`);
    await runner.query(`DROP TABLE "lot"`);
    await runner.query(`DROP TABLE "fiber_content"`);
    await runner.query(`DROP INDEX "public"."ix_bom_line__sku_id"`);
    await runner.query(`DROP INDEX "public"."ix_bom_line__material_id"`);
    await runner.query(`DROP TABLE "bom_line"`);
    await runner.query(`DROP INDEX "public"."ix_sku__style_id__height_cm"`);
    await runner.query(`DROP TABLE "sku"`);
    await runner.query(`DROP INDEX "public"."ix_material__published_at__id__67ff750d"`);
    await runner.query(`DROP TABLE "material"`);
    await runner.query(`DROP INDEX "public"."ix_bom_version__owner_id"`);
    await runner.query(`DROP TABLE "bom_version"`);
    await runner.query(`DROP INDEX "public"."ix_style__published_at__id__67ff750d"`);
    await runner.query(`DROP TABLE "style"`);
    await runner.query(`DROP INDEX "public"."ix_purchase_order__seller_id__number__id"`);
    await runner.query(`DROP INDEX "public"."ix_purchase_order__buyer_id__placed_at__id"`);
    await runner.query(`DROP INDEX "public"."ix_purchase_order__seller_id__placed_at__id"`);
    await runner.query(`DROP TABLE "purchase_order"`);
    await runner.query(`DROP INDEX "public"."ix_site__location_id"`);
    await runner.query(`DROP INDEX "public"."ix_site__organization_id"`);
    await runner.query(`DROP TABLE "site"`);
    await runner.query(`DROP INDEX "public"."ix_organization_event__organization_id__at"`);
    await runner.query(`DROP INDEX "public"."ix_organization_event__by_id"`);
    await runner.query(`DROP TABLE "organization_event"`);
    await runner.query(`DROP TABLE "member"`);
    await runner.query(`DROP INDEX "public"."ix_annual_statistic__year"`);
    await runner.query(`DROP INDEX "public"."ix_annual_statistic__verified_by_id"`);
    await runner.query(`DROP TABLE "annual_statistic"`);
    await runner.query(`DROP INDEX "public"."ix_organization__types"`);
    await runner.query(`DROP INDEX "public"."ix_organization__created_at__id"`);
    await runner.query(`DROP INDEX "public"."ix_organization__credit_code__id"`);
    await runner.query(`DROP INDEX "public"."ix_organization__name_zh__id"`);
    await runner.query(`DROP INDEX "public"."ix_organization__name_en__id"`);
    await runner.query(`DROP INDEX "public"."ix_organization__registered_by_id"`);
    await runner.query(`DROP INDEX "public"."ix_organization__location_id"`);
    await runner.query(`DROP TABLE "organization"`);
    await runner.query(`DROP INDEX "public"."ix_division__parent_id"`);
    await runner.query(`DROP TABLE "division"`);
  }
}
