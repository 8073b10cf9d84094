import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { WriteContext } from "../../platform/write";
import type { OrderEnding } from "./order.end";
import type { OrderFulfilment } from "./order.fulfil";
import {
  AcceptOrderInput,
  CancelOrderInput,
  CloseOrderShortInput,
  CompleteOrderInput,
  CounterOrderInput,
  CreateOrderInput,
  MarkOrderReadyInput,
  RejectOrderInput,
  StartProductionInput,
  SubmitOrderInput,
  UpdateOrderDraftInput,
} from "./order.inputs";
import type { OrderNegotiation } from "./order.negotiate";
import type { OrderPlacing } from "./order.place";
import {
  AcceptOrderResult,
  CancelOrderResult,
  CloseOrderShortResult,
  CompleteOrderResult,
  CounterOrderResult,
  CreateOrderResult,
  MarkOrderReadyResult,
  RejectOrderResult,
  StartProductionResult,
  SubmitOrderResult,
  UpdateOrderDraftResult,
} from "./order.results";

export interface OrderUseCases {
  readonly placing: OrderPlacing;
  readonly negotiation: OrderNegotiation;
  readonly fulfilment: OrderFulfilment;
  readonly ending: OrderEnding;
}

@Resolver()
export class OrderResolver {
  constructor(private readonly orders: OrderUseCases) {}

  @Mutation(() => CreateOrderResult, {
    description: "The buyer begins an order as a draft, which nobody else sees.",
  })
  createOrder(
    @Arg("input", () => CreateOrderInput) input: CreateOrderInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof CreateOrderResult> {
    return this.orders.placing.create(context, input);
  }

  @Mutation(() => UpdateOrderDraftResult, {
    description: "The buyer changes a draft. Given lines take the place of all there were.",
  })
  updateOrderDraft(
    @Arg("input", () => UpdateOrderDraftInput) input: UpdateOrderDraftInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof UpdateOrderDraftResult> {
    return this.orders.placing.updateDraft(context, input);
  }

  @Mutation(() => SubmitOrderResult, {
    description: "The buyer offers the draft to its seller, who sees it from now on.",
  })
  submitOrder(
    @Arg("input", () => SubmitOrderInput) input: SubmitOrderInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof SubmitOrderResult> {
    return this.orders.placing.submit(context, input);
  }

  @Mutation(() => AcceptOrderResult, {
    description:
      "Whoever has the offer before them agrees: the seller to a SUBMITTED order, the buyer to a COUNTERED one. Its terms are frozen.",
  })
  acceptOrder(
    @Arg("input", () => AcceptOrderInput) input: AcceptOrderInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof AcceptOrderResult> {
    return this.orders.negotiation.accept(context, input);
  }

  @Mutation(() => RejectOrderResult, {
    description: "The seller refuses a SUBMITTED order, and says why.",
  })
  rejectOrder(
    @Arg("input", () => RejectOrderInput) input: RejectOrderInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof RejectOrderResult> {
    return this.orders.negotiation.reject(context, input);
  }

  @Mutation(() => CounterOrderResult, {
    description:
      "Whoever has the offer before them answers with other terms: the seller of a SUBMITTED order, which becomes COUNTERED, or the buyer of a COUNTERED one, which becomes SUBMITTED again.",
  })
  counterOrder(
    @Arg("input", () => CounterOrderInput) input: CounterOrderInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof CounterOrderResult> {
    return this.orders.negotiation.counter(context, input);
  }

  @Mutation(() => CancelOrderResult, {
    description:
      "Before it is accepted the buyer calls the order off. Afterwards, as long as nothing was delivered, either party asks the other to confirm it.",
  })
  cancelOrder(
    @Arg("input", () => CancelOrderInput) input: CancelOrderInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof CancelOrderResult> {
    return this.orders.ending.cancel(context, input);
  }

  @Mutation(() => CloseOrderShortResult, {
    description:
      "Either party asks to end a partly delivered order with what was delivered; the other confirms.",
  })
  closeOrderShort(
    @Arg("input", () => CloseOrderShortInput) input: CloseOrderShortInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof CloseOrderShortResult> {
    return this.orders.ending.closeShort(context, input);
  }

  @Mutation(() => StartProductionResult, {
    description: "The seller begins to make what was ordered.",
  })
  startProduction(
    @Arg("input", () => StartProductionInput) input: StartProductionInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof StartProductionResult> {
    return this.orders.fulfilment.start(context, input);
  }

  @Mutation(() => MarkOrderReadyResult, {
    description: "The seller has made what was ordered.",
  })
  markOrderReady(
    @Arg("input", () => MarkOrderReadyInput) input: MarkOrderReadyInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof MarkOrderReadyResult> {
    return this.orders.fulfilment.ready(context, input);
  }

  @Mutation(() => CompleteOrderResult, {
    description:
      "The buyer has no claims on a DELIVERED order. After its days of acceptance it is completed by itself.",
  })
  completeOrder(
    @Arg("input", () => CompleteOrderInput) input: CompleteOrderInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof CompleteOrderResult> {
    return this.orders.fulfilment.complete(context, input);
  }
}
