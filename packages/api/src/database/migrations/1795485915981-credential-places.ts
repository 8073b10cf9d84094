import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Whatever way a certificate is issued, it gets its place in the same statement. A list in which 32 places drawn one
 * after the other are taken is nearly full, and the next one is begun.
 */
export class CredentialPlaces1795485915981 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "credential_place" (
      "certificate_id" uuid NOT NULL,
      "list" integer NOT NULL,
      "position" integer NOT NULL,
      CONSTRAINT "uq_credential_place__list__position" UNIQUE ("list", "position"),
      CONSTRAINT "ck_credential_place__85e5736c" CHECK ("position" BETWEEN 0 AND 131071),
      CONSTRAINT "ck_credential_place__be8dc12d" CHECK ("list" > 0),
      CONSTRAINT "pk_credential_place" PRIMARY KEY ("certificate_id")
    )`);
    await runner.query(
      `ALTER TABLE "credential_place" ADD CONSTRAINT "fk_credential_place__certificate_id" FOREIGN KEY ("certificate_id") REFERENCES "certificate"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    // Which certificates a list can mark at all; they are few.
    await runner.query(`CREATE INDEX "ix_certificate_event__marks" ON "certificate_event" ("certificate_id")
      WHERE to_status IN ('SUSPENDED', 'REVOKED', 'CANCELLED', 'RENEWED')`);
    await runner.query(`CREATE FUNCTION credential_placed() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        last integer;
        drawn integer;
        tries integer := 0;
      BEGIN
        IF EXISTS (SELECT FROM credential_place WHERE certificate_id = NEW.id) THEN RETURN NULL; END IF;
        SELECT coalesce(max(list), 1) INTO last FROM credential_place;
        LOOP
          -- The first 17 bits of a random UUID: not to be foreseen, as random() could be.
          drawn := ('x' || left(gen_random_uuid()::text, 8))::bit(32)::bit(17)::integer;
          INSERT INTO credential_place (certificate_id, list, position)
            VALUES (NEW.id, last, drawn) ON CONFLICT (list, position) DO NOTHING;
          EXIT WHEN FOUND;
          tries := tries + 1;
          IF tries % 32 = 0 THEN last := last + 1; END IF;
        END LOOP;
        RETURN NULL;
      END $$`);
    await runner.query(`CREATE TRIGGER credential_placed
      AFTER INSERT OR UPDATE OF status ON certificate
      FOR EACH ROW WHEN (NEW.number IS NOT NULL) EXECUTE FUNCTION credential_placed()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER credential_placed ON certificate`);
    await runner.query(`DROP FUNCTION credential_placed()`);
    await runner.query(`DROP INDEX "public"."ix_certificate_event__marks"`);
    await runner.query(`DROP TABLE "credential_place"`);
  }
}
