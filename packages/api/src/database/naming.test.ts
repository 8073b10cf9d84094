import { SnakeNaming, snakeCase } from "./naming";

describe("naming", () => {
  it.each([
    ["sellerId", "seller_id"],
    ["hsCode", "hs_code"],
    ["GLNOfSite", "gln_of_site"],
    ["PurchaseOrder", "purchase_order"],
    ["gtin13Text", "gtin13_text"],
  ])("writes %s as %s", (name, column) => {
    expect(snakeCase(name)).toBe(column);
  });

  it("says in a constraint's name which table and columns it is about", () => {
    const naming = new SnakeNaming();

    expect(naming.foreignKeyName("order_line", ["order_id"])).toBe("fk_order_line__order_id");
    expect(naming.primaryKeyName("public.order_line")).toBe("pk_order_line");
    expect(naming.uniqueConstraintName("site", ["organization_id", "gln"])).toBe(
      "uq_site__organization_id__gln",
    );
  });

  it("keeps long names within PostgreSQL's limit and apart", () => {
    const naming = new SnakeNaming();
    const long = "a_very_long_column_name_that_goes_on_and_on";

    const names = ["one", "two"].map(last => naming.indexName("order_line", [long, long, last]));

    expect(new Set(names).size).toBe(2);
    expect(names.every(name => name.length <= 63)).toBe(true);
  });
});
