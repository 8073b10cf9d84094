// Generated from data/ by `pnpm --filter @weft/schema tables`. Do not edit.

/** Year -> first and last days of its public holidays, and the weekend days worked for them. */
// prettier-ignore
export const WORKING_YEARS: Readonly<Record<string, { readonly free: readonly (readonly [string, string])[]; readonly worked: readonly string[] }>> = {"2025":{"free":[["2025-01-01","2025-01-01"],["2025-01-28","2025-02-04"],["2025-04-04","2025-04-06"],["2025-05-01","2025-05-05"],["2025-05-31","2025-06-02"],["2025-10-01","2025-10-08"]],"worked":["2025-01-26","2025-02-08","2025-04-27","2025-09-28","2025-10-11"]},"2026":{"free":[["2026-01-01","2026-01-03"],["2026-02-15","2026-02-23"],["2026-04-04","2026-04-06"],["2026-05-01","2026-05-05"],["2026-06-19","2026-06-21"],["2026-09-25","2026-09-27"],["2026-10-01","2026-10-07"]],"worked":["2026-01-04","2026-02-14","2026-02-28","2026-05-09","2026-09-20","2026-10-10"]}};

/** MM-DD: free in every year. */
// prettier-ignore
export const FREE_EVERY_YEAR: readonly string[] = ["01-01","05-01","05-02","10-01","10-02","10-03"];

/** The periods of supervision sampling, in calendar days and months. */
// prettier-ignore
export const SUPERVISION_TERMS = {"objectionDays":15,"rectificationDays":60,"reinspectionDays":75,"monthsBetweenSamplings":6} as const;
