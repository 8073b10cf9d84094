// What is asked, in each contestant's own words, and how their answers are made comparable.

/** `variables` are those of one request; a workload has several, taken in turn. */
export const workloads = {
  latest: "50 latest orders with lines, products, parties and their first three sites",
  order: "one order two levels deep",
  chain: "four tiers of orders made of or for each other",
  page: "a filtered keyset page",
  total: "the same page with totalCount",
};

const ours = {
  latest: `query Latest {
    orders(first: 50) { nodes { ...order buyer { ...party } seller { ...party } lines(first: 10) { nodes { ...line } } } }
  }
  fragment order on Order { id number status placedAt dueOn currency total { amount } }
  fragment party on Organization { id nameEn country sites(first: 3) { nodes { id gln nameEn kind } } }
  fragment line on OrderLine {
    id lineNo quantity unit unitPrice { amount } amount { amount }
    sku { id code color heightCm style { id code nameEn } }
  }`,
  order: `query Order($id: ID!) {
    order(id: $id) {
      id number status placedAt dueOn currency total { amount }
      buyer { id nameEn country } seller { id nameEn country }
      lines(first: 10) { nodes { id lineNo quantity unit unitPrice { amount } amount { amount } sku { id code color heightCm } } }
    }
  }`,
  chain: `query Chain($id: ID!) {
    order(id: $id) { ...tier upstreamOrders(first: 10) { nodes { ...tier
      downstreamOrders(first: 10) { nodes { ...tier upstreamOrders(first: 10) { nodes { ...tier } } } } } } }
  }
  fragment tier on Order { id number status placedAt total { amount } buyer { id nameEn } seller { id nameEn } }`,
  page: page(""),
  total: page("totalCount"),
};

function page(total) {
  return `query Page($partner: ID!, $after: Cursor) {
    orders(first: 20, after: $after, filter: { seller: { id: { eq: $partner } }, status: { eq: COMPLETED } }) {
      ${total} nodes { id number status placedAt currency total { amount } buyer { id nameEn } }
      pageInfo { hasNextPage endCursor }
    }
  }`;
}

const postgraphile = {
  latest: `query Latest {
    orders: allPurchaseOrders(first: 50, orderBy: [PLACED_AT_DESC, ROW_ID_DESC]) { nodes {
      ...order buyer: organizationByBuyerId { ...party } seller: organizationBySellerId { ...party }
      lines: orderLinesByOrderId(first: 10, orderBy: [LINE_NO_ASC]) { nodes { ...line } } } }
  }
  fragment order on PurchaseOrder { id: rowId number status placedAt dueOn currency total }
  fragment party on Organization { id: rowId nameEn country
    sites: sitesByOrganizationId(first: 3, orderBy: [GLN_ASC]) { nodes { id: rowId gln nameEn kind } } }
  fragment line on OrderLine {
    id: rowId lineNo quantity unit unitPrice amount
    sku: skuBySkuId { id: rowId code color heightCm style: styleByStyleIdAndOwnerId { id: rowId code nameEn } }
  }`,
  order: `query Order($id: UUID!) {
    order: purchaseOrderByRowId(rowId: $id) {
      id: rowId number status placedAt dueOn currency total
      buyer: organizationByBuyerId { id: rowId nameEn country } seller: organizationBySellerId { id: rowId nameEn country }
      lines: orderLinesByOrderId(first: 10, orderBy: [LINE_NO_ASC]) { nodes {
        id: rowId lineNo quantity unit unitPrice amount sku: skuBySkuId { id: rowId code color heightCm } } }
    }
  }`,
  chain: `query Chain($id: UUID!) {
    order: purchaseOrderByRowId(rowId: $id) { ...tier
      upstreamOrders: orderAllocationsByDownstreamOrderIdAndOrganizationId(first: 10) { nodes { order: purchaseOrderByUpstreamOrderIdAndOrganizationId { ...tier
        downstreamOrders: orderAllocationsByUpstreamOrderIdAndOrganizationId(first: 10) { nodes { order: purchaseOrderByDownstreamOrderIdAndOrganizationId { ...tier
          upstreamOrders: orderAllocationsByDownstreamOrderIdAndOrganizationId(first: 10) { nodes { order: purchaseOrderByUpstreamOrderIdAndOrganizationId { ...tier } } } } } } } } } }
  }
  fragment tier on PurchaseOrder { id: rowId number status placedAt total
    buyer: organizationByBuyerId { id: rowId nameEn } seller: organizationBySellerId { id: rowId nameEn } }`,
  page: postgraphilePage(""),
  total: postgraphilePage("totalCount"),
};

