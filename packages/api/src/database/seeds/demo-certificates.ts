import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import {
  addDays,
  CertificateRoute,
  CertificateStatus,
  CertificateType,
  EvidenceKind,
  EvidenceVisibility,
  FIBER_PARAMETERS,
  FootprintBoundary,
  type HonorType,
  mustParse,
  parseLocalDate,
  parseStandardNumber,
  surveillanceDays,
  yearsLater,
} from "@weft/schema";
import type { EntityManager } from "typeorm";
import { z } from "zod";
import {
  categoryItem,
  effectiveStatusOn,
  Honor,
  insertCertificate,
  restateTerms,
  stepCertificate,
  styleItem,
  type Certificate,
  type ScopeItem,
} from "../../modules/certification";
import { newId } from "../../platform/uuid";
import type { Products } from "./demo-products";
import { expectSame, found, type Scenario } from "./scenario";

type Ids = ReadonlyMap<string, string>;
type Given = Scenario["certificates"][number];

interface Known {
  readonly organizations: Ids;
  readonly products: Pick<Products, "styleId">;
}

const { DRAFT, APPLIED, UNDER_REVIEW, ISSUED, SUSPENDED } = CertificateStatus;

/** How many days before its first one a certificate was asked for and looked at. */
const APPLIED_BEFORE = 60;
const REVIEWED_BEFORE = 45;

const day = (text: string) => mustParse(parseLocalDate(text));
/** Nine in the morning in China. */
const morning = (text: string): Date => new Date(`${text}T01:00:00.000Z`);
const hash = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The certificates of the cast with their histories, what qualifies the laboratory, and the honors. */
export async function loadCertificates(
  tx: EntityManager,
  scenario: Scenario,
  known: Known,
): Promise<void> {
  for (const one of scenario.certificates) await loadCertificate(tx, one, known);
  await loadQualification(tx, known.organizations);
  await loadHonors(tx, scenario, known.organizations);
  await expectStatus(tx, scenario);
}

async function loadCertificate(tx: EntityManager, one: Given, known: Known): Promise<void> {
  const certificate =
    one.issuer === null ? await declared(tx, one, known) : await certified(tx, one, known);
  if (one.suspendedOn) {
    const step = { to: SUSPENDED, byId: certificate.signedById, effectiveOn: one.suspendedOn };
    const more = { reason: one.reason ?? null, until: addDays(day(one.suspendedOn), 90) };
    await stepCertificate(tx, certificate, { ...step, ...more }, morning(one.suspendedOn));
  }
  expectSame(`the status of ${one.number}`, certificate.status, one.status);
  await restateTerms(tx, certificate);
}

/** Applied for, looked at and issued; its first day is the day of its issue. */
async function certified(tx: EntityManager, one: Given, known: Known): Promise<Certificate> {
  const holderId = found(known.organizations, one.org, "holder");
  const issuerId = found(known.organizations, one.issuer ?? "", "issuer");
  const first = day(one.validFrom);
  const on = (before: number) => addDays(first, -before);
  const certificate = await insertCertificate(
    tx,
    {
      ...{ type: one.type, route: CertificateRoute.CERTIFICATION, status: DRAFT },
      ...{ holderId, issuerId, more: detailsOf(one) },
    },
    { scope: [scopeOf(one, known)], files: filesOf(one) },
    { byId: holderId, now: morning(on(APPLIED_BEFORE)) },
  );
  const step = (to: CertificateStatus, byId: string, at: string, more: Partial<Certificate> = {}) =>
    stepCertificate(tx, certificate, { to, byId, effectiveOn: at, more }, morning(at));
  await step(APPLIED, holderId, on(APPLIED_BEFORE));
  await step(UNDER_REVIEW, issuerId, on(REVIEWED_BEFORE));
  return step(ISSUED, issuerId, first, termsOf(one));
}

/** Published by its holder on its first day. */
const declared = (tx: EntityManager, one: Given, known: Known): Promise<Certificate> => {
  const holderId = found(known.organizations, one.org, "holder");
  return insertCertificate(
    tx,
    {
      ...{ type: one.type, route: CertificateRoute.SELF_DECLARATION, status: ISSUED },
      ...{ holderId, issuerId: null, more: { ...detailsOf(one), ...termsOf(one) } },
    },
    { scope: [scopeOf(one, known)], files: filesOf(one) },
    { byId: holderId, now: morning(one.validFrom), effectiveOn: one.validFrom },
  );
};

const termsOf = ({ type, number, validFrom, validTo }: Given): Partial<Certificate> => ({
  ...{ number, validFrom, validTo, issuedOn: validFrom },
  surveillanceDueOn: surveillanceDays(type, day(validFrom), day(validTo)),
});

const scopeOf = (one: Given, { products }: Known): ScopeItem =>
  one.product ? styleItem(products.styleId) : categoryItem("children's knitwear");

