import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { WriteContext } from "../../platform/write";
import type { RfqService } from "./rfq.service";
import { CancelRfqInput, CloseRfqInput, CreateRfqInput, UpdateRfqInput } from "./rfq.inputs";
import {
  CancelRfqResult,
  CloseRfqResult,
  CreateRfqResult,
  UpdateRfqResult,
} from "./sourcing.results";

@Resolver()
export class RfqResolver {
  constructor(private readonly rfqs: RfqService) {}

  @Mutation(() => CreateRfqResult, {
    description: "A buyer asks for quotations: of those it names, or of whoever sells such orders.",
  })
  createRfq(
    @Arg("input", () => CreateRfqInput) input: CreateRfqInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof CreateRfqResult> {
    return this.rfqs.create(context, input);
  }

  @Mutation(() => UpdateRfqResult, {
    description:
      "The requester asks for something else: another revision of an open enquiry, told to those asked by name and to whoever has quoted. Quotations given before must be revised to be awarded.",
  })
  updateRfq(
    @Arg("input", () => UpdateRfqInput) input: UpdateRfqInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof UpdateRfqResult> {
    return this.rfqs.update(context, input);
  }

  @Mutation(() => CancelRfqResult, {
    description: "The requester calls it off; quotations that wait become EXPIRED.",
  })
  cancelRfq(
    @Arg("input", () => CancelRfqInput) input: CancelRfqInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof CancelRfqResult> {
    return this.rfqs.cancel(context, input);
  }

  @Mutation(() => CloseRfqResult, {
    description: "The requester ends it without an order; quotations that wait become EXPIRED.",
  })
  closeRfq(
    @Arg("input", () => CloseRfqInput) input: CloseRfqInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof CloseRfqResult> {
    return this.rfqs.close(context, input);
  }
}
