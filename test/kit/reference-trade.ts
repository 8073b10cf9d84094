import {
  rightsOfOrganization,
  type DataClass,
  type Department,
  type OrganizationType,
  type Right,
} from "@weft/schema";
import type { Look, Row, Telling } from "./reference-world";
import { tellingOfCertification } from "./reference-certification";
import { tellingOfGoods } from "./reference-goods";
import { tellingOfInspection } from "./reference-inspection";
import { tellingOfReading } from "./reference-reading";
import { tellingOfSupervision } from "./reference-supervision";
import { tellingOfStandards } from "./reference-standard";
import { tellingOfWhitelist } from "./reference-whitelist";
import { tellingOfSourcing } from "./reference-sourcing";
import { money, searchesOfTrade, valuesOfTrade } from "./reference-trade-values";

/**
 * Who may know what in the trade, told a second time: from the permission matrix and the confidentiality rules C1 to C15
 * alone, row by row, over the rows themselves.
 */

/** The organization the viewer acts for; null for the public. */
const me = (look: Look): Row | null => look.byId("Organization", look.viewer.organizationId);

/** The cell of the permission matrix for the viewer's organization. */
function rights(look: Look, dataClass: DataClass): readonly Right[] {
  const organization = me(look);
  const types = (organization?.["types"] ?? []) as readonly OrganizationType[];
  const department = (organization?.["department"] ?? null) as Department | null;
  return rightsOfOrganization(dataClass, types, department);
}

const has = (look: Look, dataClass: DataClass, verb: string): boolean =>
  rights(look, dataClass).some(right => right.verb === verb);

const isMine = (look: Look, id: unknown): boolean =>
  id !== null && id === look.viewer.organizationId;

/** A right to what is one's own. */
const owns = (look: Look, dataClass: DataClass, ownerId: unknown): boolean =>
  has(look, dataClass, "Wo") && isMine(look, ownerId);

/** The platform operator, who lets organizations in. */
const verifies = (look: Look): boolean => has(look, "orgPublicProfile", "verify");

/** Everybody signed in is also a member of their own organization: its people, keys, standing and log are theirs. */
const ofOwnOrganization = (row: Row, look: Look): boolean => isMine(look, row["organizationId"]);

/** People and keys are known to those who manage them; everybody else knows themselves. */
const ofThoseWhoManage =
  (permission: string) =>
  (row: Row, look: Look): boolean =>
    ofOwnOrganization(row, look) && (look.is(permission) || row["id"] === look.viewer.credentialId);

/** A draft, or what was called off while it was one: its seller has never been asked. */
const neverOffered = ({ status, revision }: Row): boolean =>
  status === "DRAFT" || (status === "CANCELLED" && revision === 0);

/** An order is a secret of its two parties; one nobody has been asked about yet, of its buyer. */
function isParty(look: Look, order: Row | null): boolean {
  if (!order || !has(look, "order", "p")) return false;
  return (
    isMine(look, order["buyerId"]) || (isMine(look, order["sellerId"]) && !neverOffered(order))
  );
}

const orderOf = (row: Row, look: Look): Row | null => look.byId("Order", row["orderId"]);

/** The viewer's orders with a line that this is about. */
const onOrdersOf = (look: Look, about: (line: Row) => boolean): Row[] =>
  look
    .all("OrderLine")
    .filter(about)
    .map(line => orderOf(line, look))
    .filter(order => order !== null)
    .filter(order => isParty(look, order));

const aboutStyle =
  (style: Row, look: Look) =>
  (line: Row): boolean =>
    look.byId("Sku", line["skuId"])?.["styleId"] === style["id"];
const aboutMaterial = (material: Row) => (line: Row) => line["materialId"] === material["id"];

/** R:published for everybody, Wo for the owner, and the parties of an order read what is on its lines. */
const seesProduct = (
  look: Look,
  { ownerId, publishedAt }: { readonly ownerId: unknown; readonly publishedAt: unknown },
  about: (line: Row) => boolean,
): boolean =>
  owns(look, "product", ownerId) || publishedAt !== null || onOrdersOf(look, about).length > 0;

