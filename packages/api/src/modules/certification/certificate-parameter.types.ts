import { Field } from "type-graphql";
import { Readable } from "../../graph";
import { CertificateParameter } from "./certificate-parameter.entity";
import { ofVisibleCertificate } from "./certificate.visibility";

@Readable<CertificateParameter>("CertificateParameter", {
  from: () => CertificateParameter,
  prefix: "cpa",
  description: "What a laboratory may measure under its qualification, and by which method.",
  visibleTo: ofVisibleCertificate,
  filterBy: ["id", "parameter", "method"],
  orderBy: ["parameter", "method"],
})
export class CertificateParameterType implements Partial<CertificateParameter> {
  @Field(() => String, { description: "Such as `FORMALDEHYDE`." })
  parameter: string;

  @Field(() => String, {
    description: "The standard the method is in, such as `GB/T 2912.1-2009`.",
  })
  method: string;
}
