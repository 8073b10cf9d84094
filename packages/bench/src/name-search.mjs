// How long it takes to find organizations by a part of their name: `node test/with-database.mjs node packages/bench/src/name-search.mjs [ORGANIZATIONS]`.
// Asked over the whole server, and as the statement alone beside a scan and a trigram index.
import { createRequire } from "node:module";
import pg from "pg";
import "reflect-metadata";

const require = createRequire(import.meta.url);
const { createApp } = require("../../api/dist/app.js");
const { readConfig } = require("../../api/dist/config.js");
const { createDataSource } = require("../../api/dist/database/data-source.js");

const wanted = Number(process.argv[2] ?? 100_000);
const runs = 60;
const url = process.env.DATABASE_URL;
if (!url)
  throw new Error(
    "run it with: node test/with-database.mjs node packages/bench/src/name-search.mjs",
  );

/** Names as in the trade: a town, two or three characters of a brand, a line of business, a legal form. */
const names = `
  WITH word AS (SELECT
    string_to_array('湖州,织里,吴兴,杭州,嘉兴,绍兴,宁波,温州', ',') town,
    string_to_array('小,禾,苗,云,朵,贝,锦,澜,豆,芽,童,趣,蜜,柠,檬,步,雀,蓝,田,园,溪,语,巧,扣,星,月,晨,露,花,果,木,林,山,海,金,银,丝,绵,柔,暖,春,秋,和,瑞,嘉,德,宝,乐,安,康,欣,悦,飞,翔,宏,达,盛,兴,华,美,雅,诗,梦,天,鹿,鹤,竹,梅,兰,菊,桃,杏,荷,风,雨,雪,虹,光,明,亮', ',') brand,
    string_to_array('童装,服饰,制衣,针织,布业,辅料,服装,纺织', ',') line,
    string_to_array('有限公司,有限公司,有限公司,厂,商行,工作室', ',') form,
    string_to_array('an,bei,chen,dong,fei,guang,hong,jin,kang,lan,mei,ning,qiao,rui,shan,tong,wei,xiao,yun,zhi', ',') sound)
  SELECT n,
    town[1 + hashint4(n) & 7] ||
    (SELECT string_agg(brand[1 + abs(hashint4(n * 7 + k)) % array_length(brand, 1)], '') FROM generate_series(1, 2 + abs(n) % 2) k) ||
    line[1 + hashint4(n + 1) & 7] || form[1 + abs(hashint4(n + 2)) % 6] AS zh,
    'Huzhou ' || (SELECT initcap(string_agg(sound[1 + abs(hashint4(n * 11 + k)) % 20], '')) FROM generate_series(1, 3) k) || ' Garment ' || n AS en
  FROM word, generate_series(1, ${wanted}) n`;

const owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL ?? url });
await owner.connect();
const load = performance.now();
await owner.query(`
  INSERT INTO organization (id, types, status, name_zh, name_en, country, foreign_registration_number, created_at)
  SELECT gen_random_uuid(), '{GARMENT_MAKER}', 'VERIFIED', zh, en, 'TH', 'BENCH-' || n, now() - n * interval '1 minute'
    FROM (${names}) told`);
await owner.query(`
  INSERT INTO organization (id, types, status, name_zh, name_en, country, foreign_registration_number)
  VALUES (gen_random_uuid(), '{GARMENT_MAKER}', 'VERIFIED', '湖州鑫淼童装有限公司', 'Rare 100% cotton', 'TH', 'RARE')`);
await owner.query("VACUUM ANALYZE organization");
console.log(
  `${wanted} organizations loaded and indexed in ${((performance.now() - load) / 1000).toFixed(1)} s`,
);
const { rows: sizes } = await owner.query(
  `SELECT pg_size_pretty(pg_relation_size('ix_organization__name_grams')) AS grams, pg_size_pretty(pg_table_size('organization')) AS table`,
);
console.log(`the table has ${sizes[0].table}, the index over names ${sizes[0].grams}`);

const database = await createDataSource({ url }).initialize();
const app = await createApp(
  readConfig({ WEFT_SECRET: "x".repeat(32), LOG_LEVEL: "silent", RATE_PUBLIC: "10000000" }),
  database,
);
const ask = async (text, total) => {
  const query = `query($text: String!) { organizations(first: 20, filter: { name: { contains: $text } }) { ${total ? "totalCount" : ""} nodes { id nameZh nameEn } } }`;
  const answer = await app.server.inject({
    method: "POST",
    url: "/graphql",
    headers: { "content-type": "application/json" },
    payload: { query, variables: { text } },
  });
  const body = JSON.parse(answer.payload);
  if (body.errors) throw new Error(JSON.stringify(body.errors));
  return body.data.organizations;
};
const timed = async work => {
  const times = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { median: times[runs >> 1], worst: times.at(-1) };
};
const ms = ({ median, worst }) => `${median.toFixed(1)} (${worst.toFixed(1)})`;

const recheck = `(strpos(fold_text(name_zh), fold_text($1)) > 0 OR strpos(fold_text(name_en), fold_text($1)) > 0)`;
const statement = condition =>
  `SELECT id FROM organization WHERE status <> 'PENDING' AND ${condition} ORDER BY created_at, id LIMIT 20`;
const byGrams = statement(`name_grams(name_zh, name_en) @> search_grams($1) AND ${recheck}`);
const byScan = statement(recheck);
const byTrigrams = statement(
  `lower(coalesce(name_zh, '') || ' ' || coalesce(name_en, '')) LIKE '%' || lower($1) || '%'`,
);
const trigrams = await owner
  .query("CREATE EXTENSION IF NOT EXISTS pg_trgm")
  .then(() =>
    owner.query(
      `CREATE INDEX bench_trigrams ON organization USING gin (lower(coalesce(name_zh, '') || ' ' || coalesce(name_en, '')) gin_trgm_ops)`,
    ),
  )
  .then(() => owner.query("ANALYZE organization"))
  .then(
    () => true,
    () => false,
  );

const looked = [
  "鑫淼",
  "禾苗",
  "小禾",
  "童装",
  "有限",
  "禾",
  "湖州鑫淼",
  "100%",
  "xiaoyun",
  "ＧＡＲＭＥＮＴ 77",
];
console.log("\nms, median (worst) of", runs);
console.log("text | found | page over the server | page and total | statement | scan | trigrams");
for (const text of looked) {
  const { totalCount } = await ask(text, true);
  const cells = [
    await timed(() => ask(text, false)),
    await timed(() => ask(text, true)),
    await timed(() => owner.query({ name: "grams", text: byGrams, values: [text] })),
    await timed(() => owner.query({ name: "scan", text: byScan, values: [text] })),
  ].map(ms);
  if (trigrams)
    cells.push(
      ms(await timed(() => owner.query({ name: "tri", text: byTrigrams, values: [text] }))),
    );
  console.log([text, totalCount, ...cells].join(" | "));
}

for (const mode of ["force_custom_plan", "force_generic_plan"]) {
  await owner.query(`SET plan_cache_mode = ${mode}`);
  await owner.query(`PREPARE p AS ${byGrams}`);
  for (const text of ["鑫淼", "童装"]) {
    const { rows } = await owner.query(`EXPLAIN (ANALYZE, COSTS OFF) EXECUTE p('${text}')`);
    console.log(`\n${mode}, ${text}`);
    for (const row of rows) console.log(`  ${row["QUERY PLAN"]}`);
  }
  await owner.query("DEALLOCATE p");
}
await app.close();
await database.destroy();
await owner.end();
