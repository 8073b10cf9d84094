import { NoticeKind, WhitelistStatus } from "@weft/schema";
import { globalId } from "../../graph";
import type { News } from "../../platform/news";
import type { WhitelistEntry } from "./whitelist-entry.entity";

const kinds: Readonly<Record<WhitelistStatus, NoticeKind>> = {
  [WhitelistStatus.LISTED]: NoticeKind.WHITELIST_LISTED,
  [WhitelistStatus.WATCH]: NoticeKind.WHITELIST_WATCHED,
  [WhitelistStatus.REMOVED]: NoticeKind.WHITELIST_REMOVED,
};

/** Told to the supplier and to those who have an order with it under way: to know of it, not because it stops anything. */
export const whitelistMoved = (
  { id, organizationId, status }: WhitelistEntry,
  buyerIds: readonly string[],
  at: Date,
): News[] =>
  [...new Set([organizationId, ...buyerIds])].map(recipientId => ({
    recipientId,
    kind: kinds[status],
    subjectId: globalId("wle", id),
    at,
  }));
