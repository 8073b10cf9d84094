import type { Looking } from "./reference-look";
import type { Row } from "./reference-world";

/**
 * A trace a second time, from the rules alone (C1, C10, 6.1): lot after lot over rows held in memory. Of a place it
 * tells what may be known of it; hidden ones are told apart by their distance only.
 */
export interface ExpectedTrace {
  readonly nodes: readonly string[];
  readonly links: readonly string[];
}

const FARTHEST = 12;

interface Place {
  readonly id: string;
  readonly depth: number;
  /** How a link names it, and all there is to say of it: proven is what tests and certificates say. */
  readonly name: string;
  readonly told: string;
}

/** The columns of the matrix with `p` or `p+mask` in the row `traceability`. */
const traders = ["FABRIC_TRIMS", "MAKER", "ECOM", "OVERSEAS_CENTRE"];

const bestFirst = ["VALID", "SUSPENDED", "EXPIRED", "RENEWED", "CANCELLED", "REVOKED"];

/** Reported later; a day that is not known is the earliest. */
const isLater = (one: Row, other: Row): boolean => {
  const key = (row: Row): string => `${text(row["reportedOn"])} ${text(row["id"])}`;
  return key(one) > key(other);
};

const text = (value: unknown): string => (typeof value === "string" ? value : "");

export class ReferenceTrace {
  private readonly me: string | null;

  constructor(private readonly look: Looking) {
    this.me = look.viewer.organizationId;
  }

  upstream(startId: string): ExpectedTrace | null {
    if (!this.sees(startId)) return null;
    const inputsOf = (id: string): string[] =>
      this.uses(one => one["outputLotId"] === id).map(one => text(one["inputLotId"]));
    const reached = this.walk(startId, inputsOf);
    const places = [...reached].filter(([, depth]) => depth > 0 && depth <= FARTHEST);
    return this.expected(
      startId,
      places
        .map(([id, depth]) => this.behind(id, depth, new Set(reached.keys())))
        .map(one => this.proven(one)),
    );
  }

  downstream(startId: string): ExpectedTrace | null {
    if (!this.sees(startId)) return null;
    const outputsOf = (id: string): string[] =>
      this.uses(one => one["inputLotId"] === id && this.isOwnWork(one)).map(one =>
        text(one["outputLotId"]),
      );
    const reached = [...this.walk(startId, outputsOf)];
    const lots = reached.filter(([, depth]) => depth > 0 && depth <= FARTHEST);
    const places = lots.map(([id, depth]) => this.proven(this.shown(id, depth)));
    return this.expected(startId, [...places, ...this.sent(new Map(reached))]);
  }

  /** Who trades traces (`p+mask`); labs and the regulator know lots, and do not trace them. */
  private sees(id: string): boolean {
    const lot = this.look.byId("Lot", id);
    if (!lot || !traders.some(kind => this.look.is(kind))) return false;
    if (lot["ownerId"] === this.me) return true;
    const order = this.look.byId("Order", lot["orderId"]);
    if (order && this.look.sees("Order", order)) return true;
    return this.look
      .all("ShipmentLine")
      .filter(one => one["lotId"] === id)
      .map(one => this.look.byId("Shipment", one["shipmentId"]))
      .some(one => one?.["senderId"] === lot["ownerId"] && one?.["receiverId"] === this.me);
  }

  /** C10: of every lot its conclusions and the kinds of certificate of its maker are told, masked or not. */
  private proven(place: Place): Place {
    return {
      ...place,
      told: `${place.told} ${this.conclusions(place.id)} ${this.certificates(place.id)}`,
    };
  }

  private conclusions(lotId: string): string {
    const replaced = new Set(
      this.look
        .all("Inspection")
        .filter(one => one["voided"] !== true)
        .map(one => one["supersedesId"]),
    );
    const latest = new Map<string, Row>();
    for (const one of this.look.all("Inspection")) {
      const said = one["finalConclusion"] ?? one["firstConclusion"];
      const counts = one["lotId"] === lotId && one["status"] === "FINAL" && one["voided"] !== true;
      if (!counts || said === null || replaced.has(one["id"])) continue;
      const level = text(one["level"]);
      const known = latest.get(level);
      if (!known || isLater(one, known)) latest.set(level, one);
    }
    return [...latest]
      .map(([level, one]) => `${level}:${text(one["finalConclusion"] ?? one["firstConclusion"])}`)
      .sort()
      .join();
  }

  private certificates(lotId: string): string {
    const maker = this.look.byId("Lot", lotId)?.["ownerId"];
    const type = this.look.known.type("Certificate");
    const held = this.look
      .all("Certificate")
      .filter(one => one["holderId"] === maker && !text(one["type"]).startsWith("LAB_"))
      .map(one => [text(one["type"]), text(this.look.value(type, "effectiveStatus", one))] as const)
      .filter(([, status]) => bestFirst.includes(status))
      .sort(([, one], [, other]) => bestFirst.indexOf(other) - bestFirst.indexOf(one));
    return [...new Map(held)]
      .map(one => one.join(":"))
      .sort()
      .join();
  }

  /** What counts of what was recorded to have gone into something. */
  private uses(which: (one: Row) => boolean): Row[] {
    return this.look
      .all("LotConsumption")
      .filter(one => (one["reversedAt"] ?? null) === null && which(one));
  }

