import { answerOf } from "../../platform/answer";
import { IllegalTransition } from "../../platform/machine";
import { StaleVersion } from "../../platform/version";
import { NumberTaken, OfferExpired } from "../ordering";
import { Quotation } from "./quotation.entity";
import { Rfq } from "./rfq.entity";
import { Sample } from "./sample.entity";
import {
  BidderUnavailable,
  DeadlinePassed,
  NotToBeSampled,
  QuotationExists,
  QuotationIncomplete,
  QuotationOutdated,
  RfqNotOpen,
  SampleUnderWay,
} from "./sourcing.problems";

const moving = [StaleVersion, IllegalTransition] as const;
const answering = [StaleVersion, RfqNotOpen, DeadlinePassed] as const;

export const CreateRfqResult = answerOf("CreateRfqResult", Rfq, BidderUnavailable);
export const UpdateRfqResult = answerOf("UpdateRfqResult", Rfq, ...answering);
export const CancelRfqResult = answerOf("CancelRfqResult", Rfq, ...moving);
export const CloseRfqResult = answerOf("CloseRfqResult", Rfq, ...moving);

export const SubmitQuotationResult = answerOf(
  "SubmitQuotationResult",
  Quotation,
  ...[...answering, QuotationIncomplete, QuotationExists],
);
export const ReviseQuotationResult = answerOf(
  "ReviseQuotationResult",
  Quotation,
  ...[...answering, IllegalTransition, QuotationIncomplete],
);
export const WithdrawQuotationResult = answerOf("WithdrawQuotationResult", Quotation, ...moving);
export const AwardQuotationResult = answerOf(
  "AwardQuotationResult",
  Quotation,
  ...[...moving, DeadlinePassed, QuotationOutdated, OfferExpired, BidderUnavailable, NumberTaken],
);

export const RequestSampleResult = answerOf(
  "RequestSampleResult",
  Sample,
  ...[SampleUnderWay, NotToBeSampled],
);
export const StartSampleResult = answerOf("StartSampleResult", Sample, ...moving);
export const SendSampleResult = answerOf("SendSampleResult", Sample, ...moving);
export const ReceiveSampleResult = answerOf("ReceiveSampleResult", Sample, ...moving);
export const ApproveSampleResult = answerOf("ApproveSampleResult", Sample, ...moving);
export const RejectSampleResult = answerOf("RejectSampleResult", Sample, ...moving);
export const CancelSampleResult = answerOf("CancelSampleResult", Sample, ...moving);
