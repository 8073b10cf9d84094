import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { WriteContext } from "../../platform/write";
import type { ConsumptionService } from "./consumption.service";
import type { DelayService } from "./delay.service";
import {
  AnnounceDelayInput,
  LiftHoldInput,
  PlaceHoldInput,
  RecordConsumptionInput,
  RecordLotInput,
  RecordReceiptInput,
  ReverseConsumptionInput,
  ShipInput,
} from "./goods.inputs";
import {
  AnnounceDelayResult,
  LiftHoldResult,
  PlaceHoldResult,
  RecordConsumptionResult,
  RecordLotResult,
  RecordReceiptResult,
  ReverseConsumptionResult,
  ShipResult,
} from "./goods.results";
import type { HoldService } from "./hold.service";
import type { LotService } from "./lot.service";
import type { ReceiptService } from "./receipt.service";
import type { ShipmentService } from "./shipment.service";

export interface GoodsUseCases {
  readonly lots: LotService;
  readonly consumption: ConsumptionService;
  readonly shipments: ShipmentService;
  readonly receipts: ReceiptService;
  readonly holds: HoldService;
  readonly delays: DelayService;
}

@Resolver()
export class GoodsResolver {
  constructor(private readonly goods: GoodsUseCases) {}

  @Mutation(() => RecordLotResult, {
    description:
      "Whoever made goods writes them down as a lot: for an order it is the seller of, or for stock.",
  })
  recordLot(
    @Arg("input", () => RecordLotInput) input: RecordLotInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof RecordLotResult> {
    return this.goods.lots.record(context, input);
  }

  @Mutation(() => RecordConsumptionResult, {
    description:
      "What went into a lot of one's own. Of a lot its maker uses no more than it made and has left; everybody else no more than was shipped to it, whatever the lot was made for.",
  })
  recordConsumption(
    @Arg("input", () => RecordConsumptionInput) input: RecordConsumptionInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof RecordConsumptionResult> {
    return this.goods.consumption.record(context, input);
  }

  @Mutation(() => ReverseConsumptionResult, {
    description:
      "Takes a mistake back, with a reason. It stays in the history and counts no more; record what is right anew.",
  })
  reverseConsumption(
    @Arg("input", () => ReverseConsumptionInput) input: ReverseConsumptionInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof ReverseConsumptionResult> {
    return this.goods.consumption.reverse(context, input);
  }

  @Mutation(() => ShipResult, {
    description:
      "The seller sends goods off. When the last of an order leaves it is READY. Not while a gate is open, or what is shipped is stopped.",
  })
  ship(
    @Arg("input", () => ShipInput) input: ShipInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof ShipResult> {
    return this.goods.shipments.ship(context, input);
  }

  @Mutation(() => RecordReceiptResult, {
    description:
      "The buyer says what came and what it accepts of it. The order becomes DELIVERED when what was accepted is within the tolerance on every line, and PARTIALLY_DELIVERED before that.",
  })
  recordReceipt(
    @Arg("input", () => RecordReceiptInput) input: RecordReceiptInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof RecordReceiptResult> {
    return this.goods.receipts.record(context, input);
  }

  @Mutation(() => PlaceHoldResult, {
    description:
      "Stops goods. A line or a lot stops by itself; the order becomes QUALITY_HOLD when it is stopped as a whole, or all that is still to be delivered is.",
  })
  placeHold(
    @Arg("input", () => PlaceHoldInput) input: PlaceHoldInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof PlaceHoldResult> {
    return this.goods.holds.place(context, input);
  }

  @Mutation(() => LiftHoldResult, {
    description:
      "Whoever imposed a hold lifts it; one of the market regulator only the regulator, one of the system only a passing test. The order goes on where it was.",
  })
  liftHold(
    @Arg("input", () => LiftHoldInput) input: LiftHoldInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof LiftHoldResult> {
    return this.goods.holds.lift(context, input);
  }

  @Mutation(() => AnnounceDelayResult, {
    description:
      "The seller says that it will be late. The due date stays until both confirm another one.",
  })
  announceDelay(
    @Arg("input", () => AnnounceDelayInput) input: AnnounceDelayInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof AnnounceDelayResult> {
    return this.goods.delays.announce(context, input);
  }
}
