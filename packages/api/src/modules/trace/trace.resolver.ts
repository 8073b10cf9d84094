import { TraceDirection, type TraceNodeKind } from "@weft/schema";
import { Arg, ID, Int, Query, Resolver, Root } from "type-graphql";
import { ComputedRoot, parseGlobalId, Reference } from "../../graph";
import { badUserInput } from "../../platform/failure";
import { ShipmentType } from "../goods";
import { OrganizationType } from "../organization";
import { LotType } from "../product";
import { downstream } from "./trace.downstream";
import { type TraceCertificateType, type TraceConclusionType, TraceType } from "./trace.types";
import { upstream } from "./trace.upstream";
import { MOST_NODES } from "./trace.walk";

const USUAL_DEPTH = 12;
const DEEPEST = 20;

/** What a step may come to, for the cost: beyond a few hundred places nobody reads a trace. */
const COST_OF_STEP = 50;

interface Told {
  readonly nodes: readonly ToldNode[];
  readonly links: readonly { readonly from: number; readonly to: number }[];
  readonly truncated: boolean;
}

interface ToldNode {
  readonly key: number;
  readonly kind: TraceNodeKind;
  readonly label: string;
  readonly masked: boolean;
  readonly depth: number;
  readonly lotId: string | null;
  readonly shipmentId: string | null;
  readonly supplierId: string | null;
  readonly conclusions: TraceConclusionType[];
  readonly certificates: TraceCertificateType[];
}

const referenceTo = (type: ConstructorParameters<typeof Reference>[0], id: string | null) =>
  id === null ? null : new Reference(type, id);

const lotIdOf = (id: unknown): string | null => {
  const parsed = parseGlobalId(id);
  return parsed?.prefix === "lot" ? parsed.uuid : null;
};

function depthOf(depth: unknown): number {
  if (depth === null || depth === undefined) return USUAL_DEPTH;
  if (typeof depth === "number" && depth >= 1 && depth <= DEEPEST) return depth;
  throw badUserInput(`A trace goes 1 to ${DEEPEST} steps.`, { path: ["depth"], reason: "RANGE" });
}

@Resolver()
export class TraceResolver {
  @ComputedRoot({
    args: {
      lotId: { type: "uuid", read: lotIdOf },
      depth: { type: "integer", read: depthOf },
    },
    forms: Object.values(TraceDirection),
    formOf: ({ direction }) => direction as TraceDirection,
    needs: at => (at.form === TraceDirection.UPSTREAM ? upstream(at) : downstream(at)),
    costOf: ({ depth }) => depthOf(depth) * COST_OF_STEP,
  })
  @Query(() => TraceType, {
    nullable: true,
    description: `Where a lot came from or went to; null for a lot the viewer does not see. Upstream, for its maker and the parties of the order it was made for: what lies beyond what the viewer sees itself is masked until its maker discloses its name. Downstream: what the viewer made of it, had made of it by processors, and sent; what became of what it sold is not its business. At most ${MOST_NODES} places. Costs ${COST_OF_STEP} for each step.`,
  })
  trace(
    @Arg("lotId", () => ID, { description: "The lot it starts from." }) _lotId: string,
    @Arg("direction", () => TraceDirection, { description: "Which way it goes." })
    _direction: TraceDirection,
    @Arg("depth", () => Int, {
      nullable: true,
      defaultValue: USUAL_DEPTH,
      description: `How many steps it goes, 1 to ${DEEPEST}. Refused otherwise with the reason RANGE.`,
    })
    _depth: number | null,
    @Root() told: Told | null,
  ): TraceType | null {
    return told && { ...told, nodes: told.nodes.map(nodeOf), links: [...told.links] };
  }
}

const nodeOf = ({ lotId, shipmentId, supplierId, ...node }: ToldNode) => ({
  ...node,
  lot: referenceTo(LotType, lotId),
  shipment: referenceTo(ShipmentType, shipmentId),
  supplier: referenceTo(OrganizationType, supplierId),
});
