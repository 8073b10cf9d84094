import { randomBytes } from "node:crypto";
import { OrganizationStatus, OrganizationType } from "@weft/schema";
import {
  AwardQuotationDocument,
  createClient,
  CreateRfqDocument,
  OrganizationDocument,
  OrganizationsDocument,
  RecordReceiptDocument,
  RequestFailed,
  ShipDocument,
  ShipmentDocument,
  SubmitQuotationDocument,
  ViewerDocument,
  type Client,
  type TypedDocument,
} from "@weft/client-sdk";
import { Organization } from "../../packages/api/src/modules/organization";
import { newId } from "../../packages/api/src/platform/uuid";
import { somebody, type Somebody } from "../kit/acting";
import { inProduction } from "../kit/goods";
import { startServer, type TestServer } from "../kit/server";
import { shop } from "../kit/trade";

let server: TestServer;
let maker: Somebody;
let weft: Client;
beforeAll(async () => {
  server = await startServer();
  maker = await somebody(server);
  weft = createClient({ url: server.url, key: maker.key });
});
afterAll(async () => {
  weft.close();
  await server.stop();
});

describe("asking through the SDK", () => {
  it("answers a typed query", async () => {
    const { viewer } = await weft.request(ViewerDocument);

    expect(viewer?.organization).toMatchObject({
      id: maker.id,
      types: ["GARMENT_MAKER"],
      status: "VERIFIED",
    });
  });

  it("asks as the public without a key", async () => {
    const anyone = createClient({ url: server.url });

    expect(await anyone.request(ViewerDocument)).toEqual({ viewer: { organization: null } });
  });

  it("says which argument was wrong, and by which rule", async () => {
    const asked = weft.request(OrganizationDocument, { creditCode: "91330502PDY0010124" });

    const failure: unknown = await asked.catch((error: unknown) => error);

    expect(failure).toBeInstanceOf(RequestFailed);
    expect(failure).toMatchObject({
      code: "BAD_USER_INPUT",
      reason: "CHECK_CHAR",
      path: ["creditCode"],
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  it("is refused with a key that is none", async () => {
    const stranger = createClient({ url: server.url, key: "weft_nobody" });

    await expect(stranger.request(ViewerDocument)).rejects.toMatchObject({
      code: "UNAUTHENTICATED",
      status: 401,
    });
  });
});

describe("paging through the SDK", () => {
  const many = 260;
  const marker = randomBytes(6).toString("hex");
  const filter = { name: { contains: marker } };
  const names = Array.from({ length: many }, (_, i) => `${marker} ${String(i).padStart(3, "0")}`);
  const orderBy = [{ field: "NAME_EN", direction: "ASC" }] as const;

  beforeAll(async () => {
    const rows = names.map((nameEn, i) => ({
      id: newId(),
      types: [OrganizationType.OVERSEAS_BUYER],
      status: OrganizationStatus.VERIFIED,
      nameEn,
      country: "DE",
      foreignRegistrationNumber: `${marker} ${i}`,
    }));
    await server.app.database.manager.insert(Organization, rows);
  });

  const pages = (after: string | null = null) =>
    weft.pages(
      OrganizationsDocument,
      { filter, orderBy, first: 100, after },
      data => data.organizations,
    );

  it("reads more than one page can hold, each row once and in order", async () => {
    const seen: (string | null)[] = [];
    for await (const { nameEn } of pages()) seen.push(nameEn);

    expect(seen).toEqual(names);
  });

  it("goes on from a cursor that was kept", async () => {
    const first = pages();
    const rest: (string | null)[] = [];
    let read = 0;
    for await (const _ of first) if (++read === 101) break;

    for await (const { nameEn } of pages(first.cursor)) rest.push(nameEn);

    expect(rest).toEqual(names.slice(100));
  });
});

describe("changing something through the SDK", () => {
  const addSite: TypedDocument<{ addSite: { id?: string } }, { input: { kind: string } }> = {
    name: "AddSite",
    kind: "mutation",
    text: "mutation AddSite($input: AddSiteInput!) { addSite(input: $input) { ... on Site { id } } }",
  };

  it("is done anew each time", async () => {
    const one = await weft.request(addSite, { input: { kind: "FACTORY" } });
    const two = await weft.request(addSite, { input: { kind: "FACTORY" } });

    expect(one.addSite.id).toMatch(/^sit_/);
    expect(two.addSite.id).not.toBe(one.addSite.id);
  });

  it("is done once when it is sent again with the key of the first time", async () => {
    const options = { idempotencyKey: randomBytes(12).toString("hex") };

    const one = await weft.request(addSite, { input: { kind: "FACTORY" } }, options);
    const again = await weft.request(addSite, { input: { kind: "FACTORY" } }, options);

    expect(again).toEqual(one);
  });
});

describe("trading through the SDK", () => {
  it("asks for quotations, awards one, and ships what was ordered", async () => {
    const buyer = await shop(server);
    const [buying, selling] = [buyer, maker].map(({ key }) =>
      createClient({ url: server.url, key }),
    ) as [Client, Client];
    const deadline = new Date(Date.now() + 86_400_000).toISOString();
    const lines = [{ item: "romper", quantity: "10", unit: "H87" }];

    const asked = await buying.request(CreateRfqDocument, {
      input: {
        ...{ title: "rompers", kind: "PRODUCTION", currency: "CNY", deadline, lines },
        ...{ audience: "INVITED", invitedIds: [maker.id] },
      },
    });
    const { id: rfqId } = made(asked.createRfq, "Rfq");
    const quoted = await selling.request(SubmitQuotationDocument, {
      input: { rfqId, dueOn: "2099-12-31", lines: [{ lineNo: 1, unitPrice: "18.50" }] },
    });
    const { id: quotationId } = made(quoted.submitQuotation, "Quotation");
    const number = `PO-${newId()}`;
    const awarded = await buying.request(AwardQuotationDocument, {
      input: { quotationId, number },
    });
    expect(made(awarded.awardQuotation, "Quotation")).toMatchObject({
      status: "AWARDED",
      total: { amount: "185.00", currency: "CNY" },
      order: { number, status: "DRAFT" },
    });

    const { orderId, lineId: orderLineId } = await inProduction(buyer, maker);
    const over = await selling.request(ShipDocument, {
      input: { orderId, number: newId(), lots: [{ orderLineId, quantity: "99" }] },
    });
    expect(over.ship).toMatchObject({ code: "OVER_SHIPPED", lineNo: 1, free: "10" });
    const sent = await selling.request(ShipDocument, {
      input: { orderId, number: newId(), lots: [{ orderLineId, quantity: "10" }] },
    });
    const { id } = made(sent.ship, "Shipment");
    const { shipment } = await buying.request(ShipmentDocument, { id });
    const received = await buying.request(RecordReceiptDocument, {
      input: {
        shipmentId: id,
        lines: (shipment?.lines.nodes ?? []).map(line => ({
          shipmentLineId: line.id,
          accepted: line.quantity,
        })),
      },
    });

    expect(made(received.recordReceipt, "Receipt").order).toMatchObject({ status: "DELIVERED" });
    [buying, selling].forEach(client => client.close());
  });
});

/** What a mutation made, when it was not refused. */
function made<Answer extends { readonly __typename: string }, Name extends Answer["__typename"]>(
  answer: Answer,
  name: Name,
): Extract<Answer, { readonly __typename: Name }> {
  expect(answer.__typename).toBe(name);
  return answer as Extract<Answer, { readonly __typename: Name }>;
}
