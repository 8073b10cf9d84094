import { DuplicateDecision, MatrixColumn } from "@weft/schema";
import { Field, ID, InputType, Int, registerEnumType } from "type-graphql";
import { Edge, PagedRoot, Readable } from "../../graph";
import { answerOf } from "../../platform/answer";
import { DateTimeScalar, DecimalScalar } from "../../platform/scalars";
import { StaleVersion } from "../../platform/version";
import { DuplicateCandidate } from "./duplicate.entity";
import { ifVersion } from "./organization.inputs";
import { OrganizationType } from "./organization.types";

registerEnumType(DuplicateDecision, {
  name: "DuplicateDecision",
  description: "What a person said of two organizations that look alike.",
  valuesConfig: {
    OPEN: { description: "Nobody has looked yet." },
    KEEP_BOTH: { description: "They are two." },
    SAME: { description: "They are one and the same. Both records stay as they are." },
  },
});

@Readable<DuplicateCandidate>("DuplicateCandidate", {
  from: () => DuplicateCandidate,
  prefix: "dup",
  description:
    "Two organizations that look alike by name and address, for the platform operator to decide. Nothing is ever merged by itself.",
  visibleTo: ({ viewer }) => viewer.is(MatrixColumn.OPERATOR),
  filterBy: ["id", "decision", "createdAt", "organization", "other"],
  orderBy: ["createdAt"],
})
export class DuplicateCandidateType implements Pick<
  DuplicateCandidate,
  "nameLikeness" | "addressLikeness" | "decision" | "decidedAt" | "version" | "createdAt"
> {
  @Edge<DuplicateCandidate>(() => OrganizationType, "organizationId", {
    description: "The one that came later.",
  })
  organization: unknown;

  @Edge<DuplicateCandidate>(() => OrganizationType, "otherId", {
    description: "The one that was there.",
  })
  other: unknown;

  @Field(() => DecimalScalar, { description: "How alike the names are, from 0 to 1." })
  nameLikeness: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "How alike the addresses are, from 0 to 1; null where one is not known.",
  })
  addressLikeness: string | null;

  @Field(() => DuplicateDecision)
  decision: DuplicateDecision;

  @Edge<DuplicateCandidate>(() => OrganizationType, "decidedById", { description: "Who decided." })
  decidedBy: unknown;

  @Field(() => DateTimeScalar, { nullable: true, description: "Null while it is open." })
  decidedAt: Date | null;

  @Field(() => Int, { description: "Goes up with each change; give it as `ifVersion`." })
  version: number;

  @Field(() => DateTimeScalar, { description: "When the likeness was found." })
  createdAt: Date;
}

export class DuplicateReads {
  @PagedRoot<DuplicateCandidate>(() => DuplicateCandidateType, {
    orderBy: ["-createdAt"],
    description: "Pairs of organizations that look alike, latest first.",
  })
  duplicateCandidates: unknown;
}

@InputType()
export class DecideDuplicateInput {
  @Field(() => ID)
  duplicateCandidateId: string;

  @Field(() => DuplicateDecision, {
    description: "KEEP_BOTH or SAME; OPEN takes an earlier decision back.",
  })
  decision: DuplicateDecision;

  @Field(() => Int, ifVersion)
  ifVersion?: number | null;
}

export const DecideDuplicateResult = answerOf(
  "DecideDuplicateResult",
  DuplicateCandidate,
  StaleVersion,
);
