import { Department, OrganizationType } from "@weft/schema";
import { TestOrder } from "../../packages/api/src/modules/inspection";
import { newId } from "../../packages/api/src/platform/uuid";
import { somebody, type Somebody } from "../kit/acting";
import { startServer, type TestServer } from "../kit/server";
import { chain, type Chain } from "../kit/tracing";
import { report } from "../kit/whitelist";

/** What the regulator and laboratories know of a lot (2.3): which it is, and nothing that leads to an order. */

let server: TestServer;
let goods: Chain;
let [amr, lab]: Somebody[] = [];

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

beforeEach(async () => {
  goods = await chain(server);
  const department = Department.AMR;
  amr = await somebody(server, { types: [OrganizationType.GOVERNMENT], department });
  lab = await somebody(server, { types: [OrganizationType.TESTING_LAB] });
});

const text = `query($filter: LotFilter) { lots(first: 5, filter: $filter) { totalCount nodes { id number kind item quantity massKg owner { id } order { id } inputs { totalCount } outputs { totalCount } } } }`;

const lotsOf = async (who: Somebody | undefined, filter: object) =>
  (
    await who?.ask<{ lots: { totalCount: number; nodes: Record<string, unknown>[] } }>(text, {
      filter,
    })
  )?.lots;

const numberOf = async (id: string): Promise<string> => {
  const [row]: { number: string }[] = await goods.tx.query("SELECT number FROM lot WHERE id = $1", [
    id,
  ]);
  return row?.number ?? "";
};

const asked = (clientId: string, lotId: string): Promise<unknown> =>
  goods.tx.insert(TestOrder, {
    ...{ id: newId(), clientId, labId: lab?.organizationId, lotId, level: "FABRIC", product: {} },
    ...{ parameters: ["PH"], statusSince: new Date(), requestedAt: new Date() },
  } as never);

const nothingOfTrade = {
  quantity: null,
  massKg: null,
  order: null,
  inputs: { totalCount: 0 },
  outputs: { totalCount: 0 },
};

it("shows the regulator a lot once it was inspected, by number and owner, and tells the owner", async () => {
  const { tx, lots, weaver, trimmer } = goods;
  const number = await numberOf(lots.cloth);
  expect(await lotsOf(amr, { number: { eq: number } })).toEqual({ totalCount: 0, nodes: [] });
  await report(tx, lots.cloth, trimmer.organizationId);

  const found = {
    totalCount: 1,
    nodes: [
      {
        id: `lot_${lots.cloth}`,
        number,
        kind: "FABRIC",
        item: null,
        owner: { id: weaver.id },
        ...nothingOfTrade,
      },
    ],
  };
  expect(await lotsOf(amr, { number: { eq: number } })).toEqual(found);
  expect(await lotsOf(amr, { owner: { id: { eq: weaver.id } } })).toEqual(found);
  const none = { totalCount: 0, nodes: [] };
  expect(await lotsOf(amr, { number: { eq: number }, quantity: { gte: "0" } })).toEqual(none);
  expect(
    await amr?.ask(`{ trace(lotId: "lot_${lots.cloth}", direction: UPSTREAM) { truncated } }`),
  ).toEqual({ trace: null });
  const { readEntries } = await weaver.ask<{ readEntries: { nodes: unknown[] } }>(
    `{ readEntries { nodes { what subjectIds } } }`,
  );
  expect(readEntries.nodes).toEqual([
    { what: ["Lot"], subjectIds: [`lot_${lots.cloth}`] },
    { what: ["Lot"], subjectIds: [`lot_${lots.cloth}`] },
  ]);
});

it("shows a laboratory the lots it is to test, and whose only where that is its client", async () => {
  const { lots, weaver, sewer } = goods;
  await asked(sewer.organizationId, lots.cloth);
  await asked(sewer.organizationId, lots.garment);

  const told = await lotsOf(lab, {});
  expect(told?.totalCount).toBe(2);
  expect(told?.nodes).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ id: `lot_${lots.cloth}`, owner: null, ...nothingOfTrade }),
      expect.objectContaining({
        id: `lot_${lots.garment}`,
        owner: { id: sewer.id },
        ...nothingOfTrade,
      }),
    ]),
  );
  expect((await lotsOf(lab, { owner: { id: { eq: weaver.id } } }))?.totalCount).toBe(0);
  const other = await somebody(server, { types: [OrganizationType.TESTING_LAB] });
  expect((await lotsOf(other, {}))?.totalCount).toBe(0);
  expect(
    await lab?.ask(`{ trace(lotId: "lot_${lots.cloth}", direction: UPSTREAM) { truncated } }`),
  ).toEqual({ trace: null });
});
