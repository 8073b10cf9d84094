import { TraceDirection, TraceNodeKind, UnclassifiedReason } from "@weft/schema";
import { publish } from "../../platform/vocabulary";

publish(TraceDirection, "TraceDirection", "Which way a trace goes from its lot.", {
  UPSTREAM: "To what went into it, and into that.",
  DOWNSTREAM: "To what the viewer made of it, and where the viewer sent it.",
});

publish(TraceNodeKind, "TraceNodeKind", "What a place on a trace is.", {
  LOT: "Goods made together.",
  SHIPMENT: "Goods the viewer sent.",
});

publish(UnclassifiedReason, "UnclassifiedReason", "Why a line of an order has no HS code.", {
  NO_SKU: "It names no SKU, so that nothing says what is declared.",
  NO_HS_CODE: "Its SKU has no HS code yet.",
});
