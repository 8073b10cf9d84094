import type { MigrationInterface, QueryRunner } from "typeorm";

export class Whitelist1795486918178 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "notice" DROP CONSTRAINT "ck_notice__57fbcdd8"`);
    await runner.query(`CREATE TABLE "whitelist_commitment" (
      "id" uuid NOT NULL,
      "organization_id" uuid NOT NULL,
      "statement" text NOT NULL,
      "committed_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      "withdrawn_at" TIMESTAMP(3) WITH TIME ZONE,
      CONSTRAINT "ck_whitelist_commitment__c8cd484d" CHECK ("withdrawn_at" >= "committed_at"),
      CONSTRAINT "ck_whitelist_commitment__3210d9f9" CHECK (char_length("statement") <= 1000),
      CONSTRAINT "pk_whitelist_commitment" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_whitelist_commitment__committed_at__id" ON "whitelist_commitment"  ("committed_at", "id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_whitelist_commitment__organization_id__committed_at__id" ON "whitelist_commitment"  ("organization_id", "committed_at", "id") `,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "ux_whitelist_commitment__open" ON "whitelist_commitment"  ("organization_id") WHERE "withdrawn_at" IS NULL`,
    );
    await runner.query(`CREATE TABLE "whitelist_entry" (
      "id" uuid NOT NULL,
      "organization_id" uuid NOT NULL,
      "scope" text array NOT NULL DEFAULT '{}',
      "status" text NOT NULL,
      "listed_on" date NOT NULL,
      "review_due" date NOT NULL,
      "removed_on" date,
      "version" integer NOT NULL DEFAULT '1',
      CONSTRAINT "ck_whitelist_entry__e87c3a36" CHECK (cardinality("scope") <= 20),
      CONSTRAINT "ck_whitelist_entry__f11dd999" CHECK ("removed_on" >= "listed_on"),
      CONSTRAINT "ck_whitelist_entry__9983e2c5" CHECK (("status" = 'REMOVED') = ("removed_on" IS NOT NULL)),
      CONSTRAINT "ck_whitelist_entry__1be536fe" CHECK ("review_due" >= "listed_on"),
      CONSTRAINT "ck_whitelist_entry__2cabacaa" CHECK ("status" IN ('LISTED', 'WATCH', 'REMOVED')),
      CONSTRAINT "pk_whitelist_entry" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_whitelist_entry__listed_on__id" ON "whitelist_entry"  ("listed_on", "id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_whitelist_entry__status__listed_on__id" ON "whitelist_entry"  ("status", "listed_on", "id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_whitelist_entry__organization_id__listed_on__id" ON "whitelist_entry"  ("organization_id", "listed_on", "id") `,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "ux_whitelist_entry__open" ON "whitelist_entry"  ("organization_id") WHERE "status" <> 'REMOVED'`,
    );
    await runner.query(`CREATE TABLE "whitelist_event" (
      "id" uuid NOT NULL,
      "entry_id" uuid NOT NULL,
      "from_status" text,
      "to_status" text NOT NULL,
      "by_id" uuid,
      "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      "reason" text,
      "inspection_id" uuid,
      "conditions" jsonb,
      CONSTRAINT "ck_whitelist_event__a5e49796" CHECK (char_length("reason") <= 1000),
      CONSTRAINT "ck_whitelist_event__c07db849" CHECK ("to_status" IN ('LISTED', 'WATCH', 'REMOVED')),
      CONSTRAINT "ck_whitelist_event__e1b1e5cc" CHECK ("from_status" IN ('LISTED', 'WATCH', 'REMOVED')),
      CONSTRAINT "pk_whitelist_event" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "ix_whitelist_event__by_id" ON "whitelist_event"  ("by_id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "ux_whitelist_event__failure" ON "whitelist_event"  ("entry_id", "inspection_id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_whitelist_event__entry_id__at__id" ON "whitelist_event"  ("entry_id", "at", "id") `,
    );
    await runner.query(
      `ALTER TABLE "notice" ADD CONSTRAINT "ck_notice__d041525f" CHECK ("kind" IN ('ORDER_SUBMITTED', 'ORDER_COUNTERED', 'ORDER_ACCEPTED', 'ORDER_REJECTED', 'ORDER_EXPIRED', 'ORDER_IN_PRODUCTION', 'ORDER_READY', 'ORDER_QUALITY_HOLD', 'ORDER_PARTIALLY_DELIVERED', 'ORDER_DELIVERED', 'ORDER_COMPLETED', 'ORDER_CANCELLED', 'ORDER_CLOSED_SHORT', 'ORDER_REQUEST_OPENED', 'ORDER_REQUEST_CONFIRMED', 'ORDER_REQUEST_DECLINED', 'ORDER_REQUEST_WITHDRAWN', 'DOWNSTREAM_ENDED', 'SHIPMENT_SENT', 'RECEIPT_RECORDED', 'HOLD_PLACED', 'HOLD_LIFTED', 'ORDER_DELAYED', 'UPSTREAM_HELD', 'UPSTREAM_RELEASED', 'UPSTREAM_DELAYED', 'RFQ_INVITED', 'RFQ_CHANGED', 'RFQ_CLOSED', 'RFQ_CANCELLED', 'RFQ_EXPIRED', 'QUOTATION_RECEIVED', 'QUOTATION_REVISED', 'QUOTATION_WITHDRAWN', 'QUOTATION_AWARDED', 'QUOTATION_LOST', 'SAMPLE_REQUESTED', 'SAMPLE_MAKING', 'SAMPLE_SENT', 'SAMPLE_RECEIVED', 'SAMPLE_APPROVED', 'SAMPLE_REJECTED', 'SAMPLE_CANCELLED', 'DISCLOSURE_GRANTED', 'DISCLOSURE_REVOKED', 'CERTIFICATE_APPLIED', 'CERTIFICATE_UNDER_REVIEW', 'CERTIFICATE_CORRECTION_REQUESTED', 'CERTIFICATE_CORRECTION_ANSWERED', 'CERTIFICATE_REJECTED', 'CERTIFICATE_WITHDRAWN', 'CERTIFICATE_ISSUED', 'CERTIFICATE_SUSPENDED', 'CERTIFICATE_REINSTATED', 'CERTIFICATE_REVOKED', 'CERTIFICATE_CANCELLED', 'CERTIFICATE_EXPIRED', 'CERTIFICATE_RENEWED', 'CERTIFICATE_EXPIRING', 'HONOR_AWARDED', 'HONOR_REVOKED', 'SUPERVISION_SAMPLED', 'SUPERVISION_ASSIGNED', 'SUPERVISION_RESULT', 'SUPERVISION_OBJECTED', 'SUPERVISION_RECHECKING', 'SUPERVISION_REPORTED', 'SUPERVISION_FINAL', 'SUPERVISION_VOID', 'BATCH_FAILED', 'RECTIFICATION_ORDERED', 'RECTIFICATION_REPORTED', 'RECTIFICATION_OVERDUE', 'REINSPECTION_OVERDUE', 'CASE_OPENED', 'CASE_ACTION', 'EXPOSURE_PUBLISHED', 'EXPOSURE_ENDED', 'TEST_REQUESTED', 'TEST_ACCEPTED', 'TEST_DECLINED', 'TEST_CANCELLED', 'TEST_SAMPLE_RECEIVED', 'REPORT_ISSUED', 'REPORT_CORRECTED', 'REPORT_CONFLICT', 'REPORT_CONFLICT_RESOLVED', 'WHITELIST_LISTED', 'WHITELIST_WATCHED', 'WHITELIST_REMOVED'))`,
    );
    await runner.query(
      `ALTER TABLE "whitelist_commitment" ADD CONSTRAINT "fk_whitelist_commitment__organization_id" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "whitelist_entry" ADD CONSTRAINT "fk_whitelist_entry__organization_id" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "whitelist_event" ADD CONSTRAINT "fk_whitelist_event__entry_id" FOREIGN KEY ("entry_id") REFERENCES "whitelist_entry"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "whitelist_event" ADD CONSTRAINT "fk_whitelist_event__by_id" FOREIGN KEY ("by_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "whitelist_event" ADD CONSTRAINT "fk_whitelist_event__inspection_id" FOREIGN KEY ("inspection_id") REFERENCES "inspection"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "whitelist_event" DROP CONSTRAINT "fk_whitelist_event__inspection_id"`,
    );
    await runner.query(`ALTER TABLE "whitelist_event" DROP CONSTRAINT "fk_whitelist_event__by_id"`);
    await runner.query(
      `ALTER TABLE "whitelist_event" DROP CONSTRAINT "fk_whitelist_event__entry_id"`,
    );
    await runner.query(
      `ALTER TABLE "whitelist_entry" DROP CONSTRAINT "fk_whitelist_entry__organization_id"`,
    );
    await runner.query(
      `ALTER TABLE "whitelist_commitment" DROP CONSTRAINT "fk_whitelist_commitment__organization_id"`,
    );
    await runner.query(`ALTER TABLE "notice" DROP CONSTRAINT "ck_notice__d041525f"`);
    await runner.query(`DROP INDEX "public"."ix_whitelist_event__entry_id__at__id"`);
    await runner.query(`DROP INDEX "public"."ux_whitelist_event__failure"`);
    await runner.query(`DROP INDEX "public"."ix_whitelist_event__by_id"`);
    await runner.query(`DROP TABLE "whitelist_event"`);
    await runner.query(`DROP INDEX "public"."ux_whitelist_entry__open"`);
    await runner.query(`DROP INDEX "public"."ix_whitelist_entry__organization_id__listed_on__id"`);
    await runner.query(`DROP INDEX "public"."ix_whitelist_entry__status__listed_on__id"`);
    await runner.query(`DROP INDEX "public"."ix_whitelist_entry__listed_on__id"`);
    await runner.query(`DROP TABLE "whitelist_entry"`);
    await runner.query(`DROP INDEX "public"."ux_whitelist_commitment__open"`);
    await runner.query(
      `DROP INDEX "public"."ix_whitelist_commitment__organization_id__committed_at__id"`,
    );
    await runner.query(`DROP INDEX "public"."ix_whitelist_commitment__committed_at__id"`);
    await runner.query(`DROP TABLE "whitelist_commitment"`);
    await runner.query(
      `ALTER TABLE "notice" ADD CONSTRAINT "ck_notice__57fbcdd8" CHECK ((kind = ANY (ARRAY['ORDER_SUBMITTED'::text, 'ORDER_COUNTERED'::text, 'ORDER_ACCEPTED'::text, 'ORDER_REJECTED'::text, 'ORDER_EXPIRED'::text, 'ORDER_IN_PRODUCTION'::text, 'ORDER_READY'::text, 'ORDER_QUALITY_HOLD'::text, 'ORDER_PARTIALLY_DELIVERED'::text, 'ORDER_DELIVERED'::text, 'ORDER_COMPLETED'::text, 'ORDER_CANCELLED'::text, 'ORDER_CLOSED_SHORT'::text, 'ORDER_REQUEST_OPENED'::text, 'ORDER_REQUEST_CONFIRMED'::text, 'ORDER_REQUEST_DECLINED'::text, 'ORDER_REQUEST_WITHDRAWN'::text, 'DOWNSTREAM_ENDED'::text, 'SHIPMENT_SENT'::text, 'RECEIPT_RECORDED'::text, 'HOLD_PLACED'::text, 'HOLD_LIFTED'::text, 'ORDER_DELAYED'::text, 'UPSTREAM_HELD'::text, 'UPSTREAM_RELEASED'::text, 'UPSTREAM_DELAYED'::text, 'RFQ_INVITED'::text, 'RFQ_CHANGED'::text, 'RFQ_CLOSED'::text, 'RFQ_CANCELLED'::text, 'RFQ_EXPIRED'::text, 'QUOTATION_RECEIVED'::text, 'QUOTATION_REVISED'::text, 'QUOTATION_WITHDRAWN'::text, 'QUOTATION_AWARDED'::text, 'QUOTATION_LOST'::text, 'SAMPLE_REQUESTED'::text, 'SAMPLE_MAKING'::text, 'SAMPLE_SENT'::text, 'SAMPLE_RECEIVED'::text, 'SAMPLE_APPROVED'::text, 'SAMPLE_REJECTED'::text, 'SAMPLE_CANCELLED'::text, 'DISCLOSURE_GRANTED'::text, 'DISCLOSURE_REVOKED'::text, 'CERTIFICATE_APPLIED'::text, 'CERTIFICATE_UNDER_REVIEW'::text, 'CERTIFICATE_CORRECTION_REQUESTED'::text, 'CERTIFICATE_CORRECTION_ANSWERED'::text, 'CERTIFICATE_REJECTED'::text, 'CERTIFICATE_WITHDRAWN'::text, 'CERTIFICATE_ISSUED'::text, 'CERTIFICATE_SUSPENDED'::text, 'CERTIFICATE_REINSTATED'::text, 'CERTIFICATE_REVOKED'::text, 'CERTIFICATE_CANCELLED'::text, 'CERTIFICATE_EXPIRED'::text, 'CERTIFICATE_RENEWED'::text, 'CERTIFICATE_EXPIRING'::text, 'HONOR_AWARDED'::text, 'HONOR_REVOKED'::text, 'SUPERVISION_SAMPLED'::text, 'SUPERVISION_ASSIGNED'::text, 'SUPERVISION_RESULT'::text, 'SUPERVISION_OBJECTED'::text, 'SUPERVISION_RECHECKING'::text, 'SUPERVISION_REPORTED'::text, 'SUPERVISION_FINAL'::text, 'SUPERVISION_VOID'::text, 'BATCH_FAILED'::text, 'RECTIFICATION_ORDERED'::text, 'RECTIFICATION_REPORTED'::text, 'RECTIFICATION_OVERDUE'::text, 'REINSPECTION_OVERDUE'::text, 'CASE_OPENED'::text, 'CASE_ACTION'::text, 'EXPOSURE_PUBLISHED'::text, 'EXPOSURE_ENDED'::text, 'TEST_REQUESTED'::text, 'TEST_ACCEPTED'::text, 'TEST_DECLINED'::text, 'TEST_CANCELLED'::text, 'TEST_SAMPLE_RECEIVED'::text, 'REPORT_ISSUED'::text, 'REPORT_CORRECTED'::text, 'REPORT_CONFLICT'::text, 'REPORT_CONFLICT_RESOLVED'::text])))`,
    );
  }
}
