import type { MigrationInterface, QueryRunner } from "typeorm";

export class Certificates1795485385167 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Lets one constraint compare a holder, words and days at once.
    await runner.query(`CREATE EXTENSION IF NOT EXISTS btree_gist`);
    await runner.query(`CREATE TABLE "certificate" (
      "id" uuid NOT NULL,
      "type" text NOT NULL,
      "route" text NOT NULL,
      "status" text NOT NULL,
      "holder_id" uuid NOT NULL,
      "issuer_id" uuid,
      "signed_by_id" uuid NOT NULL,
      "number" text COLLATE "C",
      "standard" text COLLATE "C",
      "valid_from" date,
      "valid_to" date,
      "issued_on" date,
      "surveillance_due_on" date array NOT NULL DEFAULT '{}',
      "predecessor_id" uuid,
      "successor_id" uuid,
      "public_url" text,
      "rule_no" text,
      "tzzb_no" text,
      "declaration_url" text,
      "international_cert_no" text,
      "scheme_name" text,
      "emission_scopes" integer array NOT NULL DEFAULT '{}',
      "accreditation_mark" text,
      "scope_of_system" text,
      "functional_unit" text,
      "footprint_boundary" text,
      "footprint_stages" text,
      "footprint_result" numeric(20,6),
      "footprint_rules" text,
      "data_from" date,
      "data_to" date,
      "verifier" text,
      "status_since" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      "version" integer NOT NULL DEFAULT '1',
      "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      CONSTRAINT "uq_certificate__predecessor_id" UNIQUE ("predecessor_id"),
      CONSTRAINT "uq_certificate__signed_by_id__number" UNIQUE ("signed_by_id", "number"),
      CONSTRAINT "ck_certificate__9aa2dff0" CHECK (char_length("declaration_url") <= 1000 AND char_length("public_url") <= 1000 AND char_length("footprint_stages") <= 1000),
      CONSTRAINT "ck_certificate__a04bb2d5" CHECK (char_length("accreditation_mark") <= 300 AND char_length("functional_unit") <= 300 AND char_length("footprint_rules") <= 300 AND char_length("scope_of_system") <= 300),
      CONSTRAINT "ck_certificate__5f959916" CHECK (char_length("rule_no") <= 300 AND char_length("tzzb_no") <= 300 AND char_length("international_cert_no") <= 300 AND char_length("scheme_name") <= 300 AND char_length("verifier") <= 300),
      CONSTRAINT "ck_certificate__420f75b2" CHECK (char_length("standard") <= 64),
      CONSTRAINT "ck_certificate__9902ef6b" CHECK ("valid_from" <= "valid_to"),
      CONSTRAINT "ck_certificate__36ed4626" CHECK (("number" IS NOT NULL) = ("status" IN ('ISSUED', 'SUSPENDED', 'REVOKED', 'CANCELLED', 'RENEWED'))),
      CONSTRAINT "ck_certificate__ed06c51e" CHECK (num_nonnulls("number", "valid_from", "valid_to", "issued_on") IN (0, 4)),
      CONSTRAINT "ck_certificate__57c38b80" CHECK ("number" ~ '^[0-9A-Z/()._-]{1,64}$' OR "number" ~ '^CNAS L[0-9]{1,8}$'),
      CONSTRAINT "ck_certificate__c1c0a7b6" CHECK ("holder_id" <> "issuer_id"),
      CONSTRAINT "ck_certificate__bc42e610" CHECK ("signed_by_id" = coalesce("issuer_id", "holder_id")),
      CONSTRAINT "ck_certificate__0b00108b" CHECK ("route" = 'CERTIFICATION' OR "type" = 'PINZIBIAO'),
      CONSTRAINT "ck_certificate__4090042d" CHECK (("issuer_id" IS NULL) = ("route" = 'SELF_DECLARATION')),
      CONSTRAINT "ck_certificate__253d2aec" CHECK ("footprint_boundary" IN ('CRADLE_TO_GATE', 'CRADLE_TO_GRAVE')),
      CONSTRAINT "ck_certificate__89078945" CHECK ("status" IN ('DRAFT', 'APPLIED', 'UNDER_REVIEW', 'CORRECTION_REQUESTED', 'REJECTED', 'WITHDRAWN', 'ISSUED', 'SUSPENDED', 'REVOKED', 'CANCELLED', 'RENEWED')),
      CONSTRAINT "ck_certificate__11ff5d7b" CHECK ("route" IN ('CERTIFICATION', 'SELF_DECLARATION')),
      CONSTRAINT "ck_certificate__30087622" CHECK ("type" IN ('PINZIBIAO', 'PCF_LABEL', 'GREEN_PRODUCT', 'DUAL_CARBON', 'QMS', 'LAB_CMA', 'LAB_CNAS')),
      CONSTRAINT "pk_certificate" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_certificate__successor_id" ON "certificate"  ("successor_id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_certificate__valid_to__id__4606d652" ON "certificate"  ("valid_to", "id") WHERE "status" IN ('ISSUED', 'SUSPENDED')`,
    );
    await runner.query(
      `CREATE INDEX "ix_certificate__type__created_at__id" ON "certificate"  ("type", "created_at", "id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_certificate__created_at__id" ON "certificate"  ("created_at", "id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_certificate__issuer_id__created_at__id" ON "certificate"  ("issuer_id", "created_at", "id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_certificate__holder_id__type__created_at__id" ON "certificate"  ("holder_id", "type", "created_at", "id") `,
    );
    await runner.query(`CREATE TABLE "certificate_event" (
      "id" uuid NOT NULL,
      "certificate_id" uuid NOT NULL,
      "number" integer NOT NULL,
      "from_status" text,
      "to_status" text NOT NULL,
      "by_id" uuid NOT NULL,
      "effective_on" date NOT NULL,
      "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      "reason" text,
      "until_day" date,
      CONSTRAINT "uq_certificate_event__certificate_id__number" UNIQUE ("certificate_id", "number"),
      CONSTRAINT "ck_certificate_event__d9d74df4" CHECK ("until_day" IS NULL OR "to_status" = 'SUSPENDED'),
      CONSTRAINT "ck_certificate_event__90018e03" CHECK ("number" > 0),
      CONSTRAINT "ck_certificate_event__a5e49796" CHECK (char_length("reason") <= 1000),
      CONSTRAINT "ck_certificate_event__47340342" CHECK ("to_status" IN ('DRAFT', 'APPLIED', 'UNDER_REVIEW', 'CORRECTION_REQUESTED', 'REJECTED', 'WITHDRAWN', 'ISSUED', 'SUSPENDED', 'REVOKED', 'CANCELLED', 'RENEWED')),
      CONSTRAINT "ck_certificate_event__c7cb9c5d" CHECK ("from_status" IN ('DRAFT', 'APPLIED', 'UNDER_REVIEW', 'CORRECTION_REQUESTED', 'REJECTED', 'WITHDRAWN', 'ISSUED', 'SUSPENDED', 'REVOKED', 'CANCELLED', 'RENEWED')),
      CONSTRAINT "pk_certificate_event" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_certificate_event__by_id" ON "certificate_event"  ("by_id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_certificate_event__latest" ON "certificate_event"  ("certificate_id", "effective_on", "number") `,
    );
    await runner.query(`CREATE TABLE "certificate_evidence" (
      "id" uuid NOT NULL,
      "certificate_id" uuid NOT NULL,
      "kind" text NOT NULL,
      "sha256" text COLLATE "C" NOT NULL,
      "file_name" text,
      "visibility" text NOT NULL DEFAULT 'PARTIES',
      "added_by_id" uuid NOT NULL,
      "added_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      CONSTRAINT "uq_certificate_evidence__certificate_id__sha256" UNIQUE ("certificate_id", "sha256"),
      CONSTRAINT "ck_certificate_evidence__1ed29f85" CHECK (char_length("file_name") <= 300),
      CONSTRAINT "ck_certificate_evidence__53dc831a" CHECK ("sha256" ~ '^[0-9a-f]{64}$'),
      CONSTRAINT "ck_certificate_evidence__e01d233e" CHECK ("visibility" IN ('PUBLIC', 'PARTIES')),
      CONSTRAINT "ck_certificate_evidence__d3b9b420" CHECK ("kind" IN ('TEST_REPORT', 'FACTORY_AUDIT', 'SELF_EVALUATION', 'MANAGEMENT_CERTIFICATE', 'QUALITY_COMMITMENT', 'CREDIT_GUARANTEE', 'FOOTPRINT_REPORT', 'VERIFICATION_STATEMENT', 'CERTIFICATE_FILE', 'OTHER')),
      CONSTRAINT "pk_certificate_evidence" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "certificate_parameter" (
      "id" uuid NOT NULL,
      "certificate_id" uuid NOT NULL,
      "parameter" text COLLATE "C" NOT NULL,
      "method" text COLLATE "C" NOT NULL,
      CONSTRAINT "uq_certificate_parameter__certificate_id__parameter__method" UNIQUE ("certificate_id", "parameter", "method"),
      CONSTRAINT "ck_certificate_parameter__6089c69f" CHECK (char_length("parameter") <= 64 AND char_length("method") <= 64),
      CONSTRAINT "pk_certificate_parameter" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_certificate_parameter__parameter" ON "certificate_parameter"  ("parameter") `,
    );
    await runner.query(`CREATE TABLE "certificate_reminder" (
      "certificate_id" uuid NOT NULL,
      "days" integer NOT NULL,
      "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      CONSTRAINT "pk_certificate_reminder" PRIMARY KEY ("certificate_id", "days")
    )`);
    await runner.query(`CREATE TABLE "certificate_scope_item" (
      "id" uuid NOT NULL,
      "certificate_id" uuid NOT NULL,
      "position" integer NOT NULL,
      "site_id" uuid,
      "style_id" uuid,
      "sku_id" uuid,
      "category" text,
      "key" text COLLATE "C" NOT NULL,
      CONSTRAINT "uq_certificate_scope_item__certificate_id__key" UNIQUE ("certificate_id", "key"),
      CONSTRAINT "ck_certificate_scope_item__fd710124" CHECK (char_length("category") <= 300),
      CONSTRAINT "ck_certificate_scope_item__a566dc96" CHECK (num_nonnulls("site_id", "style_id", "sku_id", "category") = 1),
      CONSTRAINT "pk_certificate_scope_item" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_certificate_scope_item__site_id" ON "certificate_scope_item"  ("site_id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_certificate_scope_item__style_id" ON "certificate_scope_item"  ("style_id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_certificate_scope_item__sku_id" ON "certificate_scope_item"  ("sku_id") `,
    );
    await runner.query(`CREATE TABLE "certificate_term" (
      "certificate_id" uuid NOT NULL,
      "key" text COLLATE "C" NOT NULL,
      "holder_id" uuid NOT NULL,
      "valid_days" datemultirange NOT NULL,
      CONSTRAINT "xc_certificate_term__once" EXCLUDE USING gist ("holder_id" WITH =, "key" WITH =, "valid_days" WITH &&),
      CONSTRAINT "pk_certificate_term" PRIMARY KEY ("certificate_id", "key")
    )`);
    await runner.query(`CREATE TABLE "honor" (
      "id" uuid NOT NULL,
      "organization_id" uuid NOT NULL,
      "type" text NOT NULL,
      "level" text NOT NULL,
      "title" text,
      "awarded_by_id" uuid NOT NULL,
      "awarded_on" date NOT NULL,
      "valid_to" date,
      "revoked_on" date,
      "revoked_reason" text,
      "version" integer NOT NULL DEFAULT '1',
      "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      CONSTRAINT "ck_honor__983c7f4e" CHECK (char_length("revoked_reason") <= 1000),
      CONSTRAINT "ck_honor__cf34fc6c" CHECK (char_length("title") <= 300),
      CONSTRAINT "ck_honor__44664c88" CHECK ("awarded_on" <= "revoked_on"),
      CONSTRAINT "ck_honor__447414e3" CHECK ("awarded_on" <= "valid_to"),
      CONSTRAINT "ck_honor__c23c8724" CHECK (num_nonnulls("revoked_on", "revoked_reason") IN (0, 2)),
      CONSTRAINT "ck_honor__522494da" CHECK ("level" IN ('DISTRICT', 'CITY', 'PROVINCE', 'NATIONAL')),
      CONSTRAINT "ck_honor__cbdc1163" CHECK ("type" IN ('GOV_QUALITY_AWARD', 'LITTLE_GIANT', 'SINGLE_CHAMPION', 'FRONT_RUNNER')),
      CONSTRAINT "pk_honor" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "ix_honor__awarded_by_id" ON "honor"  ("awarded_by_id") `);
    await runner.query(
      `CREATE INDEX "ix_honor__type__awarded_on__id" ON "honor"  ("type", "awarded_on", "id") `,
    );
    await runner.query(`CREATE INDEX "ix_honor__awarded_on__id" ON "honor"  ("awarded_on", "id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "ux_honor__once" ON "honor"  ("organization_id", "type", "level", "awarded_on") `,
    );
    await runner.query(
      `ALTER TABLE "certificate" ADD CONSTRAINT "fk_certificate__holder_id" FOREIGN KEY ("holder_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "certificate" ADD CONSTRAINT "fk_certificate__issuer_id" FOREIGN KEY ("issuer_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "certificate" ADD CONSTRAINT "fk_certificate__signed_by_id" FOREIGN KEY ("signed_by_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "certificate" ADD CONSTRAINT "fk_certificate__predecessor_id" FOREIGN KEY ("predecessor_id") REFERENCES "certificate"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "certificate" ADD CONSTRAINT "fk_certificate__successor_id" FOREIGN KEY ("successor_id") REFERENCES "certificate"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "certificate_event" ADD CONSTRAINT "fk_certificate_event__certificate_id" FOREIGN KEY ("certificate_id") REFERENCES "certificate"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "certificate_event" ADD CONSTRAINT "fk_certificate_event__by_id" FOREIGN KEY ("by_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "certificate_evidence" ADD CONSTRAINT "fk_certificate_evidence__certificate_id" FOREIGN KEY ("certificate_id") REFERENCES "certificate"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "certificate_evidence" ADD CONSTRAINT "fk_certificate_evidence__added_by_id" FOREIGN KEY ("added_by_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "certificate_parameter" ADD CONSTRAINT "fk_certificate_parameter__certificate_id" FOREIGN KEY ("certificate_id") REFERENCES "certificate"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "certificate_reminder" ADD CONSTRAINT "fk_certificate_reminder__certificate_id" FOREIGN KEY ("certificate_id") REFERENCES "certificate"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "certificate_scope_item" ADD CONSTRAINT "fk_certificate_scope_item__certificate_id" FOREIGN KEY ("certificate_id") REFERENCES "certificate"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "certificate_scope_item" ADD CONSTRAINT "fk_certificate_scope_item__site_id" FOREIGN KEY ("site_id") REFERENCES "site"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "certificate_scope_item" ADD CONSTRAINT "fk_certificate_scope_item__style_id" FOREIGN KEY ("style_id") REFERENCES "style"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "certificate_scope_item" ADD CONSTRAINT "fk_certificate_scope_item__sku_id" FOREIGN KEY ("sku_id") REFERENCES "sku"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "certificate_term" ADD CONSTRAINT "fk_certificate_term__certificate_id" FOREIGN KEY ("certificate_id") REFERENCES "certificate"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "certificate_term" ADD CONSTRAINT "fk_certificate_term__holder_id" FOREIGN KEY ("holder_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "honor" ADD CONSTRAINT "fk_honor__organization_id" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "honor" ADD CONSTRAINT "fk_honor__awarded_by_id" FOREIGN KEY ("awarded_by_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "honor" DROP CONSTRAINT "fk_honor__awarded_by_id"`);
    await runner.query(`ALTER TABLE "honor" DROP CONSTRAINT "fk_honor__organization_id"`);
    await runner.query(
      `ALTER TABLE "certificate_term" DROP CONSTRAINT "fk_certificate_term__holder_id"`,
    );
    await runner.query(
      `ALTER TABLE "certificate_term" DROP CONSTRAINT "fk_certificate_term__certificate_id"`,
    );
    await runner.query(
      `ALTER TABLE "certificate_scope_item" DROP CONSTRAINT "fk_certificate_scope_item__sku_id"`,
    );
    await runner.query(
      `ALTER TABLE "certificate_scope_item" DROP CONSTRAINT "fk_certificate_scope_item__style_id"`,
    );
    await runner.query(
      `ALTER TABLE "certificate_scope_item" DROP CONSTRAINT "fk_certificate_scope_item__site_id"`,
    );
    await runner.query(
      `ALTER TABLE "certificate_scope_item" DROP CONSTRAINT "fk_certificate_scope_item__certificate_id"`,
    );
    await runner.query(
      `ALTER TABLE "certificate_reminder" DROP CONSTRAINT "fk_certificate_reminder__certificate_id"`,
    );
    await runner.query(
      `ALTER TABLE "certificate_parameter" DROP CONSTRAINT "fk_certificate_parameter__certificate_id"`,
    );
    await runner.query(
      `ALTER TABLE "certificate_evidence" DROP CONSTRAINT "fk_certificate_evidence__added_by_id"`,
    );
    await runner.query(
      `ALTER TABLE "certificate_evidence" DROP CONSTRAINT "fk_certificate_evidence__certificate_id"`,
    );
    await runner.query(
      `ALTER TABLE "certificate_event" DROP CONSTRAINT "fk_certificate_event__by_id"`,
    );
    await runner.query(
      `ALTER TABLE "certificate_event" DROP CONSTRAINT "fk_certificate_event__certificate_id"`,
    );
    await runner.query(`ALTER TABLE "certificate" DROP CONSTRAINT "fk_certificate__successor_id"`);
    await runner.query(
      `ALTER TABLE "certificate" DROP CONSTRAINT "fk_certificate__predecessor_id"`,
    );
    await runner.query(`ALTER TABLE "certificate" DROP CONSTRAINT "fk_certificate__signed_by_id"`);
    await runner.query(`ALTER TABLE "certificate" DROP CONSTRAINT "fk_certificate__issuer_id"`);
    await runner.query(`ALTER TABLE "certificate" DROP CONSTRAINT "fk_certificate__holder_id"`);
    await runner.query(`DROP INDEX "public"."ux_honor__once"`);
    await runner.query(`DROP INDEX "public"."ix_honor__awarded_on__id"`);
    await runner.query(`DROP INDEX "public"."ix_honor__type__awarded_on__id"`);
    await runner.query(`DROP INDEX "public"."ix_honor__awarded_by_id"`);
    await runner.query(`DROP TABLE "honor"`);
    await runner.query(`DROP TABLE "certificate_term"`);
    await runner.query(`DROP INDEX "public"."ix_certificate_scope_item__sku_id"`);
    await runner.query(`DROP INDEX "public"."ix_certificate_scope_item__style_id"`);
    await runner.query(`DROP INDEX "public"."ix_certificate_scope_item__site_id"`);
    await runner.query(`DROP TABLE "certificate_scope_item"`);
    await runner.query(`DROP TABLE "certificate_reminder"`);
    await runner.query(`DROP INDEX "public"."ix_certificate_parameter__parameter"`);
    await runner.query(`DROP TABLE "certificate_parameter"`);
    await runner.query(`DROP TABLE "certificate_evidence"`);
    await runner.query(`DROP INDEX "public"."ix_certificate_event__latest"`);
    await runner.query(`DROP INDEX "public"."ix_certificate_event__by_id"`);
    await runner.query(`DROP TABLE "certificate_event"`);
    await runner.query(`DROP INDEX "public"."ix_certificate__holder_id__type__created_at__id"`);
    await runner.query(`DROP INDEX "public"."ix_certificate__issuer_id__created_at__id"`);
    await runner.query(`DROP INDEX "public"."ix_certificate__created_at__id"`);
    await runner.query(`DROP INDEX "public"."ix_certificate__type__created_at__id"`);
    await runner.query(`DROP INDEX "public"."ix_certificate__valid_to__id__4606d652"`);
    await runner.query(`DROP INDEX "public"."ix_certificate__successor_id"`);
    await runner.query(`DROP TABLE "certificate"`);
  }
}
