import "./vocabulary";

export { WhitelistCommitment } from "./whitelist-commitment.entity";
export { WhitelistCommitmentService } from "./whitelist-commitment.service";
export { WhitelistEntry } from "./whitelist-entry.entity";
export { WhitelistEvent } from "./whitelist-event.entity";
export { whitelistAfterFailure, type FinalFailure } from "./whitelist.failure";
export { WhitelistResolver } from "./whitelist.resolver";
export { WhitelistService } from "./whitelist.service";
export {
  OrganizationWhitelistEdges,
  WhitelistCommitmentType,
  WhitelistEntryType,
  WhitelistEventType,
  WhitelistReads,
} from "./whitelist.types";
