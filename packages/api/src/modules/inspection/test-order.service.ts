import {
  CustodyStep,
  localDateIn,
  OrganizationStatus,
  OrganizationType as TypeOfOrganization,
  TestLevel,
  TestOrderStatus,
  type JudgedProduct,
} from "@weft/schema";
import type { EntityManager } from "typeorm";
import { forbidden } from "../../platform/failure";
import { IllegalTransition } from "../../platform/machine";
import type { StaleVersion } from "../../platform/version";
import { newId } from "../../platform/uuid";
import { findVisible, uuidOf } from "../../platform/visible";
import { write, type Answered, type WriteContext } from "../../platform/write";
import { findParties, OrganizationType } from "../organization";
import { LotType, type Lot } from "../product";
import { limitsOn, mustBeKnown, productOf } from "../standard";
import { CustodyEvent } from "./custody-event.entity";
import { onTestOrder, type Testing } from "./inspection.acting";
import { sampleReceived, testOrderMoved } from "./inspection.events";
import type {
  AcceptTestOrderInput,
  CancelTestOrderInput,
  DeclineTestOrderInput,
  ReceiveTestSampleInput,
  RequestTestInput,
  TestOrderInput,
} from "./inspection.inputs";
import {
  itemIfSaid,
  nameIfSaid,
  nameIn,
  parametersIn,
  textIfSaid,
  textIn,
  wrong,
} from "./inspection.parsing";
import { LabNotAvailable, SampleCodeTaken } from "./inspection.problems";
import { TestParty, whyNot } from "./inspection.rules";
import { isLessStrict, wearersOf } from "./lot.wearers";
import { factsOf } from "./product.facts";
import { partiesOf } from "./report.repository";
import type { TestOrder } from "./test-order.entity";
import { insertTestOrder, stepTestOrder } from "./test-order.repository";
import { TestSample } from "./test-sample.entity";

const { REQUESTED, ACCEPTED, DECLINED, CANCELLED } = TestOrderStatus;

type Moved = Answered<TestOrder | StaleVersion | IllegalTransition>;

interface Move {
  readonly mutation: string;
  readonly permission: "test:request" | "test:report";
  readonly input: TestOrderInput;
  readonly to: TestOrderStatus;
  readonly reason?: string;
}

/** A client has goods tested, and the lab takes the sample in. */
export class TestOrderService {
  constructor(private readonly testing: Testing) {}

  /** The client asks. What it says of the product and what it asks for is not changed afterwards. */
  request(context: WriteContext, input: RequestTestInput): Answered<TestOrder | LabNotAvailable> {
    const { db, clock, announce } = this.testing;
    const now = clock.now();
    const product = productOf(input.product, ["input", "product"]);
    mustBeFinal(input);
    const parameters = parametersIn(input.parameters);
    const item = itemIfSaid(input.item);
    const note = textIfSaid(input.note, ["note"]);
    if (!input.lotId && !item) throw wrong(["lotId"], "MISSING", "Say what is to be tested.");
    if (input.lotId && item) throw wrong(["item"], "ONE_OF", "A lot says itself what it is.");
    const { organizationId: clientId } = context.viewer.mustBeSomebody();
    const intent = { mutation: "requestTest", permission: "test:request", input } as const;
    return write<TestOrder, LabNotAvailable>(db, context, intent, async (tx, act) => {
      act.mustBeAllowed();
      const { parameters: known } = await limitsOn(tx, localDateIn(now));
      mustBeKnown(parameters, known, at => [
        ...["input", "parameters"],
        input.parameters.indexOf(parameters[at] ?? ""),
      ]);
      const labId = uuidOf(OrganizationType, input.labId);
      const lot = input.lotId ? await findVisible<Lot>(tx, act.viewer, LotType, input.lotId) : null;
      if (lot) await mustBeForItsWearers(tx, lot, { clientId, product, said: input.product });
      const unavailable = await whyNotLab(tx, labId, clientId);
      if (unavailable) return unavailable;
      const { ageGroup, contact, declaredCategory } = product;
      const order = await insertTestOrder(
        tx,
        {
          ...{ clientId, labId, lotId: lot?.id ?? null, item, level: input.level, note },
          ...{ ageGroup, contact, declaredCategory, product: factsOf(product), parameters },
        },
        REQUESTED,
        now,
      );
      await announce(tx, testOrderMoved(order, clientId));
      return order;
    });
  }

  /** The lab will test. */
  accept(context: WriteContext, input: AcceptTestOrderInput): Moved {
    const intent = { mutation: "acceptTestOrder", permission: "test:report", input } as const;
    return this.move(context, { ...intent, to: ACCEPTED });
  }

  /** The lab will not. */
  decline(context: WriteContext, input: DeclineTestOrderInput): Moved {
    const reason = textIn(input.reason, ["reason"]);
    const intent = { mutation: "declineTestOrder", permission: "test:report", input } as const;
    return this.move(context, { ...intent, to: DECLINED, reason });
  }

