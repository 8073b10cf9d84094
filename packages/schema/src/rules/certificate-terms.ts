import { addDays, type LocalDate } from "../values/local-date.js";
import { CertificateType } from "../vocabulary/quality.js";

/** How long a certificate of a kind can be valid, and whether its issuer looks again each year (`domain.md` 5.2). */
export interface CertificateTerm {
  /** Null: as long as its scheme says. */
  readonly years: number | null;
  readonly surveillance: boolean;
}

/** The longest validity of each kind; a shorter one is always possible. */
export const CERTIFICATE_TERMS: Readonly<Record<CertificateType, CertificateTerm>> = {
  [CertificateType.PINZIBIAO]: { years: 3, surveillance: true },
  [CertificateType.PCF_LABEL]: { years: 2, surveillance: true },
  [CertificateType.GREEN_PRODUCT]: { years: 5, surveillance: true },
  [CertificateType.DUAL_CARBON]: { years: null, surveillance: false },
  [CertificateType.QMS]: { years: 3, surveillance: true },
  [CertificateType.LAB_CMA]: { years: 6, surveillance: false },
  [CertificateType.LAB_CNAS]: { years: 6, surveillance: false },
};

/** The same day so many years later; the last of February where the year has no 29th. */
export function yearsLater(day: LocalDate, years: number): LocalDate {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, "0");
  const rest = day.slice(4);
  const leap = new Date(`${year}-02-29T00:00:00Z`).getUTCMonth() === 1;
  return `${year}${rest === "-02-29" && !leap ? "-02-28" : rest}` as LocalDate;
}

/** The last day a certificate of this kind can be valid when it begins on that day; null where the scheme decides. */
export function latestValidTo(type: CertificateType, validFrom: LocalDate): LocalDate | null {
  const { years } = CERTIFICATE_TERMS[type];
  return years === null ? null : addDays(yearsLater(validFrom, years), -1);
}

/** The days by which the issuer has looked again: each year's, as long as the certificate is valid then. */
export function surveillanceDays(
  type: CertificateType,
  validFrom: LocalDate,
  validTo: LocalDate,
): LocalDate[] {
  if (!CERTIFICATE_TERMS[type].surveillance) return [];
  const years = Array.from({ length: CERTIFICATE_TERMS[type].years ?? 0 }, (_, i) => i + 1);
  return years.map(year => yearsLater(validFrom, year)).filter(day => day <= validTo);
}
