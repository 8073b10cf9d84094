import {
  Department,
  DuplicateDecision,
  matrixColumnsOf,
  MemberRole,
  MemberStatus,
  OrganizationStatus,
  OrganizationType,
  Segment,
  SiteKind,
  StatisticStatus,
} from "@weft/schema";
import type { EntityManager } from "typeorm";
import { ApiKey } from "../../packages/api/src/modules/access/credential.entity";
import {
  AnnualStatistic,
  divisionId,
  DuplicateCandidate,
  Member,
  Organization,
  OrganizationEvent,
  OrganizationImport,
  Site,
} from "../../packages/api/src/modules/organization";
import { AuditEntry } from "../../packages/api/src/platform/audit.entity";
import { Viewer } from "../../packages/api/src/platform/viewer";
import { awkwardTexts, type Random } from "./random";
import { randomCertification } from "./random-certification";
import { randomNotices } from "./random-dealings";
import { randomGoods } from "./random-goods";
import { randomInspection } from "./random-inspection";
import { randomReads } from "./random-reading";
import { randomSupervision } from "./random-supervision";
import { randomStandards } from "./random-standard";
import { randomWhitelist } from "./random-whitelist";
import { randomDisclosures } from "./random-trace";
import type { Seer } from "./reference-world";

/** What the makers of random rows share: random choices that are often absent and often equal. */
export class Chance {
  constructor(readonly random: Random) {}

  id(): string {
    const hex = Array.from({ length: 32 }, () => this.random.below(16).toString(16)).join("");
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
  }

  maybe<T>(value: T): T | null {
    return this.random.chance(0.3) ? null : value;
  }

  word<T>(words: Readonly<Record<string, T>>): T {
    return this.random.pick(Object.values(words));
  }

  at(): Date {
    return new Date(Date.UTC(2026, this.random.below(3), 1 + this.random.below(4), 8, 0, 0, 7));
  }

  day(): string {
    return `2026-0${1 + this.random.below(3)}-0${1 + this.random.below(9)}`;
  }

  text(): string {
    return this.random.pick(awkwardTexts);
  }

  decimal(): string {
    return this.random.pick([
      "1",
      "1.50",
      "2.500000",
      "10",
      "99.999999",
      "0.1",
      "1200.00",
      "7.125",
    ]);
  }

  several<T>(count: number, make: (n: number) => T): T[] {
    return Array.from({ length: count }, (_, n) => make(n));
  }
}

type Kinds = readonly [OrganizationType[], Department?];

const { GARMENT_MAKER, FABRIC_SUPPLIER, TRIMS_SUPPLIER, PROCESSOR, BRAND_OWNER } = OrganizationType;
const { ECOMMERCE_SELLER, OVERSEAS_CENTRE, OVERSEAS_BUYER, SCHOOL_BUYER } = OrganizationType;
const { TESTING_LAB, CERT_BODY, ASSOCIATION, BANK, GOVERNMENT, OPERATOR } = OrganizationType;

/** Every column of the permission matrix, alone and together with others. The traders come first. */
const kinds: readonly Kinds[] = [
  ...([[GARMENT_MAKER], [GARMENT_MAKER], [BRAND_OWNER], [FABRIC_SUPPLIER]] as const),
  ...([[FABRIC_SUPPLIER], [TRIMS_SUPPLIER, PROCESSOR], [ECOMMERCE_SELLER]] as const),
  ...([[ECOMMERCE_SELLER, GARMENT_MAKER], [OVERSEAS_CENTRE], [OVERSEAS_BUYER]] as const),
  ...([[OVERSEAS_BUYER, SCHOOL_BUYER], [OVERSEAS_BUYER]] as const),
  ...([[TESTING_LAB], [TESTING_LAB, FABRIC_SUPPLIER], [CERT_BODY], [ASSOCIATION], [BANK]] as const),
].map(types => [[...types]] as const);
const authorities: readonly Kinds[] = [
  [[GOVERNMENT], Department.AMR],
  [[GOVERNMENT], Department.EIT],
  [[GOVERNMENT], Department.COMMERCE],
  [[OPERATOR]],
  [[GOVERNMENT], Department.AMR],
];

/** Which of the organizations nobody has verified yet. */
const PENDING: readonly number[] = [9, 13];

/** How many of the organizations trade, so that they have products and orders. */
const TRADERS = 14;

/** Which of them issues certificates; the market regulator, the first of the authorities, registers others. */
const CERTIFIER = 14;

export interface RandomTrade {
  readonly seers: readonly Seer[];
  readonly organizations: readonly string[];
}

