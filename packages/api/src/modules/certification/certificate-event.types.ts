import { CertificateStatus } from "@weft/schema";
import { Field, Int } from "type-graphql";
import { Edge, Readable } from "../../graph";
import { DateTimeScalar, LocalDateScalar } from "../../platform/scalars";
import { OrganizationType } from "../organization";
import { CertificateEvent } from "./certificate-event.entity";
import { CertificateType } from "./certificate.types";
import { ofCertificateHistory } from "./certificate.visibility";

@Readable<CertificateEvent>("CertificateEvent", {
  from: () => CertificateEvent,
  prefix: "cev",
  description:
    "One change of a certificate's state: from which to which, by whom, why, and from which day it counts.",
  visibleTo: ofCertificateHistory,
  filterBy: ["id", "number", "from", "to", "effectiveOn", "at"],
  orderBy: ["number", "at"],
})
export class CertificateEventType implements Partial<CertificateEvent> {
  @Field(() => Int, { description: "1, 2, 3 and so on." })
  number: number;

  @Field(() => CertificateStatus, { nullable: true, description: "Null when it came into being." })
  from: CertificateStatus | null;

  @Field(() => CertificateStatus, { description: "The status from then on." })
  to: CertificateStatus;

  @Edge<CertificateEvent>(() => OrganizationType, "byId", { description: "Who did it." })
  by: unknown;

  @Field(() => LocalDateScalar, {
    description:
      "The first day it counts: the day it was recorded; an earlier one for what was issued elsewhere and entered afterwards, a later one for a successor that begins later.",
  })
  effectiveOn: string;

  @Field(() => DateTimeScalar, { description: "When it was recorded." })
  at: Date;

  @Field(() => String, { nullable: true, description: "Why, where a reason was given." })
  reason: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      "SUSPENDED: by when the cause is to be removed. It stays suspended until it is reinstated or ended.",
  })
  until: string | null;

  @Edge<CertificateEvent>(() => CertificateType, "certificateId")
  certificate: unknown;
}
