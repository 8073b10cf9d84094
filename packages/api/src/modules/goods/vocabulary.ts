import { HoldImposer, HoldScope } from "@weft/schema";
import { publish } from "../../platform/vocabulary";

publish(HoldScope, "HoldScope", "What a hold stops.", {
  ORDER: "Everything of the order.",
  LINE: "What is shipped for one line of the order.",
  LOT: "What is shipped of one lot.",
});

publish(HoldImposer, "HoldImposer", "What whoever imposed a hold is to the goods.", {
  BUYER: "The order's buyer.",
  SELLER: "The order's seller, or the maker of the lot.",
  AMR: "The market regulator, in a case of its own. Only the regulator lifts it.",
  SYSTEM: "A failing test report. A passing test of the same goods lifts it.",
});
