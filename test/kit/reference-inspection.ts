import type { DataClass } from "@weft/schema";
import type { Look, Row, Telling } from "./reference-world";

interface Rules {
  readonly has: (look: Look, dataClass: DataClass, verb: string) => boolean;
  readonly isParty: (look: Look, order: Row | null) => boolean;
  readonly seesLot: (look: Look, lot: Row | null) => boolean;
}

/**
 * Tests told a second time, from the matrix rows `commissionedInspection` and `supervisionInspection` and from C1, C6,
 * C9 and C10: a commission is between client and lab, its report for whom the goods concern, and the regulator sees
 * every report without the orders behind it.
 */
export function tellingOfInspection({
  has,
  isParty,
  seesLot,
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
  /** Until its goods are sampled, who was drawn is known to the department that drew it alone. */
  const isSecret = (one: Row, look: Look): boolean => {
    if (one["kind"] === "COMMISSIONED" || one["sampledOn"] !== null) return false;
    const task = look.byId("SamplingTask", one["samplingTaskId"]);
    return task !== null && !mine(look, task["authorityId"]);
  };
  const seesReport = (one: Row | null, look: Look): boolean => {
    if (!one) return false;
    if (regulates(look) && !isSecret(one, look)) return true;
    if (one["published"] === true && one["status"] === "FINAL") return true;
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
    // That somebody has another's goods tested tells the regulator of dealings (C6).
    if (regulates(look)) return lot === null || lot["ownerId"] === one["clientId"];
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
      GateEvidence: (row, look) =>
        isParty(look, orderOf(row, look)) &&
        (row["lotId"] === null || seesLot(look, lotOf(row, look))),
    },
    reads: {
      "Inspection.client": knowsClient,
      "Inspection.labConclusion": reviews,
      "Inspection.conflict": reviews,
      "Inspection.conflictResolvedAt": reviews,
      "Inspection.conflictResolution": reviews,
      "TestVerdict.labVerdict": (row, look) => {
        const report = ofReport(row, look);
        return report !== null && reviews(report, look);
      },
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
      Inspection: (one, look) => {
        const { clientId, sampledOrganizationId, sampledOn, kind } = one;
        const wasSampled = sampledOn !== null;
        const maker = lotOf(one, look)?.["ownerId"] ?? null;
        return [
          clientId,
          wasSampled ? sampledOrganizationId : null,
          kind === "COMMISSIONED" ? maker : null,
        ];
      },
      TestVerdict: (row, look) => {
        const report = ofReport(row, look);
        const lot = report?.["kind"] === "COMMISSIONED" ? lotOf(report, look) : null;
        return [report?.["clientId"], report?.["sampledOrganizationId"], lot?.["ownerId"]].map(
          id => id ?? null,
        );
      },
    },
  };
}
