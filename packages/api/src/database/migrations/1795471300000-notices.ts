import type { MigrationInterface, QueryRunner } from "typeorm";

export class Notices1795471300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "notice" (
      "id" uuid NOT NULL,
      "recipient_id" uuid NOT NULL,
      "number" integer NOT NULL,
      "kind" text NOT NULL,
      "subject_id" text NOT NULL,
      "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      CONSTRAINT "uq_notice__recipient_id__number" UNIQUE ("recipient_id", "number"),
      CONSTRAINT "ck_notice__90018e03" CHECK ("number" > 0),
      CONSTRAINT "ck_notice__14dc7b93" CHECK ("kind" IN ('ORDER_SUBMITTED', 'ORDER_COUNTERED', 'ORDER_ACCEPTED', 'ORDER_REJECTED', 'ORDER_EXPIRED', 'ORDER_IN_PRODUCTION', 'ORDER_READY', 'ORDER_QUALITY_HOLD', 'ORDER_PARTIALLY_DELIVERED', 'ORDER_DELIVERED', 'ORDER_COMPLETED', 'ORDER_CANCELLED', 'ORDER_CLOSED_SHORT', 'ORDER_REQUEST_OPENED', 'ORDER_REQUEST_CONFIRMED', 'ORDER_REQUEST_DECLINED', 'ORDER_REQUEST_WITHDRAWN', 'DOWNSTREAM_ENDED')),
      CONSTRAINT "pk_notice" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_notice__recipient_id__kind__number" ON "notice"  ("recipient_id", "kind", "number") `,
    );
    await runner.query(`CREATE TABLE "notice_head" (
      "recipient_id" uuid NOT NULL,
      "number" integer NOT NULL,
      CONSTRAINT "pk_notice_head" PRIMARY KEY ("recipient_id")
    )`);
    await runner.query(
      `ALTER TABLE "notice" ADD CONSTRAINT "fk_notice__recipient_id" FOREIGN KEY ("recipient_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "notice_head" ADD CONSTRAINT "fk_notice_head__recipient_id" FOREIGN KEY ("recipient_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "notice_head" DROP CONSTRAINT "fk_notice_head__recipient_id"`);
    await runner.query(`ALTER TABLE "notice" DROP CONSTRAINT "fk_notice__recipient_id"`);
    await runner.query(`DROP TABLE "notice_head"`);
    await runner.query(`DROP INDEX "public"."ix_notice__recipient_id__kind__number"`);
    await runner.query(`DROP TABLE "notice"`);
  }
}
