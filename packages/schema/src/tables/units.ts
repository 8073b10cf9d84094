// Generated from data/ by `pnpm --filter @weft/schema tables`. Do not edit.

/** UN/ECE code, Chinese name, English name, dimension, how many base units of the dimension one is. */
// prettier-ignore
export const UNIT_ROWS: readonly (readonly [string, string, string, string, string])[] = [
  ["MTR","米","metre","length","1"],
  ["YRD","码","yard","length","0.9144"],
  ["KGM","千克","kilogram","mass","1"],
  ["GRM","克","gram","mass","0.001"],
  ["TNE","吨","tonne","mass","1000"],
  ["H87","件","piece","count","1"],
  ["DZN","打","dozen","count","12"],
  ["PR","双","pair","count-pair","1"],
  ["SET","套","set","count-set","1"],
  ["MTK","平方米","square metre","area","1"],
];

/** ISO 4217 code -> digits of the minor unit. */
// prettier-ignore
export const CURRENCY_MINOR_UNITS: Readonly<Record<string, number>> = {"CNY":2,"USD":2,"EUR":2,"GBP":2,"HKD":2,"THB":2,"MYR":2,"PHP":2,"IDR":2,"SGD":2,"AED":2,"RUB":2,"JPY":0,"KRW":0,"VND":0,"KWD":3,"BHD":3};
