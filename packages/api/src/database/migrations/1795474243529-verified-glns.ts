import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * A site knows whether its organization is verified. Whoever adds a site shares the organization's row, so that its
 * standing is not changed meanwhile; whoever changes the standing has the row, and then sees every site there is.
 */
export class VerifiedGlns1795474243529 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "site" DROP CONSTRAINT "uq_site__gln"`);
    await runner.query(`ALTER TABLE "site" ADD "verified" boolean NOT NULL DEFAULT false`);
    await runner.query(
      `UPDATE site SET verified = true FROM organization o WHERE o.id = organization_id AND o.status = 'VERIFIED'`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "ux_site__verified_gln" ON "site"  ("gln") WHERE "verified"`,
    );
    await runner.query(
      `ALTER TABLE "site" ADD CONSTRAINT "uq_site__organization_id__gln" UNIQUE ("organization_id", "gln")`,
    );
    await runner.query(`CREATE FUNCTION site_verified() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        SELECT status = 'VERIFIED' INTO NEW.verified
          FROM organization WHERE id = NEW.organization_id FOR SHARE;
        NEW.verified := coalesce(NEW.verified, false);
        RETURN NEW;
      END $$`);
    await runner.query(`CREATE TRIGGER site_verified
      BEFORE INSERT OR UPDATE OF organization_id, verified ON site
      FOR EACH ROW EXECUTE FUNCTION site_verified()`);
    await runner.query(`CREATE FUNCTION organization_sites() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE site SET verified = NEW.status = 'VERIFIED' WHERE organization_id = NEW.id;
        RETURN NULL;
      END $$`);
    await runner.query(`CREATE TRIGGER organization_sites
      AFTER UPDATE ON organization FOR EACH ROW
      WHEN ((OLD.status = 'VERIFIED') <> (NEW.status = 'VERIFIED'))
      EXECUTE FUNCTION organization_sites()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER organization_sites ON organization`);
    await runner.query(`DROP FUNCTION organization_sites()`);
    await runner.query(`DROP TRIGGER site_verified ON site`);
    await runner.query(`DROP FUNCTION site_verified()`);
    await runner.query(`ALTER TABLE "site" DROP CONSTRAINT "uq_site__organization_id__gln"`);
    await runner.query(`DROP INDEX "public"."ux_site__verified_gln"`);
    // Of several that say they have a number one keeps it: the verified one, or whoever was there first.
    await runner.query(`UPDATE site SET gln = NULL WHERE id IN (
      SELECT id FROM (
        SELECT id, row_number() OVER (PARTITION BY gln ORDER BY verified DESC, created_at, id) AS place
          FROM site WHERE gln IS NOT NULL
      ) claims WHERE place > 1)`);
    await runner.query(`ALTER TABLE "site" DROP COLUMN "verified"`);
    await runner.query(`ALTER TABLE "site" ADD CONSTRAINT "uq_site__gln" UNIQUE ("gln")`);
  }
}
