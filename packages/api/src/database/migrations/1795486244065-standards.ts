import { createHash } from "node:crypto";
import type { MigrationInterface, QueryRunner } from "typeorm";
import { limits, standards } from "./standards.rows";

/** The same name has the same id in every database. */
function idOf(name: string): string {
  const hex = createHash("sha256").update(name).digest("hex");
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`];
  return [...parts, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join("-");
}

/** What a number alone says: the standard without its edition, the year, who issued it, and whether it binds. */
function readNumber(number: string) {
  const [, series = number, year] = /^(.+?)(?:[-:](\d{4}))?$/.exec(number) ?? [];
  const issuers: Partial<Record<string, string>> = {
    GB: "NATIONAL",
    DB: "LOCAL",
    "T/": "GROUP",
    IS: "INTERNATIONAL",
    EN: "INTERNATIONAL",
  };
  const issuer = issuers[number.slice(0, 2)] ?? "INDUSTRY";
  const binding = number.startsWith("GB ") ? "MANDATORY" : "RECOMMENDED";
  const nature = issuer === "INTERNATIONAL" ? issuer : binding;
  return { series, year: year === undefined ? null : Number(year), issuer, nature };
}

async function fill(runner: QueryRunner): Promise<void> {
  for (const [number, zh, en, from, to, replaces, note] of standards) {
    const { series, year, issuer, nature } = readNumber(number);
    const values = [idOf(number), number, series, year, zh, en, issuer, nature, from, to];
    await runner.query(
      `INSERT INTO "standard" VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT DO NOTHING`,
      [...values, replaces && idOf(replaces), note],
    );
  }
  for (const [number, position, parameter, ...rest] of limits)
    await runner.query(
      `INSERT INTO "standard_limit" VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17) ON CONFLICT DO NOTHING`,
      [idOf(`${number} ${parameter}`), idOf(number), position, parameter, ...rest],
    );
}

/** Standards are rows: their editions, what they limit, and when. */
export class Standards1795486244065 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "standard" (
      "id" uuid NOT NULL,
      "number" text COLLATE "C" NOT NULL,
      "series" text COLLATE "C" NOT NULL,
      "edition_year" integer,
      "title_zh" text COLLATE "C" NOT NULL,
      "title_en" text COLLATE "C" NOT NULL,
      "issuer" text NOT NULL,
      "nature" text NOT NULL,
      "valid_from" date,
      "valid_to" date,
      "replaces_id" uuid,
      "note" text,
      CONSTRAINT "uq_standard__number" UNIQUE ("number"),
      CONSTRAINT "ck_standard__dc3d977f" CHECK ("replaces_id" <> "id"),
      CONSTRAINT "ck_standard__90ea39a2" CHECK ("valid_to" >= "valid_from"),
      CONSTRAINT "ck_standard__713e06fb" CHECK ("nature" IN ('MANDATORY', 'RECOMMENDED', 'GUIDANCE', 'INTERNATIONAL')),
      CONSTRAINT "ck_standard__195ec770" CHECK ("issuer" IN ('NATIONAL', 'INDUSTRY', 'LOCAL', 'GROUP', 'ENTERPRISE', 'INTERNATIONAL')),
      CONSTRAINT "ck_standard__b9faf191" CHECK (char_length("title_zh") <= 300 AND char_length("title_en") <= 300),
      CONSTRAINT "ck_standard__3a6ff08d" CHECK (char_length("number") <= 64 AND char_length("series") <= 64),
      CONSTRAINT "pk_standard" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "ix_standard__replaces_id" ON "standard"  ("replaces_id") `);
    await runner.query(
      `CREATE INDEX "ix_standard__nature__number" ON "standard"  ("nature", "number") `,
    );
    await runner.query(
      `CREATE INDEX "ix_standard__series__valid_from" ON "standard"  ("series", "valid_from") `,
    );
    await runner.query(`CREATE TABLE "standard_limit" (
      "id" uuid NOT NULL,
      "standard_id" uuid NOT NULL,
      "position" integer NOT NULL,
      "parameter" text COLLATE "C" NOT NULL,
      "name_zh" text COLLATE "C" NOT NULL,
      "name_en" text COLLATE "C" NOT NULL,
      "unit" text NOT NULL,
      "kind" text NOT NULL,
      "precision" integer,
      "detection_limit" numeric,
      "exempt_if" text array NOT NULL,
      "only_if" text array NOT NULL,
      "age_groups" text array NOT NULL,
      "terms" jsonb NOT NULL,
      "method" text,
      "confidence" text NOT NULL,
      "note" text,
      CONSTRAINT "uq_standard_limit__standard_id__parameter" UNIQUE ("standard_id", "parameter"),
      CONSTRAINT "ck_standard_limit__53f2c246" CHECK (jsonb_typeof("terms") = 'object'),
      CONSTRAINT "ck_standard_limit__8e33c8be" CHECK ("age_groups" <@ ARRAY['INFANT', 'CHILD_UNDER7', 'CHILD_7TO14', 'OUT_OF_SCOPE']::text[]),
      CONSTRAINT "ck_standard_limit__b250fc67" CHECK ("precision" BETWEEN 0 AND 12),
      CONSTRAINT "ck_standard_limit__5d52e157" CHECK ("confidence" IN ('H', 'M', 'L')),
      CONSTRAINT "ck_standard_limit__151ef0fa" CHECK ("kind" IN ('MAX', 'MIN', 'RANGE', 'MIN_GRADE', 'MIN_CATEGORY', 'ABSENT', 'FLAMMABILITY', 'PULL', 'CORD_ABSENT', 'CORD_MAX', 'FIBER_TOLERANCE')),
      CONSTRAINT "ck_standard_limit__0fbbae24" CHECK (char_length("parameter") <= 64),
      CONSTRAINT "pk_standard_limit" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "ix_standard_limit__parameter" ON "standard_limit"  ("parameter") `,
    );
    await runner.query(
      `ALTER TABLE "standard" ADD CONSTRAINT "fk_standard__replaces_id" FOREIGN KEY ("replaces_id") REFERENCES "standard"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "standard_limit" ADD CONSTRAINT "fk_standard_limit__standard_id" FOREIGN KEY ("standard_id") REFERENCES "standard"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await fill(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "standard_limit" DROP CONSTRAINT "fk_standard_limit__standard_id"`,
    );
    await runner.query(`ALTER TABLE "standard" DROP CONSTRAINT "fk_standard__replaces_id"`);
    await runner.query(`DROP INDEX "public"."ix_standard_limit__parameter"`);
    await runner.query(`DROP TABLE "standard_limit"`);
    await runner.query(`DROP INDEX "public"."ix_standard__series__valid_from"`);
    await runner.query(`DROP INDEX "public"."ix_standard__nature__number"`);
    await runner.query(`DROP INDEX "public"."ix_standard__replaces_id"`);
    await runner.query(`DROP TABLE "standard"`);
  }
}
