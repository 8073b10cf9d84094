import { addDecimals, compareDecimals, decimal, multiplyDecimals } from "@weft/schema";
import type { DataSource, EntityManager } from "typeorm";
import { createDemoKeys } from "../../modules/access";
import { Organization } from "../../modules/organization";
import { takeTurn } from "../../platform/turns";
import { loadAllocations } from "./demo-allocations";
import { loadCertificates } from "./demo-certificates";
import { loadGoods } from "./demo-goods";
import { loadInspections } from "./demo-inspections";
import { loadLots } from "./demo-lots";
import { loadOperator } from "./demo-operator";
import { loadOrders } from "./demo-orders";
import { loadOrganizations } from "./demo-organizations";
import { loadProducts } from "./demo-products";
import { loadStandards } from "./demo-standards";
import { loadSupervision } from "./demo-supervision";
import { loadWhitelist } from "./demo-whitelist";
import { expectSame, readScenario, type Scenario } from "./scenario";

/**
 * Loads the demo chain, unless it is there already: everything or nothing, and only if it comes out as the scenario
 * says. Never called with a production configuration.
 */
export async function loadDemo({ database }: { readonly database: DataSource }): Promise<void> {
  const scenario = readScenario();
  await database.transaction(async tx => {
    await takeTurn(tx, "demo");
    if (await isLoaded(tx, scenario)) return;
    await loadChain(tx, scenario);
  });
}

async function loadChain(tx: EntityManager, scenario: Scenario): Promise<void> {
  expectHsSplit(scenario);
  const organizations = await loadOrganizations(tx, scenario);
  const products = await loadProducts(tx, scenario, organizations);
  const orders = await loadOrders(tx, scenario, { organizations, products });
  await loadAllocations(tx, scenario, orders);
  const lots = await loadLots(tx, scenario, { orders, products });
  await loadGoods(tx, scenario, { orders, lots });
  await loadStandards(tx, scenario, organizations);
  await loadCertificates(tx, scenario, { organizations, products });
  await loadInspections(tx, scenario, { organizations, lots });
  await loadSupervision(tx, scenario, organizations);
  await loadWhitelist(tx, scenario, organizations);
  const cast = [...organizations, await loadOperator(tx)].map(([key, organizationId]) => ({
    key,
    organizationId,
  }));
  await createDemoKeys(tx, cast);
}

/** The cast is loaded together, so one of it stands for all. */
const isLoaded = (tx: EntityManager, { organisations }: Scenario): Promise<boolean> =>
  tx.existsBy(Organization, { creditCode: organisations[0]?.uscc ?? "" });

/** The sales order's pieces and value under each HS code. */
function expectHsSplit({ expected, style, orders }: Scenario): void {
  const [sales] = orders;
  const codeOf = new Map(style.skus.map(one => [one.sku, one.hs6]));
  for (const { hs6, pieces, usd } of expected.hsSplit) {
    const lines = (sales?.lines ?? []).filter(({ sku }) => codeOf.get(sku ?? "") === hs6);
    const quantity = lines.map(({ qty }) => decimal(qty)).reduce(addDecimals, decimal("0"));
    const value = lines
      .map(({ qty, unitPrice }) => multiplyDecimals(decimal(qty), decimal(unitPrice)))
      .reduce(addDecimals, decimal("0"));
    expectSame(`the pieces under ${hs6}`, compareDecimals(quantity, decimal(pieces)), 0);
    expectSame(`the value under ${hs6}`, compareDecimals(value, decimal(usd)), 0);
  }
}
