// Generated from data/ by `pnpm --filter @weft/schema tables`. Do not edit.

/** A legal move; several states in `from` or roles in `by` mean any of them, `BOTH` means one asks and the other confirms. */
export interface Transition {
  readonly from: readonly string[];
  readonly to: string;
  readonly by: readonly string[];
  readonly guard: string;
  readonly effect: string;
}

/** What a thing's life may look like: any move that is not listed is illegal. */
export interface StateMachine {
  readonly initial: string;
  readonly terminal: readonly string[];
  /** States computed from dates and never stored. */
  readonly derived: readonly string[];
  /** States that use up capacity. */
  readonly holding: readonly string[];
  readonly transitions: readonly Transition[];
}

/** The state machines of `data/state_machines.json`, by the noun they belong to. */
// prettier-ignore
export const STATE_MACHINES = {
  order: {
    initial: "DRAFT",
    terminal: ["REJECTED","EXPIRED","CANCELLED","CLOSED_SHORT","COMPLETED"],
    derived: [],
    holding: [],
    transitions: [
      {"from":["DRAFT"],"to":"SUBMITTED","by":["BUYER"],"guard":">=1 line, qty>0, price>=0, currency, due date; incoterm+place if cross-border","effect":""},
      {"from":["DRAFT"],"to":"CANCELLED","by":["BUYER"],"guard":"","effect":""},
      {"from":["SUBMITTED"],"to":"ACCEPTED","by":["SELLER"],"guard":"accepts the current revision","effect":""},
      {"from":["SUBMITTED"],"to":"REJECTED","by":["SELLER"],"guard":"reason","effect":""},
      {"from":["SUBMITTED"],"to":"COUNTERED","by":["SELLER"],"guard":"new revision","effect":""},
      {"from":["SUBMITTED"],"to":"CANCELLED","by":["BUYER"],"guard":"","effect":""},
      {"from":["SUBMITTED"],"to":"EXPIRED","by":["SYSTEM"],"guard":"now>validUntil","effect":""},
      {"from":["COUNTERED"],"to":"ACCEPTED","by":["BUYER"],"guard":"accepts the current revision","effect":""},
      {"from":["COUNTERED"],"to":"SUBMITTED","by":["BUYER"],"guard":"new revision","effect":""},
      {"from":["COUNTERED"],"to":"CANCELLED","by":["BUYER"],"guard":"","effect":""},
      {"from":["COUNTERED"],"to":"EXPIRED","by":["SYSTEM"],"guard":"now>validUntil","effect":""},
      {"from":["ACCEPTED"],"to":"IN_PRODUCTION","by":["SELLER"],"guard":"sample APPROVED when sampleRequired","effect":""},
      {"from":["ACCEPTED"],"to":"CANCELLED","by":["BOTH"],"guard":"cancellation request confirmed by the other party","effect":""},
      {"from":["IN_PRODUCTION"],"to":"READY","by":["SELLER"],"guard":"every quality gate of the order has a final PASS","effect":""},
      {"from":["IN_PRODUCTION"],"to":"PARTIALLY_DELIVERED","by":["BUYER"],"guard":"receipt confirmed, lots released, open quantity left","effect":""},
      {"from":["IN_PRODUCTION"],"to":"CANCELLED","by":["BOTH"],"guard":"nothing delivered","effect":""},
      {"from":["READY"],"to":"PARTIALLY_DELIVERED","by":["BUYER"],"guard":"receipt confirmed, open quantity left","effect":""},
      {"from":["READY"],"to":"DELIVERED","by":["BUYER"],"guard":"accepted quantity within tolerance on every line","effect":""},
      {"from":["READY"],"to":"CANCELLED","by":["BOTH"],"guard":"nothing delivered","effect":""},
      {"from":["PARTIALLY_DELIVERED"],"to":"PARTIALLY_DELIVERED","by":["BUYER"],"guard":"further receipt","effect":""},
      {"from":["PARTIALLY_DELIVERED"],"to":"DELIVERED","by":["BUYER"],"guard":"accepted quantity within tolerance on every line","effect":""},
      {"from":["PARTIALLY_DELIVERED"],"to":"CLOSED_SHORT","by":["BOTH"],"guard":"","effect":""},
      {"from":["IN_PRODUCTION","READY","PARTIALLY_DELIVERED"],"to":"QUALITY_HOLD","by":["BUYER","SELLER","SYSTEM","AMR"],"guard":"reason + scope (order, line or lot); AMR needs a case id","effect":"resumeState stored; ORDER state only for scope ORDER or when holds cover all undelivered quantity"},
      {"from":["QUALITY_HOLD"],"to":"<resumeState>","by":["imposer","SYSTEM"],"guard":"SYSTEM only on a passing re-inspection of the held scope; an AMR hold only by AMR","effect":""},
      {"from":["QUALITY_HOLD"],"to":"CANCELLED","by":["BOTH"],"guard":"nothing delivered","effect":""},
      {"from":["QUALITY_HOLD"],"to":"CLOSED_SHORT","by":["BOTH"],"guard":"something delivered","effect":""},
      {"from":["DELIVERED"],"to":"COMPLETED","by":["BUYER","SYSTEM"],"guard":"SYSTEM after acceptanceDays (default 10) without claim","effect":""},
    ],
  },
  rfq: {
    initial: "OPEN",
    terminal: ["AWARDED","CLOSED","EXPIRED","CANCELLED"],
    derived: [],
    holding: [],
    transitions: [
      {"from":["OPEN"],"to":"AWARDED","by":["REQUESTER"],"guard":">=1 valid quotation","effect":"draft order created"},
      {"from":["OPEN"],"to":"CLOSED","by":["REQUESTER"],"guard":"","effect":""},
      {"from":["OPEN"],"to":"CANCELLED","by":["REQUESTER"],"guard":"","effect":""},
      {"from":["OPEN"],"to":"EXPIRED","by":["SYSTEM"],"guard":"","effect":""},
    ],
  },
  quotation: {
    initial: "SUBMITTED",
    terminal: ["AWARDED","LOST","WITHDRAWN","EXPIRED"],
    derived: [],
    holding: [],
    transitions: [
      {"from":["SUBMITTED"],"to":"SUBMITTED","by":["BIDDER"],"guard":"revision+1 before the deadline","effect":""},
      {"from":["SUBMITTED"],"to":"WITHDRAWN","by":["BIDDER"],"guard":"","effect":""},
      {"from":["SUBMITTED"],"to":"AWARDED","by":["REQUESTER"],"guard":"","effect":""},
      {"from":["SUBMITTED"],"to":"LOST","by":["SYSTEM"],"guard":"another was awarded","effect":""},
      {"from":["SUBMITTED"],"to":"EXPIRED","by":["SYSTEM"],"guard":"","effect":""},
    ],
  },
  sample: {
    initial: "REQUESTED",
    terminal: ["APPROVED","REJECTED","CANCELLED"],
    derived: [],
    holding: [],
    transitions: [
      {"from":["REQUESTED"],"to":"MAKING","by":["SELLER"],"guard":"","effect":""},
      {"from":["MAKING"],"to":"SENT","by":["SELLER"],"guard":"","effect":""},
      {"from":["SENT"],"to":"RECEIVED","by":["BUYER"],"guard":"","effect":""},
      {"from":["RECEIVED"],"to":"APPROVED","by":["BUYER"],"guard":"","effect":""},
      {"from":["RECEIVED"],"to":"REJECTED","by":["BUYER"],"guard":"round n; a new round is a new sample","effect":""},
      {"from":["REQUESTED","MAKING"],"to":"CANCELLED","by":["BUYER","SELLER"],"guard":"","effect":""},
    ],
  },
  certificate: {
    initial: "DRAFT",
    terminal: ["REJECTED","WITHDRAWN","REVOKED","CANCELLED","RENEWED"],
    derived: ["EXPIRED"],
    holding: [],
    transitions: [
      {"from":["DRAFT"],"to":"APPLIED","by":["HOLDER"],"guard":"","effect":""},
      {"from":["APPLIED"],"to":"UNDER_REVIEW","by":["ISSUER"],"guard":"","effect":""},
      {"from":["APPLIED","UNDER_REVIEW"],"to":"WITHDRAWN","by":["HOLDER"],"guard":"","effect":""},
      {"from":["UNDER_REVIEW"],"to":"CORRECTION_REQUESTED","by":["ISSUER"],"guard":"","effect":""},
      {"from":["CORRECTION_REQUESTED"],"to":"UNDER_REVIEW","by":["HOLDER"],"guard":"","effect":""},
      {"from":["UNDER_REVIEW"],"to":"REJECTED","by":["ISSUER"],"guard":"reason","effect":""},
      {"from":["UNDER_REVIEW"],"to":"ISSUED","by":["ISSUER"],"guard":"number, validFrom, validTo, scope, evidence","effect":""},
      {"from":["ISSUED"],"to":"SUSPENDED","by":["ISSUER"],"guard":"reason, until","effect":""},
      {"from":["SUSPENDED"],"to":"ISSUED","by":["ISSUER"],"guard":"reinstated before validTo","effect":""},
      {"from":["ISSUED","SUSPENDED"],"to":"REVOKED","by":["ISSUER"],"guard":"撤销: for cause, reason","effect":""},
      {"from":["ISSUED","SUSPENDED"],"to":"CANCELLED","by":["HOLDER","ISSUER"],"guard":"注销: voluntary or product discontinued","effect":""},
      {"from":["ISSUED"],"to":"RENEWED","by":["ISSUER"],"guard":"a successor certificate is ISSUED; successorId set","effect":""},
    ],
  },
  booking: {
    initial: "REQUESTED",
    terminal: ["REJECTED","COMPLETED","CANCELLED","NO_SHOW","OFFER_EXPIRED"],
    derived: [],
    holding: ["CONFIRMED","CHECKED_IN","OFFERED"],
    transitions: [
      {"from":["REQUESTED"],"to":"CONFIRMED","by":["OWNER","SYSTEM"],"guard":"capacity free, quota left","effect":""},
      {"from":["REQUESTED"],"to":"REJECTED","by":["OWNER"],"guard":"","effect":""},
      {"from":["REQUESTED"],"to":"WAITLISTED","by":["SYSTEM"],"guard":"no capacity","effect":""},
      {"from":["WAITLISTED"],"to":"OFFERED","by":["SYSTEM"],"guard":"capacity freed; 2 h to accept","effect":""},
      {"from":["OFFERED"],"to":"CONFIRMED","by":["BOOKER"],"guard":"","effect":""},
      {"from":["OFFERED"],"to":"OFFER_EXPIRED","by":["SYSTEM"],"guard":"","effect":""},
      {"from":["CONFIRMED"],"to":"CHECKED_IN","by":["OWNER"],"guard":"","effect":""},
      {"from":["CHECKED_IN"],"to":"COMPLETED","by":["OWNER"],"guard":"","effect":""},
      {"from":["CONFIRMED","WAITLISTED","REQUESTED","OFFERED"],"to":"CANCELLED","by":["BOOKER","OWNER"],"guard":"late if < 24 h before start","effect":""},
      {"from":["CONFIRMED"],"to":"NO_SHOW","by":["OWNER","SYSTEM"],"guard":"30 min after start","effect":""},
    ],
  },
  matchNotice: {
    initial: "NEW",
    terminal: ["DECLINED","CONNECTED","EXPIRED"],
    derived: [],
    holding: [],
    transitions: [
      {"from":["NEW"],"to":"SEEN","by":["RECIPIENT"],"guard":"","effect":""},
      {"from":["NEW","SEEN"],"to":"INTERESTED","by":["RECIPIENT"],"guard":"","effect":""},
      {"from":["NEW","SEEN","INTERESTED"],"to":"DECLINED","by":["RECIPIENT"],"guard":"","effect":""},
      {"from":["INTERESTED"],"to":"CONNECTED","by":["SYSTEM"],"guard":"the counterpart notice is INTERESTED too","effect":"identities and contacts disclosed to both"},
      {"from":["NEW","SEEN","INTERESTED"],"to":"EXPIRED","by":["SYSTEM"],"guard":"notice or posting expired/closed","effect":""},
    ],
  },
  financeRequest: {
    initial: "DRAFT",
    terminal: ["REJECTED","WITHDRAWN","REPAID","DEFAULTED"],
    derived: [],
    holding: [],
    transitions: [
      {"from":["DRAFT"],"to":"SUBMITTED","by":["APPLICANT"],"guard":"consents given, pledge within limit","effect":""},
      {"from":["SUBMITTED"],"to":"UNDER_REVIEW","by":["BANK"],"guard":"","effect":""},
      {"from":["SUBMITTED","UNDER_REVIEW","OFFERED"],"to":"WITHDRAWN","by":["APPLICANT"],"guard":"","effect":""},
      {"from":["UNDER_REVIEW"],"to":"OFFERED","by":["BANK"],"guard":"","effect":""},
      {"from":["UNDER_REVIEW"],"to":"REJECTED","by":["BANK"],"guard":"","effect":""},
      {"from":["OFFERED"],"to":"ACCEPTED","by":["APPLICANT"],"guard":"pledge re-checked","effect":""},
      {"from":["ACCEPTED"],"to":"DISBURSED","by":["BANK"],"guard":"","effect":""},
      {"from":["DISBURSED"],"to":"REPAID","by":["BANK"],"guard":"","effect":""},
      {"from":["DISBURSED"],"to":"DEFAULTED","by":["BANK"],"guard":"","effect":""},
    ],
  },
  supervisionInspection: {
    initial: "PLANNED",
    terminal: ["FINAL","VOID"],
    derived: [],
    holding: [],
    transitions: [
      {"from":["PLANNED"],"to":"SAMPLED","by":["INSPECTOR"],"guard":"sample + backup sample sealed","effect":""},
      {"from":["SAMPLED"],"to":"TESTING","by":["LAB"],"guard":"","effect":""},
      {"from":["TESTING"],"to":"PRELIMINARY","by":["LAB"],"guard":"report issued","effect":""},
      {"from":["PRELIMINARY"],"to":"FINAL","by":["SYSTEM"],"guard":"PASS at once; FAIL after 15 days without objection","effect":""},
      {"from":["PRELIMINARY"],"to":"OBJECTED","by":["SAMPLED_ORG"],"guard":"within 15 days of notice","effect":""},
      {"from":["OBJECTED"],"to":"RECHECKING","by":["AMR"],"guard":"accepted, backup sample to another lab","effect":""},
      {"from":["OBJECTED"],"to":"FINAL","by":["AMR"],"guard":"objection refused","effect":""},
      {"from":["RECHECKING"],"to":"FINAL","by":["AMR"],"guard":"recheck conclusion replaces the first","effect":""},
      {"from":["PLANNED","SAMPLED","TESTING"],"to":"VOID","by":["AMR"],"guard":"reason","effect":""},
    ],
  },
  policyApplication: {
    initial: "DRAFT",
    terminal: ["REJECTED","WITHDRAWN","DISBURSED"],
    derived: [],
    holding: [],
    transitions: [
      {"from":["DRAFT"],"to":"SUBMITTED","by":["APPLICANT"],"guard":"inside the window, eligibility not NOT_ELIGIBLE","effect":""},
      {"from":["SUBMITTED"],"to":"UNDER_REVIEW","by":["DEPT"],"guard":"","effect":""},
      {"from":["SUBMITTED","UNDER_REVIEW"],"to":"WITHDRAWN","by":["APPLICANT"],"guard":"","effect":""},
      {"from":["UNDER_REVIEW"],"to":"CORRECTION_REQUESTED","by":["DEPT"],"guard":"","effect":""},
      {"from":["CORRECTION_REQUESTED"],"to":"UNDER_REVIEW","by":["APPLICANT"],"guard":"","effect":""},
      {"from":["UNDER_REVIEW"],"to":"PUBLIC_NOTICE","by":["DEPT"],"guard":"公示","effect":""},
      {"from":["UNDER_REVIEW"],"to":"REJECTED","by":["DEPT"],"guard":"","effect":""},
      {"from":["PUBLIC_NOTICE"],"to":"APPROVED","by":["DEPT"],"guard":"no upheld objection","effect":""},
      {"from":["PUBLIC_NOTICE"],"to":"REJECTED","by":["DEPT"],"guard":"","effect":""},
      {"from":["APPROVED"],"to":"DISBURSED","by":["DEPT"],"guard":"","effect":""},
    ],
  },
} as const satisfies Record<string, StateMachine>;
