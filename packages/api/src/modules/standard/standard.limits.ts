import {
  judge,
  type FiberResult,
  type JudgedProduct,
  type Judgement,
  type StandardLimit,
  type TestResult,
} from "@weft/schema";
import type { EntityManager } from "typeorm";

/** An edition that limits something, with the days it is in force. */
export interface Edition {
  readonly number: string;
  readonly series: string;
  readonly mandatory: boolean;
  readonly from: string | null;
  readonly to: string | null;
}

/** Every limit of every edition, as one statement tells it. */
export interface ToldLimits {
  readonly editions: readonly Edition[];
  readonly limits: readonly StandardLimit[];
}

/** What limits there are on a day. */
export interface Limits {
  /** Those in force on the day. */
  readonly inForce: readonly StandardLimit[];
  /** The editions in force that bind everybody. */
  readonly mandatory: ReadonlySet<string>;
  /** The parameters that any edition limits, in force or not. */
  readonly parameters: ReadonlySet<string>;
}

/** A query of one text: all limits as JSON. They are few, and which of them count is for a pure rule to say. */
export const allLimits = `select json_build_object(
  'editions', (select coalesce(json_agg(json_build_object('number', s_.number, 'series', s_.series,
      'mandatory', s_.nature = 'MANDATORY', 'from', s_.valid_from, 'to', s_.valid_to) order by s_.number), '[]')
    from standard s_ where exists (select from standard_limit l_ where l_.standard_id = s_.id)),
  'limits', (select coalesce(json_agg(l_.terms::jsonb || jsonb_build_object('standard', s_.number,
      'parameter', l_.parameter, 'nameZh', l_.name_zh, 'nameEn', l_.name_en, 'unit', l_.unit, 'kind', l_.kind,
      'precision', l_.precision, 'detectionLimit', l_.detection_limit::text, 'exemptIf', l_.exempt_if,
      'onlyIf', l_.only_if, 'ageGroups', l_.age_groups, 'method', l_.method, 'confidence', l_.confidence,
      'note', l_.note) order by s_.number, l_.position), '[]')
    from standard_limit l_ join standard s_ on s_.id = l_.standard_id))::text as data`;

/** Of each standard the edition that came into force last, and was in force on the day; both its days included. */
export function limitsOf({ editions, limits }: ToldLimits, day: string): Limits {
  const chosen = new Map<string, Edition>();
  for (const edition of editions) {
    const { series, from, to } = edition;
    if ((from !== null && from > day) || (to !== null && to < day)) continue;
    const other = chosen.get(series);
    if (!other || (from ?? "") > (other.from ?? "")) chosen.set(series, edition);
  }
  const numbers = new Set([...chosen.values()].map(({ number }) => number));
  const binding = [...chosen.values()].filter(({ mandatory }) => mandatory);
  return {
    inForce: limits.filter(({ standard }) => numbers.has(standard)),
    mandatory: new Set(binding.map(({ number }) => number)),
    parameters: new Set(limits.map(({ parameter }) => parameter)),
  };
}

/** The limits in force on a day. One statement. */
export async function limitsOn(tx: EntityManager, day: string): Promise<Limits> {
  const [row] = await tx.query<{ data: string }[]>(allLimits);
  if (!row) throw new TypeError("a statement without a row");
  return limitsOf(JSON.parse(row.data) as ToldLimits, day);
}

/** What a laboratory reports of a product. */
export interface Report {
  readonly product: JudgedProduct;
  readonly results: readonly TestResult[];
  /** The parameters the report was to have. */
  readonly required?: readonly string[];
  readonly fibers?: readonly FiberResult[];
}

/** A judged report, with the editions it was judged by. */
export interface JudgedReport extends Judgement {
  readonly editions: readonly string[];
}

/** Judges a report by the limits of its day. */
export function judgeBy({ inForce }: Limits, report: Report): JudgedReport {
  const { product, results, required, fibers } = report;
  const judgement = judge(inForce, product, results, { required, fibers });
  const editions = judgement.rows.flatMap(({ standard }) => standard ?? []);
  return { ...judgement, editions: [...new Set(editions)].sort() };
}

/** Judges a report by the editions in force on a day: that of production, else that of the test. */
export const judgeReport = async (
  tx: EntityManager,
  { day, ...report }: Report & { readonly day: string },
): Promise<JudgedReport> => judgeBy(await limitsOn(tx, day), report);
