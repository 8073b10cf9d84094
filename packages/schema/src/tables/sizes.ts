// Generated from data/ by `pnpm --filter @weft/schema tables`. Do not edit.

/** Series of GB/T 1335.3-2009, sex, height in cm, chest codes of upper garments, waist codes of lower garments. */
// prettier-ignore
export const SIZE_ROWS: readonly (readonly [
  string, "GIRLS" | "BOYS" | "UNISEX", number, readonly number[], readonly number[],
])[] = [
  ["INFANT_7_4_7_3","UNISEX",52,[40],[41]],
  ["INFANT_7_4_7_3","UNISEX",59,[40,44],[41,44]],
  ["INFANT_7_4_7_3","UNISEX",66,[40,44,48],[41,44,47]],
  ["INFANT_7_4_7_3","UNISEX",73,[44,48],[44,47]],
  ["INFANT_7_4_7_3","UNISEX",80,[48],[47]],
  ["CHILD_10_4_10_3","UNISEX",80,[48],[47]],
  ["CHILD_10_4_10_3","UNISEX",90,[48,52,56],[47,50]],
  ["CHILD_10_4_10_3","UNISEX",100,[48,52,56],[47,50,53]],
  ["CHILD_10_4_10_3","UNISEX",110,[52,56],[50,53]],
  ["CHILD_10_4_10_3","UNISEX",120,[52,56,60],[50,53,56]],
  ["CHILD_10_4_10_3","UNISEX",130,[56,60,64],[53,56,59]],
  ["BOY_5_4_5_3","BOYS",135,[60,64,68],[54,57,60]],
  ["BOY_5_4_5_3","BOYS",140,[60,64,68],[54,57,60]],
  ["BOY_5_4_5_3","BOYS",145,[64,68,72],[57,60,63]],
  ["BOY_5_4_5_3","BOYS",150,[64,68,72],[57,60,63]],
  ["BOY_5_4_5_3","BOYS",155,[68,72,76],[60,63,66]],
  ["BOY_5_4_5_3","BOYS",160,[72,76,80],[63,66,69]],
  ["GIRL_5_4_5_3","GIRLS",135,[56,60,64],[49,52,55]],
  ["GIRL_5_4_5_3","GIRLS",140,[60,64],[52,55]],
  ["GIRL_5_4_5_3","GIRLS",145,[64,68],[55,58]],
  ["GIRL_5_4_5_3","GIRLS",150,[64,68,72],[55,58,61]],
  ["GIRL_5_4_5_3","GIRLS",155,[68,72,76],[58,61,64]],
];