/** The worked example's footprint of one piece; the mark's standard and rule are those seen in public. */
function detailsOf({ type, issuer }: Given): Partial<Certificate> {
  if (type === CertificateType.PCF_LABEL)
    return {
      standard: "GB/T 24067-2024",
      ...{ functionalUnit: "1 piece", footprintBoundary: FootprintBoundary.CRADLE_TO_GATE },
      footprintStages: "fabric, trims, making, packing",
      ...{ footprintResult: "1.2935", dataFrom: "2026-08-01", dataTo: "2026-09-30" },
    };
  const mark = { standard: "DB33/T 944.1", tzzbNo: "T/ZZB 1697-2020" };
  return issuer === null
    ? { ...mark, declarationUrl: "https://declarations.example/LTY-SD-DEMO-0002" }
    : { ...mark, ruleNo: "ZJM-006-4481-2023" };
}

const filesOf = ({ issuer, number }: Given) => [
  {
    kind: issuer === null ? EvidenceKind.QUALITY_COMMITMENT : EvidenceKind.TEST_REPORT,
    sha256: hash(`the file behind ${number}`),
    fileName: `${number}.pdf`,
    visibility: issuer === null ? EvidenceVisibility.PUBLIC : EvidenceVisibility.PARTIES,
  },
];

/** 12 digits: of 2023, Zhejiang; field, sector and serial are made up. */
const CMA_NUMBER = "231120110013";
const CMA_FROM = "2023-05-12";

/** The laboratory may measure whatever the standards limit. */
async function loadQualification(tx: EntityManager, organizations: Ids): Promise<void> {
  const type = CertificateType.LAB_CMA;
  const issuerId = found(organizations, "AMR", "regulator");
  const validTo = addDays(yearsLater(day(CMA_FROM), 6), -1);
  await insertCertificate(
    tx,
    {
      ...{ type, route: CertificateRoute.CERTIFICATION, status: ISSUED },
      ...{ holderId: found(organizations, "GXL", "laboratory"), issuerId },
      more: { number: CMA_NUMBER, validFrom: CMA_FROM, validTo, issuedOn: CMA_FROM },
    },
    { parameters: limitedParameters() },
    { byId: issuerId, now: morning(CMA_FROM), effectiveOn: CMA_FROM },
  );
}

const limit = z.object({ id: z.string(), method: z.string().optional(), std: z.string() });
const limits = z.object({
  parameters: z.array(limit),
  schoolUniform: z.object({ std: z.string(), rows: z.array(z.object({ id: z.string() })) }),
  fibreContent: z.object({ std: z.string() }),
});

/** Every parameter of the tables of limits, by the method named there, or else by the standard that limits it. */
function limitedParameters(): { readonly parameter: string; readonly method: string }[] {
  const file = require.resolve("@weft/schema/data/limits.json");
  const { parameters, schoolUniform, fibreContent } = limits.parse(
    JSON.parse(readFileSync(file, "utf8")),
  );
  return [
    ...parameters.map(({ id, method = "", std }) => ({
      parameter: id,
      method: standardIn(method) ?? std,
    })),
    ...schoolUniform.rows.map(({ id }) => ({ parameter: id, method: schoolUniform.std })),
    ...Object.values(FIBER_PARAMETERS).map(id => ({ parameter: id, method: fibreContent.std })),
  ];
}

function standardIn(method: string): string | null {
  const [first] = /^GB(?:\/T)? [\d.]+/.exec(method) ?? [];
  const parsed = parseStandardNumber(first ?? "");
  return parsed.ok ? parsed.value.text : null;
}

async function loadHonors(
  tx: EntityManager,
  { honours }: Scenario,
  organizations: Ids,
): Promise<void> {
  const by: Readonly<Record<HonorType, string>> = {
    ...{ GOV_QUALITY_AWARD: "AMR", FRONT_RUNNER: "AMR" },
    ...{ LITTLE_GIANT: "EIT", SINGLE_CHAMPION: "EIT" },
  };
  await tx.insert(
    Honor,
    honours.map(({ org, type, level, awardedOn }) => ({
      ...{ id: newId(), organizationId: found(organizations, org, "enterprise"), type, level },
      ...{ awardedById: found(organizations, by[type], "department"), awardedOn },
      createdAt: morning(awardedOn),
    })),
  );
}

/** On the day of the scenario: the maker's and the declared one count, the suspended and the expired one do not. */
async function expectStatus(tx: EntityManager, { asOf, certificates }: Scenario): Promise<void> {
  const rows: { number: string; status: string }[] = await tx.query(
    `SELECT c.number, ${effectiveStatusOn("c", "$1::date")} AS status FROM certificate c`,
    [asOf],
  );
  const told = new Map(rows.map(({ number, status }) => [number, status]));
  for (const { number, status, validTo } of certificates) {
    const expected = validTo < asOf ? "EXPIRED" : status === SUSPENDED ? "SUSPENDED" : "VALID";
    expectSame(`what ${number} is worth`, told.get(number), expected);
  }
}
