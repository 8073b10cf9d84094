import { localDateIn } from "@weft/schema";
import type { EntityManager } from "typeorm";

/** What is numbered: sampling tasks (监督抽检) and enforcement cases (执法案件). */
export type Series = "SP" | "EC";

export interface CaseNumber {
  readonly year: number;
  readonly number: string;
}

/** So many numbers of a department, one after the other; others wait for theirs until the transaction ends. */
export async function nextNumbers(
  tx: EntityManager,
  authorityId: string,
  {
    series,
    now,
    many = 1,
  }: { readonly series: Series; readonly now: Date; readonly many?: number },
): Promise<readonly CaseNumber[]> {
  const year = Number(localDateIn(now).slice(0, 4));
  const [given]: { last: number }[] = await tx.query(
    `INSERT INTO case_series AS s (authority_id, year, series, last) VALUES ($1, $2, $3, $4)
         ON CONFLICT (authority_id, year, series) DO UPDATE SET last = s.last + excluded.last
     RETURNING last`,
    [authorityId, year, series, many],
  );
  const last = given?.last ?? many;
  return Array.from({ length: many }, (_, at) => ({
    year,
    number: `${series}${year}-${String(last - many + 1 + at).padStart(4, "0")}`,
  }));
}

/** Whether a department has a sampling task or a case of that number. */
export async function isCaseOf(
  tx: EntityManager,
  authorityId: string,
  number: string,
): Promise<boolean> {
  const found: unknown[] = await tx.query(
    `SELECT 1 FROM sampling_task WHERE authority_id = $1 AND number = $2
      UNION ALL SELECT 1 FROM enforcement_case WHERE authority_id = $1 AND number = $2 LIMIT 1`,
    [authorityId, number],
  );
  return found.length > 0;
}
