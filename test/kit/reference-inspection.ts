import type { DataClass } from "@weft/schema";
import type { Look, Row, Telling } from "./reference-world";

interface Rules {
  readonly has: (look: Look, dataClass: DataClass, verb: string) => boolean;
  readonly isParty: (look: Look, order: Row | null) => boolean;
}

/**
 * Tests told a second time, from the matrix rows `commissionedInspection` and `supervisionInspection` and from C1, C6,
 * C9 and C10: a commission is between client and lab, its report for whom the goods concern, and the regulator sees
 * every report without the orders behind it.
 */
export function tellingOfInspection({
  has,
  isParty,
}: Rules): Pick<Telling, "sees" | "reads" | "values" | "links" | "owners"> {
  const mine = (look: Look, id: unknown): boolean =>
    id !== null && id !== undefined && id === look.viewer.organizationId;
  const trades = (look: Look): boolean => has(look, "commissionedInspection", "p");
  const tests = (look: Look): boolean => has(look, "commissionedInspection", "W");
  const regulates = (look: Look): boolean => has(look, "enforcementCase", "W");
  const lotOf = (row: Row, look: Look): Row | null => look.byId("Lot", row["lotId"]);
  const orderOf = (row: Row | null, look: Look): Row | null => look.byId("Order", row?.["orderId"]);

  const concernsGoods = (one: Row, look: Look): boolean => {
    const lot = lotOf(one, look);
    if (one["kind"] !== "COMMISSIONED" || lot === null) return false;
    return mine(look, lot["ownerId"]) || isParty(look, orderOf(lot, look));
  };
  const seesReport = (one: Row | null, look: Look): boolean => {
    if (!one) return false;
    if (regulates(look) || (one["published"] === true && one["status"] === "FINAL")) return true;
    if (tests(look) && mine(look, one["labId"])) return true;
    if (!trades(look)) return false;
    const sampled = mine(look, one["sampledOrganizationId"]) && one["sampledOn"] !== null;
    return mine(look, one["clientId"]) || sampled || concernsGoods(one, look);
  };

  const reviews = (one: Row, look: Look): boolean =>
    regulates(look) || mine(look, one["clientId"]) || mine(look, one["labId"]);
  const knowsClient = (one: Row, look: Look): boolean => {
    const lot = lotOf(one, look);
    const order = orderOf(lot, look);
    const ends = [order?.["buyerId"], order?.["sellerId"]];
    const atOrder = ends.some(end => mine(look, end)) && ends.includes(one["clientId"]);
    return reviews(one, look) || mine(look, lot?.["ownerId"]) || atOrder;
  };

  const seesTest = (order: Row | null, look: Look): boolean =>
    order !== null &&
    ((trades(look) && mine(look, order["clientId"])) ||
      (tests(look) && mine(look, order["labId"])));
  const ofTest = (row: Row | null, look: Look): boolean =>
    seesTest(look.byId("TestOrder", row?.["testOrderId"]), look);
  const ofReport = (row: Row, look: Look): Row | null =>
    look.byId("Inspection", row["inspectionId"]);

  return {
    sees: {
      Inspection: seesReport,
      TestVerdict: (row, look) => seesReport(ofReport(row, look), look),
      TestOrder: seesTest,
      TestOrderEvent: ofTest,
      TestSample: ofTest,
      CustodyEvent: (row, look) => ofTest(look.byId("TestSample", row["sampleId"]), look),
      QualityGate: (row, look) => isParty(look, orderOf(row, look)),
      GateEvidence: (row, look) => isParty(look, orderOf(row, look)),
    },
    reads: {
      "Inspection.client": knowsClient,
      "Inspection.labConclusion": reviews,
      "Inspection.conflict": reviews,
      "Inspection.conflictResolvedAt": reviews,
      "Inspection.conflictResolution": reviews,
    },
    values: {
      "Inspection.conclusion": one => one["finalConclusion"] ?? one["firstConclusion"],
      "Inspection.superseded": (one, look) =>
        look.all("Inspection").some(other => other["supersedesId"] === one["id"]),
    },
    links: {
      "Order.qualityGates": (order, gate) =>
        gate["orderId"] === order["id"] && gate["revisionId"] === null,
    },
    owners: {
      Inspection: (one, look) => [
        one["clientId"],
        one["sampledOrganizationId"],
        lotOf(one, look)?.["ownerId"] ?? null,
      ],
      TestVerdict: (row, look) => {
        const report = ofReport(row, look);
        return [report?.["clientId"] ?? report?.["sampledOrganizationId"] ?? null];
      },
    },
  };
}
