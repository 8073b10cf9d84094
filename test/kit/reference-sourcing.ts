import { OrganizationType } from "@weft/schema";
import type { Look, Row, Telling } from "./reference-world";

const T = OrganizationType;

/** Who stands at the selling end of each kind of order (`domain.md` 6.1); of a sample, anybody who trades. */
const sellers: Readonly<Record<string, readonly string[]>> = {
  SALES: [T.OVERSEAS_CENTRE, T.ECOMMERCE_SELLER],
  PRODUCTION: [T.GARMENT_MAKER],
  PROCESSING: [T.PROCESSOR],
  FABRIC: [T.FABRIC_SUPPLIER],
  TRIMS: [T.TRIMS_SUPPLIER],
  SAMPLE: Object.values(T),
};

type Party = (look: Look) => boolean;
type Money = (amount: unknown, currency: unknown) => Row;

/** Enquiries and quotations told a second time, from the matrix row `rfqAndQuotation`, C1 to C4 and 6.1 and 6.2. */
export function tellingOfSourcing(
  isParty: Party,
  money: Money,
): Pick<Telling, "sees" | "reads" | "links" | "values"> {
  const mine = (look: Look, id: unknown): boolean =>
    id !== null && id === look.viewer.organizationId && isParty(look);

  const sells = (look: Look, kind: unknown): boolean => {
    const me = look.byId("Organization", look.viewer.organizationId);
    const types = (me?.["types"] ?? []) as readonly string[];
    return me?.["status"] === "VERIFIED" && types.some(one => sellers[String(kind)]?.includes(one));
  };

  const isAsked = (rfq: Row | null, look: Look): boolean => {
    if (!rfq || !isParty(look)) return false;
    if (mine(look, rfq["requesterId"])) return true;
    const named = (type: string, whose: string): boolean =>
      look.all(type).some(one => one["rfqId"] === rfq["id"] && mine(look, one[whose]));
    if (rfq["audience"] === "INVITED") return named("RfqInvitation", "organizationId");
    return (rfq["status"] === "OPEN" && sells(look, rfq["kind"])) || named("Quotation", "bidderId");
  };
  const rfqOf = (row: Row, look: Look): Row | null => look.byId("Rfq", row["rfqId"]);
  const ofRfq = (row: Row, look: Look): boolean => isAsked(rfqOf(row, look), look);
  const asks = (row: Row, look: Look): boolean =>
    mine(look, rfqOf(row, look)?.["requesterId"] ?? null);

  /** The bidder and whoever asked it; competitors are nothing to each other. */
  const isBetween = (row: Row | null, look: Look): boolean =>
    row !== null && (mine(look, row["bidderId"]) || asks(row, look));
  const ofQuotation = (row: Row, look: Look): boolean =>
    isBetween(look.byId("Quotation", row["quotationId"]), look);

  const isOfSample = (row: Row | null, look: Look): boolean =>
    row !== null && (mine(look, row["buyerId"]) || mine(look, row["sellerId"]));

  return {
    sees: {
      Rfq: isAsked,
      RfqLine: ofRfq,
      RfqEvent: ofRfq,
      RfqInvitation: asks,
      Quotation: isBetween,
      QuotationRevision: ofQuotation,
      QuotationLine: ofQuotation,
      QuotationEvent: ofQuotation,
      Sample: isOfSample,
      SampleEvent: (row, look) => isOfSample(look.byId("Sample", row["sampleId"]), look),
    },
    reads: {
      "Rfq.audience": (rfq, look) => mine(look, rfq["requesterId"]),
      "RfqLine.targetPrice": (line, look) =>
        asks(line, look) ||
        (isParty(look) &&
          rfqOf(line, look)?.["disclosesTargetPrices"] === true &&
          rfqOf(line, look)?.["revision"] === line["revision"]),
    },
    links: {
      "Rfq.lines": (rfq, line) =>
        line["rfqId"] === rfq["id"] && line["revision"] === rfq["revision"],
      "Quotation.lines": (quotation, line) =>
        line["quotationId"] === quotation["id"] && line["revision"] === quotation["revision"],
      "QuotationRevision.lines": (revision, line) =>
        line["quotationId"] === revision["quotationId"] && line["revision"] === revision["number"],
    },
    values: {
      "RfqLine.targetPrice": line =>
        line["targetPrice"] === null ? null : money(line["targetPrice"], line["currency"]),
      "Quotation.total": one => money(one["total"], one["currency"]),
      "QuotationRevision.total": one => money(one["total"], one["currency"]),
      "QuotationLine.unitPrice": line => money(line["unitPrice"], line["currency"]),
      "QuotationLine.amount": line => money(line["amount"], line["currency"]),
    },
  };
}
