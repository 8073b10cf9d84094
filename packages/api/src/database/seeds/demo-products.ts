import {
  addDecimals,
  ageGroup,
  BomStatus,
  Construction,
  decimal,
  MaterialKind,
  multiplyDecimals,
  mustParse,
  OrderKind,
  parseGtin,
  parseHsCode,
  Sex,
  whyNotHsCode,
} from "@weft/schema";
import type { EntityManager } from "typeorm";
import { BomLine, BomVersion, FiberContent, Material, Sku, Style } from "../../modules/product";
import { newId } from "../../platform/uuid";
import { expectSame, found, type Scenario } from "./scenario";

/** What the chain's later steps refer to, by the names the scenario uses. */
export interface Products {
  readonly styleId: string;
  readonly skus: ReadonlyMap<string, string>;
  /** By the words of the order line. */
  readonly materials: ReadonlyMap<string, string>;
}

type Ids = ReadonlyMap<string, string>;

const COLOR = "sky blue";
/** The worked example's fabric need for one piece, gross. */
const FABRIC_PER_PIECE = "0.1568";
const FROZEN_AT = new Date("2026-08-09T01:00:00.000Z");

/** Part, words of the order line, net quantity for one piece, waste share, unit. */
const recipe = [
  ["body", "cotton single jersey 180 g/m2, 1.75 m, sky blue", "0.140", "0.12", "KGM"],
  ["neck label", "main label", "1", "0", "H87"],
  ["side seam", "care label", "1", "0", "H87"],
  ["shoulder", "snap 9.5 mm", "0.9", "0", "H87"],
  ["seams", "sewing thread cone", "0.0040", "0", "KGM"],
] as const;

/** The maker's unpublished style with its size run, the suppliers' materials, and the recipe of one piece. */
export async function loadProducts(
  tx: EntityManager,
  scenario: Scenario,
  organizations: Ids,
): Promise<Products> {
  const makerOrder = scenario.orders.find(({ kind }) => kind === OrderKind.PRODUCTION);
  const ownerId = found(organizations, makerOrder?.seller ?? "", "maker");
  const styleId = await loadStyle(tx, scenario, ownerId);
  const skus = await loadSkus(tx, scenario, { styleId, ownerId });
  const materials = await loadMaterials(tx, scenario, organizations);
  await loadRecipe(tx, { styleId, ownerId, materials });
  return { styleId, skus, materials };
}

async function loadStyle(tx: EntityManager, { style }: Scenario, ownerId: string): Promise<string> {
  const id = newId();
  await tx.insert(Style, {
    id,
    ownerId,
    code: style.code,
    nameZh: style.nameZh,
    nameEn: style.nameEn,
    contact: style.contact,
    declaredCategory: style.declaredCategory,
    sex: Sex.UNISEX,
    construction: Construction.KNIT,
  });
  return id;
}

async function loadSkus(
  tx: EntityManager,
  { style }: Scenario,
  of: Pick<Sku, "styleId" | "ownerId">,
): Promise<Ids> {
  const skus = style.skus.map(one => {
    const gtin = mustParse(parseGtin(one.gtin13));
    const hsCode = mustParse(parseHsCode(one.hs6));
    expectSame(`the GTIN of ${one.sku}`, gtin, one.gtin14);
    expectSame(`the age group of ${one.sku}`, ageGroup(one.heightCm), one.gbAgeGroup);
    expectSame(`what is wrong with ${one.hs6}`, whyNotHsCode(hsCode, one.heightCm), null);
    const { sku: code, heightCm } = one;
    return { id: newId(), ...of, code, gtin, hsCode, heightCm, color: COLOR };
  });
  await tx.insert(Sku, skus);
  await tx.insert(
    FiberContent,
    skus.map(({ id }) => ({ id: newId(), skuId: id, ...cotton("shell") })),
  );
  return new Map(skus.map(({ code, id }) => [code, id]));
}

const cotton = (part: string): Pick<FiberContent, "part" | "fiber" | "percent"> => ({
  part,
  fiber: "cotton",
  percent: "100",
});

/** One material for each thing a supplier sells in the scenario, unpublished. */
async function loadMaterials(
  tx: EntityManager,
  scenario: Scenario,
  organizations: Ids,
): Promise<Ids> {
  const materials = scenario.orders.flatMap(order =>
    order.lines.flatMap(({ item, uom }) =>
      item === undefined
        ? []
        : [{ ...described(item, order.kind), unit: uom, seller: order.seller }],
    ),
  );
  await tx.insert(
    Material,
    materials.map(({ seller, ...one }) => ({
      ...one,
      ownerId: found(organizations, seller, "supplier"),
    })),
  );
  const fabrics = materials.filter(({ nameEn }) => nameEn.startsWith("cotton"));
  await tx.insert(
    FiberContent,
    fabrics.map(({ id }) => ({ id: newId(), materialId: id, ...cotton("fabric") })),
  );
  return new Map(materials.map(({ nameEn, id }) => [nameEn, id]));
}

/** Mass, width and color are written into a fabric's name: `cotton single jersey 180 g/m2, 1.75 m, sky blue`. */
function described(item: string, orderKind: OrderKind) {
  const [first = item, , color = null] = item.split(", ");
  return {
    id: newId(),
    code: first.replace(/[^A-Za-z0-9.]+/g, "-").toUpperCase(),
    kind: orderKind === OrderKind.FABRIC ? MaterialKind.FABRIC : MaterialKind.TRIMS,
    nameEn: item,
    color,
    gsm: /(\d+) g\/m2/.exec(item)?.[1] ?? null,
    widthM: /, ([\d.]+) m,/.exec(item)?.[1] ?? null,
  };
}

async function loadRecipe(
  tx: EntityManager,
  {
    styleId,
    ownerId,
    materials,
  }: { readonly styleId: string; readonly ownerId: string; readonly materials: Ids },
): Promise<void> {
  const [[, , net, waste]] = recipe;
  const gross = multiplyDecimals(decimal(net), addDecimals(decimal("1"), decimal(waste)));
  expectSame("the fabric for one piece", gross, FABRIC_PER_PIECE);
  const versionId = newId();
  await tx.insert(BomVersion, {
    id: versionId,
    styleId,
    ownerId,
    number: 1,
    status: BomStatus.FROZEN,
    frozenAt: FROZEN_AT,
  });
  await tx.insert(
    BomLine,
    recipe.map(([part, item, quantity, wasteShare, unit], i) => ({
      id: newId(),
      versionId,
      lineNo: i + 1,
      part,
      materialId: found(materials, item, "material"),
      quantity,
      wasteShare,
      unit,
    })),
  );
}
