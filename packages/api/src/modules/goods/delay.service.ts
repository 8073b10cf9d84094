import { localDateIn, NoticeKind, OrderParty } from "@weft/schema";
import { forbidden } from "../../platform/failure";
import { IllegalTransition } from "../../platform/machine";
import type { StaleVersion } from "../../platform/version";
import { newId } from "../../platform/uuid";
import type { Answered, WriteContext } from "../../platform/write";
import { onOrder, touch, type Orders } from "../ordering";
import { newsDownstream, orderDelayed } from "./goods.events";
import type { AnnounceDelayInput } from "./goods.inputs";
import { textIn, wrong } from "./goods.parsing";
import { eitherSide, isCarriedOut } from "./goods.rules";
import { OrderDelay } from "./order-delay.entity";

/** The seller says that it will be late. */
export class DelayService {
  constructor(private readonly orders: Orders) {}

  /** Nothing that was agreed changes: another due date takes a request that both confirm. */
  announce(
    context: WriteContext,
    input: AnnounceDelayInput,
  ): Answered<OrderDelay | StaleVersion | IllegalTransition> {
    const reason = textIn(input.reason, ["reason"]);
    const intent = {
      ...{ mutation: "announceDelay", permission: "order:deliver" as const, input },
      sides: eitherSide("order:deliver"),
    };
    return onOrder<OrderDelay, IllegalTransition>(this.orders, context, intent, async scene => {
      const { tx, order, now, announce } = scene;
      if (scene.party !== OrderParty.SELLER) throw forbidden();
      if (!isCarriedOut(order)) return new IllegalTransition(order.status, order.status);
      const { expectedOn } = input;
      if (expectedOn < localDateIn(now)) throw wrong(["expectedOn"], "PAST", "The day is past.");
      if (order.dueOn !== null && expectedOn <= order.dueOn)
        throw wrong(["expectedOn"], "NOT_LATER", "That is no later than was agreed.");
      const delay = tx.create(OrderDelay, {
        ...{ id: newId(), orderId: order.id, expectedOn, reason, at: now },
      });
      await tx.insert(OrderDelay, delay);
      await touch(tx, order);
      const behind = { orderId: order.id, lineId: null };
      const downstream = await newsDownstream(tx, NoticeKind.UPSTREAM_DELAYED, behind, now);
      await announce(tx, [...orderDelayed(delay, order), ...downstream]);
      return delay;
    });
  }
}