/** Nothing more comes of these, or nothing yet: whoever sent them has dealt with nobody. */
const notAgreed = new Set(["DRAFT", "SUBMITTED", "COUNTERED", "REJECTED", "EXPIRED", "CANCELLED"]);

/** What is on these may be what the seller countered with, which its buyer never said. */
const notSaidByBuyer = new Set(["DRAFT", "COUNTERED", "EXPIRED", "CANCELLED"]);

/** C10: who stands behind a product is known where it is public, and to the owner's own counterparties over it. */
function knowsOwner(look: Look, product: Row, about: (line: Row) => boolean): boolean {
  const { ownerId, publishedAt } = product;
  if (publishedAt !== null) return true;
  if (rights(look, "order").length > 0 && isMine(look, ownerId)) return true;
  return onOrdersOf(look, about).some(
    ({ buyerId, sellerId, status }) =>
      (buyerId === ownerId && isMine(look, sellerId) && !notSaidByBuyer.has(String(status))) ||
      (sellerId === ownerId && isMine(look, buyerId) && !notAgreed.has(String(status))),
  );
}

const knowsStyle = (style: Row, look: Look): boolean =>
  knowsOwner(look, style, aboutStyle(style, look));
const knowsMaterial = (material: Row, look: Look): boolean =>
  knowsOwner(look, material, aboutMaterial(material));

function privateProfile(organization: Row, look: Look): boolean {
  if (owns(look, "orgPrivateProfile", organization["id"])) return true;
  const district = rights(look, "orgPrivateProfile").find(({ verb }) => verb === "r")?.only;
  const place = look.byId("Division", organization["locationId"]);
  return (
    district !== undefined && district !== null && String(place?.["code"]).startsWith(district)
  );
}

const inTheMiddle =
  (mine: string, theirs: string) =>
  (order: Row, target: Row, look: Look): boolean =>
    look
      .all("OrderAllocation")
      .some(
        one =>
          one[mine] === order["id"] &&
          one[theirs] === target["id"] &&
          isMine(look, one["organizationId"]) &&
          one["releasedAt"] === null,
      );

const supervision = tellingOfSupervision(has);
const standards = tellingOfStandards({ has });
const whitelist = tellingOfWhitelist(has);
const recordedReads = tellingOfReading(has);
const goods = tellingOfGoods({ has, isParty, money });
const certification = tellingOfCertification({ has });
const inspection = tellingOfInspection({
  ...{ has, isParty },
  seesLot: (look, lot) => lot !== null && goods.sees["Lot"]?.(lot, look) === true,
});
const sourcing = tellingOfSourcing(look => has(look, "rfqAndQuotation", "p"), money);

