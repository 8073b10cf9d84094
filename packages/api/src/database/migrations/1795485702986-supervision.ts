import type { MigrationInterface, QueryRunner } from "typeorm";

export class Supervision1795485702986 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "notice" DROP CONSTRAINT "ck_notice__c728ffe8"`);
    await runner.query(`CREATE TABLE "case_series" (
      "authority_id" uuid NOT NULL,
      "year" integer NOT NULL,
      "series" text COLLATE "C" NOT NULL,
      "last" integer NOT NULL,
      CONSTRAINT "ck_case_series__31bbe9b3" CHECK (char_length("series") <= 10),
      CONSTRAINT "pk_case_series" PRIMARY KEY ("authority_id", "year", "series")
    )`);
    await runner.query(`CREATE TABLE "enforcement_case" (
      "id" uuid NOT NULL,
      "authority_id" uuid NOT NULL,
      "year" integer NOT NULL,
      "number" text COLLATE "C" NOT NULL,
      "organization_id" uuid NOT NULL,
      "source" text NOT NULL,
      "inspection_id" uuid,
      "facts" text NOT NULL,
      "status" text NOT NULL DEFAULT 'OPEN',
      "decision_number" text COLLATE "C",
      "decided_on" date,
      "opened_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      "status_since" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      "version" integer NOT NULL DEFAULT '1',
      CONSTRAINT "ux_enforcement_case__decision" UNIQUE ("authority_id", "decision_number"),
      CONSTRAINT "uq_enforcement_case__authority_id__year__number" UNIQUE ("authority_id", "year", "number"),
      CONSTRAINT "ck_enforcement_case__ad2315e5" CHECK ("authority_id" <> "organization_id"),
      CONSTRAINT "ck_enforcement_case__58dad012" CHECK (("source" = 'SUPERVISION') = ("inspection_id" IS NOT NULL)),
      CONSTRAINT "ck_enforcement_case__cbd9ecab" CHECK ("status" <> 'DECIDED' OR "decision_number" IS NOT NULL),
      CONSTRAINT "ck_enforcement_case__de4983a7" CHECK (num_nonnulls("decision_number", "decided_on") IN (0, 2)),
      CONSTRAINT "ck_enforcement_case__db3f77b4" CHECK ("year" BETWEEN 2000 AND 9999),
      CONSTRAINT "ck_enforcement_case__10b833eb" CHECK (char_length("facts") <= 4000),
      CONSTRAINT "ck_enforcement_case__af92abdd" CHECK (char_length("number") <= 100 AND char_length("decision_number") <= 100),
      CONSTRAINT "ck_enforcement_case__4ebd0b3b" CHECK ("status" IN ('OPEN', 'DECIDED', 'CLOSED')),
      CONSTRAINT "ck_enforcement_case__730f93de" CHECK ("source" IN ('SUPERVISION', 'COMPLAINT', 'PATROL', 'REFERRED')),
      CONSTRAINT "pk_enforcement_case" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_enforcement_case__authority_id__number" ON "enforcement_case"  ("authority_id", "number") `,
    );
    await runner.query(
      `CREATE INDEX "ix_enforcement_case__inspection_id" ON "enforcement_case"  ("inspection_id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_enforcement_case__opened_at__id" ON "enforcement_case"  ("opened_at", "id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_enforcement_case__organization_id__opened_at__id" ON "enforcement_case"  ("organization_id", "opened_at", "id") `,
    );
    await runner.query(`CREATE TABLE "enforcement_action" (
      "id" uuid NOT NULL,
      "case_id" uuid NOT NULL,
      "kind" text NOT NULL,
      "fine" numeric(18,2),
      "confiscated" numeric(18,2),
      "transferred_to" text,
      "note" text,
      "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      CONSTRAINT "ck_enforcement_action__7488cb33" CHECK (coalesce("fine", 0) + coalesce("confiscated", 0) > 0 OR "kind" <> 'FINE_CONFISCATE'),
      CONSTRAINT "ck_enforcement_action__5dce8693" CHECK ("fine" >= 0 AND "confiscated" >= 0),
      CONSTRAINT "ck_enforcement_action__8e1bf233" CHECK (("kind" = 'FINE_CONFISCATE') = (num_nonnulls("fine", "confiscated") > 0)),
      CONSTRAINT "ck_enforcement_action__dac16398" CHECK (("kind" = 'TRANSFER') = ("transferred_to" IS NOT NULL)),
      CONSTRAINT "ck_enforcement_action__83962a7d" CHECK (char_length("note") <= 1000),
      CONSTRAINT "ck_enforcement_action__b2f24337" CHECK (char_length("transferred_to") <= 200),
      CONSTRAINT "ck_enforcement_action__cfdd1fc6" CHECK ("kind" IN ('INVESTIGATE', 'EXPOSE', 'FINE_CONFISCATE', 'TRANSFER')),
      CONSTRAINT "pk_enforcement_action" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_enforcement_action__case_id__at__id" ON "enforcement_action"  ("case_id", "at", "id") `,
    );
    await runner.query(`CREATE TABLE "exposure" (
      "id" uuid NOT NULL,
      "case_id" uuid NOT NULL,
      "authority_id" uuid NOT NULL,
      "organization_id" uuid NOT NULL,
      "inspection_id" uuid NOT NULL,
      "product" text NOT NULL,
      "batch" text,
      "failing" text array NOT NULL,
      "decision_number" text COLLATE "C" NOT NULL,
      "status" text NOT NULL DEFAULT 'PUBLISHED',
      "published_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      "ended_at" TIMESTAMP(3) WITH TIME ZONE,
      "end_reason" text,
      CONSTRAINT "ck_exposure__571585ff" CHECK (("status" = 'PUBLISHED') = ("ended_at" IS NULL)),
      CONSTRAINT "ck_exposure__1e08d4af" CHECK (num_nonnulls("ended_at", "end_reason") IN (0, 2)),
      CONSTRAINT "ck_exposure__a10cc804" CHECK (cardinality("failing") > 0),
      CONSTRAINT "ck_exposure__a74382c3" CHECK (char_length("end_reason") <= 1000),
      CONSTRAINT "ck_exposure__b32d9244" CHECK (char_length("batch") <= 100 AND char_length("decision_number") <= 100),
      CONSTRAINT "ck_exposure__90f9aff3" CHECK (char_length("product") <= 200),
      CONSTRAINT "ck_exposure__d0def4b8" CHECK ("status" IN ('PUBLISHED', 'CORRECTED', 'CREDIT_REPAIRED')),
      CONSTRAINT "pk_exposure" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "ix_exposure__authority_id" ON "exposure"  ("authority_id") `);
    await runner.query(
      `CREATE INDEX "ix_exposure__inspection_id" ON "exposure"  ("inspection_id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_exposure__organization_id__published_at__id" ON "exposure"  ("organization_id", "published_at", "id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_exposure__published_at__id" ON "exposure"  ("published_at", "id") `,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "ux_exposure__case" ON "exposure"  ("case_id") WHERE "status" <> 'CORRECTED'`,
    );
    await runner.query(`CREATE TABLE "rectification" (
      "id" uuid NOT NULL,
      "inspection_id" uuid NOT NULL,
      "authority_id" uuid NOT NULL,
      "organization_id" uuid NOT NULL,
      "status" text NOT NULL DEFAULT 'ORDERED',
      "ordered_on" date NOT NULL,
      "due_on" date NOT NULL,
      "reinspect_by" date NOT NULL,
      "measures" text,
      "reported_at" TIMESTAMP(3) WITH TIME ZONE,
      "reinspection_id" uuid,
      "overdue_told_at" TIMESTAMP(3) WITH TIME ZONE,
      "late_told_at" TIMESTAMP(3) WITH TIME ZONE,
      "version" integer NOT NULL DEFAULT '1',
      "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      CONSTRAINT "uq_rectification__reinspection_id" UNIQUE ("reinspection_id"),
      CONSTRAINT "uq_rectification__inspection_id" UNIQUE ("inspection_id"),
      CONSTRAINT "ck_rectification__fd9ec4e0" CHECK ("inspection_id" <> "reinspection_id"),
      CONSTRAINT "ck_rectification__30f0b5d0" CHECK ("ordered_on" < "due_on" AND "due_on" <= "reinspect_by"),
      CONSTRAINT "ck_rectification__94ba74e3" CHECK (num_nonnulls("measures", "reported_at") IN (0, 2)),
      CONSTRAINT "ck_rectification__44b9bb72" CHECK (char_length("measures") <= 2000),
      CONSTRAINT "ck_rectification__b20b4c5f" CHECK ("status" IN ('ORDERED', 'REPORTED', 'RECTIFIED', 'FAILED')),
      CONSTRAINT "pk_rectification" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_rectification__reinspect" ON "rectification"  ("reinspect_by") WHERE "late_told_at" IS NULL`,
    );
    await runner.query(
      `CREATE INDEX "ix_rectification__due" ON "rectification"  ("due_on") WHERE "overdue_told_at" IS NULL`,
    );
    await runner.query(
      `CREATE INDEX "ix_rectification__authority_id" ON "rectification"  ("authority_id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_rectification__created_at__id" ON "rectification"  ("created_at", "id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_rectification__organization_id__created_at__id" ON "rectification"  ("organization_id", "created_at", "id") `,
    );
    await runner.query(`CREATE TABLE "result_notice" (
      "id" uuid NOT NULL,
      "inspection_id" uuid NOT NULL,
      "organization_id" uuid,
      "conclusion" text NOT NULL,
      "served_on" date NOT NULL,
      "object_until" date,
      CONSTRAINT "uq_result_notice__inspection_id" UNIQUE ("inspection_id"),
      CONSTRAINT "ck_result_notice__cbf1285f" CHECK ("object_until" > "served_on"),
      CONSTRAINT "ck_result_notice__9f7eafd8" CHECK (("conclusion" = 'FAIL') = ("object_until" IS NOT NULL)),
      CONSTRAINT "ck_result_notice__8d2763d3" CHECK ("conclusion" IN ('PASS', 'FAIL', 'INCOMPLETE')),
      CONSTRAINT "pk_result_notice" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_result_notice__organization_id__served_on__id" ON "result_notice"  ("organization_id", "served_on", "id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_result_notice__object_until" ON "result_notice"  ("object_until") `,
    );
    await runner.query(`CREATE TABLE "sampling_plan" (
      "id" uuid NOT NULL,
      "authority_id" uuid NOT NULL,
      "title" text NOT NULL,
      "product_scope" text NOT NULL,
      "product" text NOT NULL,
      "product_key" text COLLATE "C" NOT NULL,
      "segment" text NOT NULL,
      "region_id" uuid NOT NULL,
      "quota" integer NOT NULL,
      "period_from" date NOT NULL,
      "period_to" date NOT NULL,
      "status" text NOT NULL DEFAULT 'PLANNED',
      "seed" text COLLATE "C",
      "drawn_at" TIMESTAMP(3) WITH TIME ZONE,
      "eligible" integer,
      "inspectors" text array NOT NULL DEFAULT '{}',
      "version" integer NOT NULL DEFAULT '1',
      "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      CONSTRAINT "ck_sampling_plan__21588e36" CHECK ("seed" ~ '^[0-9a-f]{64}$'),
      CONSTRAINT "ck_sampling_plan__5f99196d" CHECK (("status" = 'DRAWN') = ("seed" IS NOT NULL)),
      CONSTRAINT "ck_sampling_plan__66a52837" CHECK (num_nonnulls("seed", "drawn_at", "eligible") IN (0, 3)),
      CONSTRAINT "ck_sampling_plan__1807839f" CHECK ("period_from" <= "period_to"),
      CONSTRAINT "ck_sampling_plan__6691be92" CHECK ("quota" BETWEEN 1 AND 1000),
      CONSTRAINT "ck_sampling_plan__eb763756" CHECK (char_length("title") <= 200 AND char_length("product") <= 200 AND char_length("product_key") <= 200),
      CONSTRAINT "ck_sampling_plan__6c8b6a83" CHECK ("status" IN ('PLANNED', 'DRAWN')),
      CONSTRAINT "ck_sampling_plan__9c512d22" CHECK ("segment" IN ('FABRIC', 'TRIMS', 'PROCESSING', 'GARMENT', 'ECOMMERCE', 'SERVICE')),
      CONSTRAINT "ck_sampling_plan__c50ae0a8" CHECK ("product_scope" IN ('CHILDRENSWEAR', 'FABRIC', 'TRIMS')),
      CONSTRAINT "pk_sampling_plan" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_sampling_plan__region_id" ON "sampling_plan"  ("region_id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_sampling_plan__created_at__id" ON "sampling_plan"  ("created_at", "id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_sampling_plan__authority_id__created_at__id" ON "sampling_plan"  ("authority_id", "created_at", "id") `,
    );
    await runner.query(`CREATE TABLE "sampling_candidate" (
      "id" uuid NOT NULL,
      "plan_id" uuid NOT NULL,
      "organization_id" uuid NOT NULL,
      "ticket" text COLLATE "C" NOT NULL,
      "place" integer NOT NULL,
      "drawn" boolean NOT NULL,
      CONSTRAINT "uq_sampling_candidate__plan_id__place" UNIQUE ("plan_id", "place"),
      CONSTRAINT "uq_sampling_candidate__plan_id__organization_id" UNIQUE ("plan_id", "organization_id"),
      CONSTRAINT "ck_sampling_candidate__f7c9e380" CHECK ("ticket" ~ '^[0-9a-f]{64}$'),
      CONSTRAINT "ck_sampling_candidate__2300bf29" CHECK ("place" > 0),
      CONSTRAINT "pk_sampling_candidate" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_sampling_candidate__organization_id" ON "sampling_candidate"  ("organization_id") `,
    );
    await runner.query(`CREATE TABLE "sampling_task" (
      "id" uuid NOT NULL,
      "plan_id" uuid NOT NULL,
      "authority_id" uuid NOT NULL,
      "organization_id" uuid NOT NULL,
      "year" integer NOT NULL,
      "number" text COLLATE "C" NOT NULL,
      "product_key" text COLLATE "C" NOT NULL,
      "inspectors" text array NOT NULL,
      "drawn_on" date NOT NULL,
      "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      CONSTRAINT "uq_sampling_task__plan_id__organization_id" UNIQUE ("plan_id", "organization_id"),
      CONSTRAINT "uq_sampling_task__authority_id__year__number" UNIQUE ("authority_id", "year", "number"),
      CONSTRAINT "ck_sampling_task__1328226d" CHECK (cardinality("inspectors") BETWEEN 2 AND 10),
      CONSTRAINT "ck_sampling_task__db3f77b4" CHECK ("year" BETWEEN 2000 AND 9999),
      CONSTRAINT "ck_sampling_task__43a1e081" CHECK (char_length("product_key") <= 200),
      CONSTRAINT "ck_sampling_task__b02319b7" CHECK (char_length("number") <= 100),
      CONSTRAINT "pk_sampling_task" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_sampling_task__created_at__id" ON "sampling_task"  ("created_at", "id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_sampling_task__organization_id__created_at__id" ON "sampling_task"  ("organization_id", "created_at", "id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_sampling_task__authority_id__product_key__drawn_on" ON "sampling_task"  ("authority_id", "product_key", "drawn_on") `,
    );
    await runner.query(`CREATE TABLE "supervision_event" (
      "id" uuid NOT NULL,
      "inspection_id" uuid NOT NULL,
      "from_status" text,
      "to_status" text NOT NULL,
      "by_id" uuid,
      "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      "reason" text,
      CONSTRAINT "ck_supervision_event__ad1f560a" CHECK (char_length("reason") <= 2000),
      CONSTRAINT "ck_supervision_event__73793a83" CHECK ("to_status" IN ('PLANNED', 'SAMPLED', 'TESTING', 'PRELIMINARY', 'OBJECTED', 'RECHECKING', 'FINAL', 'VOID')),
      CONSTRAINT "ck_supervision_event__10777daf" CHECK ("from_status" IN ('PLANNED', 'SAMPLED', 'TESTING', 'PRELIMINARY', 'OBJECTED', 'RECHECKING', 'FINAL', 'VOID')),
      CONSTRAINT "pk_supervision_event" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_supervision_event__by_id" ON "supervision_event"  ("by_id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_supervision_event__inspection_id__at" ON "supervision_event"  ("inspection_id", "at") `,
    );
    await runner.query(`CREATE TABLE "supervision_sample" (
      "id" uuid NOT NULL,
      "inspection_id" uuid NOT NULL,
      "authority_id" uuid NOT NULL,
      "backup" boolean NOT NULL,
      "seal" text COLLATE "C" NOT NULL,
      "lab_id" uuid,
      "sealed_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      "received_at" TIMESTAMP(3) WITH TIME ZONE,
      CONSTRAINT "ux_supervision_sample__another_lab" UNIQUE ("inspection_id", "lab_id"),
      CONSTRAINT "uq_supervision_sample__inspection_id__backup" UNIQUE ("inspection_id", "backup"),
      CONSTRAINT "uq_supervision_sample__authority_id__seal" UNIQUE ("authority_id", "seal"),
      CONSTRAINT "ck_supervision_sample__657a1a71" CHECK ("received_at" IS NULL OR "lab_id" IS NOT NULL),
      CONSTRAINT "ck_supervision_sample__7f6565d2" CHECK ("backup" OR "lab_id" IS NOT NULL),
      CONSTRAINT "ck_supervision_sample__3daa51ad" CHECK (char_length("seal") <= 100),
      CONSTRAINT "pk_supervision_sample" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_supervision_sample__lab_id" ON "supervision_sample"  ("lab_id") `,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "ux_inspection__recheck" ON "inspection"  ("recheck_of_id") WHERE "kind" = 'RECHECK' AND "report_version" = 1`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "ux_inspection__task_batch" ON "inspection"  ("sampling_task_id", "batch") WHERE "kind" = 'SUPERVISION' AND NOT "voided" AND "report_version" = 1`,
    );
    await runner.query(
      `ALTER TABLE "notice" ADD CONSTRAINT "ck_notice__9a92015c" CHECK ("kind" IN ('ORDER_SUBMITTED', 'ORDER_COUNTERED', 'ORDER_ACCEPTED', 'ORDER_REJECTED', 'ORDER_EXPIRED', 'ORDER_IN_PRODUCTION', 'ORDER_READY', 'ORDER_QUALITY_HOLD', 'ORDER_PARTIALLY_DELIVERED', 'ORDER_DELIVERED', 'ORDER_COMPLETED', 'ORDER_CANCELLED', 'ORDER_CLOSED_SHORT', 'ORDER_REQUEST_OPENED', 'ORDER_REQUEST_CONFIRMED', 'ORDER_REQUEST_DECLINED', 'ORDER_REQUEST_WITHDRAWN', 'DOWNSTREAM_ENDED', 'SHIPMENT_SENT', 'RECEIPT_RECORDED', 'HOLD_PLACED', 'HOLD_LIFTED', 'ORDER_DELAYED', 'UPSTREAM_HELD', 'UPSTREAM_RELEASED', 'UPSTREAM_DELAYED', 'RFQ_INVITED', 'RFQ_CHANGED', 'RFQ_CLOSED', 'RFQ_CANCELLED', 'RFQ_EXPIRED', 'QUOTATION_RECEIVED', 'QUOTATION_REVISED', 'QUOTATION_WITHDRAWN', 'QUOTATION_AWARDED', 'QUOTATION_LOST', 'SAMPLE_REQUESTED', 'SAMPLE_MAKING', 'SAMPLE_SENT', 'SAMPLE_RECEIVED', 'SAMPLE_APPROVED', 'SAMPLE_REJECTED', 'SAMPLE_CANCELLED', 'DISCLOSURE_GRANTED', 'DISCLOSURE_REVOKED', 'CERTIFICATE_APPLIED', 'CERTIFICATE_UNDER_REVIEW', 'CERTIFICATE_CORRECTION_REQUESTED', 'CERTIFICATE_CORRECTION_ANSWERED', 'CERTIFICATE_REJECTED', 'CERTIFICATE_WITHDRAWN', 'CERTIFICATE_ISSUED', 'CERTIFICATE_SUSPENDED', 'CERTIFICATE_REINSTATED', 'CERTIFICATE_REVOKED', 'CERTIFICATE_CANCELLED', 'CERTIFICATE_EXPIRED', 'CERTIFICATE_RENEWED', 'CERTIFICATE_EXPIRING', 'HONOR_AWARDED', 'HONOR_REVOKED', 'SUPERVISION_SAMPLED', 'SUPERVISION_ASSIGNED', 'SUPERVISION_RESULT', 'SUPERVISION_OBJECTED', 'SUPERVISION_RECHECKING', 'SUPERVISION_REPORTED', 'SUPERVISION_FINAL', 'SUPERVISION_VOID', 'BATCH_FAILED', 'RECTIFICATION_ORDERED', 'RECTIFICATION_REPORTED', 'RECTIFICATION_OVERDUE', 'REINSPECTION_OVERDUE', 'CASE_OPENED', 'CASE_ACTION', 'EXPOSURE_PUBLISHED', 'EXPOSURE_ENDED'))`,
    );
    await runner.query(
      `ALTER TABLE "inspection" ADD CONSTRAINT "fk_inspection__sampling_task_id" FOREIGN KEY ("sampling_task_id") REFERENCES "sampling_task"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "case_series" ADD CONSTRAINT "fk_case_series__authority_id" FOREIGN KEY ("authority_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "enforcement_case" ADD CONSTRAINT "fk_enforcement_case__authority_id" FOREIGN KEY ("authority_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "enforcement_case" ADD CONSTRAINT "fk_enforcement_case__organization_id" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "enforcement_case" ADD CONSTRAINT "fk_enforcement_case__inspection_id" FOREIGN KEY ("inspection_id") REFERENCES "inspection"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "enforcement_action" ADD CONSTRAINT "fk_enforcement_action__case_id" FOREIGN KEY ("case_id") REFERENCES "enforcement_case"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "exposure" ADD CONSTRAINT "fk_exposure__case_id" FOREIGN KEY ("case_id") REFERENCES "enforcement_case"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "exposure" ADD CONSTRAINT "fk_exposure__authority_id" FOREIGN KEY ("authority_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "exposure" ADD CONSTRAINT "fk_exposure__organization_id" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "exposure" ADD CONSTRAINT "fk_exposure__inspection_id" FOREIGN KEY ("inspection_id") REFERENCES "inspection"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "rectification" ADD CONSTRAINT "fk_rectification__inspection_id" FOREIGN KEY ("inspection_id") REFERENCES "inspection"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "rectification" ADD CONSTRAINT "fk_rectification__authority_id" FOREIGN KEY ("authority_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "rectification" ADD CONSTRAINT "fk_rectification__organization_id" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "rectification" ADD CONSTRAINT "fk_rectification__reinspection_id" FOREIGN KEY ("reinspection_id") REFERENCES "inspection"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "result_notice" ADD CONSTRAINT "fk_result_notice__inspection_id" FOREIGN KEY ("inspection_id") REFERENCES "inspection"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "result_notice" ADD CONSTRAINT "fk_result_notice__organization_id" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "sampling_plan" ADD CONSTRAINT "fk_sampling_plan__authority_id" FOREIGN KEY ("authority_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "sampling_plan" ADD CONSTRAINT "fk_sampling_plan__region_id" FOREIGN KEY ("region_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "sampling_candidate" ADD CONSTRAINT "fk_sampling_candidate__plan_id" FOREIGN KEY ("plan_id") REFERENCES "sampling_plan"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "sampling_candidate" ADD CONSTRAINT "fk_sampling_candidate__organization_id" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "sampling_task" ADD CONSTRAINT "fk_sampling_task__plan_id" FOREIGN KEY ("plan_id") REFERENCES "sampling_plan"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "sampling_task" ADD CONSTRAINT "fk_sampling_task__authority_id" FOREIGN KEY ("authority_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "sampling_task" ADD CONSTRAINT "fk_sampling_task__organization_id" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "supervision_event" ADD CONSTRAINT "fk_supervision_event__inspection_id" FOREIGN KEY ("inspection_id") REFERENCES "inspection"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "supervision_event" ADD CONSTRAINT "fk_supervision_event__by_id" FOREIGN KEY ("by_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "supervision_sample" ADD CONSTRAINT "fk_supervision_sample__inspection_id" FOREIGN KEY ("inspection_id") REFERENCES "inspection"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "supervision_sample" ADD CONSTRAINT "fk_supervision_sample__authority_id" FOREIGN KEY ("authority_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "supervision_sample" ADD CONSTRAINT "fk_supervision_sample__lab_id" FOREIGN KEY ("lab_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "supervision_sample" DROP CONSTRAINT "fk_supervision_sample__lab_id"`,
    );
    await runner.query(
      `ALTER TABLE "supervision_sample" DROP CONSTRAINT "fk_supervision_sample__authority_id"`,
    );
    await runner.query(
      `ALTER TABLE "supervision_sample" DROP CONSTRAINT "fk_supervision_sample__inspection_id"`,
    );
    await runner.query(
      `ALTER TABLE "supervision_event" DROP CONSTRAINT "fk_supervision_event__by_id"`,
    );
    await runner.query(
      `ALTER TABLE "supervision_event" DROP CONSTRAINT "fk_supervision_event__inspection_id"`,
    );
    await runner.query(
      `ALTER TABLE "sampling_task" DROP CONSTRAINT "fk_sampling_task__organization_id"`,
    );
    await runner.query(
      `ALTER TABLE "sampling_task" DROP CONSTRAINT "fk_sampling_task__authority_id"`,
    );
    await runner.query(`ALTER TABLE "sampling_task" DROP CONSTRAINT "fk_sampling_task__plan_id"`);
    await runner.query(
      `ALTER TABLE "sampling_candidate" DROP CONSTRAINT "fk_sampling_candidate__organization_id"`,
    );
    await runner.query(
      `ALTER TABLE "sampling_candidate" DROP CONSTRAINT "fk_sampling_candidate__plan_id"`,
    );
    await runner.query(`ALTER TABLE "sampling_plan" DROP CONSTRAINT "fk_sampling_plan__region_id"`);
    await runner.query(
      `ALTER TABLE "sampling_plan" DROP CONSTRAINT "fk_sampling_plan__authority_id"`,
    );
    await runner.query(
      `ALTER TABLE "result_notice" DROP CONSTRAINT "fk_result_notice__organization_id"`,
    );
    await runner.query(
      `ALTER TABLE "result_notice" DROP CONSTRAINT "fk_result_notice__inspection_id"`,
    );
    await runner.query(
      `ALTER TABLE "rectification" DROP CONSTRAINT "fk_rectification__reinspection_id"`,
    );
    await runner.query(
      `ALTER TABLE "rectification" DROP CONSTRAINT "fk_rectification__organization_id"`,
    );
    await runner.query(
      `ALTER TABLE "rectification" DROP CONSTRAINT "fk_rectification__authority_id"`,
    );
    await runner.query(
      `ALTER TABLE "rectification" DROP CONSTRAINT "fk_rectification__inspection_id"`,
    );
    await runner.query(`ALTER TABLE "exposure" DROP CONSTRAINT "fk_exposure__inspection_id"`);
    await runner.query(`ALTER TABLE "exposure" DROP CONSTRAINT "fk_exposure__organization_id"`);
    await runner.query(`ALTER TABLE "exposure" DROP CONSTRAINT "fk_exposure__authority_id"`);
    await runner.query(`ALTER TABLE "exposure" DROP CONSTRAINT "fk_exposure__case_id"`);
    await runner.query(
      `ALTER TABLE "enforcement_action" DROP CONSTRAINT "fk_enforcement_action__case_id"`,
    );
    await runner.query(
      `ALTER TABLE "enforcement_case" DROP CONSTRAINT "fk_enforcement_case__inspection_id"`,
    );
    await runner.query(
      `ALTER TABLE "enforcement_case" DROP CONSTRAINT "fk_enforcement_case__organization_id"`,
    );
    await runner.query(
      `ALTER TABLE "enforcement_case" DROP CONSTRAINT "fk_enforcement_case__authority_id"`,
    );
    await runner.query(`ALTER TABLE "case_series" DROP CONSTRAINT "fk_case_series__authority_id"`);
    await runner.query(
      `ALTER TABLE "inspection" DROP CONSTRAINT "fk_inspection__sampling_task_id"`,
    );
    await runner.query(`ALTER TABLE "notice" DROP CONSTRAINT "ck_notice__9a92015c"`);
    await runner.query(`DROP INDEX "public"."ux_inspection__task_batch"`);
    await runner.query(`DROP INDEX "public"."ux_inspection__recheck"`);
    await runner.query(`DROP INDEX "public"."ix_supervision_sample__lab_id"`);
    await runner.query(`DROP TABLE "supervision_sample"`);
    await runner.query(`DROP INDEX "public"."ix_supervision_event__inspection_id__at"`);
    await runner.query(`DROP INDEX "public"."ix_supervision_event__by_id"`);
    await runner.query(`DROP TABLE "supervision_event"`);
    await runner.query(
      `DROP INDEX "public"."ix_sampling_task__authority_id__product_key__drawn_on"`,
    );
    await runner.query(`DROP INDEX "public"."ix_sampling_task__organization_id__created_at__id"`);
    await runner.query(`DROP INDEX "public"."ix_sampling_task__created_at__id"`);
    await runner.query(`DROP TABLE "sampling_task"`);
    await runner.query(`DROP INDEX "public"."ix_sampling_candidate__organization_id"`);
    await runner.query(`DROP TABLE "sampling_candidate"`);
    await runner.query(`DROP INDEX "public"."ix_sampling_plan__authority_id__created_at__id"`);
    await runner.query(`DROP INDEX "public"."ix_sampling_plan__created_at__id"`);
    await runner.query(`DROP INDEX "public"."ix_sampling_plan__region_id"`);
    await runner.query(`DROP TABLE "sampling_plan"`);
    await runner.query(`DROP INDEX "public"."ix_result_notice__object_until"`);
    await runner.query(`DROP INDEX "public"."ix_result_notice__organization_id__served_on__id"`);
    await runner.query(`DROP TABLE "result_notice"`);
    await runner.query(`DROP INDEX "public"."ix_rectification__organization_id__created_at__id"`);
    await runner.query(`DROP INDEX "public"."ix_rectification__created_at__id"`);
    await runner.query(`DROP INDEX "public"."ix_rectification__authority_id"`);
    await runner.query(`DROP INDEX "public"."ix_rectification__due"`);
    await runner.query(`DROP INDEX "public"."ix_rectification__reinspect"`);
    await runner.query(`DROP TABLE "rectification"`);
    await runner.query(`DROP INDEX "public"."ux_exposure__case"`);
    await runner.query(`DROP INDEX "public"."ix_exposure__published_at__id"`);
    await runner.query(`DROP INDEX "public"."ix_exposure__organization_id__published_at__id"`);
    await runner.query(`DROP INDEX "public"."ix_exposure__inspection_id"`);
    await runner.query(`DROP INDEX "public"."ix_exposure__authority_id"`);
    await runner.query(`DROP TABLE "exposure"`);
    await runner.query(`DROP INDEX "public"."ix_enforcement_action__case_id__at__id"`);
    await runner.query(`DROP TABLE "enforcement_action"`);
    await runner.query(`DROP INDEX "public"."ix_enforcement_case__organization_id__opened_at__id"`);
    await runner.query(`DROP INDEX "public"."ix_enforcement_case__opened_at__id"`);
    await runner.query(`DROP INDEX "public"."ix_enforcement_case__inspection_id"`);
    await runner.query(`DROP INDEX "public"."ix_enforcement_case__authority_id__number"`);
    await runner.query(`DROP TABLE "enforcement_case"`);
    await runner.query(`DROP TABLE "case_series"`);
    await runner.query(
      `ALTER TABLE "notice" ADD CONSTRAINT "ck_notice__c728ffe8" CHECK ((kind = ANY (ARRAY['ORDER_SUBMITTED'::text, 'ORDER_COUNTERED'::text, 'ORDER_ACCEPTED'::text, 'ORDER_REJECTED'::text, 'ORDER_EXPIRED'::text, 'ORDER_IN_PRODUCTION'::text, 'ORDER_READY'::text, 'ORDER_QUALITY_HOLD'::text, 'ORDER_PARTIALLY_DELIVERED'::text, 'ORDER_DELIVERED'::text, 'ORDER_COMPLETED'::text, 'ORDER_CANCELLED'::text, 'ORDER_CLOSED_SHORT'::text, 'ORDER_REQUEST_OPENED'::text, 'ORDER_REQUEST_CONFIRMED'::text, 'ORDER_REQUEST_DECLINED'::text, 'ORDER_REQUEST_WITHDRAWN'::text, 'DOWNSTREAM_ENDED'::text, 'SHIPMENT_SENT'::text, 'RECEIPT_RECORDED'::text, 'HOLD_PLACED'::text, 'HOLD_LIFTED'::text, 'ORDER_DELAYED'::text, 'UPSTREAM_HELD'::text, 'UPSTREAM_RELEASED'::text, 'UPSTREAM_DELAYED'::text, 'RFQ_INVITED'::text, 'RFQ_CHANGED'::text, 'RFQ_CLOSED'::text, 'RFQ_CANCELLED'::text, 'RFQ_EXPIRED'::text, 'QUOTATION_RECEIVED'::text, 'QUOTATION_REVISED'::text, 'QUOTATION_WITHDRAWN'::text, 'QUOTATION_AWARDED'::text, 'QUOTATION_LOST'::text, 'SAMPLE_REQUESTED'::text, 'SAMPLE_MAKING'::text, 'SAMPLE_SENT'::text, 'SAMPLE_RECEIVED'::text, 'SAMPLE_APPROVED'::text, 'SAMPLE_REJECTED'::text, 'SAMPLE_CANCELLED'::text, 'DISCLOSURE_GRANTED'::text, 'DISCLOSURE_REVOKED'::text, 'CERTIFICATE_APPLIED'::text, 'CERTIFICATE_UNDER_REVIEW'::text, 'CERTIFICATE_CORRECTION_REQUESTED'::text, 'CERTIFICATE_CORRECTION_ANSWERED'::text, 'CERTIFICATE_REJECTED'::text, 'CERTIFICATE_WITHDRAWN'::text, 'CERTIFICATE_ISSUED'::text, 'CERTIFICATE_SUSPENDED'::text, 'CERTIFICATE_REINSTATED'::text, 'CERTIFICATE_REVOKED'::text, 'CERTIFICATE_CANCELLED'::text, 'CERTIFICATE_EXPIRED'::text, 'CERTIFICATE_RENEWED'::text, 'CERTIFICATE_EXPIRING'::text, 'HONOR_AWARDED'::text, 'HONOR_REVOKED'::text])))`,
    );
  }
}
