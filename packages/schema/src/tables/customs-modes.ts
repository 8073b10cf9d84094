// Generated from data/ by `pnpm --filter @weft/schema tables`. Do not edit.

/** One customs supervision mode for exports. */
export interface CustomsMode {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly use: string;
  readonly tax: string;
  readonly requires: readonly string[];
  readonly limits: Readonly<Record<string, string>> | null;
}

/** The customs supervision modes of `data/customs_modes.json`. */
// prettier-ignore
export const CUSTOMS_MODES: readonly CustomsMode[] = [
  {"code":"0110","zh":"一般贸易","en":"general trade","use":"conventional export, any value","tax":"VAT refund available (exempt-credit-refund)","requires":["contract","invoice","packingList","customsDeclaration"],"limits":null},
  {"code":"1039","zh":"市场采购","en":"market procurement","use":"goods bought in a recognised market cluster (Zhili children's wear and daily goods trading centre is one), declared at the competent customs","tax":"VAT exempt, no refund (免征不退)","requires":["registeredMarketBuyer","marketCluster","simplifiedDeclaration","packingList"],"limits":{"perDeclarationUsd":"150000"}},
  {"code":"1210","zh":"保税电商","en":"bonded cross-border e-commerce","use":"retail goods entering/leaving through a special customs supervision zone or bonded warehouse","tax":"refund on entry to the zone (per zone rules)","requires":["bondedZone","platformOrder","logisticsList"],"limits":null},
  {"code":"9610","zh":"跨境贸易电子商务","en":"cross-border e-commerce retail (B2C direct mail)","use":"parcel export to consumers: list clearance, periodic consolidated declaration 清单核放、汇总申报","tax":"refund or exemption depending on invoice","requires":["platformOrder","paymentInfo","logisticsInfo","clearanceList"],"limits":null},
  {"code":"9710","zh":"跨境电商B2B直接出口","en":"cross-border e-commerce B2B direct export","use":"deal concluded with an overseas business on a cross-border platform, shipped directly","tax":"VAT refund available","requires":["platformOrder","customsDeclaration or list"],"limits":{"listModeMaxCny":"5000"}},
  {"code":"9810","zh":"跨境电商出口海外仓","en":"cross-border e-commerce export to an overseas warehouse","use":"stock first, sell later from an overseas warehouse","tax":"VAT refund available","requires":["overseasWarehouse","warehouseBookingOrOwnership","customsDeclaration or list"],"limits":{"listModeMaxCny":"5000"}},
];
