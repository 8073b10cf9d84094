import {
  CertificateRoute,
  CertificateStatus,
  CertificateType,
  EvidenceKind,
  EvidenceVisibility,
  FootprintBoundary,
  HonorLevel,
  HonorType,
} from "@weft/schema";
import { createHash, randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import * as certification from "../../packages/api/src/modules/certification";

const at = new Date("2026-01-02T03:04:05.006Z");

/** Global ids of what an organization can act on as a holder or as an issuer, each in the state the act takes. */
export interface OwnCertification {
  readonly toUpdate: string;
  readonly toSubmit: string;
  readonly toAnswer: string;
  readonly toWithdraw: string;
  readonly toReview: string;
  readonly toCorrect: string;
  readonly toReject: string;
  readonly toIssue: string;
  readonly toSuspend: string;
  readonly toReinstate: string;
  readonly toRevoke: string;
  readonly toCancel: string;
  readonly toRenew: string;
  readonly toUndeclare: string;
}

const { DRAFT, APPLIED, UNDER_REVIEW, CORRECTION_REQUESTED } = CertificateStatus;
const { ISSUED, SUSPENDED, RENEWED } = CertificateStatus;

const needed: Readonly<Record<keyof OwnCertification, CertificateStatus>> = {
  ...{ toUpdate: DRAFT, toSubmit: DRAFT, toAnswer: CORRECTION_REQUESTED, toWithdraw: APPLIED },
  ...{ toReview: APPLIED, toCorrect: UNDER_REVIEW, toReject: UNDER_REVIEW, toIssue: UNDER_REVIEW },
  ...{ toSuspend: ISSUED, toReinstate: SUSPENDED, toRevoke: ISSUED, toCancel: ISSUED },
  ...{ toRenew: ISSUED, toUndeclare: ISSUED },
};

interface Ends {
  readonly holderId: string;
  readonly issuerId: string | null;
}

const isIssued = (status: CertificateStatus): boolean =>
  [ISSUED, SUSPENDED, RENEWED].includes(status);

const names = Object.keys(needed) as readonly (keyof OwnCertification)[];

function certificate({ holderId, issuerId }: Ends, status: CertificateStatus, more: object = {}) {
  const id = randomUUID();
  const days = { validFrom: "2026-01-01", validTo: "2099-12-31", issuedOn: "2026-01-01" };
  return {
    ...{ id, status, holderId, issuerId, signedById: issuerId ?? holderId },
    type: issuerId === null ? CertificateType.PINZIBIAO : CertificateType.QMS,
    route: issuerId === null ? CertificateRoute.SELF_DECLARATION : CertificateRoute.CERTIFICATION,
    ...(isIssued(status) ? { number: id.toUpperCase(), ...days } : {}),
    successorFrom: status === RENEWED ? "2026-01-01" : null,
    ...{ statusSince: at, createdAt: at },
    ...more,
  };
}

/** As a certificate is stored with what it needs: a scope, a file, and the event it began with. */
async function insert(tx: EntityManager, made: ReturnType<typeof certificate>) {
  const { id: certificateId, status: to, holderId: byId } = made;
  await tx.insert(certification.Certificate, made);
  const event = { id: randomUUID(), certificateId, number: 1, from: null, to, byId, at };
  await tx.insert(certification.CertificateEvent, { ...event, effectiveOn: "2026-01-01" });
  const item = { id: randomUUID(), certificateId, position: 1, category: "romper" };
  await tx.insert(certification.CertificateScopeItem, { ...item, key: "CATEGORY:romper" });
  await tx.insert(certification.CertificateEvidence, evidence(certificateId, byId));
  return { certificate: made, event, item };
}

const evidence = (certificateId: string, addedById: string, more: object = {}) => {
  const id = randomUUID();
  return {
    ...{ id, certificateId, kind: EvidenceKind.TEST_REPORT, addedById, addedAt: at },
    sha256: createHash("sha256").update(id).digest("hex"),
    ...{ fileName: "report.pdf", visibility: EvidenceVisibility.PARTIES },
    ...more,
  };
};

/** Certificates between a holder and an issuer, one for each act. */
export async function certificationOf(tx: EntityManager, ends: Ends): Promise<OwnCertification> {
  const own: Partial<Record<keyof OwnCertification, string>> = {};
  for (const name of names) {
    const status = needed[name];
    const declared = name === "toUndeclare";
    const made = certificate(declared ? { ...ends, issuerId: null } : ends, status);
    await insert(tx, made);
    own[name] = `crt_${made.id}`;
  }
  return own as OwnCertification;
}

/** What became of it is all the regulator decides of what qualifies a laboratory: nobody applies for that here. */
const registered = ["toSuspend", "toReinstate", "toRevoke", "toCancel", "toRenew"] as const;

export async function registrationsOf(
  tx: EntityManager,
  ends: Ends,
): Promise<Pick<OwnCertification, (typeof registered)[number]>> {
  const type = CertificateType.LAB_CMA;
  const made = registered.map(name =>
    certificate(ends, needed[name], {
      ...{ type, number: String(Math.random()).slice(2, 14).padEnd(12, "0") },
    }),
  );
  for (const one of made) await insert(tx, one);
  const [toSuspend = "", toReinstate = "", toRevoke = "", toCancel = "", toRenew = ""] = made.map(
    ({ id }) => `crt_${id}`,
  );
  return { toSuspend, toReinstate, toRevoke, toCancel, toRenew };
}

type Objects = Readonly<Record<string, string>>;
type Ids = Readonly<Record<"maker" | "certBody" | "lab" | "amr", string>>;

/** A certificate of the maker's between its predecessor and its successor, an application, a draft; and an honor. */
export async function tellCertification(
  tx: EntityManager,
  ids: Ids,
  seen: Objects,
): Promise<Objects> {
  const objects: Record<string, string> = {};
  const named = <Made extends { readonly id: string }>(
    name: string,
    prefix: string,
    made: Made,
  ) => {
    objects[name] = `${prefix}_${made.id}`;
    return made;
  };
  const uuid = (name: string): string => (seen[name] ?? "").slice(4);
  const ends = { holderId: ids.maker, issuerId: ids.certBody };
  const before = certificate(ends, RENEWED);
  const after = named("issuedCertificate", "crt", certificate(ends, ISSUED));
  await insert(tx, before);
  await insert(tx, after);
  const whole = named("certificate", "crt", certificate(ends, RENEWED, { ...all, number: "GP-1" }));
  const told = await insert(tx, {
    ...whole,
    ...{ predecessorId: before.id, successorId: after.id },
  });
  named("certificateScopeItem", "csi", told.item);
  named("certificateEvent", "cev", told.event);
  const applying = await insert(
    tx,
    named("application", "crt", certificate(ends, UNDER_REVIEW, { schemeName: "ISO 14064-1" })),
  );
  named("applicationScopeItem", "csi", applying.item);
  named("applicationEvent", "cev", applying.event);
  await insert(tx, named("certificateDraft", "crt", certificate(ends, DRAFT)));
  const items = [{ siteId: uuid("site") }, { styleId: uuid("style") }, { skuId: uuid("sku") }];
  const itemNames = ["siteItem", "styleItem", "skuItem"];
  const item = (of: object, n: number) =>
    named(itemNames[n] ?? "", "csi", {
      ...{ id: randomUUID(), certificateId: whole.id, position: n + 2, key: String(n), ...of },
    });
  await tx.insert(certification.CertificateScopeItem, items.map(item));
  const suspended = {
    ...{ from: ISSUED, to: SUSPENDED, byId: ids.certBody, at, reason: "overdue" },
    ...{ number: 2, effectiveOn: "2026-01-02", until: "2026-04-01" },
  };
  await tx.insert(
    certification.CertificateEvent,
    named("suspension", "cev", { id: randomUUID(), certificateId: whole.id, ...suspended }),
  );
  const open = { visibility: EvidenceVisibility.PUBLIC };
  await tx.insert(certification.CertificateEvidence, [
    named("evidence", "cvi", evidence(whole.id, ids.maker)),
    named("openEvidence", "cvi", evidence(whole.id, ids.maker, open)),
    named("applicationEvidence", "cvi", evidence(applying.certificate.id, ids.maker, open)),
  ]);
  await tx.insert(
    certification.CertificateParameter,
    named("certificateParameter", "cpa", {
      ...{ id: randomUUID(), certificateId: whole.id, parameter: "PH", method: "GB/T 7573" },
    }),
  );
  const honor = (name: string, awardedOn: string) =>
    named(name, "hon", {
      ...{ id: randomUUID(), organizationId: ids.maker, type: HonorType.GOV_QUALITY_AWARD },
      ...{ level: HonorLevel.DISTRICT, title: "an award", awardedById: ids.amr, awardedOn },
      createdAt: at,
    });
  await tx.insert(certification.Honor, [
    { ...honor("honor", "2026-01-01"), validTo: "2099-01-01", ...revoked },
    honor("honorToRevoke", "2026-01-02"),
  ]);
  return objects;
}

const revoked = { revokedOn: "2026-02-01", revokedReason: "a case" };

/** Everything a certificate can say, whatever its kind. */
const all = {
  ...{ standard: "GB/T 19001-2016", surveillanceDueOn: ["2027-01-01"], emissionScopes: [1] },
  ...{ publicUrl: "https://c.example/1", ruleNo: "ZJM-1", tzzbNo: "T/ZZB 1697-2020" },
  ...{ declarationUrl: "https://d.example/1", internationalCertNo: "I-1", schemeName: "ISO" },
  ...{ accreditationMark: "CNAS", scopeOfSystem: "all", functionalUnit: "1 piece" },
  ...{ footprintBoundary: FootprintBoundary.CRADLE_TO_GATE, footprintStages: "all" },
  ...{ footprintResult: "1.2935", footprintRules: "PCR", verifier: "V" },
  ...{ dataFrom: "2025-01-01", dataTo: "2025-12-31" },
};
