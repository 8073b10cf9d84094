import type { MigrationInterface, QueryRunner } from "typeorm";

/** Code, level, Chinese name, English name, parent; as they were when this migration was written. */
const divisions = [
  ["33", "PROVINCE", "浙江省", "Zhejiang", null],
  ["3305", "PREFECTURE", "湖州市", "Huzhou", "33"],
  ["330502", "DISTRICT", "吴兴区", "Wuxing District", "3305"],
  ["330503", "DISTRICT", "南浔区", "Nanxun District", "3305"],
  ["330521", "COUNTY", "德清县", "Deqing County", "3305"],
  ["330522", "COUNTY", "长兴县", "Changxing County", "3305"],
  ["330523", "COUNTY", "安吉县", "Anji County", "3305"],
  ["330502100", "TOWN", "织里镇", "Zhili Town", "330502"],
  ["330502101", "TOWN", "八里店镇", "Balidian Town", "330502"],
  ["3301", "PREFECTURE", "杭州市", "Hangzhou", "33"],
  ["330503000", "DISTRICT_WIDE", "南浔区(未分镇)", "Nanxun District (town not stated)", "330503"],
] as const;

const idOf = (code: string | null): string | null =>
  code && `00000000-0000-7000-8000-${code.padStart(12, "0")}`;

/** What the entities cannot say: search by a part of a name, keys over expressions, columns that follow others. */
export class NamesAndParties1795465100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [code, level, zh, en, parent] of divisions)
      await runner.query(
        `INSERT INTO "division" VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
        [...[idOf(code), code, level, zh, en, idOf(parent)]],
      );
    await this.nameSearch(runner);
    await runner.query(
      `CREATE UNIQUE INDEX "ux_sku__size" ON "sku" ("style_id", "color", "height_cm", coalesce("girth_cm", 0))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "ux_bom_line__component" ON "bom_line" ("version_id", "part", coalesce("material_id", "sku_id"))`,
    );
    await this.partiesOnLines(runner);
  }

  /**
   * A trigram index cannot answer two characters, the usual length of what is looked for in a Chinese
   * name. So names are indexed by the single characters and pairs in them.
   */
  private async nameSearch(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE FUNCTION fold_text(t text) RETURNS text
      LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
      RETURN lower(normalize(t, NFKC) COLLATE "default")`);
    await runner.query(`CREATE FUNCTION text_grams(t text) RETURNS text[]
      LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 500
      RETURN array(
        SELECT DISTINCT substr(f, i, n)
          FROM fold_text(t) f, generate_series(1, length(f)) i, generate_series(1, 2) n
         WHERE i + n <= length(f) + 1)`);
    await runner.query(`CREATE FUNCTION name_grams(zh text, en text) RETURNS text[]
      LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 1000
      RETURN text_grams(zh) || text_grams(en)`);
    // Every name that holds the text has all of its pairs; whether in this order is looked at afterwards.
    await runner.query(`CREATE FUNCTION search_grams(t text) RETURNS text[]
      LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 500
      RETURN array(
        SELECT substr(f, i, 2) FROM fold_text(t) f, generate_series(1, greatest(length(f) - 1, sign(length(f))::integer)) i)`);
    await runner.query(
      `CREATE INDEX "ix_organization__name_grams" ON "organization" USING gin (name_grams("name_zh", "name_en"))`,
    );
  }

  private async partiesOnLines(runner: QueryRunner): Promise<void> {
    // FOR SHARE: a line added while the order is being submitted waits, and then is shown to the seller too.
    await runner.query(`CREATE FUNCTION order_line_parties() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        SELECT buyer_id, CASE WHEN status <> 'DRAFT' THEN seller_id END
          INTO NEW.buyer_id, NEW.shown_to_seller_id
          FROM purchase_order WHERE id = NEW.order_id FOR SHARE;
        RETURN NEW;
      END $$`);
    await runner.query(`CREATE TRIGGER order_line_parties
      BEFORE INSERT OR UPDATE OF order_id, buyer_id, shown_to_seller_id ON order_line
      FOR EACH ROW EXECUTE FUNCTION order_line_parties()`);
    await runner.query(`CREATE FUNCTION purchase_order_parties() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE order_line SET buyer_id = NEW.buyer_id WHERE order_id = NEW.id;
        RETURN NULL;
      END $$`);
    await runner.query(`CREATE TRIGGER purchase_order_parties
      AFTER UPDATE ON purchase_order FOR EACH ROW
      WHEN ((OLD.status = 'DRAFT') <> (NEW.status = 'DRAFT')
        OR OLD.buyer_id <> NEW.buyer_id OR OLD.seller_id <> NEW.seller_id)
      EXECUTE FUNCTION purchase_order_parties()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER purchase_order_parties ON purchase_order`);
    await runner.query(`DROP FUNCTION purchase_order_parties()`);
    await runner.query(`DROP TRIGGER order_line_parties ON order_line`);
    await runner.query(`DROP FUNCTION order_line_parties()`);
    await runner.query(`DROP INDEX "ux_bom_line__component"`);
    await runner.query(`DROP INDEX "ux_sku__size"`);
    await runner.query(`DROP INDEX "ix_organization__name_grams"`);
    await runner.query(`DROP FUNCTION search_grams(text)`);
    await runner.query(`DROP FUNCTION name_grams(text, text)`);
    await runner.query(`DROP FUNCTION text_grams(text)`);
    await runner.query(`DROP FUNCTION fold_text(text)`);
  }
}
