import {
  BomStatus,
  Contact,
  Department,
  DuplicateDecision,
  MaterialKind,
  MemberRole,
  MemberStatus,
  OrganizationStatus,
  OrganizationType,
  SafetyCategory,
  Segment,
  SiteKind,
  StatisticStatus,
} from "@weft/schema";
import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import * as organization from "../../packages/api/src/modules/organization";
import * as product from "../../packages/api/src/modules/product";
import { AuditEntry } from "../../packages/api/src/platform/audit.entity";
import { ReadEntry } from "../../packages/api/src/platform/read-log.entity";
import { tellHidden } from "./cast-hidden";
import { add } from "./cast-objects";
import { nothingOwn, tradeOf, tradeOfOthers, type OwnTrade } from "./cast-trade";
import { orders } from "./cast-orders";
import { standardsOf, standardsOfOthers, tellStandards, type OwnStandards } from "./cast-standard";
import { disclosureOf, tellDisclosures } from "./cast-trace";
import { tellSupervision } from "./cast-supervision";
import { tellInspection, testOrderOf } from "./cast-inspection";
import { commitmentOf, tellWhitelist } from "./cast-whitelist";
import { goodsOf, goodsOfOthers, tellGoods, type OwnGoods } from "./cast-goods";
import { sourcingOf, sourcingOfOthers, tellSourcing, type OwnSourcing } from "./cast-sourcing";
import {
  certificationOf,
  registrationsOf,
  tellCertification,
  type OwnCertification,
} from "./cast-certification";
import { anotherKey } from "./credentials";

const T = OrganizationType;

/**
 * One chain and everybody who stands around it. The spinner sells yarn to the mill, the mill cloth to the maker, the maker
 * garments to the shop, the shop to the center, the center abroad; the rival makes what the maker makes.
 */
export const cast = {
  spinner: [T.FABRIC_SUPPLIER],
  mill: [T.FABRIC_SUPPLIER],
  maker: [T.GARMENT_MAKER],
  shop: [T.ECOMMERCE_SELLER],
  center: [T.OVERSEAS_CENTRE],
  abroad: [T.OVERSEAS_BUYER],
  rival: [T.GARMENT_MAKER],
  lab: [T.TESTING_LAB],
  certBody: [T.CERT_BODY],
  association: [T.ASSOCIATION],
  bank: [T.BANK],
  amr: [T.GOVERNMENT],
  eit: [T.GOVERNMENT],
  commerce: [T.GOVERNMENT],
  operator: [T.OPERATOR],
} as const satisfies Readonly<Record<string, readonly OrganizationType[]>>;

export type Somebody = keyof typeof cast;
export type Anybody = Somebody | "public";

export const castMembers = Object.keys(cast) as readonly Somebody[];

/** Who can be a party to orders. */
export const traders: readonly Somebody[] = [
  ...(["spinner", "mill", "maker", "shop", "center", "abroad", "rival"] as const),
];

export const departments: Partial<Record<Somebody, Department>> = {
  amr: Department.AMR,
  eit: Department.EIT,
  commerce: Department.COMMERCE,
};

export interface Own {
  readonly site: string;
  readonly member: string;
  readonly key: string;
  readonly trade: OwnTrade;
  readonly sourcing: OwnSourcing;
  readonly certification: OwnCertification;
  /** Whether it registers what qualifies laboratories. */
  readonly registers?: boolean;
  readonly goods: OwnGoods;
  readonly disclosure: string;
  readonly commitment: string;
  /** A test it asked for; empty for who cannot. */
  readonly testOrder: string;
  readonly standards: OwnStandards;
}

export interface Key {
  readonly keyId: string;
  /** The bearer token. */
  readonly key: string;
}

export interface Story {
  readonly ids: Readonly<Record<Somebody, string>>;
  /** What each has that others may not touch. */
  readonly own: Readonly<Record<Somebody, Own>>;
  /** A key with one role, or with all of them. */
  readonly keys: Readonly<Record<Somebody, ReadonlyMap<MemberRole | "ALL", Key>>>;
  /** The global ids of what is looked at, by the names the policy uses. */
  readonly objects: Readonly<Record<string, string>>;
}

