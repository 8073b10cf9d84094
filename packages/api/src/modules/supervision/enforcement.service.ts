import {
  CaseSource,
  CaseStatus,
  compareDecimals,
  Conclusion,
  decimal,
  EnforcementActionKind,
  InspectionStatus,
  localDateIn,
  NoticeKind,
  parseDecimal,
} from "@weft/schema";
import type { EntityManager } from "typeorm";
import { forbidden } from "../../platform/failure";
import { IllegalTransition } from "../../platform/machine";
import { Problem } from "../../platform/problem";
import { newId } from "../../platform/uuid";
import { whyStale, type StaleVersion } from "../../platform/version";
import { findVisible, lockVisible } from "../../platform/visible";
import { write, type Act, type Answered, type WriteContext } from "../../platform/write";
import { parsedInput } from "../../platform/write-input";
import { InspectionType, type Inspection } from "../inspection";
import { Division, OrganizationType, type Organization } from "../organization";
import { nextNumbers } from "./case-series.repository";
import { EnforcementAction } from "./enforcement-action.entity";
import { EnforcementCase } from "./enforcement-case.entity";
import type {
  CloseCaseInput,
  DecideCaseInput,
  OfCaseInput,
  OpenCaseInput,
  RecordCaseActionInput,
} from "./enforcement.inputs";
import { EnforcementCaseType } from "./enforcement.types";
import { SamplingTask } from "./sampling-task.entity";
import { liesInRegionOf } from "./sampling.service";
import type { Supervision } from "./supervision.acting";
import { caseMoved } from "./supervision.events";
import { codeIn, dayIn, factsIn, reasonIn, titleIn, wrong } from "./supervision.parsing";
import {
  CaseClosed,
  DecisionNumberTaken,
  NotDecided,
  NotFailed,
  NotFinal,
  OutsideDistrict,
} from "./supervision.problems";

const { OPEN, DECIDED, CLOSED } = CaseStatus;

type Against = Pick<EnforcementCase, "organizationId" | "inspectionId">;

/** Cases against enterprises: 严查, 罚没 and 移送 are done here, 曝光 on the public list. */
export class EnforcementService {
  constructor(private readonly supervision: Supervision) {}

  /** A case is opened: after a final failure of supervision sampling, or for another reason. */
  open(
    context: WriteContext,
    input: OpenCaseInput,
  ): Answered<EnforcementCase | NotFinal | NotFailed | OutsideDistrict> {
    const { db, clock, announce } = this.supervision;
    const facts = factsIn(input.facts, ["facts"]);
    mustNameOne(input);
    const intent = { mutation: "openCase", permission: "enforcement:handle", input } as const;
    type Why = NotFinal | NotFailed | OutsideDistrict;
    return write<EnforcementCase, Why>(db, context, intent, async (tx, act) => {
      act.mustBeAllowed();
      const { organizationId: authorityId } = act.viewer.mustBeSomebody();
      const against = input.inspectionId
        ? await ofFailure(tx, act, authorityId, input.inspectionId)
        : await ofOrganization(tx, act, authorityId, input.organizationId ?? "");
      if (against instanceof Problem) return against;
      const now = clock.now();
      const [numbered] = await nextNumbers(tx, authorityId, { series: "EC", now });
      const one = tx.create(EnforcementCase, {
        ...{ id: newId(), authorityId, ...numbered, ...against, source: input.source, facts },
        ...{ status: OPEN, decisionNumber: null, decidedOn: null },
        ...{ openedAt: now, statusSince: now, version: 1 },
      });
      await tx.insert(EnforcementCase, one);
      await announce(tx, caseMoved(one, NoticeKind.CASE_OPENED, now));
      return one;
    });
  }