/** Organizations of every kind and everything between them, in a database of its own. */
export async function randomTrade(tx: EntityManager, random: Random): Promise<RandomTrade> {
  const chance = new Chance(random);
  const organizations = [...kinds, ...authorities].map((kind, n) => organization(chance, kind, n));
  for (const one of organizations.slice(TRADERS))
    one.registeredById = chance.maybe(random.pick(organizations.slice(0, TRADERS)).id);
  const ids = organizations.map(({ id }) => id);
  await tx.insert(Organization, organizations);
  const hidden = PENDING.map(n => ids[n]);
  await tx.insert(
    Site,
    chance.several(24, n => site(chance, hidden[n] ?? random.pick(ids))),
  );
  const members = chance.several(24, n => member(chance, random.pick(ids), n));
  await tx.insert(Member, members);
  const keys = ids.flatMap((id, n) => (n % 2 ? [apiKey(chance, id, n)] : []));
  await tx.insert(ApiKey, keys);
  await tx.insert(
    OrganizationEvent,
    chance.several(30, () => event(chance, ids)),
  );
  await tx.insert(
    AnnualStatistic,
    ids.slice(0, TRADERS).flatMap(id => statistics(chance, id, ids)),
  );
  const brought = chance.several(12, n => imported(chance, random.pick(ids), n));
  await tx.insert(OrganizationImport, brought);
  const alike = ids.slice(1).map((id, n) => duplicate(chance, id, ids[n] ?? id));
  await tx.insert(DuplicateCandidate, alike);
  const goods = await randomGoods(tx, chance, ids.slice(0, TRADERS), ids.slice(kinds.length));
  const disclosures = await randomDisclosures(tx, chance, ids.slice(0, TRADERS), goods);
  const certificates = await randomCertification(tx, chance, {
    holders: ids.slice(0, TRADERS),
    issuers: [CERTIFIER, CERTIFIER, kinds.length].map(n => ids[n] ?? ""),
  });
  const supervision = await randomSupervision(tx, chance, {
    traders: ids.slice(0, TRADERS),
    labs: ids.slice(TRADERS - 2, TRADERS),
    // Two departments, of which each has secrets.
    authorities: [ids[kinds.length] ?? "", ids[ids.length - 1] ?? ""],
  });
  const inspections = await randomInspection(tx, chance, {
    clients: ids.slice(0, TRADERS),
    labs: ids.slice(TRADERS - 2, TRADERS),
    authorities: ids.slice(kinds.length, kinds.length + 1),
  });
  const standards = await randomStandards(tx, chance, {
    owners: ids.slice(0, TRADERS),
    regulators: ids.slice(kinds.length, kinds.length + 1),
  });
  const subjects = [
    ...goods,
    ...standards,
    ...inspections,
    ...supervision,
    ...certificates,
    ...disclosures,
    ...ids.map(id => `org_${id}`),
    ...members.map(({ id }) => `mem_${id}`),
  ];
  await randomNotices(tx, chance, ids, subjects);
  const actors = [...keys, ...members].map(({ id }) => id);
  for (const entry of chance.several(30, () => auditEntry(chance, { ids, actors, subjects })))
    await tx.insert(AuditEntry, entry);
  await randomWhitelist(tx, chance, ids);
  await randomReads(tx, chance, { ids, actors, subjects });
  const credentialOf = (id: string): string =>
    [...keys, ...members].find(({ organizationId }) => organizationId === id)?.id ?? chance.id();
  const seers = organizations.map(one => seer(one, credentialOf(one.id)));
  return {
    organizations: ids,
    seers: [{ kind: Viewer.public.kind, organizationId: null }, ...seers],
  };
}

/** Half of the organizations are asked for by somebody who manages them, always the same half. */
export const scopesOf = (organizationId: string): ReadonlySet<string> =>
  new Set(/[02468ace]$/.test(organizationId) ? ["key:read", "member:read"] : []);

type Standing = Pick<Organization, "id" | "types" | "department">;

/** Who asks for an organization, with a credential of it; the columns are the matrix's. */
export const viewerFor = ({ id, types, department }: Standing, credentialId: string): Viewer =>
  new Viewer({
    organizationId: id,
    credentialId,
    verified: true,
    columns: matrixColumnsOf(types, department),
    roles: [],
    scopes: scopesOf(id),
  });

const seer = (organization: Standing, credentialId: string): Seer => ({
  kind: viewerFor(organization, credentialId).kind,
  organizationId: organization.id,
  credentialId,
});

const places = ["330502100", "330502", "330503", "3301", "330502101"].map(divisionId);

