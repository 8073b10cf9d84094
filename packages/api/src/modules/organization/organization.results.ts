import { answerOf } from "../../platform/problem";
import { IllegalTransition } from "../../platform/machine";
import { StaleVersion } from "../../platform/version";
import { AnnualStatisticType } from "./annual-statistic.types";
import {
  CreditCodeTaken,
  FiguresVerified,
  GlnTaken,
  IdentifierMissing,
  RegistrationNumberTaken,
} from "./organization.problems";
import { OrganizationType } from "./organization.types";
import { SiteType } from "./site.types";

const organizationOr = (name: string, ...problems: Parameters<typeof answerOf>[3][]) =>
  answerOf(name, OrganizationType, "Organization", ...problems);

export const RegisterOrganizationResult = organizationOr(
  "RegisterOrganizationResult",
  CreditCodeTaken,
  RegistrationNumberTaken,
);
export const VerifyOrganizationResult = organizationOr(
  "VerifyOrganizationResult",
  ...[StaleVersion, IllegalTransition, IdentifierMissing],
  ...[CreditCodeTaken, RegistrationNumberTaken],
);
export const SuspendOrganizationResult = organizationOr(
  "SuspendOrganizationResult",
  StaleVersion,
  IllegalTransition,
);
export const ReinstateOrganizationResult = organizationOr(
  "ReinstateOrganizationResult",
  StaleVersion,
  IllegalTransition,
);
export const UpdateOrganizationProfileResult = organizationOr(
  "UpdateOrganizationProfileResult",
  StaleVersion,
);

export const AddSiteResult = answerOf("AddSiteResult", SiteType, "Site", GlnTaken);
export const UpdateSiteResult = answerOf(
  "UpdateSiteResult",
  SiteType,
  "Site",
  StaleVersion,
  GlnTaken,
);

export const ReportAnnualStatisticsResult = answerOf(
  "ReportAnnualStatisticsResult",
  AnnualStatisticType,
  "AnnualStatistic",
  StaleVersion,
  FiguresVerified,
);
export const VerifyAnnualStatisticsResult = answerOf(
  "VerifyAnnualStatisticsResult",
  AnnualStatisticType,
  "AnnualStatistic",
  StaleVersion,
  IllegalTransition,
);