  /** Something was done in the case: several things may be, one after the other. */
  act(
    context: WriteContext,
    input: RecordCaseActionInput,
  ): Answered<EnforcementCase | StaleVersion | CaseClosed | NotDecided> {
    const { announce } = this.supervision;
    const action = actionOf(input);
    const intent = {
      mutation: "recordCaseAction",
      permission: "enforcement:handle",
      input,
    } as const;
    type Why = StaleVersion | CaseClosed | NotDecided;
    return this.onCase<Why>(context, intent, async ({ tx, one, now }) => {
      if (one.status === CLOSED) return new CaseClosed();
      const fines = action.kind === EnforcementActionKind.FINE_CONFISCATE;
      if (fines && one.decisionNumber === null) return new NotDecided();
      await tx.insert(EnforcementAction, { id: newId(), caseId: one.id, ...action, at: now });
      await change(tx, one, {});
      await announce(tx, caseMoved(one, NoticeKind.CASE_ACTION, now));
      return one;
    });
  }

  /** The department decides; from then on it may fine and expose. */
  decide(
    context: WriteContext,
    input: DecideCaseInput,
  ): Answered<EnforcementCase | StaleVersion | IllegalTransition | DecisionNumberTaken> {
    const { announce } = this.supervision;
    const decisionNumber = codeIn(input.decisionNumber, ["decisionNumber"]);
    const intent = { mutation: "decideCase", permission: "enforcement:decide", input } as const;
    type Why = StaleVersion | IllegalTransition | DecisionNumberTaken;
    const taken = (): DecisionNumberTaken => new DecisionNumberTaken(decisionNumber);
    return this.onCase<Why>(context, intent, async ({ tx, act, one, now }) => {
      act.conflicts({ ux_enforcement_case__decision: taken });
      if (one.status !== OPEN) return new IllegalTransition(one.status, DECIDED);
      const since = localDateIn(one.openedAt);
      const decidedOn = dayIn(input.decidedOn, { now, since, path: ["decidedOn"] });
      const { authorityId } = one;
      if (await tx.existsBy(EnforcementCase, { authorityId, decisionNumber })) return taken();
      await change(tx, one, { status: DECIDED, decisionNumber, decidedOn, statusSince: now });
      await announce(tx, caseMoved(one, NoticeKind.CASE_ACTION, now));
      return one;
    });
  }

  /** Nothing more is to be done in the case. */
  close(
    context: WriteContext,
    input: CloseCaseInput,
  ): Answered<EnforcementCase | StaleVersion | IllegalTransition> {
    const intent = { mutation: "closeCase", permission: "enforcement:decide", input } as const;
    type Why = StaleVersion | IllegalTransition;
    return this.onCase<Why>(context, intent, async ({ tx, one, now }) => {
      if (one.status === CLOSED) return new IllegalTransition(CLOSED, CLOSED);
      await change(tx, one, { status: CLOSED, statusSince: now });
      return one;
    });
  }

  private onCase<Why extends Problem>(
    context: WriteContext,
    intent: Intent,
    work: (scene: CaseScene<Why>) => Promise<EnforcementCase | Why>,
  ): Answered<EnforcementCase | Why | StaleVersion> {
    const { db, clock } = this.supervision;
    type All = Why | StaleVersion;
    return write<EnforcementCase, All>(db, context, intent, async (tx, act) => {
      const { caseId, ifVersion } = intent.input;
      const one = act.about(
        await lockVisible<EnforcementCase>(tx, act.viewer, EnforcementCaseType, caseId),
      );
      act.mustBeAllowed(one.authorityId);
      const now = new Date(Math.max(clock.now().getTime(), one.statusSince.getTime() + 1));
      return whyStale(one, ifVersion) ?? (await work({ tx, act, one, now }));
    });
  }
}

interface Intent {
  readonly mutation: string;
  readonly permission: "enforcement:handle" | "enforcement:decide";
  readonly input: OfCaseInput;
}

interface CaseScene<Why extends Problem> {
  readonly tx: EntityManager;
  readonly act: Act<Why | StaleVersion>;
  readonly one: EnforcementCase;
  readonly now: Date;
}

/** Its version goes up whatever is done in a case. */
async function change(
  tx: EntityManager,
  one: EnforcementCase,
  changes: Partial<EnforcementCase>,
): Promise<void> {
  const { id, statusSince } = one;
  await tx.update(EnforcementCase, { id }, { statusSince, ...changes });
  Object.assign(one, changes, { version: one.version + 1 });
}

