import type { MigrationInterface, QueryRunner } from "typeorm";

/** A failure is exposed once, whatever cases there are about it. */
export class ExposedOnce1795490400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `UPDATE "exposure" e
          SET "status" = 'CORRECTED', "ended_at" = coalesce(e."ended_at", now()),
              "end_reason" = coalesce(e."end_reason", 'The same failure was exposed before.')
        WHERE e."status" <> 'CORRECTED' AND EXISTS (
          SELECT 1 FROM "exposure" f
           WHERE f."inspection_id" = e."inspection_id" AND f."status" <> 'CORRECTED'
             AND (f."published_at", f."id") < (e."published_at", e."id"))`,
    );
    await runner.query(`DROP INDEX "public"."ux_exposure__case"`);
    await runner.query(
      `CREATE UNIQUE INDEX "ux_exposure__inspection" ON "exposure"  ("inspection_id") WHERE "status" <> 'CORRECTED'`,
    );
    await runner.query(`CREATE INDEX "ix_exposure__case_id" ON "exposure"  ("case_id") `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."ix_exposure__case_id"`);
    await runner.query(`DROP INDEX "public"."ux_exposure__inspection"`);
    await runner.query(
      `CREATE UNIQUE INDEX "ux_exposure__case" ON "exposure"  ("case_id") WHERE "status" <> 'CORRECTED'`,
    );
  }
}