function organization(chance: Chance, [types, department]: Kinds, n: number) {
  const pending = PENDING.includes(n);
  const contact = chance.maybe(`contact ${n}`);
  return {
    id: chance.id(),
    types,
    department: department ?? null,
    status: pending
      ? OrganizationStatus.PENDING
      : chance.random.pick([OrganizationStatus.VERIFIED, OrganizationStatus.SUSPENDED]),
    nameZh: chance.maybe(chance.text()),
    nameEn: chance.random.pick([`Org ${n % 5}`, "Ｗide Ｎame", "É́clair"]),
    creditCode: null,
    country: chance.random.pick(["CN", "TH", "DE"]),
    foreignRegistrationNumber: pending ? null : `R-${n}`,
    locationId: chance.maybe(chance.random.pick(places)),
    segment: chance.maybe(chance.word(Segment)),
    contactName: contact,
    contactPhone: chance.maybe(`+86 ${n}`),
    contactEmail: contact,
    legalRepresentative: chance.maybe(chance.text()),
    registeredById: null as string | null,
    createdAt: chance.at(),
  };
}

const site = (chance: Chance, organizationId: string) => ({
  id: chance.id(),
  organizationId,
  kind: chance.word(SiteKind),
  gln: null,
  nameZh: chance.maybe(chance.text()),
  nameEn: chance.maybe(chance.text()),
  address: chance.maybe(chance.text()),
  locationId: chance.maybe(chance.random.pick(places)),
  country: "CN",
});

const member = (chance: Chance, organizationId: string, n: number) => ({
  id: chance.id(),
  organizationId,
  name: chance.text(),
  email: `m${n}@example.test`,
  roles: [chance.word(MemberRole), chance.word(MemberRole)],
  status: chance.word(MemberStatus),
  createdAt: chance.at(),
});

const apiKey = (chance: Chance, organizationId: string, n: number) => ({
  id: chance.id(),
  organizationId,
  name: chance.text(),
  prefix: `weft_${n}`,
  hash: n.toString(16).padStart(64, "0"),
  roles: [chance.word(MemberRole)],
  createdAt: chance.at(),
  lastUsedAt: chance.maybe(chance.at()),
  expiresAt: chance.maybe(chance.at()),
  revokedAt: chance.maybe(chance.at()),
});

const event = (chance: Chance, ids: readonly string[]) => ({
  id: chance.id(),
  organizationId: chance.random.pick(ids),
  from: chance.maybe(chance.word(OrganizationStatus)),
  to: chance.word(OrganizationStatus),
  byId: chance.maybe(chance.random.pick(ids)),
  at: chance.at(),
  reason: chance.maybe(chance.text()),
});

const imported = (chance: Chance, organizationId: string, n: number) => ({
  id: chance.id(),
  organizationId,
  source: chance.text(),
  ...{ created: n, listed: 0, unchanged: n % 3, refused: 1 },
  rows: [],
  createdAt: chance.at(),
});

function duplicate(chance: Chance, organizationId: string, otherId: string) {
  const open = chance.random.chance(0.5);
  return {
    id: chance.id(),
    organizationId,
    otherId,
    nameLikeness: chance.random.pick(["1.000", "0.900", "0.875"]),
    addressLikeness: chance.maybe("0.500"),
    decision: open ? DuplicateDecision.OPEN : DuplicateDecision.KEEP_BOTH,
    decidedById: open ? null : chance.maybe(otherId),
    decidedAt: open ? null : chance.at(),
    createdAt: chance.at(),
  };
}

const statistics = (chance: Chance, organizationId: string, ids: readonly string[]) =>
  [2023, 2024, 2025].slice(chance.random.below(3)).map(year => {
    const verified = chance.random.chance(0.5);
    return {
      id: chance.id(),
      organizationId,
      year,
      employees: chance.random.pick([0, 19, 20, 299, 300, 1_000]),
      mainRevenueCny: chance.random.pick(["2999999.99", "3000000", "20000000.00", "400000000"]),
      outputValueCny: chance.random.pick(["0", "100000000.00", "100000000.10"]),
      status: verified ? StatisticStatus.VERIFIED : StatisticStatus.REPORTED,
      verifiedById: verified ? chance.random.pick(ids) : null,
      verifiedAt: verified ? chance.at() : null,
    };
  });

interface Known {
  readonly ids: readonly string[];
  readonly actors: readonly string[];
  readonly subjects: readonly string[];
}

const auditEntry = (chance: Chance, { ids, actors, subjects }: Known) => ({
  id: chance.id(),
  organizationId: chance.random.pick(ids),
  sequence: 0,
  at: chance.at(),
  credentialId: chance.maybe(chance.random.pick([...actors, chance.id()])),
  mutation: chance.random.pick(["addSite", "createKey"]),
  subjectId: chance.maybe(chance.random.pick([...subjects, `ord_${chance.id()}`])),
  outcome: chance.random.pick(["DONE", "REFUSED", "FORBIDDEN"]) as never,
  code: chance.maybe("STALE_VERSION"),
  requestId: chance.id(),
  inputHash: chance.id(),
  hash: "",
});
