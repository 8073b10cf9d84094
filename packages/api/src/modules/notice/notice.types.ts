import { NoticeKind } from "@weft/schema";
import { Field, Int } from "type-graphql";
import { EdgeToAny, PagedRoot, Readable } from "../../graph";
import { DateTimeScalar } from "../../platform/scalars";
import { Notice } from "./notice.entity";
import { itsRecipient } from "./notice.visibility";

@Readable<Notice>("Notice", {
  from: () => Notice,
  prefix: "not",
  description:
    "What the viewer's organization was told of. Notices are only ever added; each recipient's are numbered without a gap.",
  visibleTo: itsRecipient,
  filterBy: ["id", "number", "kind", "at"],
  orderBy: ["number"],
})
export class NoticeType implements Partial<Notice> {
  @Field(() => Int, {
    description: "1, 2, 3 and so on for each recipient. Remember the last one read.",
  })
  number: number;

  @Field(() => NoticeKind, { description: "What happened." })
  kind: NoticeKind;

  @EdgeToAny<Notice>(
    "Node",
    { globalId: "subjectId" },
    { description: "What it is about, as it is now and as far as the viewer sees it." },
  )
  subject: unknown;

  @Field(() => DateTimeScalar, { description: "When it happened." })
  at: Date;
}

export class NoticeReads {
  @PagedRoot<Notice>(() => NoticeType, {
    orderBy: ["-number"],
    description: "What the viewer's organization was told of, latest first.",
  })
  notices: unknown;
}
