import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { WriteContext } from "../../platform/write";
import { AllocateOrderLineInput, ReleaseAllocationInput } from "./order-allocation.inputs";
import { AllocateOrderLineResult, ReleaseAllocationResult } from "./order-allocation.results";
import type { OrderAllocationService } from "./order-allocation.service";

@Resolver()
export class OrderAllocationResolver {
  constructor(private readonly allocations: OrderAllocationService) {}

  @Mutation(() => AllocateOrderLineResult, {
    description:
      "The organization in the middle means a part of a line it bought for a line it sold. Nobody else learns of it.",
  })
  allocateOrderLine(
    @Arg("input", () => AllocateOrderLineInput) input: AllocateOrderLineInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof AllocateOrderLineResult> {
    return this.allocations.allocate(context, input);
  }

  @Mutation(() => ReleaseAllocationResult, {
    description:
      "Gives an allocation up, with a reason. It stays in the history, and counts no more.",
  })
  releaseAllocation(
    @Arg("input", () => ReleaseAllocationInput) input: ReleaseAllocationInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof ReleaseAllocationResult> {
    return this.allocations.release(context, input);
  }
}
