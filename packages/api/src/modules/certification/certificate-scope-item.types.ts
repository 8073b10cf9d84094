import { Field, Int } from "type-graphql";
import { Edge, Readable } from "../../graph";
import { SiteType } from "../organization";
import { SkuType, StyleType } from "../product";
import { CertificateScopeItem } from "./certificate-scope-item.entity";
import { ofVisibleCertificate } from "./certificate.visibility";

@Readable<CertificateScopeItem>("CertificateScopeItem", {
  from: () => CertificateScopeItem,
  prefix: "csi",
  description:
    "One thing a certificate covers. A style or SKU the viewer may not see is null here, and so is everything else of the item.",
  visibleTo: ofVisibleCertificate,
  filterBy: ["id", "site", "style", "sku", "category"],
  orderBy: ["position"],
})
export class CertificateScopeItemType implements Partial<CertificateScopeItem> {
  @Field(() => Int, { description: "Its place in the scope, from 1." })
  position: number;

  @Edge<CertificateScopeItem>(() => SiteType, "siteId", { description: "A site of the holder's." })
  site: unknown;

  @Edge<CertificateScopeItem>(() => StyleType, "styleId", { description: "All SKUs of a style." })
  style: unknown;

  @Edge<CertificateScopeItem>(() => SkuType, "skuId")
  sku: unknown;

  @Field(() => String, {
    nullable: true,
    description: "A category in words, such as `knitted T-shirts`.",
  })
  category: string | null;
}
