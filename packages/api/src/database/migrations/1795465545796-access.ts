import type { MigrationInterface, QueryRunner } from "typeorm";

export class Access1795465545796 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "api_key" (
      "id" uuid NOT NULL,
      "organization_id" uuid NOT NULL,
      "name" text COLLATE "C" NOT NULL,
      "prefix" text NOT NULL,
      "hash" text NOT NULL,
      "roles" text array NOT NULL,
      "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(),
      "last_used_at" TIMESTAMP(3) WITH TIME ZONE,
      "expires_at" TIMESTAMP(3) WITH TIME ZONE,
      "revoked_at" TIMESTAMP(3) WITH TIME ZONE,
      CONSTRAINT "uq_api_key__hash" UNIQUE ("hash"),
      CONSTRAINT "ck_api_key__d818d253" CHECK ("hash" ~ '^[0-9a-f]{64}$'),
      CONSTRAINT "ck_api_key__f813faaa" CHECK (cardinality("roles") > 0 AND "roles" <@ ARRAY['ORG_ADMIN', 'PURCHASING', 'SALES', 'PRODUCTION', 'QUALITY', 'FINANCE', 'VIEWER', 'OFFICER', 'INSPECTOR', 'APPROVER', 'STATISTICIAN']::text[]),
      CONSTRAINT "ck_api_key__6bdeeeb4" CHECK (char_length("prefix") <= 32),
      CONSTRAINT "ck_api_key__dc66187c" CHECK (char_length("name") <= 100),
      CONSTRAINT "pk_api_key" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_api_key__organization_id__created_at__id" ON "api_key"  ("organization_id", "created_at", "id") `,
    );
    await runner.query(`CREATE TABLE "oidc_identity" (
      "id" uuid NOT NULL,
      "member_id" uuid NOT NULL,
      "issuer" text NOT NULL,
      "subject" text NOT NULL,
      "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "uq_oidc_identity__member_id__issuer__subject" UNIQUE ("member_id", "issuer", "subject"),
      CONSTRAINT "ck_oidc_identity__1fecbdee" CHECK (char_length("issuer") <= 255 AND char_length("subject") <= 255),
      CONSTRAINT "pk_oidc_identity" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_oidc_identity__issuer__subject" ON "oidc_identity"  ("issuer", "subject") `,
    );
    await runner.query(
      `ALTER TABLE "api_key" ADD CONSTRAINT "fk_api_key__organization_id" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "oidc_identity" ADD CONSTRAINT "fk_oidc_identity__member_id" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "oidc_identity" DROP CONSTRAINT "fk_oidc_identity__member_id"`);
    await runner.query(`ALTER TABLE "api_key" DROP CONSTRAINT "fk_api_key__organization_id"`);
    await runner.query(`DROP INDEX "public"."ix_oidc_identity__issuer__subject"`);
    await runner.query(`DROP TABLE "oidc_identity"`);
    await runner.query(`DROP INDEX "public"."ix_api_key__organization_id__created_at__id"`);
    await runner.query(`DROP TABLE "api_key"`);
  }
}
