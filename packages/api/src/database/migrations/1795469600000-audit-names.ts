import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * The trigger runs as the owner, so every name in it says its schema: a table of the same name in the temporary
 * schema of whoever inserts would otherwise come first, and the chain would be kept there.
 */
export class AuditNames1795469600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE OR REPLACE FUNCTION public.audit_chain() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        DECLARE head public.audit_head;
        BEGIN
          LOOP
            SELECT * INTO head FROM public.audit_head
             WHERE organization_id = NEW.organization_id FOR NO KEY UPDATE;
            EXIT WHEN FOUND;
            INSERT INTO public.audit_head VALUES (NEW.organization_id, 0, '') ON CONFLICT DO NOTHING;
          END LOOP;
          NEW.sequence := head.sequence + 1;
          NEW.at := clock_timestamp();
          NEW.hash := public.audit_hash(head.hash, NEW);
          UPDATE public.audit_head SET sequence = NEW.sequence, hash = NEW.hash
           WHERE organization_id = NEW.organization_id;
          RETURN NEW;
        END
      $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER FUNCTION public.audit_chain() SET search_path = public`);
  }
}