const at = new Date("2026-01-02T03:04:05.006Z");

/** Tells the story into an empty database: one object of every type, nothing in it left out. */
export async function tell(tx: EntityManager): Promise<Story> {
  const ids = Object.fromEntries(castMembers.map(name => [name, randomUUID()])) as Story["ids"];
  for (const name of castMembers)
    await tx.insert(organization.Organization, party(name, ids[name]));
  const keys: Partial<Record<Somebody, Map<MemberRole | "ALL", Key>>> = {};
  for (const name of castMembers) {
    const all = new Map<MemberRole | "ALL", Key>();
    for (const role of [...Object.values(MemberRole), "ALL"] as const) {
      const roles = role === "ALL" ? Object.values(MemberRole) : [role];
      all.set(role, await anotherKey(tx, ids[name], { roles }));
    }
    keys[name] = all;
  }
  const own: Partial<Record<Somebody, Own>> = {};
  for (const name of castMembers) own[name] = await belongings(tx, ids[name]);
  const partner = { ...party("rival", randomUUID()), foreignRegistrationNumber: "partner" };
  await tx.insert(organization.Organization, partner);
  for (const name of traders) {
    const trade = await tradeOf(tx, ids[name], partner.id);
    own[name] = {
      ...own[name],
      trade,
      sourcing: await sourcingOf(tx, ids[name], partner.id),
      certification: await certificationOf(tx, { holderId: ids[name], issuerId: ids.certBody }),
      goods: await goodsOf(tx, ids[name], partner.id),
      disclosure: await disclosureOf(tx, ids[name], partner.id),
      testOrder: await testOrderOf(tx, ids[name], ids.lab),
    } as Own;
  }
  const bystander = { ...party("commerce", randomUUID()), foreignRegistrationNumber: "bystander" };
  await tx.insert(organization.Organization, bystander);
  const pending = {
    ...party("abroad", randomUUID()),
    foreignRegistrationNumber: "pending",
    status: OrganizationStatus.PENDING,
    registeredById: ids.center,
  };
  await tx.insert(organization.Organization, pending);
  const objects: Record<string, string> = {
    pending: `org_${pending.id}`,
    pendingSite: (await belongings(tx, pending.id)).site,
    ...(await people(tx, ids)),
    ...(await goods(tx, ids)),
    bystander: `org_${bystander.id}`,
    district: `div_${organization.divisionId("330502")}`,
    ...Object.fromEntries(castMembers.map(name => [name, `org_${ids[name]}`])),
    division: `div_${organization.divisionId("330502100")}`,
  };
  add(objects, await tellHidden(tx, ids, objects));
  add(objects, await tellSourcing(tx, ids, objects));
  add(objects, await tellCertification(tx, ids, objects));
  const ofIssuer = await certificationOf(tx, { holderId: partner.id, issuerId: ids.certBody });
  const ofAmr = await registrationsOf(tx, { holderId: ids.lab, issuerId: ids.amr });
  add(objects, await tellGoods(tx, ids, objects));
  add(objects, await tellDisclosures(tx, ids, objects));
  add(objects, await tellSupervision(tx, ids));
  add(objects, await tellInspection(tx, ids, objects));
  add(objects, await tellStandards(tx, ids));
  await giveStandards(tx, ids, { own, objects });
  add(objects, await tellWhitelist(tx, ids));
  for (const name of castMembers) {
    const isSupplier = (cast[name] as readonly OrganizationType[]).includes(T.FABRIC_SUPPLIER);
    if (isSupplier)
      own[name] = { ...own[name], commitment: await commitmentOf(tx, ids[name]) } as Own;
  }
  objects["commitment"] = own.mill?.commitment ?? "";
  for (const name of castMembers)
    if (own[name]?.commitment === "")
      own[name] = { ...own[name], commitment: objects["commitment"] };
  await tx.insert(AuditEntry, {
    ...row(objects, "auditEntry", "aud"),
    organizationId: ids.maker,
    sequence: 0,
    at,
    credentialId: objects["apiKey"]?.slice(4),
    mutation: "acceptOrder",
    subjectId: objects["sale"],
    outcome: "REFUSED" as never,
    code: "STALE_VERSION",
    requestId: "req",
    inputHash: "0".repeat(64),
    hash: "",
  });
  await tx.insert(ReadEntry, {
    ...row(objects, "readEntry", "red"),
    organizationId: ids.maker,
    sequence: 0,
    at,
    readerId: ids.amr,
    credentialId: keys.amr?.get("ALL")?.keyId,
    operation: "organization",
    what: ["AnnualStatistic"],
    subjectIds: [objects["statistic"] ?? ""],
    requestId: "req",
    hash: "",
  });
  for (const name of castMembers.filter(one => !traders.includes(one)))
    own[name] = {
      ...own[name],
      trade: tradeOfOthers(objects),
      sourcing: sourcingOfOthers(objects),
      certification: name === "amr" ? { ...ofIssuer, ...ofAmr } : ofIssuer,
      registers: name === "amr",
      goods: goodsOfOthers(objects),
      disclosure: objects["disclosure"],
    } as Own;
  return { ids, own: own as Story["own"], keys: keys as Story["keys"], objects };
}

