import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { WriteContext } from "../../platform/write";
import {
  AcceptTestOrderInput,
  CancelTestOrderInput,
  CorrectTestReportInput,
  DeclineTestOrderInput,
  IssueTestReportInput,
  ReceiveTestSampleInput,
  RequestTestInput,
  ResolveReportConflictInput,
} from "./inspection.inputs";
import {
  AcceptTestOrderResult,
  CancelTestOrderResult,
  CorrectTestReportResult,
  DeclineTestOrderResult,
  IssueTestReportResult,
  ReceiveTestSampleResult,
  RequestTestResult,
  ResolveReportConflictResult,
} from "./inspection.results";
import type { ReportService } from "./report.service";
import type { TestOrderService } from "./test-order.service";

@Resolver()
export class InspectionResolver {
  constructor(
    private readonly testOrders: TestOrderService,
    private readonly reports: ReportService,
  ) {}

  @Mutation(() => RequestTestResult, {
    description: "A client asks a lab to test a lot it sees, or something it describes.",
  })
  requestTest(
    @Arg("input", () => RequestTestInput) input: RequestTestInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof RequestTestResult> {
    return this.testOrders.request(context, input);
  }

  @Mutation(() => AcceptTestOrderResult, {
    description: "The lab will test. It may report without having said so.",
  })
  acceptTestOrder(
    @Arg("input", () => AcceptTestOrderInput) input: AcceptTestOrderInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof AcceptTestOrderResult> {
    return this.testOrders.accept(context, input);
  }

  @Mutation(() => DeclineTestOrderResult, { description: "The lab will not test." })
  declineTestOrder(
    @Arg("input", () => DeclineTestOrderInput) input: DeclineTestOrderInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof DeclineTestOrderResult> {
    return this.testOrders.decline(context, input);
  }

  @Mutation(() => CancelTestOrderResult, {
    description: "The client calls it off, as long as nothing was reported.",
  })
  cancelTestOrder(
    @Arg("input", () => CancelTestOrderInput) input: CancelTestOrderInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof CancelTestOrderResult> {
    return this.testOrders.cancel(context, input);
  }

  @Mutation(() => ReceiveTestSampleResult, {
    description: "The lab takes a sample in: its code, its seal, its condition.",
  })
  receiveTestSample(
    @Arg("input", () => ReceiveTestSampleInput) input: ReceiveTestSampleInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof ReceiveTestSampleResult> {
    return this.testOrders.receive(context, input);
  }

  @Mutation(() => IssueTestReportResult, {
    description:
      "The lab reports what it measured, and the platform judges it by the editions in force on the day the lot was produced, or else sampled. A failing report stops the lot at once, wherever it is to go; a passing re-test of the same level and parameters lets it go on.",
  })
  issueTestReport(
    @Arg("input", () => IssueTestReportInput) input: IssueTestReportInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof IssueTestReportResult> {
    return this.reports.issue(context, input);
  }

  @Mutation(() => CorrectTestReportResult, {
    description:
      "The lab puts right what was wrong in a report: a new version of the same number takes its place, and the lot is stopped or goes on accordingly. What was signed stays as it was.",
  })
  correctTestReport(
    @Arg("input", () => CorrectTestReportInput) input: CorrectTestReportInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof CorrectTestReportResult> {
    return this.reports.correct(context, input);
  }

  @Mutation(() => ResolveReportConflictResult, {
    description:
      "The market regulator says what it found where lab and platform differ. It changes no verdict.",
  })
  resolveReportConflict(
    @Arg("input", () => ResolveReportConflictInput) input: ResolveReportConflictInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof ResolveReportConflictResult> {
    return this.reports.resolve(context, input);
  }
}
