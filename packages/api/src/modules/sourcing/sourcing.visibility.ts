import { OrderKind } from "@weft/schema";
import { any, join, literal, sql, type Asking, type Row, type Scope, type Sql } from "../../graph";
import { isAny, trading } from "../organization";
import type { Quotation } from "./quotation.entity";
import type { RfqInvitation } from "./rfq-invitation.entity";
import type { RfqLine } from "./rfq-line.entity";
import type { Rfq } from "./rfq.entity";
import { sellersOf } from "./rfq.rules";
import type { Sample } from "./sample.entity";

type Asked = Pick<Row<Rfq>, "id" | "requesterId" | "audience" | "kind" | "status">;

/** Whether the organization `me_` sells orders of this kind. */
const sells = (kind: Sql): Sql =>
  any(
    Object.values(OrderKind).map(one => {
      const types = sellersOf[one];
      const isOne = sql`${kind} = ${literal(one)}`;
      if (types === null) return sql`(${isOne})`;
      return sql`(${isOne} and me_.types && array[${join(types.map(literal), ", ")}]::text[])`;
    }),
  );

/**
 * An enquiry shows to its requester and to whom it is addressed: by name, or, while it is open, by what they sell.
 * Whoever answered one that was addressed to all goes on seeing it.
 */
function rfqWays(row: Asked, viewer: Asking): readonly Sql[] {
  if (!isAny(viewer, trading)) return [];
  const me = viewer.organizationId;
  const invited = sql`exists (select 1 from rfq_invitation i_ where i_.rfq_id = ${row.id} and i_.organization_id = ${me})`;
  const eligible = sql`exists (select 1 from organization me_ where me_.id = ${me} and me_.status = 'VERIFIED' and (${sells(row.kind)}))`;
  const answered = sql`exists (select 1 from quotation q_ where q_.rfq_id = ${row.id} and q_.bidder_id = ${me})`;
  return [
    sql`${row.requesterId} = ${me}`,
    sql`${row.requesterId} <> ${me} and ${row.audience} = 'INVITED' and ${invited}`,
    sql`${row.requesterId} <> ${me} and ${row.audience} = 'ELIGIBLE' and ((${row.status} = 'OPEN' and ${eligible}) or ${answered})`,
  ];
}

export const itsAudience: Scope<Rfq> = ({ row, viewer }) => rfqWays(row, viewer);

/** Who else was asked is the requester's own business. */
export const itsRequester: Scope<Rfq> = ({ row, viewer }) =>
  isAny(viewer, trading) && sql`${row.requesterId} = ${viewer.organizationId}`;

/** What belongs to an enquiry shows to whom the enquiry shows. */
export const ofVisibleRfq: Scope<{ rfqId: string }> = ({ row, viewer }) => {
  const rfq = {
    id: sql`r_.id`,
    requesterId: sql`r_.requester_id`,
    audience: sql`r_.audience`,
    kind: sql`r_.kind`,
    status: sql`r_.status`,
  };
  const ways = rfqWays(rfq, viewer);
  return (
    ways.length > 0 &&
    sql`exists (select 1 from rfq r_ where r_.id = ${row.rfqId} and ${any(ways.map(way => sql`(${way})`))})`
  );
};

/**
 * What the requester hopes to pay, unless it says so to everybody it asks. It says so of what it asks at present: what
 * it hoped for before is still its own.
 */
export const ofDisclosedTarget: Scope<RfqLine> = ({ row, viewer }) =>
  isAny(viewer, trading) &&
  sql`exists (select 1 from rfq r_ where r_.id = ${row.rfqId} and ((r_.discloses_target_prices and r_.revision = ${row.revision}) or r_.requester_id = ${viewer.organizationId}))`;

export const ofOwnRfq: Scope<RfqInvitation> = ({ row, viewer }) =>
  isAny(viewer, trading) &&
  sql`exists (select 1 from rfq r_ where r_.id = ${row.rfqId} and r_.requester_id = ${viewer.organizationId})`;

/** A quotation is a secret of bidder and requester: other bidders learn neither of it nor how many there are. */
const quotationWays = (
  row: Pick<Row<Quotation>, "bidderId" | "requesterId">,
  viewer: Asking,
): readonly Sql[] =>
  isAny(viewer, trading)
    ? [
        sql`${row.bidderId} = ${viewer.organizationId}`,
        sql`${row.requesterId} = ${viewer.organizationId}`,
      ]
    : [];

export const itsBidderAndRequester: Scope<Quotation> = ({ row, viewer }) =>
  quotationWays(row, viewer);

export const ofVisibleQuotation: Scope<{ quotationId: string }> = ({ row, viewer }) => {
  const ways = quotationWays(
    { bidderId: sql`q_.bidder_id`, requesterId: sql`q_.requester_id` },
    viewer,
  );
  return (
    ways.length > 0 &&
    sql`exists (select 1 from quotation q_ where q_.id = ${row.quotationId} and ${any(ways.map(way => sql`(${way})`))})`
  );
};

const sampleWays = (
  row: Pick<Row<Sample>, "buyerId" | "sellerId">,
  viewer: Asking,
): readonly Sql[] =>
  isAny(viewer, trading)
    ? [
        sql`${row.buyerId} = ${viewer.organizationId}`,
        sql`${row.sellerId} = ${viewer.organizationId}`,
      ]
    : [];

export const itsBuyerAndSeller: Scope<Sample> = ({ row, viewer }) => sampleWays(row, viewer);

export const ofVisibleSample: Scope<{ sampleId: string }> = ({ row, viewer }) => {
  const ways = sampleWays({ buyerId: sql`s_.buyer_id`, sellerId: sql`s_.seller_id` }, viewer);
  return (
    ways.length > 0 &&
    sql`exists (select 1 from sample s_ where s_.id = ${row.sampleId} and ${any(ways.map(way => sql`(${way})`))})`
  );
};
