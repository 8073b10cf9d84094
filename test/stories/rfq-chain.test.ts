import { OrganizationType } from "@weft/schema";
import { somebody, type Somebody } from "../kit/acting";
import * as ordering from "../kit/ordering";
import { startServer, type TestServer } from "../kit/server";
import * as kit from "../kit/sourcing";
import { garment, maker, mill, shop } from "../kit/trade";

/** Step 2 of the demo chain, begun from enquiries: the center asks makers, and the maker that won asks mills. */

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const pieces = ["600", "900", "1200", "1500", "1200", "600"];
const sizes = [80, 90, 100, 110, 120, 130];

/** Asks, is quoted by both, awards the first; answers the order as both have agreed on it. */
async function sourced(
  buyer: Somebody,
  [winner, other]: readonly [Somebody, Somebody],
  { ask, price, revised }: { ask: object; price: string; revised?: string },
) {
  const rfq = await kit.asks(buyer, kit.enquiry([winner, other], ask));
  const { nodes } = (rfq as unknown as { lines: { nodes: { lineNo: number }[] } }).lines;
  const at = (unitPrice: string) => ({
    leadTimeDays: 45,
    lines: nodes.map(({ lineNo }) => ({ lineNo, unitPrice })),
  });
  const { id: quotationId } = await kit.quotes(winner, { rfqId: rfq.id, ...at(price) });
  const lost = await kit.quotes(other, { rfqId: rfq.id, ...at("99") });
  if (revised) await kit.requotes(winner, { quotationId, ...at(revised) });
  const number = kit.orderNumber();
  const { order } = await kit.awards(buyer, { quotationId, number });
  const { id: orderId } = order as { id: string };
  await ordering.submits(buyer, { orderId });
  const agreed = await ordering.accepts(winner, { orderId });
  return { ids: { rfq: rfq.id, won: quotationId, order: orderId, lost: lost.id }, agreed };
}

describe("the chain", () => {
  it("comes of two enquiries, each a secret of those it is between", async () => {
    const center = await somebody(server, { types: [OrganizationType.OVERSEAS_CENTRE] });
    const [xiao, yun] = [await maker(server), await maker(server)];
    const [jin, xin] = [await mill(server), await mill(server)];
    const stranger = await shop(server);
    const lines = pieces.map((quantity, at) => ({
      ...{ item: `T-shirt, size ${sizes[at]}`, quantity, unit: "H87", targetPrice: "18" },
    }));
    const fabric = [{ item: "jersey 180 g/m2", quantity: "3050", unit: "MTR" }];

    const garments = await sourced(center, [xiao, yun], {
      ...{ ask: { lines, sampleRequired: true }, price: "18.20", revised: "18.50" },
    });
    const cloth = await sourced(xiao, [jin, xin], {
      ...{ ask: { kind: "FABRIC", lines: fabric, tolerancePercent: "3" }, price: "14.20" },
    });

    expect(garments.agreed).toMatchObject({
      ...{ status: "ACCEPTED", total: { amount: "111000.00", currency: "CNY" } },
    });
    expect(cloth.agreed).toMatchObject({ status: "ACCEPTED", total: { amount: "43310.00" } });
    const ids = { garments: garments.ids, cloth: cloth.ids };
    const sees = async (who: Somebody): Promise<string[]> => {
      const found: string[] = [];
      for (const [what, parts] of Object.entries(ids))
        for (const [part, id] of Object.entries(parts)) {
          const query = "query($id: ID!) { node(id: $id) { id } }";
          const { node } = await who.ask<{ node: object | null }>(query, { id });
          if (node) found.push(`${what} ${part}`);
        }
      return found;
    };
    const won = (what: string): string[] => [`${what} rfq`, `${what} won`, `${what} order`];
    const all = (what: string): string[] => [...won(what), `${what} lost`];
    expect(await sees(center)).toEqual(all("garments"));
    expect(await sees(xiao)).toEqual([...won("garments"), ...all("cloth")]);
    expect(await sees(yun)).toEqual(["garments rfq", "garments lost"]);
    expect(await sees(jin)).toEqual(won("cloth"));
    expect(await sees(xin)).toEqual(["cloth rfq", "cloth lost"]);
    expect(await sees(stranger)).toEqual([]);

    // Nothing is made before the center has a sample it likes.
    const orderId = garments.ids.order;
    expect(await ordering.starts(xiao, { orderId })).toMatchObject({ code: "SAMPLE_NOT_APPROVED" });
    const { id: sampleId } = await kit.wantsSample(center, { orderId, wanted: "size 100" });
    await kit.makesSample(xiao, { sampleId });
    await kit.sendsSample(xiao, { sampleId });
    await kit.receivesSample(center, { sampleId });
    await kit.approvesSample(center, { sampleId });
    expect(await ordering.starts(xiao, { orderId })).toMatchObject({ status: "IN_PRODUCTION" });
  });

  it("hands the maker's own garment on to whoever wins, and shows it to no bidder before", async () => {
    const [buyer, first, second] = [await shop(server), await maker(server), await maker(server)];
    const { skuId } = await garment(server.app.database.manager, buyer);
    const lines = [{ item: "as drawn", skuId: `sku_${skuId}`, quantity: "10", unit: "H87" }];
    const rfq = await kit.asks(buyer, kit.enquiry([first, second], { lines }));
    const look = async (who: Somebody) =>
      who.ask(
        "query($id: ID!, $sku: ID!) { rfq(id: $id) { lines { nodes { item sku { id } } } } sku(id: $sku) { id } }",
        { id: rfq.id, sku: `sku_${skuId}` },
      );
    const words = { rfq: { lines: { nodes: [{ item: "as drawn", sku: null }] } }, sku: null };
    expect(await look(first)).toEqual(words);

    const { id: quotationId } = await kit.bids(first, rfq.id);
    const { order } = await kit.awards(buyer, { quotationId, number: kit.orderNumber() });
    await ordering.submits(buyer, { orderId: (order as { id: string }).id });

    expect(await look(first)).toMatchObject({ sku: { id: `sku_${skuId}` } });
    expect(await look(second)).toEqual(words);
  });
});