/** Who keeps standards of its own has some; everybody else tries at the maker's. */
async function giveStandards(
  tx: EntityManager,
  ids: Story["ids"],
  { own, objects }: { own: Partial<Record<Somebody, Own>>; objects: Record<string, string> },
): Promise<void> {
  const others = standardsOfOthers(objects);
  for (const name of castMembers) {
    const keeps = traders.includes(name) && name !== "abroad";
    const standards = keeps ? await standardsOf(tx, ids[name]) : others;
    const benchmark = name === "shop" || name === "center" ? others.benchmark : standards.benchmark;
    own[name] = { ...own[name], standards: { ...standards, benchmark } } as Own;
  }
}

async function belongings(tx: EntityManager, organizationId: string): Promise<Own> {
  const [site, member] = [
    { id: randomUUID(), organizationId },
    { id: randomUUID(), organizationId },
  ];
  await tx.insert(organization.Site, {
    ...site,
    kind: SiteKind.OFFICE,
    nameEn: "own",
    country: "CN",
  });
  const person = { name: "own", email: "own@example.test", roles: [MemberRole.VIEWER] };
  await tx.insert(organization.Member, { ...member, ...person, status: MemberStatus.ACTIVE });
  const { keyId } = await anotherKey(tx, organizationId);
  const ids = { site: `sit_${site.id}`, member: `mem_${member.id}`, key: `key_${keyId}` };
  return {
    ...ids,
    trade: nothingOwn,
    sourcing: {} as OwnSourcing,
    certification: {} as OwnCertification,
    goods: {} as OwnGoods,
    disclosure: "",
    standards: standardsOfOthers({}),
    commitment: "",
    testOrder: "",
  };
}

/** An id for a new row, kept as a global one under a name. */
function row(objects: Record<string, string>, name: string, prefix: string): { id: string } {
  const id = randomUUID();
  objects[name] = `${prefix}_${id}`;
  return { id };
}

const creditCodes: Partial<Record<Somebody, string>> = {
  maker: "91330502PDY0010123",
  certBody: "91330100PDY00132X7",
};

const party = (name: Somebody, id: string) => ({
  id,
  types: [...cast[name]],
  status: OrganizationStatus.VERIFIED,
  department: departments[name] ?? null,
  nameZh: `${name} 公司`,
  nameEn: name,
  creditCode: creditCodes[name] ?? null,
  country: "CN",
  foreignRegistrationNumber: creditCodes[name] ? null : name,
  locationId: organization.divisionId("330502100"),
  segment: Segment.GARMENT,
  contactName: name,
  contactPhone: name,
  contactEmail: name,
  legalRepresentative: name,
});

