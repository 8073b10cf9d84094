import { ObjectType } from "type-graphql";
import { Problem } from "../../platform/problem";

@ObjectType({
  implements: Problem,
  description:
    "`ALREADY_DISCLOSED`: the name is disclosed to this organization, or with this product, already.",
})
export class AlreadyDisclosed extends Problem {
  readonly code = "ALREADY_DISCLOSED";
  readonly message = "The name is disclosed in this way already.";
}

@ObjectType({
  implements: Problem,
  description: "`DISCLOSURE_ENDED`: the disclosure was revoked before. Grant a new one.",
})
export class DisclosureEnded extends Problem {
  readonly code = "DISCLOSURE_ENDED";
  readonly message = "The disclosure was revoked before.";
}
