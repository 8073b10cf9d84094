import { className, fileStem, indexText, migrationText, readable } from "./migration-text";

describe("a generated migration", () => {
  it("is named after what it is about", () => {
    expect(fileStem("Add certificates")).toBe("add-certificates");
    expect(className("add-certificates", 1_764_000_000_000)).toBe("AddCertificates1764000000000");
  });

  it("shows each column of a table on its line", () => {
    const text = readable(
      `CREATE TABLE "lot" ("id" uuid NOT NULL, "kg" numeric(12,3) DEFAULT 'a,b(', CONSTRAINT "ck" CHECK (kg > 0))`,
    );

    expect(text.split("\n").map(line => line.trim())).toEqual([
      'CREATE TABLE "lot" (',
      '"id" uuid NOT NULL,',
      `"kg" numeric(12,3) DEFAULT 'a,b(',`,
      'CONSTRAINT "ck" CHECK (kg > 0)',
      ")",
    ]);
  });

  it("leaves nothing for the template to interpret", () => {
    const up = [{ query: "SELECT '`${x}\\'", parameters: [1] }];

    const text = migrationText("Odd1764000000000", { up, down: [] });

    expect(text).toContain("await runner.query(`SELECT '\\`\\${x}\\\\'`, [1]);");
  });
});

describe("the list of migrations", () => {
  it("has them in the order they are given", () => {
    const text = indexText([
      { stem: "1-a", className: "A1" },
      { stem: "2-b", className: "B2" },
    ]);

    expect(text).toContain('import { A1 } from "./1-a";\nimport { B2 } from "./2-b";');
    expect(text).toContain("[A1, B2];");
  });
});
