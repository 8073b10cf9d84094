import type { MigrationInterface, QueryRunner } from "typeorm";

export class LikenessKeys1795470771569 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX ix_organization_likeness__keys`);
    // Derived rows: they are made again, with their keys, when they are next needed.
    await runner.query(`DELETE FROM organization_likeness`);
    await runner.query(`CREATE TABLE "organization_likeness_key" (
      "key" integer NOT NULL,
      "organization_id" uuid NOT NULL,
      CONSTRAINT "pk_organization_likeness_key" PRIMARY KEY ("key", "organization_id")
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "organization_likeness_key"`);
    await runner.query(
      `CREATE INDEX "ix_organization_likeness__keys" ON "organization_likeness" USING gin ("keys") `,
    );
  }
}
