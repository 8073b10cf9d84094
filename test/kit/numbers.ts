import { randomInt } from "node:crypto";
import { creditCodeCheckCharacter, gs1CheckDigit, organizationCodeCheck } from "@weft/schema";

/** A credit code nobody else has, in the range reserved for custom use. */
export function someCreditCode(): string {
  const serial = `PD${"ABCDEFGH"[randomInt(8)]}${String(randomInt(1e5)).padStart(5, "0")}`;
  const region = `33${String(randomInt(1e4)).padStart(4, "0")}`;
  const body = `91${region}${serial}${organizationCodeCheck(serial)}`;
  return `${body}${creditCodeCheckCharacter(body)}`;
}

/** A location number nobody else has, in the range for demonstrations. */
export function someGln(): string {
  const body = `952${String(randomInt(1e9)).padStart(9, "0")}`;
  return `${body}${gs1CheckDigit(body)}`;
}
