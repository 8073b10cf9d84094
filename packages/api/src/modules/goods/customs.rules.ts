import { CUSTOMS_MODES, compareDecimals, decimal, type DecimalText } from "@weft/schema";
import { CustomsLimitExceeded } from "./goods.problems";

export interface Declared {
  readonly number: string;
  readonly mode: string;
  readonly byList: boolean;
  readonly value: DecimalText;
  readonly currency: string;
}

interface Limit {
  readonly amount: DecimalText;
  readonly currency: string;
}

const modes = new Map(CUSTOMS_MODES.map(mode => [mode.code, mode]));
const asLimit = (amount: string | undefined, currency: string): Limit | null =>
  amount === undefined ? null : { amount: decimal(amount), currency };

/** Whether a mode can be cleared by a list of parcels; the table says what each takes. */
export const knowsLists = (mode: string): boolean =>
  modes.get(mode)?.requires.some(one => /list$/i.test(one) && one !== "packingList") ?? false;

/** The most one declaration may be worth under its mode; null where there is no such limit. */
export function limitOf({ mode, byList }: Pick<Declared, "mode" | "byList">): Limit | null {
  const limits = modes.get(mode)?.limits;
  return (
    asLimit(limits?.["perDeclarationUsd"], "USD") ??
    (byList ? asLimit(limits?.["listModeMaxCny"], "CNY") : null)
  );
}

/** The first declaration that is worth more than its mode allows. Its currency is that of the limit. */
export function whyOverLimit(declared: readonly Declared[]): CustomsLimitExceeded | null {
  for (const one of declared) {
    const limit = limitOf(one);
    if (limit && compareDecimals(one.value, limit.amount) > 0)
      return new CustomsLimitExceeded(one.mode, limit.amount, limit.currency);
  }
  return null;
}