  /** The client thinks better of it, as long as nothing was reported. */
  cancel(context: WriteContext, input: CancelTestOrderInput): Moved {
    const reason = textIn(input.reason, ["reason"]);
    const intent = { mutation: "cancelTestOrder", permission: "test:request", input } as const;
    return this.move(context, { ...intent, to: CANCELLED, reason });
  }

  /** The lab takes a sample in, under its own code; a backup is put away at once. */
  receive(
    context: WriteContext,
    input: ReceiveTestSampleInput,
  ): Answered<TestSample | StaleVersion | IllegalTransition | SampleCodeTaken> {
    const code = nameIn(input.code, ["code"]);
    const seal = nameIfSaid(input.seal, ["seal"]);
    const condition = textIfSaid(input.condition, ["condition"]);
    const taken = () => new SampleCodeTaken();
    const intent = {
      ...{ mutation: "receiveTestSample", permission: "test:report" as const, input },
      conflicts: {
        uq_test_sample__holder_id__code: taken,
        uq_test_sample__holder_id__seal: taken,
      },
    };
    type Why = IllegalTransition | SampleCodeTaken;
    return onTestOrder<TestSample, Why>(this.testing, context, intent, async scene => {
      const { tx, order, byId, party, now } = scene;
      if (party !== TestParty.LAB) throw forbidden();
      if (order.status !== REQUESTED && order.status !== ACCEPTED)
        return new IllegalTransition(order.status, ACCEPTED);
      const sample = tx.create(TestSample, {
        ...{ id: newId(), testOrderId: order.id, holderId: byId, code, seal },
        ...{ backup: input.backup ?? false, createdAt: now },
      });
      await tx.insert(TestSample, sample);
      await tx.insert(CustodyEvent, custodyOf(sample, byId, condition));
      await this.testing.announce(tx, sampleReceived(order, now));
      return sample;
    });
  }

  private move(context: WriteContext, { to, reason, ...intent }: Move): Moved {
    return onTestOrder<TestOrder, IllegalTransition>(
      this.testing,
      context,
      intent,
      async ({ tx, order, byId, party, now }) => {
        const illegal = whyNot(order.status, to, party);
        if (illegal) return illegal;
        await stepTestOrder(tx, order, { to, byId, reason }, now);
        await this.testing.announce(tx, testOrderMoved(order, byId));
        return order;
      },
    );
  }
}

const custodyOf = (
  { id: sampleId, backup, createdAt }: TestSample,
  byId: string,
  condition: string | null,
) => {
  const later = new Date(createdAt.getTime() + 1);
  const step = { sampleId, byId };
  return [
    { ...step, id: newId(), step: CustodyStep.RECEIVED, at: createdAt, condition },
    ...(backup
      ? [{ ...step, id: newId(), step: CustodyStep.RETAINED, at: later, condition: null }]
      : []),
  ];
};

/** A garment is not processed further; that it would be is no reason to judge it by wider limits. */
function mustBeFinal({ level, product }: RequestTestInput): void {
  if (level !== TestLevel.GARMENT) return;
  for (const condition of ["nonFinalWetProcessed", "nonFinalWashDown"] as const)
    if (product[condition])
      throw wrong(["product", condition], "FINAL", "A garment is not processed again.");
}

interface Said {
  readonly clientId: string;
  readonly product: JudgedProduct;
  readonly said: RequestTestInput["product"];
}

/** The goods say whom they are for; of the order they were made for, only its parties are told so. */
async function mustBeForItsWearers(
  tx: EntityManager,
  lot: Lot,
  { clientId, product, said }: Said,
): Promise<void> {
  const isParty = (await partiesOf(tx, lot)).includes(clientId);
  const wearers = (await wearersOf(tx, [lot.id], isParty ? lot.orderId : null)).get(lot.id) ?? [];
  if (!wearers.some(one => isLessStrict(product.ageGroup, one))) return;
  const heightSaid = said.heightCm !== null && said.heightCm !== undefined;
  const field = heightSaid ? "heightCm" : "ageGroup";
  throw wrong(["product", field], "LESS_STRICT", "The goods are for younger children.");
}

async function whyNotLab(
  tx: EntityManager,
  labId: string,
  clientId: string,
): Promise<LabNotAvailable | null> {
  const [lab] = await findParties(tx, [labId]);
  if (!lab?.types.includes(TypeOfOrganization.TESTING_LAB))
    throw wrong(["labId"], "NOT_A_LAB", "No such laboratory is known here.");
  if (lab.id === clientId) throw wrong(["labId"], "SELF", "Nobody tests for itself.");
  return lab.status === OrganizationStatus.VERIFIED ? null : new LabNotAvailable();
}
