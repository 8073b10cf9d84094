import { mustParse, type DecimalText } from "@weft/schema";
import type { EntityManager } from "typeorm";
import type { LotExhausted } from "./goods.problems";
import { balancesOf, lockLots, whyExhausted } from "./lot.balance";
import { nothing, plus, shareOf } from "./lot.measure";

interface SentBack {
  readonly lotId: string | null;
  readonly rejected: DecimalText;
  readonly unit: string;
}

/** The first lot of which the buyer has not that much any more: what was used or sent on cannot be sent back. */
export async function whyUsed(
  tx: EntityManager,
  buyerId: string,
  lines: readonly SentBack[],
): Promise<LotExhausted | null> {
  const back = lines.filter(({ rejected }) => rejected !== "0");
  const ids = [...new Set(back.flatMap(({ lotId }) => lotId ?? []))];
  for (const balance of await balancesOf(tx, await lockLots(tx, ids))) {
    const { lot, measured } = balance;
    const more = back
      .filter(({ lotId }) => lotId === lot.id)
      .map(({ rejected: quantity, unit }) => mustParse(shareOf({ quantity, unit }, measured)))
      .reduce(plus, nothing);
    const exhausted = whyExhausted(balance, buyerId, more);
    if (exhausted) return exhausted;
  }
  return null;
}
