import type { EntityManager } from "typeorm";
import { AnnualStatistic } from "./annual-statistic.entity";

/** What an organization reported of a year, locked. */
export const lockFigures = (
  tx: EntityManager,
  organizationId: string,
  year: number,
): Promise<AnnualStatistic | null> =>
  tx.findOne(AnnualStatistic, {
    where: { organizationId, year },
    lock: { mode: "for_no_key_update" },
  });
