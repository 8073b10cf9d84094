import { Conclusion } from "@weft/schema";
import type { DataSource } from "typeorm";
import type { Config } from "./config";
import {
  CertificateApplicationResolver,
  CertificateApplying,
  CertificateClockwork,
  CertificateEntering,
  CertificateIssuing,
  CertificateResolver,
  CertificateStanding,
  CredentialFields,
  CredentialIssuer,
  HonorResolver,
  HonorService,
  StatusLists,
} from "./modules/certification";
import { InspectionResolver, ReportService, TestOrderService } from "./modules/inspection";
import {
  BenchmarkService,
  EnterpriseStandardResolver,
  EnterpriseStandardService,
  JudgingResolver,
} from "./modules/standard";
import {
  EnforcementResolver,
  EnforcementService,
  ExposureService,
  RectificationService,
  SampleTaking,
  SamplingResolver,
  SamplingService,
  type Supervision,
  SupervisionClockwork,
  SupervisionObjection,
  SupervisionReporting,
  SupervisionResolver,
} from "./modules/supervision";
import {
  whitelistAfterFailure,
  WhitelistCommitmentService,
  WhitelistResolver,
  WhitelistService,
} from "./modules/whitelist";
import { tell } from "./modules/notice";
import type { Clock } from "./platform/clock";
import type { Job } from "./platform/jobs";
import type { Door } from "./schema";

/** Standards, certificates, inspections, supervision and the white list, each made by hand. */
export function composeQuality(
  { credentialKeys, publicUrl }: Pick<Config, "credentialKeys" | "publicUrl">,
  db: DataSource,
  { clock, failed }: { readonly clock: Clock; readonly failed: (error: unknown) => void },
) {
  const issuer = new CredentialIssuer({ keys: credentialKeys, origin: publicUrl, clock });
  const parts = [composeCertification(db, clock), composeSupervision(db, clock, failed)];
  const doors: readonly Door[] = [
    new CredentialFields(issuer),
    new JudgingResolver(clock),
    new EnterpriseStandardResolver(
      new EnterpriseStandardService({ db, clock }),
      new BenchmarkService({ db, clock }),
    ),
    ...parts.flatMap(part => part.doors),
    composeWhitelist(db, clock),
    ...composeInspection(db, clock),
  ];
  return {
    ...{ issuer, statusLists: new StatusLists(db, issuer) },
    ...{ doors, jobs: parts.flatMap(part => part.jobs) },
  };
}

/** Certificates and honors, with the notices they give rise to and the work the clock starts. */
function composeCertification(db: DataSource, clock: Clock) {
  const certifying = { db, clock, announce: tell };
  const doors: readonly Door[] = [
    new CertificateApplicationResolver(
      new CertificateApplying(certifying),
      new CertificateIssuing(certifying),
    ),
    new CertificateResolver(
      new CertificateStanding(certifying),
      new CertificateEntering(certifying),
    ),
    new HonorResolver(new HonorService(certifying)),
  ];
  const clockwork = new CertificateClockwork(certifying);
  const jobs: readonly Job[] = [
    { name: "remind_certificates", cron: "5 * * * *", work: () => clockwork.remind() },
  ];
  return { doors, jobs };
}

/** What the market regulator samples, and what follows from a failure. */
function composeSupervision(db: DataSource, clock: Clock, failed: (error: unknown) => void) {
  const failedForGood = whitelistAfterFailure(tell);
  const supervision: Supervision = {
    ...{ db, clock, announce: tell },
    concluded: async (tx, { id: inspectionId, sampledOrganizationId, finalConclusion }, at) => {
      if (finalConclusion === Conclusion.FAIL && sampledOrganizationId)
        await failedForGood(tx, { organizationId: sampledOrganizationId, inspectionId, at });
    },
  };
  const doors: readonly Door[] = [
    new SamplingResolver(new SamplingService(supervision)),
    new SupervisionResolver({
      samples: new SampleTaking(supervision),
      reports: new SupervisionReporting(supervision),
      objections: new SupervisionObjection(supervision),
      rectifications: new RectificationService(supervision),
    }),
    new EnforcementResolver({
      cases: new EnforcementService(supervision),
      exposures: new ExposureService(supervision),
    }),
  ];
  const clockwork = new SupervisionClockwork(supervision, failed);
  const jobs: readonly Job[] = [
    { name: "conclude_supervision", cron: "* * * * *", work: () => clockwork.conclude() },
    { name: "remind_rectification", cron: "* * * * *", work: () => clockwork.remind() },
  ];
  return { doors, jobs };
}

/** The white list of fabric suppliers. */
function composeWhitelist(db: DataSource, clock: Clock): Door {
  const tools = { db, clock, announce: tell };
  return new WhitelistResolver(new WhitelistService(tools), new WhitelistCommitmentService(tools));
}

/** What is tested, by whom, and what follows. */
function composeInspection(db: DataSource, clock: Clock): readonly Door[] {
  const testing = { db, clock, announce: tell };
  return [new InspectionResolver(new TestOrderService(testing), new ReportService(testing))];
}