async function people(tx: EntityManager, ids: Story["ids"]) {
  const objects: Record<string, string> = {};
  const organizationId = ids.maker;
  const make = (name: string, prefix: string) => row(objects, name, prefix);
  await tx.insert(organization.Site, {
    ...make("site", "sit"),
    organizationId,
    kind: SiteKind.FACTORY,
    gln: "6901234567892",
    nameZh: "一厂",
    nameEn: "mill one",
    address: "a street",
    locationId: organization.divisionId("330502100"),
    country: "CN",
  });
  const member = { ...make("member", "mem"), organizationId, name: "Li", email: "li@example.test" };
  const roles = [MemberRole.SALES];
  await tx.insert(organization.Member, { ...member, roles, status: MemberStatus.ACTIVE });
  const { keyId } = await anotherKey(tx, organizationId, { expiresAt: new Date("2099-01-01") });
  await tx.query(
    `update api_key set last_used_at = now(), revoked_at = now(), created_by_id = $2 where id = $1`,
    [keyId, member.id],
  );
  await tx.insert(organization.OrganizationEvent, {
    ...make("organizationEvent", "oge"),
    organizationId,
    from: OrganizationStatus.PENDING,
    to: OrganizationStatus.VERIFIED,
    byId: ids.operator,
    at,
    reason: "checked",
  });
  await tx.insert(organization.AnnualStatistic, {
    ...make("statistic", "sta"),
    organizationId,
    year: 2025,
    employees: 420,
    mainRevenueCny: "128000000",
    outputValueCny: "132000000",
    status: StatisticStatus.VERIFIED,
    verifiedById: ids.eit,
    verifiedAt: at,
  });
  await tx.insert(organization.OrganizationImport, {
    ...make("import", "imp"),
    organizationId: ids.operator,
    source: "a list",
    ...{ created: 1, listed: 0, unchanged: 0, refused: 0, rows: [] },
  });
  await tx.insert(organization.DuplicateCandidate, {
    ...make("duplicate", "dup"),
    organizationId: ids.rival,
    otherId: ids.maker,
    ...{ nameLikeness: "0.9", addressLikeness: "0.8", decision: DuplicateDecision.KEEP_BOTH },
    decidedById: ids.operator,
    decidedAt: at,
  });
  return { ...objects, apiKey: `key_${keyId}` };
}

async function goods(tx: EntityManager, ids: Story["ids"]) {
  const objects: Record<string, string> = {};
  const make = (name: string, prefix: string) => row(objects, name, prefix);
  const style = (name: string, ownerId: string, publishedAt: Date | null) => ({
    ...make(name, "sty"),
    ownerId,
    ...{ code: "S-1", nameZh: "连体衣", nameEn: "romper" },
    contact: Contact.DIRECT,
    declaredCategory: SafetyCategory.A,
    construction: "KNIT" as never,
    publishedAt,
  });
  const romper = style("style", ids.maker, null);
  await tx.insert(product.Style, [romper, style("publishedStyle", ids.rival, at)]);
  const sku = { ...make("sku", "sku"), styleId: romper.id, ownerId: ids.maker, code: "K-1" };
  const worn = { color: "white", heightCm: 80, girthCm: 48, hsCode: "611120" };
  await tx.insert(product.Sku, { ...sku, ...worn, gtin: "06901234567892" });
  const cloth = (name: string, publishedAt: Date | null) => ({
    ...make(name, "mat"),
    ownerId: ids.mill,
    code: name,
    kind: MaterialKind.FABRIC,
    ...{ nameZh: "棉布", nameEn: "jersey", color: "white", gsm: "180", widthM: "1.5", unit: "MTR" },
    publishedAt,
  });
  const jersey = cloth("material", null);
  await tx.insert(product.Material, [jersey, cloth("publishedMaterial", at)]);
  const fiber = { part: "shell", fiber: "cotton", percent: "100" };
  await tx.insert(product.FiberContent, [
    { id: randomUUID(), skuId: sku.id, materialId: null, ...fiber },
    { id: randomUUID(), skuId: null, materialId: jersey.id, ...fiber },
  ]);
  const bom = { ...make("bom", "bom"), styleId: romper.id, ownerId: ids.maker, number: 1 };
  await tx.insert(product.BomVersion, { ...bom, status: BomStatus.FROZEN, frozenAt: at });
  const line = { ...make("bomLine", "bml"), versionId: bom.id, lineNo: 1, part: "body" };
  await tx.insert(product.BomLine, {
    ...line,
    ...{ materialId: jersey.id, skuId: null, quantity: "0.5", wasteShare: "0.1", unit: "MTR" },
  });
  await orders(tx, ids, { make, skuId: sku.id, materialId: jersey.id });
  return objects;
}