export const tellingOfTrade: Telling = {
  sees: {
    ...goods.sees,
    ...sourcing.sees,
    ...certification.sees,
    ...inspection.sees,
    Division: () => true,
    Viewer: () => true,
    Organization: (one, look) =>
      one["status"] !== "PENDING" ||
      verifies(look) ||
      isMine(look, one["id"]) ||
      isMine(look, one["registeredById"]),
    Site: (one, look) => {
      const organization = look.byId("Organization", one["organizationId"]);
      return organization !== null && look.sees("Organization", organization);
    },
    Member: ofThoseWhoManage("member:read"),
    ApiKey: ofThoseWhoManage("key:read"),
    OrganizationImport: ofOwnOrganization,
    DuplicateCandidate: (_one, look) => verifies(look),
    OrganizationEvent: (one, look) => verifies(look) || ofOwnOrganization(one, look),
    ...recordedReads.sees,
    ...standards.sees,
    ...whitelist.sees,
    ...supervision.sees,
    AuditEntry: (one, look) => has(look, "auditLog", "R") || ofOwnOrganization(one, look),
    AnnualStatistic: (one, look) =>
      has(look, "annualStatistics", "r") || owns(look, "annualStatistics", one["organizationId"]),

    Style: (one, look) => seesProduct(look, one as never, aboutStyle(one, look)),
    Sku: (one, look) =>
      seesProduct(
        look,
        {
          ownerId: one["ownerId"],
          publishedAt: look.byId("Style", one["styleId"])?.["publishedAt"] ?? null,
        },
        line => line["skuId"] === one["id"],
      ),
    Material: (one, look) => seesProduct(look, one as never, aboutMaterial(one)),
    FiberContent: (one, look) =>
      (["Sku", "Material"] as const).some(type => {
        const product = look.byId(type, one[type === "Sku" ? "skuId" : "materialId"]);
        return product !== null && look.sees(type, product);
      }),
    BillOfMaterials: (one, look) => owns(look, "bom", one["ownerId"]),
    BomLine: (one, look) => {
      const bom = look.byId("BillOfMaterials", one["versionId"]);
      if (owns(look, "bom", bom?.["ownerId"] ?? null)) return true;
      const ownLine = rights(look, "bom").some(({ only }) => only === "own line");
      const component = look.byId("Material", one["materialId"]) ?? look.byId("Sku", one["skuId"]);
      const frozen = bom?.["status"] === "FROZEN";
      return ownLine && frozen && isMine(look, component?.["ownerId"] ?? null);
    },

    LotConsumption: (one, look) =>
      has(look, "traceability", "p") &&
      isMine(look, look.byId("Lot", one["outputLotId"])?.["ownerId"] ?? null),

    Order: (one, look) => isParty(look, one),
    OrderLine: (one, look) => isParty(look, orderOf(one, look)),
    OrderEvent: (one, look) => isParty(look, orderOf(one, look)),
    OrderRevision: (one, look) => isParty(look, orderOf(one, look)),
    OrderRevisionLine: (one, look) =>
      isParty(look, orderOf(look.byId("OrderRevision", one["revisionId"]) ?? {}, look)),
    OrderRequest: (one, look) => isParty(look, orderOf(one, look)),
    Notice: (one, look) => isMine(look, one["recipientId"]),
    Disclosure: (one, look) => has(look, "traceability", "p") && isMine(look, one["granterId"]),
    OrderAllocation: (one, look) =>
      has(look, "orderAllocation", "p") && isMine(look, one["organizationId"]),
  },

  owners: {
    ...recordedReads.owners,
    ...inspection.owners,
    ...supervision.owners,
    ...whitelist.owners,
    ...standards.owners,
  },

  reads: {
    ...inspection.reads,
    ...standards.reads,
    ...goods.reads,
    ...supervision.reads,
    ...sourcing.reads,
    "Organization.contactName": privateProfile,
    "Organization.contactPhone": privateProfile,
    "Organization.contactEmail": privateProfile,
    "Organization.legalRepresentative": privateProfile,
    ...recordedReads.reads,
    "AuditEntry.subjectId": ofOwnOrganization,
    "AuditEntry.inputHash": ofOwnOrganization,
    "Style.owner": knowsStyle,
    "Material.owner": knowsMaterial,
  },

  links: {
    ...inspection.links,
    ...sourcing.links,
    "Organization.styles": (owner, style, look) =>
      style["ownerId"] === owner["id"] && knowsStyle(style, look),
    "Organization.materials": (owner, material, look) =>
      material["ownerId"] === owner["id"] && knowsMaterial(material, look),
    "Order.upstreamOrders": inTheMiddle("downstreamOrderId", "upstreamOrderId"),
    "Order.downstreamOrders": inTheMiddle("upstreamOrderId", "downstreamOrderId"),
  },

  roots: {
    ...goods.roots,
    "order.number": (order, look) => isMine(look, order["buyerId"]),
    "lot.number": (lot, look) => isMine(look, lot["ownerId"]),
    "style.code": (style, look) => isMine(look, style["ownerId"]),
    "sku.code": (sku, look) => isMine(look, sku["ownerId"]),
    "material.code": (material, look) => isMine(look, material["ownerId"]),
  },

  values: {
    ...standards.values,
    ...valuesOfTrade,
    ...goods.values,
    ...sourcing.values,
    ...certification.values,
    ...inspection.values,
  },
  matches: { ...certification.matches },
  searches: searchesOfTrade,
  virtual: { Viewer: ({ viewer }) => [{ organizationId: viewer.organizationId }] },
};
