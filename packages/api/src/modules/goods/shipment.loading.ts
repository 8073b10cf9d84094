import {
  addDecimals,
  compareDecimals,
  convertQuantity,
  decimal,
  subtractDecimals,
  type DecimalText,
  type FabricMeasure,
  type UnitCode,
} from "@weft/schema";
import type { EntityManager } from "typeorm";
import { parseGlobalId } from "../../graph";
import { forbidden } from "../../platform/failure";
import { fabricOf, type Lot } from "../product";
import { mustBeCountable, wrong, type Path } from "./goods.parsing";
import type { LineState } from "./goods.repository";
import { mayTake, type Balance } from "./lot.balance";
import { nothing, shareOf, type Share } from "./lot.measure";
import type { AskedLine } from "./shipment.parsing";
import type { NewLine } from "./shipment.repository";

/** One line of a shipment as it will be written, in the unit of the order line. */
export interface Loaded extends NewLine {
  readonly quantity: DecimalText;
  /** How much of the lot that is. */
  readonly share: Share;
}

export interface Loading {
  readonly tx: EntityManager;
  readonly senderId: string;
  readonly states: readonly LineState[];
  readonly balances: readonly Balance[];
}

const zero = decimal("0");

export const sumFor = (lineId: string, lines: readonly Loaded[]): DecimalText =>
  lines
    .filter(({ orderLineId }) => orderLineId === lineId)
    .map(({ quantity }) => quantity)
    .reduce(addDecimals, zero);

/** Shipped, and not sent back. */
export const underWayOf = ({ shipped, rejected }: LineState): DecimalText =>
  subtractDecimals(decimal(shipped), decimal(rejected));

/** What is asked for as rows: each for the line that is named, or for those its lot can be for. */
export async function load(loading: Loading, asked: readonly AskedLine[]): Promise<Loaded[]> {
  const rows: Loaded[] = [];
  for (const [at, line] of asked.entries())
    rows.push(...(await oneLoaded(loading, line, at, rows)));
  return rows;
}

async function oneLoaded(
  loading: Loading,
  line: AskedLine,
  at: number,
  before: readonly Loaded[],
): Promise<Loaded[]> {
  const path: Path = ["lots", at];
  const balance = balanceFor(loading, line);
  const states = linesFor(loading.states, line, balance?.lot ?? null, path);
  const [first] = states;
  if (!first) throw wrong([...path, "lotId"], "WRONG_PRODUCT", "The order has no line for it.");
  const fabric = await fabricOf(loading.tx, first.materialId);
  const whole = quantityFor(line, first, { balance, fabric, path });
  return spread(whole, states, before).map(({ state, quantity }) => {
    const unit = state.unit as UnitCode;
    const row = { orderLineId: state.id, lotId: null, quantity, unit, share: nothing };
    if (!balance) return row;
    const share = shareOf({ quantity, unit }, balance.measured);
    if (!share.ok) throw wrong([...path, "lotId"], share.reason, share.message);
    return { ...row, lotId: balance.lot.id, share: share.value };
  });
}

function balanceFor({ balances, senderId }: Loading, { lotId }: AskedLine): Balance | null {
  if (lotId === null) return null;
  const balance = balances.find(({ lot }) => lot.id === parseGlobalId(lotId)?.uuid);
  if (!balance || !mayTake(balance, senderId)) throw forbidden();
  return balance;
}

/** The line that was named, or those of one unit which the lot can be for. */
function linesFor(
  states: readonly LineState[],
  { orderLineId }: AskedLine,
  lot: Lot | null,
  path: Path,
): readonly LineState[] {
  if (orderLineId !== null) {
    const parsed = parseGlobalId(orderLineId);
    const state = states.find(({ id }) => parsed?.prefix === "oln" && id === parsed.uuid);
    if (!state) throw wrong([...path, "orderLineId"], "UNKNOWN", "The order has no such line.");
    return lot === null || isFor(lot, state) ? [state] : [];
  }
  if (lot === null)
    throw wrong([...path, "orderLineId"], "MISSING", "For which line, or what lot?");
  const fitting = states.filter(state => isFor(lot, state));
  return fitting.filter(({ unit }) => unit === fitting[0]?.unit);
}

/** A lot called something in words may be anything; a product is what the line says. */
function isFor({ skuId, styleId, materialId }: Lot, line: LineState): boolean {
  if (skuId !== null) return line.skuId === null ? line.materialId === null : skuId === line.skuId;
  if (styleId !== null)
    return line.styleId === null ? line.materialId === null : styleId === line.styleId;
  if (materialId === null) return true;
  return line.materialId === null ? line.skuId === null : materialId === line.materialId;
}

interface As {
  readonly balance: Balance | null;
  readonly fabric: FabricMeasure | null;
  readonly path: Path;
}

/** What was said, in the unit of the order's line; without a unit it is said in the lot's. */
function quantityFor(
  { quantity: value, unit: said }: AskedLine,
  { unit: code }: LineState,
  { balance, fabric, path }: As,
): DecimalText {
  const to = code as UnitCode;
  const unit = said ?? (balance?.lot.unit as UnitCode | null | undefined) ?? to;
  const converted = convertQuantity({ value, unit }, to, fabric);
  if (!converted.ok) throw wrong([...path, "unit"], converted.reason, converted.message);
  if (converted.value === zero) throw wrong([...path, "quantity"], "TOO_SMALL", "That is nothing.");
  mustBeCountable(converted.value, to, [...path, "quantity"]);
  return converted.value;
}

interface Part {
  readonly state: LineState;
  readonly quantity: DecimalText;
}

/** Line after line up to what was ordered; what is more stays with the last one, whose tolerance it may be. */
function spread(
  whole: DecimalText,
  states: readonly LineState[],
  before: readonly Loaded[],
): readonly Part[] {
  const parts: Part[] = [];
  let rest = whole;
  for (const [at, state] of states.entries()) {
    const taken = addDecimals(underWayOf(state), sumFor(state.id, before));
    const room = subtractDecimals(decimal(state.ordered), taken);
    const isLast = at === states.length - 1;
    const quantity = isLast || compareDecimals(rest, room) <= 0 ? rest : room;
    if (compareDecimals(quantity, zero) <= 0) continue;
    parts.push({ state, quantity });
    rest = subtractDecimals(rest, quantity);
  }
  return parts;
}
