import type { NoticeKind } from "@weft/schema";
import type { EntityManager } from "typeorm";

/** Something an organization is to be told of. It carries ids: what is true is looked up when it is read. */
export interface News {
  readonly recipientId: string;
  readonly kind: NoticeKind;
  /** A global id. */
  readonly subjectId: string;
  readonly at: Date;
}

/** How a module says what happened, in the transaction in which it does. */
export type Announce = (tx: EntityManager, news: readonly News[]) => Promise<void>;