  private walk(startId: string, next: (id: string) => string[]): Map<string, number> {
    const reached = new Map([[startId, 0]]);
    let tier = [startId];
    for (let depth = 1; tier.length > 0 && depth <= FARTHEST + 1; depth++) {
      tier = [...new Set(tier.flatMap(next))].filter(id => !reached.has(id));
      for (const id of tier) reached.set(id, depth);
    }
    return reached;
  }

  /** Made by the viewer, or for it by somebody who processes what is the viewer's. */
  private isOwnWork(use: Row): boolean {
    const lot = this.look.byId("Lot", use["outputLotId"]);
    if (this.me === null || lot === null) return false;
    if (lot["ownerId"] === this.me) return true;
    const isMyProcessing = (order: Row | null): boolean =>
      order?.["buyerId"] === this.me && order["kind"] === "PROCESSING";
    const works = this.look
      .all("Order")
      .some(
        one =>
          isMyProcessing(one) && Number(one["revision"]) > 0 && one["sellerId"] === lot["ownerId"],
      );
    return works && isMyProcessing(this.look.byId("Order", lot["orderId"]));
  }

  /** A lot behind: open, named by its maker, or hidden. */
  private behind(id: string, depth: number, reached: ReadonlySet<string>): Place {
    const lot = this.look.byId("Lot", id) ?? {};
    if (this.isOpen(lot, reached)) return this.shown(id, depth);
    if (!this.isDisclosed(lot)) return { id, depth, name: `?${depth}`, told: `${depth} masked` };
    const maker = this.look.byId("Organization", lot["ownerId"]) ?? {};
    const name = text(maker["nameEn"] ?? maker["nameZh"]);
    const supplier = this.look.sees("Organization", maker) ? text(maker["id"]) : "";
    return { id, depth, name: `${depth} ${name}`, told: `${depth} ${name} of ${supplier}` };
  }

  private shown(id: string, depth: number): Place {
    const lot = this.look.byId("Lot", id) ?? {};
    const knows =
      this.look.reads(this.look.known.type("Lot"), "owner", lot) || this.isDisclosed(lot);
    const owner = this.look.byId("Organization", lot["ownerId"]);
    const supplier = owner && knows && this.look.sees("Organization", owner) ? owner["id"] : null;
    const name = text(lot["number"]);
    return { id, depth, name: id, told: `${depth} ${name} ${id} of ${text(supplier)}` };
  }

  private isOpen(lot: Row, reached: ReadonlySet<string>): boolean {
    if (this.me !== null && lot["ownerId"] === this.me) return true;
    const order = this.look.byId("Order", lot["orderId"]);
    const madeForMe = order !== null && this.look.sees("Order", order);
    const usedHere = this.uses(
      one => one["inputLotId"] === lot["id"] && reached.has(text(one["outputLotId"])),
    ).some(one => {
      const made = this.look.byId("Lot", one["outputLotId"]);
      if (made?.["ownerId"] === this.me) return true;
      const processing = this.look.byId("Order", made?.["orderId"]);
      return (
        madeForMe && processing?.["kind"] === "PROCESSING" && processing["buyerId"] === this.me
      );
    });
    return this.sees(text(lot["id"])) && usedHere;
  }

  private isDisclosed(lot: Row): boolean {
    const style = lot["styleId"] ?? this.look.byId("Sku", lot["skuId"])?.["styleId"] ?? null;
    const same = (one: unknown, other: unknown): boolean => one !== null && one === other;
    return this.look
      .all("Disclosure")
      .some(
        one =>
          one["granterId"] === lot["ownerId"] &&
          one["revokedAt"] === null &&
          (same(one["buyerId"], this.me) ||
            same(one["materialId"], lot["materialId"]) ||
            same(one["skuId"], lot["skuId"]) ||
            same(one["styleId"], style)),
      );
  }

  /** The viewer's own shipments of what was come to. */
  private sent(reached: ReadonlyMap<string, number>): Place[] {
    const found = new Map<string, number>();
    for (const line of this.look.all("ShipmentLine")) {
      const depth = reached.get(text(line["lotId"]));
      const shipment = this.look.byId("Shipment", line["shipmentId"]);
      if (depth === undefined || this.me === null || shipment?.["senderId"] !== this.me) continue;
      const id = text(shipment["id"]);
      found.set(id, Math.min(found.get(id) ?? Infinity, depth + 1));
    }
    return [...found]
      .filter(([, depth]) => depth <= FARTHEST)
      .map(([id, depth]) => {
        const number = text(this.look.byId("Shipment", id)?.["number"]);
        return { id, depth, name: id, told: `${depth} ${number} ${id} of ${this.me ?? ""}` };
      });
  }

  private expected(startId: string, places: readonly Place[]): ExpectedTrace {
    const names = new Map([[startId, "start"], ...places.map(one => [one.id, one.name] as const)]);
    const link = (from: unknown, to: unknown): string[] => {
      const ends = [names.get(text(from)), names.get(text(to))];
      return ends.includes(undefined) ? [] : [`${text(from)}>${text(to)}`];
    };
    const pairs = new Set([
      ...this.uses(() => true).flatMap(one => link(one["inputLotId"], one["outputLotId"])),
      ...this.look.all("ShipmentLine").flatMap(one => link(one["lotId"], one["shipmentId"])),
    ]);
    const named = (pair: string): string =>
      pair
        .split(">")
        .map(id => names.get(id) ?? "")
        .join(" > ");
    return { nodes: places.map(({ told }) => told).sort(), links: [...pairs].map(named).sort() };
  }
}
