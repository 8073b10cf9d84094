import { sql, type Scope } from "../../graph";
import type { Notice } from "./notice.entity";

/** News is for whom it was written. */
export const itsRecipient: Scope<Notice> = ({ row, viewer }) =>
  sql`${row.recipientId} = ${viewer.organizationId}`;
