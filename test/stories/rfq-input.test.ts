import { OrganizationType } from "@weft/schema";
import { randomUUID } from "node:crypto";
import { somebody, type Somebody } from "../kit/acting";
import { startServer, type TestServer } from "../kit/server";
import * as kit from "../kit/sourcing";
import { garment, maker, shop } from "../kit/trade";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

interface Cast {
  readonly buyer: Somebody;
  readonly first: Somebody;
  readonly second: Somebody;
}
const cast = async (): Promise<Cast> => ({
  buyer: await shop(server),
  first: await maker(server),
  second: await maker(server),
});
/** How an error says which argument is meant; indexes are numbers. */
const pathOf = (path: string): string => {
  const steps = path.split(",").map(one => (/^\d+$/.test(one) ? Number(one) : one));
  return `"path":${JSON.stringify(["input", ...steps])}`;
};

describe("over a border", () => {
  it("a quotation names an Incoterm with its place, its own or the enquiry's", async () => {
    const { buyer } = await cast();
    const thai = await somebody(server, { types: [OrganizationType.OVERSEAS_CENTRE] });
    await server.app.database.query("UPDATE organization SET country = 'TH' WHERE id = $1", [
      thai.organizationId,
    ]);
    const bare = await kit.asks(buyer, kit.enquiry([thai], { kind: "SALES" }));
    const told = { incoterm: "DAP", incotermPlace: "Bangkok" };
    const named = await kit.asks(buyer, kit.enquiry([thai], { kind: "SALES", ...told }));

    expect(await kit.bids(thai, bare.id)).toMatchObject({ code: "QUOTATION_INCOMPLETE" });
    const fob = { incoterm: "FOB", incotermPlace: "Ningbo" };
    expect(await kit.bids(thai, bare.id, "1", fob)).toMatchObject({ status: "SUBMITTED" });
    expect(await kit.bids(thai, named.id)).toMatchObject({ status: "SUBMITTED" });
  });
});

describe("bad input", () => {
  const line = (more: object) => ({ lines: [{ item: "x", quantity: "1", unit: "H87", ...more }] });
  it.each([
    ["lines", { lines: [] }],
    ["lines,0,quantity", line({ quantity: "0" })],
    ["lines,0,quantity", line({ quantity: "1.5" })],
    ["lines,0,unit", line({ unit: "ELL" })],
    ["lines,0,targetPrice", line({ targetPrice: "-1" })],
    ["lines,0,item", line({ item: null })],
    ["lines,0,skuId", line({ skuId: "sku_0" })],
    ["deadline", { deadline: "2020-01-01T00:00:00Z" }],
    ["dueOn", { dueOn: "2020-01-01" }],
    ["currency", { currency: "XXX" }],
    ["title", { title: " " }],
    ["title", { title: "" }],
    ["incotermPlace", { incoterm: "FOB" }],
    ["invitedIds", { audience: "ELIGIBLE" }],
    ["invitedIds", { invitedIds: [] }],
  ])("of an enquiry is named: %s", async (path, more) => {
    const { buyer, first } = await cast();
    const told = await kit.asks(buyer, kit.enquiry([first], more)).catch(String);
    expect(told).toContain(pathOf(path));
  });

  it.each([
    ["lines", { lines: [] }],
    ["lines,0,lineNo", { lines: [{ lineNo: 2, unitPrice: "1" }] }],
    [
      "lines,1,lineNo",
      {
        lines: [
          { lineNo: 1, unitPrice: "1" },
          { lineNo: 1, unitPrice: "1" },
        ],
      },
    ],
    ["lines,0,unitPrice", { lines: [{ lineNo: 1, unitPrice: "-1" }] }],
    ["lines,0,unitPrice", { lines: [{ lineNo: 1, unitPrice: "1.0000001" }] }],
    ["dueOn", { dueOn: null }],
    ["leadTimeDays", { leadTimeDays: 3 }],
    ["leadTimeDays", { dueOn: null, leadTimeDays: 0 }],
    ["validUntil", { validUntil: "2020-01-01T00:00:00Z" }],
    ["note", { note: "x".repeat(1_001) }],
  ])("of a quotation is named: %s", async (path, more) => {
    const { buyer, first } = await cast();
    const rfq = await kit.asks(buyer, kit.enquiry([first]));
    const told = await kit.bids(first, rfq.id, "1", more).catch(String);
    expect(told).toContain(pathOf(path));
  });

  it("tells nothing of another's product, and asks nobody twice, oneself or who does not trade", async () => {
    const { buyer, first, second } = await cast();
    const { skuId } = await garment(server.app.database.manager, second);
    const { skuId: own } = await garment(server.app.database.manager, buyer);
    const lab = await somebody(server, { types: [OrganizationType.TESTING_LAB] });
    const ask = (more: object) => kit.asks(buyer, kit.enquiry([first], more)).catch(String);

    expect(await ask(line({ skuId: `sku_${skuId}` }))).toContain("UNKNOWN");
    expect(await ask(line({ skuId: `sku_${own}` }))).toMatchObject({ status: "OPEN" });
    expect(await ask({ invitedIds: [first.id, first.id] })).toContain("TWICE");
    expect(await ask({ invitedIds: [buyer.id] })).toContain("SELF");
    expect(await ask({ invitedIds: [lab.id] })).toContain("NOT_TRADING");
    expect(await ask({ invitedIds: [`org_${randomUUID()}`] })).toContain("NOT_FOUND");
  });
});
