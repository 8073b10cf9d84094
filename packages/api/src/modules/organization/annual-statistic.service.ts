import { StatisticStatus } from "@weft/schema";
import type { DataSource } from "typeorm";
import { badUserInput } from "../../platform/failure";
import type { IllegalTransition } from "../../platform/machine";
import { newId } from "../../platform/uuid";
import { whyStale, type StaleVersion } from "../../platform/version";
import { lockVisible } from "../../platform/visible";
import { databaseTime } from "../../platform/write-time";
import { write, type Answered, type WriteContext } from "../../platform/write";
import { AnnualStatistic } from "./annual-statistic.entity";
import type {
  ReportAnnualStatisticsInput,
  VerifyAnnualStatisticsInput,
} from "./annual-statistic.inputs";
import type { FiguresVerified } from "./annual-statistic.problems";
import * as statistics from "./annual-statistic.repository";
import { isReportableYear, whyNotCorrect, whyNotVerify } from "./annual-statistic.rules";
import { AnnualStatisticType } from "./annual-statistic.types";
import * as organizations from "./organization.repository";

const { VERIFIED } = StatisticStatus;

type NotReported = StaleVersion | FiguresVerified;
type NotVerified = StaleVersion | IllegalTransition;

/** The figures of a year: reported by the organization, verified by a department. */
export class AnnualStatisticService {
  constructor(private readonly db: DataSource) {}

  /** Once for each year; said again, the figures are corrected. */
  report(
    context: WriteContext,
    input: ReportAnnualStatisticsInput,
  ): Answered<AnnualStatistic | NotReported> {
    const figures = figuresOf(input);
    const what = { mutation: "reportAnnualStatistics", permission: "organization:report" } as const;
    return write<AnnualStatistic, NotReported>(
      this.db,
      context,
      { ...what, input },
      async (tx, act) => {
        // Locking the organization lets the first two reports of a year come one after the other.
        const { id: organizationId } = await organizations.lockOwn(tx, context.viewer);
        act.mustBeAllowed(organizationId);
        if (!isReportableYear(input.year, await databaseTime(tx)))
          throw wrong("year", "RANGE", "A year from 1980 to the present one can be reported.");
        const reported = await statistics.lockFigures(tx, organizationId, input.year);
        if (!reported) {
          const first = tx.create(AnnualStatistic, { id: newId(), organizationId, ...figures });
          await tx.insert(AnnualStatistic, first);
          return first;
        }
        act.about(reported);
        const problem = whyStale(reported, input.ifVersion) ?? whyNotCorrect(reported);
        return problem ?? tx.save(Object.assign(reported, figures));
      },
    );
  }

  /** A department has held the figures against the books; from then on they stay. */
  verify(
    context: WriteContext,
    input: VerifyAnnualStatisticsInput,
  ): Answered<AnnualStatistic | NotVerified> {
    const { viewer } = context;
    const what = { mutation: "verifyAnnualStatistics", permission: "statistic:verify" } as const;
    return write<AnnualStatistic, NotVerified>(
      this.db,
      context,
      { ...what, input },
      async (tx, act) => {
        const { annualStatisticId: id } = input;
        const figures = act.about(
          await lockVisible<AnnualStatistic>(tx, viewer, AnnualStatisticType, id),
        );
        act.mustBeAllowed();
        const problem = whyStale(figures, input.ifVersion) ?? whyNotVerify(figures);
        if (problem) return problem;
        const { organizationId: verifiedById } = viewer.mustBeSomebody();
        const verifiedAt = await databaseTime(tx);
        Object.assign(figures, { status: VERIFIED, verifiedById, verifiedAt });
        return tx.save(figures);
      },
    );
  }
}

function figuresOf(input: ReportAnnualStatisticsInput) {
  const { year, employees, mainRevenueCny, outputValueCny } = input;
  if (employees < 0) throw wrong("employees", "NEGATIVE", "Nobody is the least.");
  for (const field of ["mainRevenueCny", "outputValueCny"] as const) {
    if (input[field].startsWith("-")) throw wrong(field, "NEGATIVE", "Nothing is the least.");
    if (!/^\d{1,18}(\.\d{1,2})?$/.test(input[field]))
      throw wrong(field, "PRECISION", "Yuan are given to the fen, up to 18 digits before it.");
  }
  return { year, employees, mainRevenueCny, outputValueCny };
}

const wrong = (field: string, reason: string, message: string) =>
  badUserInput(message, { path: ["input", field], reason });
