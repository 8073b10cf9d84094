import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { WriteContext } from "../../platform/write";
import type { QuotationAward } from "./quotation.award";
import type { QuotationService } from "./quotation.service";
import {
  AwardQuotationInput,
  ReviseQuotationInput,
  SubmitQuotationInput,
  WithdrawQuotationInput,
} from "./quotation.inputs";
import {
  AwardQuotationResult,
  ReviseQuotationResult,
  SubmitQuotationResult,
  WithdrawQuotationResult,
} from "./sourcing.results";

@Resolver()
export class QuotationResolver {
  constructor(
    private readonly quotations: QuotationService,
    private readonly awarding: QuotationAward,
  ) {}

  @Mutation(() => SubmitQuotationResult, {
    description:
      "A bidder answers an open enquiry, until its deadline. Each has one live quotation for it.",
  })
  submitQuotation(
    @Arg("input", () => SubmitQuotationInput) input: SubmitQuotationInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof SubmitQuotationResult> {
    return this.quotations.submit(context, input);
  }

  @Mutation(() => ReviseQuotationResult, {
    description:
      "The bidder changes its quotation, until the deadline. The terms before stay in its history.",
  })
  reviseQuotation(
    @Arg("input", () => ReviseQuotationInput) input: ReviseQuotationInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof ReviseQuotationResult> {
    return this.quotations.revise(context, input);
  }

  @Mutation(() => WithdrawQuotationResult, {
    description:
      "The bidder takes its quotation back; it may give another one while the enquiry is open.",
  })
  withdrawQuotation(
    @Arg("input", () => WithdrawQuotationInput) input: WithdrawQuotationInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof WithdrawQuotationResult> {
    return this.quotations.withdraw(context, input);
  }

  @Mutation(() => AwardQuotationResult, {
    description:
      "The requester lets one quotation win, until the deadline: it becomes a draft order with its terms, and all others are LOST.",
  })
  awardQuotation(
    @Arg("input", () => AwardQuotationInput) input: AwardQuotationInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof AwardQuotationResult> {
    return this.awarding.award(context, input);
  }
}