function postgraphilePage(total) {
  return `query Page($partner: UUID!, $after: Cursor) {
    orders: allPurchaseOrders(first: 20, after: $after, orderBy: [PLACED_AT_DESC, ROW_ID_DESC], condition: { sellerId: $partner, status: "COMPLETED" }) {
      ${total} nodes { id: rowId number status placedAt currency total buyer: organizationByBuyerId { id: rowId nameEn } }
      pageInfo { hasNextPage endCursor }
    }
  }`;
}

const tutorial = {
  latest: `query Latest {
    orders: latestOrders(first: 50) { ...order buyer { ...party } seller { ...party } lines { ...line } }
  }
  fragment order on Order { id number status placedAt dueOn currency total }
  fragment party on Organization { id nameEn country sites(first: 3) { id gln nameEn kind } }
  fragment line on OrderLine {
    id lineNo quantity unit unitPrice amount sku { id code color heightCm style { id code nameEn } }
  }`,
  order: `query Order($id: ID!) {
    order(id: $id) {
      id number status placedAt dueOn currency total
      buyer { id nameEn country } seller { id nameEn country }
      lines { id lineNo quantity unit unitPrice amount sku { id code color heightCm } }
    }
  }`,
  chain: `query Chain($id: ID!) {
    order(id: $id) { ...tier upstreamOrders { ...tier downstreamOrders { ...tier upstreamOrders { ...tier } } } }
  }
  fragment tier on Order { id number status placedAt total buyer { id nameEn } seller { id nameEn } }`,
  page: tutorialPage(""),
  total: tutorialPage("totalCount"),
};

function tutorialPage(total) {
  return `query Page($partner: ID!, $after: String) {
    orders: ordersFrom(first: 20, after: $after, seller: $partner, status: "COMPLETED") {
      ${total} nodes { id number status placedAt currency total buyer { id nameEn } }
      pageInfo { hasNextPage endCursor }
    }
  }`;
}

const byName = Object.fromEntries(Object.keys(workloads).map(name => [name, name]));

/** The documents of each dialect; the hand-written server knows its statements by name. */
export const documents = { ours, postgraphile, tutorial, handwritten: byName };

const prefixes = { id: "ord", partner: "org" };

/** An id as the dialect writes it: ours say what they are of. */
const inDialect = (dialect, variables) =>
  Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [
      name,
      dialect === "ours" && prefixes[name] ? `${prefixes[name]}_${value}` : value,
    ]),
  );

/** The body of a request: the same question in the dialect's words. */
export const bodyOf = (dialect, workload, variables) =>
  JSON.stringify({
    query: documents[dialect][workload],
    variables: inDialect(dialect, variables),
  });

const unordered = new Set(["upstreamOrders", "downstreamOrders"]);
const id = /^[a-z]{3}_([0-9a-f-]{36})$/;
const instant = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|\+00:00)$/;
const decimal = /^-?\d+\.\d+$/;

function comparableText(text) {
  if (instant.test(text)) return new Date(text).toISOString();
  if (decimal.test(text)) return text.replace(/\.?0+$/, "");
  return id.exec(text)?.[1] ?? text;
}

/** The same value whoever told it: no envelopes, one spelling of ids, instants and decimals. */
export function comparable(value, key = "") {
  if (typeof value === "string") return comparableText(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map(item => comparable(item?.order ?? item));
    return unordered.has(key) ? items.sort((a, b) => (a.id < b.id ? -1 : 1)) : items;
  }
  const keys = Object.keys(value);
  if (keys.length === 1 && keys[0] === "nodes") return comparable(value.nodes, key);
  if (keys.length === 1 && keys[0] === "amount") return comparable(value.amount);
  return Object.fromEntries(
    keys
      .filter(name => name !== "endCursor")
      .sort()
      .map(name => [name, comparable(value[name], name)]),
  );
}
