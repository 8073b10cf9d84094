import { does, type Act, type Somebody } from "./acting";

const rfqFields =
  "id status version revision lines(first: 50) { nodes { id lineNo targetPrice { amount } } }";
const quotationFields =
  "id status version revision total { amount currency } order { id status number total { amount } } lines(first: 50) { nodes { lineNo unitPrice { amount } amount { amount } } }";
const sampleFields = "id status version round tracking order { id } quotation { id }";

export const asks = does("createRfq", "Rfq", rfqFields);
export const asksOtherwise = does("updateRfq", "Rfq", rfqFields);
export const callsOff = does("cancelRfq", "Rfq", rfqFields);
export const closes = does("closeRfq", "Rfq", rfqFields);

export const quotes = does("submitQuotation", "Quotation", quotationFields);
export const requotes = does("reviseQuotation", "Quotation", quotationFields);
export const takesBack = does("withdrawQuotation", "Quotation", quotationFields);
export const awards = does("awardQuotation", "Quotation", quotationFields);

export const wantsSample = does("requestSample", "Sample", sampleFields);
export const makesSample = does("startSample", "Sample", sampleFields);
export const sendsSample = does("sendSample", "Sample", sampleFields);
export const receivesSample = does("receiveSample", "Sample", sampleFields);
export const approvesSample = does("approveSample", "Sample", sampleFields);
export const rejectsSample = does("rejectSample", "Sample", sampleFields);
export const cancelsSample = does("cancelSample", "Sample", sampleFields);

/** An enquiry for one line to those named, or to whoever makes garments. */
export const enquiry = (invited: readonly Pick<Somebody, "id">[] | null, more: object = {}) => ({
  title: "rompers for spring",
  kind: "PRODUCTION",
  ...(invited
    ? { audience: "INVITED", invitedIds: invited.map(({ id }) => id) }
    : { audience: "ELIGIBLE" }),
  currency: "CNY",
  deadline: "2099-12-01T00:00:00.000Z",
  lines: [{ item: "romper", quantity: "10", unit: "H87", targetPrice: "17.30" }],
  ...more,
});

/** A quotation for an enquiry of one line. */
export const offer = (unitPrice: string, more: object = {}) => ({
  dueOn: "2099-12-31",
  lines: [{ lineNo: 1, unitPrice }],
  ...more,
});

export const bids = (
  bidder: Somebody,
  rfqId: string,
  unitPrice = "18.50",
  more: object = {},
): Promise<Act> => quotes(bidder, { rfqId, ...offer(unitPrice, more) });

/** The code of the error it was refused with, or what it answered. */
export const codeOf = async (act: Promise<Act>): Promise<unknown> =>
  act.then(
    ({ __typename }) => __typename,
    (error: unknown) => /"code":"(\w+)"/.exec(String(error))?.[1],
  );

let numbers = 0;
/** A number for the order nobody used before. */
export const orderNumber = (): string => `PO-${process.pid}-${Date.now()}-${++numbers}`;

interface Step {
  readonly from: string | null;
  readonly to: string;
  readonly by: { readonly id: string } | null;
}

/** The status of an enquiry, quotation or sample, and its history from the first step. */
export async function lifeOf({ ask }: Pick<Somebody, "ask">, kind: string, id: string) {
  const query = `query($id: ID!) { it: ${kind}(id: $id) { status version events(first: 250) { nodes { from to by { id } } } } }`;
  const { it } = await ask<{
    it: { status: string; version: number; events: { nodes: Step[] } } | null;
  }>(query, { id });
  return it && { status: it.status, version: it.version, events: it.events.nodes };
}

/** What an organization was told, oldest first. */
export async function newsOf({ ask }: Pick<Somebody, "ask">): Promise<readonly string[]> {
  const { notices } = await ask<{ notices: { nodes: { kind: string }[] } }>(
    "{ notices(first: 250, orderBy: [{ field: NUMBER, direction: ASC }]) { nodes { kind } } }",
  );
  return notices.nodes.map(({ kind }) => kind);
}
