import { localDateIn, StatisticStatus } from "@weft/schema";
import { IllegalTransition } from "../../platform/machine";
import type { AnnualStatistic } from "./annual-statistic.entity";
import { FiguresVerified } from "./annual-statistic.problems";

const { VERIFIED } = StatisticStatus;

type Reported = Pick<AnnualStatistic, "status" | "year">;

/** Before, there was no such trade. */
export const FIRST_YEAR = 1980;

/** A year can be reported once it has begun in China, where the days of the trade are counted. */
export const isReportableYear = (year: number, now: Date): boolean =>
  year >= FIRST_YEAR && year <= Number(localDateIn(now).slice(0, 4));

/** Reported figures may be corrected until a department has verified them. */
export const whyNotCorrect = ({ status, year }: Reported): FiguresVerified | null =>
  status === VERIFIED ? new FiguresVerified(year) : null;

export const whyNotVerify = ({ status }: Reported): IllegalTransition | null =>
  status === VERIFIED ? new IllegalTransition(status, VERIFIED) : null;
