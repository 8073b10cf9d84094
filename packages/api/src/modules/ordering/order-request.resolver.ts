import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { WriteContext } from "../../platform/write";
import type { OrderRequestService } from "./order-request.service";
import {
  ConfirmOrderRequestInput,
  DeclineOrderRequestInput,
  RequestOrderChangeInput,
  WithdrawOrderRequestInput,
} from "./order.inputs";
import {
  ConfirmOrderRequestResult,
  DeclineOrderRequestResult,
  RequestOrderChangeResult,
  WithdrawOrderRequestResult,
} from "./order.results";

@Resolver()
export class OrderRequestResolver {
  constructor(private readonly requests: OrderRequestService) {}

  @Mutation(() => RequestOrderChangeResult, {
    description:
      "Either party asks for other terms of an agreed order. Nothing changes until the other one confirms.",
  })
  requestOrderChange(
    @Arg("input", () => RequestOrderChangeInput) input: RequestOrderChangeInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof RequestOrderChangeResult> {
    return this.requests.requestChange(context, input);
  }

  @Mutation(() => ConfirmOrderRequestResult, {
    description:
      "The other party agrees: the order is canceled, closed short, or goes on with the new terms.",
  })
  confirmOrderRequest(
    @Arg("input", () => ConfirmOrderRequestInput) input: ConfirmOrderRequestInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof ConfirmOrderRequestResult> {
    return this.requests.confirm(context, input);
  }

  @Mutation(() => DeclineOrderRequestResult, {
    description: "The other party does not agree, and says why.",
  })
  declineOrderRequest(
    @Arg("input", () => DeclineOrderRequestInput) input: DeclineOrderRequestInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof DeclineOrderRequestResult> {
    return this.requests.decline(context, input);
  }

  @Mutation(() => WithdrawOrderRequestResult, {
    description: "Whoever asked takes it back.",
  })
  withdrawOrderRequest(
    @Arg("input", () => WithdrawOrderRequestInput) input: WithdrawOrderRequestInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof WithdrawOrderRequestResult> {
    return this.requests.withdraw(context, input);
  }
}
