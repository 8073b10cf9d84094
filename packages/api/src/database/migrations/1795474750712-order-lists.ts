import type { MigrationInterface, QueryRunner } from "typeorm";

/** What a line repeats of its order, and when the order tells it again. */
const repeats = (columns: string, values: string): string =>
  `CREATE OR REPLACE FUNCTION order_line_parties() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      SELECT buyer_id, CASE WHEN revision > 0 THEN seller_id END${values}
        INTO NEW.buyer_id, NEW.shown_to_seller_id${columns}
        FROM purchase_order WHERE id = NEW.order_id FOR SHARE;
      RETURN NEW;
    END $$`;

const toldAgain = (also: string): readonly string[] => [
  `DROP TRIGGER purchase_order_parties ON purchase_order`,
  `CREATE TRIGGER purchase_order_parties AFTER UPDATE ON purchase_order FOR EACH ROW
    WHEN ((OLD.revision > 0) <> (NEW.revision > 0) OR OLD.buyer_id <> NEW.buyer_id OR OLD.seller_id <> NEW.seller_id${also})
    EXECUTE FUNCTION purchase_order_parties()`,
];

const lists = ["buyer_id", "seller_id", "buyer_id,seller_id"].map(by => [
  ...by.split(","),
  "placed_at",
  "id",
]);

const index = (columns: readonly string[]): string => `"ix_purchase_order__${columns.join("__")}"`;

const created = (columns: readonly string[]): string =>
  `CREATE INDEX ${index(columns)} ON "purchase_order" (${columns.map(column => `"${column}"`).join(", ")})`;

export class OrderLists1795474750712 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const columns of lists) {
      await runner.query(`DROP INDEX "public".${index(columns)}`);
      await runner.query(created([...columns, "status"]));
    }
    await runner.query(`ALTER TABLE "order_line" ADD "currency" text COLLATE "C"`);
    await runner.query(
      `UPDATE order_line l SET currency = o.currency FROM purchase_order o WHERE o.id = l.order_id`,
    );
    await runner.query(`ALTER TABLE "order_line" ALTER COLUMN "currency" SET NOT NULL`);
    await runner.query(repeats(", NEW.currency", ", currency"));
    for (const statement of toldAgain(" OR OLD.currency <> NEW.currency"))
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of toldAgain("")) await runner.query(statement);
    await runner.query(repeats("", ""));
    await runner.query(`ALTER TABLE "order_line" DROP COLUMN "currency"`);
    for (const columns of lists) {
      await runner.query(`DROP INDEX "public".${index([...columns, "status"])}`);
      await runner.query(created(columns));
    }
  }
}
