import type { MigrationInterface, QueryRunner } from "typeorm";

/** Standards of enterprises, what the regulator found of them, who leads, and what they are held against. */
export class EnterpriseStandards1795486706810 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "notice" DROP CONSTRAINT "ck_notice__9a92015c"`);
    await runner.query(`CREATE TABLE "enterprise_standard" (
      "id" uuid NOT NULL,
      "organization_id" uuid NOT NULL,
      "number" text COLLATE "C" NOT NULL,
      "title" text NOT NULL,
      "product_scope" text NOT NULL,
      "category" text,
      "age_group" text,
      "status" text NOT NULL,
      "published_on" date,
      "replaces_id" uuid,
      "version" integer NOT NULL DEFAULT '1',
      "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      CONSTRAINT "uq_enterprise_standard__id__organization_id" UNIQUE ("id", "organization_id"),
      CONSTRAINT "uq_enterprise_standard__organization_id__number" UNIQUE ("organization_id", "number"),
      CONSTRAINT "ck_enterprise_standard__dc3d977f" CHECK ("replaces_id" <> "id"),
      CONSTRAINT "ck_enterprise_standard__82707ccc" CHECK (("status" = 'DECLARED') <= ("published_on" IS NULL)),
      CONSTRAINT "ck_enterprise_standard__9c68286c" CHECK ("age_group" IN ('INFANT', 'CHILD_UNDER7', 'CHILD_7TO14', 'OUT_OF_SCOPE')),
      CONSTRAINT "ck_enterprise_standard__3916cd61" CHECK ("category" IN ('A', 'B', 'C')),
      CONSTRAINT "ck_enterprise_standard__3b48af12" CHECK ("status" IN ('DECLARED', 'PUBLISHED', 'REPLACED', 'WITHDRAWN', 'FOUND_NONCONFORMING')),
      CONSTRAINT "ck_enterprise_standard__c68676a2" CHECK (char_length("product_scope") <= 500),
      CONSTRAINT "ck_enterprise_standard__f87cee1d" CHECK (char_length("title") <= 200),
      CONSTRAINT "ck_enterprise_standard__446b5050" CHECK (char_length("number") <= 64),
      CONSTRAINT "pk_enterprise_standard" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_enterprise_standard__replaces_id" ON "enterprise_standard"  ("replaces_id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_enterprise_standard__published_on__id" ON "enterprise_standard"  ("published_on", "id") `,
    );
    await runner.query(`CREATE TABLE "enterprise_standard_indicator" (
      "id" uuid NOT NULL,
      "enterprise_standard_id" uuid NOT NULL,
      "position" integer NOT NULL,
      "name" text COLLATE "C" NOT NULL,
      "parameter" text,
      "unit" text,
      "value" text NOT NULL,
      "binding_limit" text,
      "binding_standard" text,
      CONSTRAINT "uq_enterprise_standard_indicator__enterprise_standard_id__name" UNIQUE ("enterprise_standard_id", "name"),
      CONSTRAINT "uq_enterprise_standard_indicator__enterprise_standard__bd355eb1" UNIQUE ("enterprise_standard_id", "position"),
      CONSTRAINT "ck_enterprise_standard_indicator__f54dee27" CHECK (char_length("unit") <= 30),
      CONSTRAINT "ck_enterprise_standard_indicator__36299162" CHECK (char_length("name") <= 100 AND char_length("value") <= 100),
      CONSTRAINT "pk_enterprise_standard_indicator" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "enterprise_standard_event" (
      "id" uuid NOT NULL,
      "enterprise_standard_id" uuid NOT NULL,
      "from_status" text,
      "to_status" text NOT NULL,
      "by_id" uuid NOT NULL,
      "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      "reason" text,
      CONSTRAINT "ck_enterprise_standard_event__9c7b7452" CHECK ("to_status" IN ('DECLARED', 'PUBLISHED', 'REPLACED', 'WITHDRAWN', 'FOUND_NONCONFORMING')),
      CONSTRAINT "ck_enterprise_standard_event__54c8a878" CHECK ("from_status" IN ('DECLARED', 'PUBLISHED', 'REPLACED', 'WITHDRAWN', 'FOUND_NONCONFORMING')),
      CONSTRAINT "pk_enterprise_standard_event" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_enterprise_standard_event__by_id" ON "enterprise_standard_event"  ("by_id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_enterprise_standard_event__enterprise_standard_id__at" ON "enterprise_standard_event"  ("enterprise_standard_id", "at") `,
    );
    await runner.query(`CREATE TABLE "benchmark_record" (
      "id" uuid NOT NULL,
      "organization_id" uuid NOT NULL,
      "enterprise_standard_id" uuid NOT NULL,
      "target_number" text COLLATE "C" NOT NULL,
      "target_id" uuid,
      "target_kind" text NOT NULL,
      "status" text NOT NULL,
      "published_on" date,
      "version" integer NOT NULL DEFAULT '1',
      "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      CONSTRAINT "uq_benchmark_record__enterprise_standard_id__target_number" UNIQUE ("enterprise_standard_id", "target_number"),
      CONSTRAINT "ck_benchmark_record__9e1f9bb3" CHECK (("status" = 'PUBLISHED') = ("published_on" IS NOT NULL)),
      CONSTRAINT "ck_benchmark_record__b1788202" CHECK ("target_kind" IN ('INTERNATIONAL', 'FOREIGN_ADVANCED', 'DOMESTIC')),
      CONSTRAINT "ck_benchmark_record__96ab6302" CHECK ("status" IN ('DRAFT', 'PUBLISHED')),
      CONSTRAINT "ck_benchmark_record__c148fed4" CHECK (char_length("target_number") <= 64),
      CONSTRAINT "pk_benchmark_record" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_benchmark_record__target_id" ON "benchmark_record"  ("target_id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_benchmark_record__published_on__id" ON "benchmark_record"  ("published_on", "id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_benchmark_record__organization_id__id" ON "benchmark_record"  ("organization_id", "id") `,
    );
    await runner.query(`CREATE TABLE "benchmark_indicator" (
      "id" uuid NOT NULL,
      "benchmark_record_id" uuid NOT NULL,
      "position" integer NOT NULL,
      "name" text NOT NULL,
      "unit" text,
      "own_value" text NOT NULL,
      "target_value" text,
      CONSTRAINT "uq_benchmark_indicator__benchmark_record_id__position" UNIQUE ("benchmark_record_id", "position"),
      CONSTRAINT "ck_benchmark_indicator__f54dee27" CHECK (char_length("unit") <= 30),
      CONSTRAINT "ck_benchmark_indicator__a74a6539" CHECK (char_length("name") <= 100 AND char_length("own_value") <= 100 AND char_length("target_value") <= 100),
      CONSTRAINT "pk_benchmark_indicator" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "declaration_check" (
      "id" uuid NOT NULL,
      "enterprise_standard_id" uuid NOT NULL,
      "organization_id" uuid NOT NULL,
      "checked_by_id" uuid NOT NULL,
      "finding" text NOT NULL,
      "remark" text,
      "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      CONSTRAINT "ck_declaration_check__d7dc33a3" CHECK (char_length("remark") <= 1000),
      CONSTRAINT "ck_declaration_check__458fc087" CHECK ("finding" IN ('CONFORMING', 'NONCONFORMING')),
      CONSTRAINT "pk_declaration_check" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_declaration_check__organization_id" ON "declaration_check"  ("organization_id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_declaration_check__checked_by_id" ON "declaration_check"  ("checked_by_id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_declaration_check__enterprise_standard_id__at" ON "declaration_check"  ("enterprise_standard_id", "at") `,
    );
    await runner.query(`CREATE TABLE "front_runner_entry" (
      "id" uuid NOT NULL,
      "year" integer NOT NULL,
      "category" text COLLATE "C" NOT NULL,
      "rank" integer NOT NULL,
      "enterprise_standard_id" uuid NOT NULL,
      "listed_by_id" uuid NOT NULL,
      "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      CONSTRAINT "uq_front_runner_entry__year__category__enterprise_standard_id" UNIQUE ("year", "category", "enterprise_standard_id"),
      CONSTRAINT "uq_front_runner_entry__year__category__rank" UNIQUE ("year", "category", "rank"),
      CONSTRAINT "ck_front_runner_entry__b490276d" CHECK ("year" BETWEEN 2015 AND 2999),
      CONSTRAINT "ck_front_runner_entry__fde07bb6" CHECK ("rank" > 0),
      CONSTRAINT "ck_front_runner_entry__2816eac8" CHECK (char_length("category") <= 100),
      CONSTRAINT "pk_front_runner_entry" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_front_runner_entry__enterprise_standard_id" ON "front_runner_entry"  ("enterprise_standard_id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_front_runner_entry__listed_by_id" ON "front_runner_entry"  ("listed_by_id") `,
    );
    await runner.query(
      `ALTER TABLE "notice" ADD CONSTRAINT "ck_notice__57fbcdd8" CHECK ("kind" IN ('ORDER_SUBMITTED', 'ORDER_COUNTERED', 'ORDER_ACCEPTED', 'ORDER_REJECTED', 'ORDER_EXPIRED', 'ORDER_IN_PRODUCTION', 'ORDER_READY', 'ORDER_QUALITY_HOLD', 'ORDER_PARTIALLY_DELIVERED', 'ORDER_DELIVERED', 'ORDER_COMPLETED', 'ORDER_CANCELLED', 'ORDER_CLOSED_SHORT', 'ORDER_REQUEST_OPENED', 'ORDER_REQUEST_CONFIRMED', 'ORDER_REQUEST_DECLINED', 'ORDER_REQUEST_WITHDRAWN', 'DOWNSTREAM_ENDED', 'SHIPMENT_SENT', 'RECEIPT_RECORDED', 'HOLD_PLACED', 'HOLD_LIFTED', 'ORDER_DELAYED', 'UPSTREAM_HELD', 'UPSTREAM_RELEASED', 'UPSTREAM_DELAYED', 'RFQ_INVITED', 'RFQ_CHANGED', 'RFQ_CLOSED', 'RFQ_CANCELLED', 'RFQ_EXPIRED', 'QUOTATION_RECEIVED', 'QUOTATION_REVISED', 'QUOTATION_WITHDRAWN', 'QUOTATION_AWARDED', 'QUOTATION_LOST', 'SAMPLE_REQUESTED', 'SAMPLE_MAKING', 'SAMPLE_SENT', 'SAMPLE_RECEIVED', 'SAMPLE_APPROVED', 'SAMPLE_REJECTED', 'SAMPLE_CANCELLED', 'DISCLOSURE_GRANTED', 'DISCLOSURE_REVOKED', 'CERTIFICATE_APPLIED', 'CERTIFICATE_UNDER_REVIEW', 'CERTIFICATE_CORRECTION_REQUESTED', 'CERTIFICATE_CORRECTION_ANSWERED', 'CERTIFICATE_REJECTED', 'CERTIFICATE_WITHDRAWN', 'CERTIFICATE_ISSUED', 'CERTIFICATE_SUSPENDED', 'CERTIFICATE_REINSTATED', 'CERTIFICATE_REVOKED', 'CERTIFICATE_CANCELLED', 'CERTIFICATE_EXPIRED', 'CERTIFICATE_RENEWED', 'CERTIFICATE_EXPIRING', 'HONOR_AWARDED', 'HONOR_REVOKED', 'SUPERVISION_SAMPLED', 'SUPERVISION_ASSIGNED', 'SUPERVISION_RESULT', 'SUPERVISION_OBJECTED', 'SUPERVISION_RECHECKING', 'SUPERVISION_REPORTED', 'SUPERVISION_FINAL', 'SUPERVISION_VOID', 'BATCH_FAILED', 'RECTIFICATION_ORDERED', 'RECTIFICATION_REPORTED', 'RECTIFICATION_OVERDUE', 'REINSPECTION_OVERDUE', 'CASE_OPENED', 'CASE_ACTION', 'EXPOSURE_PUBLISHED', 'EXPOSURE_ENDED', 'TEST_REQUESTED', 'TEST_ACCEPTED', 'TEST_DECLINED', 'TEST_CANCELLED', 'TEST_SAMPLE_RECEIVED', 'REPORT_ISSUED', 'REPORT_CORRECTED', 'REPORT_CONFLICT', 'REPORT_CONFLICT_RESOLVED'))`,
    );
    await runner.query(
      `ALTER TABLE "enterprise_standard" ADD CONSTRAINT "fk_enterprise_standard__organization_id" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "enterprise_standard" ADD CONSTRAINT "fk_enterprise_standard__replaces_id" FOREIGN KEY ("replaces_id") REFERENCES "enterprise_standard"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "enterprise_standard_indicator" ADD CONSTRAINT "fk_enterprise_standard_indicator__enterprise_standard_id" FOREIGN KEY ("enterprise_standard_id") REFERENCES "enterprise_standard"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "enterprise_standard_event" ADD CONSTRAINT "fk_enterprise_standard_event__enterprise_standard_id" FOREIGN KEY ("enterprise_standard_id") REFERENCES "enterprise_standard"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "enterprise_standard_event" ADD CONSTRAINT "fk_enterprise_standard_event__by_id" FOREIGN KEY ("by_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "benchmark_record" ADD CONSTRAINT "fk_benchmark_record__organization_id" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "benchmark_record" ADD CONSTRAINT "fk_benchmark_record__enterprise_standard_id" FOREIGN KEY ("enterprise_standard_id") REFERENCES "enterprise_standard"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "benchmark_record" ADD CONSTRAINT "fk_benchmark_record__target_id" FOREIGN KEY ("target_id") REFERENCES "standard"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "benchmark_indicator" ADD CONSTRAINT "fk_benchmark_indicator__benchmark_record_id" FOREIGN KEY ("benchmark_record_id") REFERENCES "benchmark_record"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "declaration_check" ADD CONSTRAINT "fk_declaration_check__enterprise_standard_id" FOREIGN KEY ("enterprise_standard_id") REFERENCES "enterprise_standard"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "declaration_check" ADD CONSTRAINT "fk_declaration_check__organization_id" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "declaration_check" ADD CONSTRAINT "fk_declaration_check__checked_by_id" FOREIGN KEY ("checked_by_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "front_runner_entry" ADD CONSTRAINT "fk_front_runner_entry__enterprise_standard_id" FOREIGN KEY ("enterprise_standard_id") REFERENCES "enterprise_standard"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "front_runner_entry" ADD CONSTRAINT "fk_front_runner_entry__listed_by_id" FOREIGN KEY ("listed_by_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "front_runner_entry" DROP CONSTRAINT "fk_front_runner_entry__listed_by_id"`,
    );
    await runner.query(
      `ALTER TABLE "front_runner_entry" DROP CONSTRAINT "fk_front_runner_entry__enterprise_standard_id"`,
    );
    await runner.query(
      `ALTER TABLE "declaration_check" DROP CONSTRAINT "fk_declaration_check__checked_by_id"`,
    );
    await runner.query(
      `ALTER TABLE "declaration_check" DROP CONSTRAINT "fk_declaration_check__organization_id"`,
    );
    await runner.query(
      `ALTER TABLE "declaration_check" DROP CONSTRAINT "fk_declaration_check__enterprise_standard_id"`,
    );
    await runner.query(
      `ALTER TABLE "benchmark_indicator" DROP CONSTRAINT "fk_benchmark_indicator__benchmark_record_id"`,
    );
    await runner.query(
      `ALTER TABLE "benchmark_record" DROP CONSTRAINT "fk_benchmark_record__target_id"`,
    );
    await runner.query(
      `ALTER TABLE "benchmark_record" DROP CONSTRAINT "fk_benchmark_record__enterprise_standard_id"`,
    );
    await runner.query(
      `ALTER TABLE "benchmark_record" DROP CONSTRAINT "fk_benchmark_record__organization_id"`,
    );
    await runner.query(
      `ALTER TABLE "enterprise_standard_event" DROP CONSTRAINT "fk_enterprise_standard_event__by_id"`,
    );
    await runner.query(
      `ALTER TABLE "enterprise_standard_event" DROP CONSTRAINT "fk_enterprise_standard_event__enterprise_standard_id"`,
    );
    await runner.query(
      `ALTER TABLE "enterprise_standard_indicator" DROP CONSTRAINT "fk_enterprise_standard_indicator__enterprise_standard_id"`,
    );
    await runner.query(
      `ALTER TABLE "enterprise_standard" DROP CONSTRAINT "fk_enterprise_standard__replaces_id"`,
    );
    await runner.query(
      `ALTER TABLE "enterprise_standard" DROP CONSTRAINT "fk_enterprise_standard__organization_id"`,
    );
    await runner.query(`ALTER TABLE "notice" DROP CONSTRAINT "ck_notice__57fbcdd8"`);
    await runner.query(`DROP INDEX "public"."ix_front_runner_entry__listed_by_id"`);
    await runner.query(`DROP INDEX "public"."ix_front_runner_entry__enterprise_standard_id"`);
    await runner.query(`DROP TABLE "front_runner_entry"`);
    await runner.query(`DROP INDEX "public"."ix_declaration_check__enterprise_standard_id__at"`);
    await runner.query(`DROP INDEX "public"."ix_declaration_check__checked_by_id"`);
    await runner.query(`DROP INDEX "public"."ix_declaration_check__organization_id"`);
    await runner.query(`DROP TABLE "declaration_check"`);
    await runner.query(`DROP TABLE "benchmark_indicator"`);
    await runner.query(`DROP INDEX "public"."ix_benchmark_record__organization_id__id"`);
    await runner.query(`DROP INDEX "public"."ix_benchmark_record__published_on__id"`);
    await runner.query(`DROP INDEX "public"."ix_benchmark_record__target_id"`);
    await runner.query(`DROP TABLE "benchmark_record"`);
    await runner.query(
      `DROP INDEX "public"."ix_enterprise_standard_event__enterprise_standard_id__at"`,
    );
    await runner.query(`DROP INDEX "public"."ix_enterprise_standard_event__by_id"`);
    await runner.query(`DROP TABLE "enterprise_standard_event"`);
    await runner.query(`DROP TABLE "enterprise_standard_indicator"`);
    await runner.query(`DROP INDEX "public"."ix_enterprise_standard__published_on__id"`);
    await runner.query(`DROP INDEX "public"."ix_enterprise_standard__replaces_id"`);
    await runner.query(`DROP TABLE "enterprise_standard"`);
    await runner.query(
      `ALTER TABLE "notice" ADD CONSTRAINT "ck_notice__9a92015c" CHECK ((kind = ANY (ARRAY['ORDER_SUBMITTED'::text, 'ORDER_COUNTERED'::text, 'ORDER_ACCEPTED'::text, 'ORDER_REJECTED'::text, 'ORDER_EXPIRED'::text, 'ORDER_IN_PRODUCTION'::text, 'ORDER_READY'::text, 'ORDER_QUALITY_HOLD'::text, 'ORDER_PARTIALLY_DELIVERED'::text, 'ORDER_DELIVERED'::text, 'ORDER_COMPLETED'::text, 'ORDER_CANCELLED'::text, 'ORDER_CLOSED_SHORT'::text, 'ORDER_REQUEST_OPENED'::text, 'ORDER_REQUEST_CONFIRMED'::text, 'ORDER_REQUEST_DECLINED'::text, 'ORDER_REQUEST_WITHDRAWN'::text, 'DOWNSTREAM_ENDED'::text, 'SHIPMENT_SENT'::text, 'RECEIPT_RECORDED'::text, 'HOLD_PLACED'::text, 'HOLD_LIFTED'::text, 'ORDER_DELAYED'::text, 'UPSTREAM_HELD'::text, 'UPSTREAM_RELEASED'::text, 'UPSTREAM_DELAYED'::text, 'RFQ_INVITED'::text, 'RFQ_CHANGED'::text, 'RFQ_CLOSED'::text, 'RFQ_CANCELLED'::text, 'RFQ_EXPIRED'::text, 'QUOTATION_RECEIVED'::text, 'QUOTATION_REVISED'::text, 'QUOTATION_WITHDRAWN'::text, 'QUOTATION_AWARDED'::text, 'QUOTATION_LOST'::text, 'SAMPLE_REQUESTED'::text, 'SAMPLE_MAKING'::text, 'SAMPLE_SENT'::text, 'SAMPLE_RECEIVED'::text, 'SAMPLE_APPROVED'::text, 'SAMPLE_REJECTED'::text, 'SAMPLE_CANCELLED'::text, 'DISCLOSURE_GRANTED'::text, 'DISCLOSURE_REVOKED'::text, 'CERTIFICATE_APPLIED'::text, 'CERTIFICATE_UNDER_REVIEW'::text, 'CERTIFICATE_CORRECTION_REQUESTED'::text, 'CERTIFICATE_CORRECTION_ANSWERED'::text, 'CERTIFICATE_REJECTED'::text, 'CERTIFICATE_WITHDRAWN'::text, 'CERTIFICATE_ISSUED'::text, 'CERTIFICATE_SUSPENDED'::text, 'CERTIFICATE_REINSTATED'::text, 'CERTIFICATE_REVOKED'::text, 'CERTIFICATE_CANCELLED'::text, 'CERTIFICATE_EXPIRED'::text, 'CERTIFICATE_RENEWED'::text, 'CERTIFICATE_EXPIRING'::text, 'HONOR_AWARDED'::text, 'HONOR_REVOKED'::text, 'SUPERVISION_SAMPLED'::text, 'SUPERVISION_ASSIGNED'::text, 'SUPERVISION_RESULT'::text, 'SUPERVISION_OBJECTED'::text, 'SUPERVISION_RECHECKING'::text, 'SUPERVISION_REPORTED'::text, 'SUPERVISION_FINAL'::text, 'SUPERVISION_VOID'::text, 'BATCH_FAILED'::text, 'RECTIFICATION_ORDERED'::text, 'RECTIFICATION_REPORTED'::text, 'RECTIFICATION_OVERDUE'::text, 'REINSPECTION_OVERDUE'::text, 'CASE_OPENED'::text, 'CASE_ACTION'::text, 'EXPOSURE_PUBLISHED'::text, 'EXPOSURE_ENDED'::text])))`,
    );
  }
}
