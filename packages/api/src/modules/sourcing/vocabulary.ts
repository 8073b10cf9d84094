import { QuotationStatus, RfqAudience, RfqStatus, SampleStatus } from "@weft/schema";
import { publish } from "../../platform/vocabulary";

publish(RfqStatus, "RfqStatus", "Where an enquiry stands. Only OPEN is not final.", {
  OPEN: "Quotations can be given, and one of them awarded, until its deadline.",
  AWARDED: "One quotation won, and became a draft order.",
  CLOSED: "Ended by the requester without an order.",
  EXPIRED: "The deadline passed without an award.",
  CANCELLED: "Called off by the requester.",
});

publish(RfqAudience, "RfqAudience", "Who may answer an enquiry.", {
  INVITED: "The organizations its requester named.",
  ELIGIBLE:
    "Every verified organization of a type that sells orders of this kind: SALES an overseas center or an e-commerce seller, PRODUCTION a garment maker, PROCESSING a processor, FABRIC a fabric supplier, TRIMS a trims supplier, SAMPLE whoever trades.",
});

publish(
  QuotationStatus,
  "QuotationStatus",
  "Where a quotation stands. Only SUBMITTED is not final.",
  {
    SUBMITTED: "Given; its bidder may revise it until the deadline.",
    AWARDED: "It won: its terms are those of a draft order.",
    LOST: "Another one was awarded.",
    WITHDRAWN: "Taken back by its bidder.",
    EXPIRED: "The enquiry ended without an award.",
  },
);

publish(
  SampleStatus,
  "SampleStatus",
  "Where a sample stands. APPROVED, REJECTED and CANCELLED are final.",
  {
    REQUESTED: "Asked for by the buyer.",
    MAKING: "Being made by the seller.",
    SENT: "On its way to the buyer.",
    RECEIVED: "With the buyer, who looks at it.",
    APPROVED: "As the buyer wants it.",
    REJECTED: "Not as the buyer wants it; the next round is another sample.",
    CANCELLED: "Called off by either party before it was sent.",
  },
);
