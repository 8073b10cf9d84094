import type { MigrationInterface, QueryRunner } from "typeorm";

export class Inspections1795485187549 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "test_order" (
      "id" uuid NOT NULL,
      "client_id" uuid NOT NULL,
      "lab_id" uuid NOT NULL,
      "lot_id" uuid,
      "item" text,
      "level" text NOT NULL,
      "age_group" text,
      "contact" text,
      "declared_category" text,
      "product" jsonb NOT NULL,
      "parameters" text array NOT NULL,
      "note" text,
      "status" text NOT NULL DEFAULT 'REQUESTED',
      "status_since" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      "requested_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      "version" integer NOT NULL DEFAULT '1',
      CONSTRAINT "ck_test_order__06078eff" CHECK ("client_id" <> "lab_id"),
      CONSTRAINT "ck_test_order__25b7eb08" CHECK (cardinality("parameters") BETWEEN 1 AND 100),
      CONSTRAINT "ck_test_order__83962a7d" CHECK (char_length("note") <= 1000),
      CONSTRAINT "ck_test_order__fe466587" CHECK (char_length("item") <= 300),
      CONSTRAINT "ck_test_order__81c004c4" CHECK (num_nonnulls("lot_id", "item") > 0),
      CONSTRAINT "ck_test_order__2d40f07b" CHECK ("declared_category" IN ('A', 'B', 'C')),
      CONSTRAINT "ck_test_order__09cbe363" CHECK ("contact" IN ('DIRECT', 'INDIRECT')),
      CONSTRAINT "ck_test_order__9c68286c" CHECK ("age_group" IN ('INFANT', 'CHILD_UNDER7', 'CHILD_7TO14', 'OUT_OF_SCOPE')),
      CONSTRAINT "ck_test_order__b150c584" CHECK ("level" IN ('FABRIC', 'GARMENT')),
      CONSTRAINT "ck_test_order__a1ee1e82" CHECK ("status" IN ('REQUESTED', 'ACCEPTED', 'DECLINED', 'CANCELLED', 'REPORTED')),
      CONSTRAINT "pk_test_order" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_test_order__lot_id__requested_at__id" ON "test_order"  ("lot_id", "requested_at", "id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_test_order__lab_id__requested_at__id" ON "test_order"  ("lab_id", "requested_at", "id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_test_order__client_id__requested_at__id" ON "test_order"  ("client_id", "requested_at", "id") `,
    );
    await runner.query(`CREATE TABLE "test_sample" (
      "id" uuid NOT NULL,
      "test_order_id" uuid,
      "sampling_task_id" uuid,
      "holder_id" uuid NOT NULL,
      "code" text COLLATE "C" NOT NULL,
      "seal" text COLLATE "C",
      "backup" boolean NOT NULL DEFAULT false,
      "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      CONSTRAINT "uq_test_sample__holder_id__seal" UNIQUE ("holder_id", "seal"),
      CONSTRAINT "uq_test_sample__holder_id__code" UNIQUE ("holder_id", "code"),
      CONSTRAINT "ck_test_sample__314e8679" CHECK (char_length("code") <= 100 AND char_length("seal") <= 100),
      CONSTRAINT "ck_test_sample__4e918293" CHECK (num_nonnulls("test_order_id", "sampling_task_id") > 0),
      CONSTRAINT "pk_test_sample" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_test_sample__sampling_task_id__created_at__id" ON "test_sample"  ("sampling_task_id", "created_at", "id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_test_sample__test_order_id__created_at__id" ON "test_sample"  ("test_order_id", "created_at", "id") `,
    );
    await runner.query(`CREATE TABLE "custody_event" (
      "id" uuid NOT NULL,
      "sample_id" uuid NOT NULL,
      "step" text NOT NULL,
      "by_id" uuid NOT NULL,
      "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      "condition" text,
      CONSTRAINT "ck_custody_event__816362be" CHECK (char_length("condition") <= 1000),
      CONSTRAINT "ck_custody_event__fc2275b2" CHECK ("step" IN ('SEALED', 'RECEIVED', 'OPENED', 'RETAINED', 'HANDED_OVER')),
      CONSTRAINT "pk_custody_event" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "ix_custody_event__by_id" ON "custody_event"  ("by_id") `);
    await runner.query(
      `CREATE INDEX "ix_custody_event__sample_id__at__id" ON "custody_event"  ("sample_id", "at", "id") `,
    );
    await runner.query(`CREATE TABLE "inspection" (
      "id" uuid NOT NULL,
      "kind" text NOT NULL,
      "status" text NOT NULL,
      "lab_id" uuid,
      "report_number" text COLLATE "C",
      "report_version" integer NOT NULL DEFAULT '1',
      "supersedes_id" uuid,
      "test_order_id" uuid,
      "client_id" uuid,
      "sampled_organization_id" uuid,
      "producer_location" text COLLATE "C",
      "product_scope" text COLLATE "C",
      "lot_id" uuid,
      "batch" text COLLATE "C",
      "level" text,
      "required_category" text,
      "declared_category" text,
      "judged_category" text,
      "product" jsonb,
      "required_parameters" text array NOT NULL DEFAULT '{}',
      "produced_on" date,
      "sampled_on" date,
      "tested_on" date,
      "reported_on" date,
      "first_conclusion" text,
      "final_conclusion" text,
      "lab_conclusion" text,
      "conflict" boolean NOT NULL DEFAULT false,
      "conflict_resolved_at" TIMESTAMP(3) WITH TIME ZONE,
      "conflict_resolved_by_id" uuid,
      "conflict_resolution" text,
      "cma" boolean NOT NULL DEFAULT false,
      "voided" boolean NOT NULL DEFAULT false,
      "void_reason" text,
      "published" boolean NOT NULL DEFAULT false,
      "sampling_task_id" uuid,
      "recheck_of_id" uuid,
      "standards" text array NOT NULL DEFAULT '{}',
      "version" integer NOT NULL DEFAULT '1',
      "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "uq_inspection__supersedes_id" UNIQUE ("supersedes_id"),
      CONSTRAINT "uq_inspection__lab_id__report_number__report_version" UNIQUE ("lab_id", "report_number", "report_version"),
      CONSTRAINT "ck_inspection__80691a65" CHECK ("recheck_of_id" <> "id" AND "supersedes_id" <> "id"),
      CONSTRAINT "ck_inspection__11a77d79" CHECK (num_nonnulls("conflict_resolved_at", "conflict_resolved_by_id", "conflict_resolution") IN (0, 3)),
      CONSTRAINT "ck_inspection__3b605637" CHECK ("voided" = ("void_reason" IS NOT NULL)),
      CONSTRAINT "ck_inspection__15a47aa9" CHECK ("kind" <> 'COMMISSIONED' OR ("status" = 'FINAL' AND "report_number" IS NOT NULL)),
      CONSTRAINT "ck_inspection__923e515d" CHECK ("report_version" > 0 AND ("report_version" = 1) = ("supersedes_id" IS NULL)),
      CONSTRAINT "ck_inspection__0cb8fea4" CHECK (char_length("void_reason") <= 1000 AND char_length("conflict_resolution") <= 1000),
      CONSTRAINT "ck_inspection__c1b733ba" CHECK (char_length("report_number") <= 100 AND char_length("batch") <= 100 AND char_length("product_scope") <= 100 AND char_length("producer_location") <= 100),
      CONSTRAINT "ck_inspection__21fe3b08" CHECK ("lab_conclusion" IN ('PASS', 'FAIL', 'INCOMPLETE')),
      CONSTRAINT "ck_inspection__6ddf7e20" CHECK ("final_conclusion" IN ('PASS', 'FAIL', 'INCOMPLETE')),
      CONSTRAINT "ck_inspection__dc6252ef" CHECK ("first_conclusion" IN ('PASS', 'FAIL', 'INCOMPLETE')),
      CONSTRAINT "ck_inspection__95118644" CHECK ("judged_category" IN ('A', 'B', 'C')),
      CONSTRAINT "ck_inspection__2d40f07b" CHECK ("declared_category" IN ('A', 'B', 'C')),
      CONSTRAINT "ck_inspection__df06fdfd" CHECK ("required_category" IN ('A', 'B', 'C')),
      CONSTRAINT "ck_inspection__b150c584" CHECK ("level" IN ('FABRIC', 'GARMENT')),
      CONSTRAINT "ck_inspection__b179712c" CHECK ("status" IN ('PLANNED', 'SAMPLED', 'TESTING', 'PRELIMINARY', 'OBJECTED', 'RECHECKING', 'FINAL', 'VOID')),
      CONSTRAINT "ck_inspection__acf5d256" CHECK ("kind" IN ('COMMISSIONED', 'SUPERVISION', 'RECHECK', 'REINSPECTION')),
      CONSTRAINT "pk_inspection" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_inspection__conflict_resolved_by_id" ON "inspection"  ("conflict_resolved_by_id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_inspection__recheck_of_id" ON "inspection"  ("recheck_of_id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_inspection__sampling_task_id" ON "inspection"  ("sampling_task_id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_inspection__test_order_id" ON "inspection"  ("test_order_id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_inspection__kind__reported_on__id" ON "inspection"  ("kind", "reported_on", "id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_inspection__reported_on__id" ON "inspection"  ("reported_on", "id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_inspection__sampled_organization_id__reported_on__id" ON "inspection"  ("sampled_organization_id", "reported_on", "id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_inspection__lot_id__reported_on__id" ON "inspection"  ("lot_id", "reported_on", "id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_inspection__lab_id__reported_on__id" ON "inspection"  ("lab_id", "reported_on", "id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_inspection__client_id__reported_on__id" ON "inspection"  ("client_id", "reported_on", "id") `,
    );
    await runner.query(`CREATE TABLE "test_order_event" (
      "id" uuid NOT NULL,
      "test_order_id" uuid NOT NULL,
      "from_status" text,
      "to_status" text NOT NULL,
      "by_id" uuid NOT NULL,
      "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      "reason" text,
      CONSTRAINT "ck_test_order_event__a5e49796" CHECK (char_length("reason") <= 1000),
      CONSTRAINT "ck_test_order_event__1d506577" CHECK ("to_status" IN ('REQUESTED', 'ACCEPTED', 'DECLINED', 'CANCELLED', 'REPORTED')),
      CONSTRAINT "ck_test_order_event__9b45c9d0" CHECK ("from_status" IN ('REQUESTED', 'ACCEPTED', 'DECLINED', 'CANCELLED', 'REPORTED')),
      CONSTRAINT "pk_test_order_event" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_test_order_event__by_id" ON "test_order_event"  ("by_id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_test_order_event__test_order_id__at" ON "test_order_event"  ("test_order_id", "at") `,
    );
    await runner.query(`CREATE TABLE "test_verdict" (
      "id" uuid NOT NULL,
      "inspection_id" uuid NOT NULL,
      "position" integer NOT NULL,
      "parameter" text COLLATE "C" NOT NULL,
      "part" text COLLATE "C" NOT NULL DEFAULT '',
      "sample" text COLLATE "C" NOT NULL DEFAULT '',
      "value" text NOT NULL,
      "detection_limit" numeric(18,6),
      "max_dimension_mm" numeric(18,6),
      "unit" text,
      "limit_text" text,
      "verdict" text NOT NULL,
      "lab_verdict" text,
      "reason" text,
      CONSTRAINT "uq_test_verdict__inspection_id__position" UNIQUE ("inspection_id", "position"),
      CONSTRAINT "uq_test_verdict__inspection_id__parameter__part__sample" UNIQUE ("inspection_id", "parameter", "part", "sample"),
      CONSTRAINT "ck_test_verdict__ed4c3fa6" CHECK ("position" > 0),
      CONSTRAINT "ck_test_verdict__63c88a37" CHECK (char_length("reason") <= 300),
      CONSTRAINT "ck_test_verdict__4ac34e6c" CHECK (char_length("limit_text") <= 300),
      CONSTRAINT "ck_test_verdict__639ccabd" CHECK (char_length("parameter") <= 100 AND char_length("part") <= 100 AND char_length("sample") <= 100 AND char_length("value") <= 100 AND char_length("unit") <= 100),
      CONSTRAINT "ck_test_verdict__9e79c8a6" CHECK ("lab_verdict" IN ('PASS', 'FAIL', 'INCONCLUSIVE', 'INVALID', 'NOT_APPLICABLE')),
      CONSTRAINT "ck_test_verdict__88d55f2a" CHECK ("verdict" IN ('PASS', 'FAIL', 'INCONCLUSIVE', 'INVALID', 'NOT_APPLICABLE')),
      CONSTRAINT "pk_test_verdict" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `ALTER TABLE "test_order" ADD CONSTRAINT "fk_test_order__client_id" FOREIGN KEY ("client_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "test_order" ADD CONSTRAINT "fk_test_order__lab_id" FOREIGN KEY ("lab_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "test_order" ADD CONSTRAINT "fk_test_order__lot_id" FOREIGN KEY ("lot_id") REFERENCES "lot"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "test_sample" ADD CONSTRAINT "fk_test_sample__test_order_id" FOREIGN KEY ("test_order_id") REFERENCES "test_order"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "test_sample" ADD CONSTRAINT "fk_test_sample__holder_id" FOREIGN KEY ("holder_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "custody_event" ADD CONSTRAINT "fk_custody_event__sample_id" FOREIGN KEY ("sample_id") REFERENCES "test_sample"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "custody_event" ADD CONSTRAINT "fk_custody_event__by_id" FOREIGN KEY ("by_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "inspection" ADD CONSTRAINT "fk_inspection__lab_id" FOREIGN KEY ("lab_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "inspection" ADD CONSTRAINT "fk_inspection__supersedes_id" FOREIGN KEY ("supersedes_id") REFERENCES "inspection"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "inspection" ADD CONSTRAINT "fk_inspection__test_order_id" FOREIGN KEY ("test_order_id") REFERENCES "test_order"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "inspection" ADD CONSTRAINT "fk_inspection__client_id" FOREIGN KEY ("client_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "inspection" ADD CONSTRAINT "fk_inspection__sampled_organization_id" FOREIGN KEY ("sampled_organization_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "inspection" ADD CONSTRAINT "fk_inspection__lot_id" FOREIGN KEY ("lot_id") REFERENCES "lot"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "inspection" ADD CONSTRAINT "fk_inspection__conflict_resolved_by_id" FOREIGN KEY ("conflict_resolved_by_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "inspection" ADD CONSTRAINT "fk_inspection__recheck_of_id" FOREIGN KEY ("recheck_of_id") REFERENCES "inspection"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "test_order_event" ADD CONSTRAINT "fk_test_order_event__test_order_id" FOREIGN KEY ("test_order_id") REFERENCES "test_order"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "test_order_event" ADD CONSTRAINT "fk_test_order_event__by_id" FOREIGN KEY ("by_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "test_verdict" ADD CONSTRAINT "fk_test_verdict__inspection_id" FOREIGN KEY ("inspection_id") REFERENCES "inspection"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "test_verdict" DROP CONSTRAINT "fk_test_verdict__inspection_id"`,
    );
    await runner.query(
      `ALTER TABLE "test_order_event" DROP CONSTRAINT "fk_test_order_event__by_id"`,
    );
    await runner.query(
      `ALTER TABLE "test_order_event" DROP CONSTRAINT "fk_test_order_event__test_order_id"`,
    );
    await runner.query(`ALTER TABLE "inspection" DROP CONSTRAINT "fk_inspection__recheck_of_id"`);
    await runner.query(
      `ALTER TABLE "inspection" DROP CONSTRAINT "fk_inspection__conflict_resolved_by_id"`,
    );
    await runner.query(`ALTER TABLE "inspection" DROP CONSTRAINT "fk_inspection__lot_id"`);
    await runner.query(
      `ALTER TABLE "inspection" DROP CONSTRAINT "fk_inspection__sampled_organization_id"`,
    );
    await runner.query(`ALTER TABLE "inspection" DROP CONSTRAINT "fk_inspection__client_id"`);
    await runner.query(`ALTER TABLE "inspection" DROP CONSTRAINT "fk_inspection__test_order_id"`);
    await runner.query(`ALTER TABLE "inspection" DROP CONSTRAINT "fk_inspection__supersedes_id"`);
    await runner.query(`ALTER TABLE "inspection" DROP CONSTRAINT "fk_inspection__lab_id"`);
    await runner.query(`ALTER TABLE "custody_event" DROP CONSTRAINT "fk_custody_event__by_id"`);
    await runner.query(`ALTER TABLE "custody_event" DROP CONSTRAINT "fk_custody_event__sample_id"`);
    await runner.query(`ALTER TABLE "test_sample" DROP CONSTRAINT "fk_test_sample__holder_id"`);
    await runner.query(`ALTER TABLE "test_sample" DROP CONSTRAINT "fk_test_sample__test_order_id"`);
    await runner.query(`ALTER TABLE "test_order" DROP CONSTRAINT "fk_test_order__lot_id"`);
    await runner.query(`ALTER TABLE "test_order" DROP CONSTRAINT "fk_test_order__lab_id"`);
    await runner.query(`ALTER TABLE "test_order" DROP CONSTRAINT "fk_test_order__client_id"`);
    await runner.query(`DROP TABLE "test_verdict"`);
    await runner.query(`DROP INDEX "public"."ix_test_order_event__test_order_id__at"`);
    await runner.query(`DROP INDEX "public"."ix_test_order_event__by_id"`);
    await runner.query(`DROP TABLE "test_order_event"`);
    await runner.query(`DROP INDEX "public"."ix_inspection__client_id__reported_on__id"`);
    await runner.query(`DROP INDEX "public"."ix_inspection__lab_id__reported_on__id"`);
    await runner.query(`DROP INDEX "public"."ix_inspection__lot_id__reported_on__id"`);
    await runner.query(
      `DROP INDEX "public"."ix_inspection__sampled_organization_id__reported_on__id"`,
    );
    await runner.query(`DROP INDEX "public"."ix_inspection__reported_on__id"`);
    await runner.query(`DROP INDEX "public"."ix_inspection__kind__reported_on__id"`);
    await runner.query(`DROP INDEX "public"."ix_inspection__test_order_id"`);
    await runner.query(`DROP INDEX "public"."ix_inspection__sampling_task_id"`);
    await runner.query(`DROP INDEX "public"."ix_inspection__recheck_of_id"`);
    await runner.query(`DROP INDEX "public"."ix_inspection__conflict_resolved_by_id"`);
    await runner.query(`DROP TABLE "inspection"`);
    await runner.query(`DROP INDEX "public"."ix_custody_event__sample_id__at__id"`);
    await runner.query(`DROP INDEX "public"."ix_custody_event__by_id"`);
    await runner.query(`DROP TABLE "custody_event"`);
    await runner.query(`DROP INDEX "public"."ix_test_sample__test_order_id__created_at__id"`);
    await runner.query(`DROP INDEX "public"."ix_test_sample__sampling_task_id__created_at__id"`);
    await runner.query(`DROP TABLE "test_sample"`);
    await runner.query(`DROP INDEX "public"."ix_test_order__client_id__requested_at__id"`);
    await runner.query(`DROP INDEX "public"."ix_test_order__lab_id__requested_at__id"`);
    await runner.query(`DROP INDEX "public"."ix_test_order__lot_id__requested_at__id"`);
    await runner.query(`DROP TABLE "test_order"`);
  }
}