function mustNameOne({ source, inspectionId, organizationId }: OpenCaseInput): void {
  const bySupervision = source === CaseSource.SUPERVISION;
  if (bySupervision && !inspectionId)
    throw wrong(["inspectionId"], "MISSING", "Which inspection failed?");
  if (!bySupervision && inspectionId)
    throw wrong(["inspectionId"], "NOT_SUPERVISION", "Only supervision names an inspection.");
  if (!bySupervision && !organizationId)
    throw wrong(["organizationId"], "MISSING", "Against whom?");
  if (bySupervision && organizationId)
    throw wrong(["organizationId"], "ONE_OF", "The inspection says against whom.");
}

/** A failure of the department's own sampling that is final. */
async function ofFailure(
  tx: EntityManager,
  act: Act,
  authorityId: string,
  id: string,
): Promise<Against | NotFinal | NotFailed> {
  const inspection = act.about(await findVisible<Inspection>(tx, act.viewer, InspectionType, id));
  const { samplingTaskId, status, finalConclusion } = inspection;
  const task = samplingTaskId ? await tx.findOneBy(SamplingTask, { id: samplingTaskId }) : null;
  if (task?.authorityId !== authorityId) throw forbidden();
  if (status !== InspectionStatus.FINAL) return new NotFinal(status);
  if (finalConclusion !== Conclusion.FAIL) return new NotFailed();
  return { organizationId: task.organizationId, inspectionId: inspection.id };
}

/** An enterprise of the department's district. */
async function ofOrganization(
  tx: EntityManager,
  act: Act,
  authorityId: string,
  id: string,
): Promise<Against | OutsideDistrict> {
  const found = act.about(await findVisible<Organization>(tx, act.viewer, OrganizationType, id));
  const place = found.locationId ? await tx.findOneBy(Division, { id: found.locationId }) : null;
  if (!place || found.id === authorityId || !(await liesInRegionOf(tx, authorityId, place.code)))
    return new OutsideDistrict();
  return { organizationId: found.id, inspectionId: null };
}

type Action = Pick<EnforcementAction, "kind" | "fine" | "confiscated" | "transferredTo" | "note">;

function actionOf(input: RecordCaseActionInput): Action {
  const { kind } = input;
  if (kind === EnforcementActionKind.EXPOSE)
    throw wrong(["kind"], "EXPOSE_CASE", "What is exposed is published with `exposeCase`.");
  const fine = amountOf(input, "fine");
  const confiscated = amountOf(input, "confiscated");
  const amounts = fine !== null || confiscated !== null;
  const fines = kind === EnforcementActionKind.FINE_CONFISCATE;
  if (fines && !amounts) throw wrong(["fine"], "MISSING", "How much?");
  if (!fines && amounts) throw wrong(["fine"], "NO_FINE", "Only a fine has an amount.");
  const transfers = kind === EnforcementActionKind.TRANSFER;
  if (transfers && !input.transferredTo) throw wrong(["transferredTo"], "MISSING", "To whom?");
  if (!transfers && input.transferredTo)
    throw wrong(["transferredTo"], "NO_TRANSFER", "Only a transfer goes to somebody.");
  return {
    ...{ kind, fine, confiscated },
    transferredTo: input.transferredTo ? titleIn(input.transferredTo, ["transferredTo"]) : null,
    note: input.note ? reasonIn(input.note, ["note"]) : null,
  };
}

/** Yuan and fen, above nothing. */
function amountOf(input: RecordCaseActionInput, field: "fine" | "confiscated"): string | null {
  const text = input[field];
  if (text === null || text === undefined) return null;
  const limits = { integerDigits: 14, fractionDigits: 2 };
  const amount = parsedInput(given => parseDecimal(given, limits), text, ["input", field]);
  if (compareDecimals(amount, decimal("0")) <= 0)
    throw wrong([field], "NOT_POSITIVE", "An amount is above zero.");
  return amount;
}
