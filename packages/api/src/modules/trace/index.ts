import "./vocabulary";

export { BehindResolver } from "./behind.resolver";
export { Disclosure } from "./disclosure.entity";
export { DisclosureResolver } from "./disclosure.resolver";
export { DisclosureService } from "./disclosure.service";
export { DisclosureReads, DisclosureType } from "./disclosure.types";
export { HsSplitResolver } from "./hs-split.resolver";
export { ReconciliationResolver } from "./reconciliation.resolver";
export { TraceResolver } from "./trace.resolver";
