import { WhitelistConditionKind, WhitelistStatus } from "@weft/schema";
import { publish } from "../../platform/vocabulary";

publish(
  WhitelistStatus,
  "WhitelistStatus",
  "Where a fabric supplier stands on the white list. It is a distinction: nothing of it stops an order.",
  {
    LISTED: "On the list.",
    WATCH: "On the list, and watched: a supervision sampling of its goods failed for good.",
    REMOVED: "Taken off the list. To be listed again is an entry of its own.",
  },
);

publish(
  WhitelistConditionKind,
  "WhitelistConditionKind",
  "What a fabric supplier has to meet to be listed.",
  {
    VERIFIED: "It is a fabric supplier, and verified.",
    COMMITMENT: "It committed itself to quality.",
    PASSING_REPORTS:
      "Of at least 3 fabric lots of its making a report by a qualified (CMA) lab passed at category A or B in the last 12 months; it covers what GB 18401 asks of every product, and is about finished goods.",
    NO_FINAL_FAILURE: "No supervision sampling of it failed for good in the last 12 months.",
    TRACEABLE_LOTS:
      "All fabric lots it recorded in the last 12 months lead to an order or a material, and there is one at least.",
  },
);
