import {
  AgeGroup,
  BomStatus,
  Construction,
  Contact,
  Department,
  DivisionLevel,
  Incoterm,
  LotKind,
  MaterialKind,
  MemberRole,
  MemberStatus,
  NoticeKind,
  OrderKind,
  OrderRequestKind,
  OrderRequestStatus,
  OrderStatus,
  OrganizationStatus,
  OrganizationType,
  SafetyCategory,
  Segment,
  Sex,
  SiteKind,
  SizeClass,
  StatisticStatus,
} from "@weft/schema";
import { registerEnumType } from "type-graphql";

/** Publishes an enum of the vocabulary; every value has its meaning beside it. */
function publish<Words extends Readonly<Record<string, string>>>(
  words: Words,
  name: string,
  description: string,
  meanings: Readonly<Record<keyof Words & string, string>>,
): void {
  const valuesConfig = Object.fromEntries(
    Object.entries<string>(meanings).map(([word, meaning]) => [word, { description: meaning }]),
  ) as Readonly<Record<keyof Words, { description: string }>>;
  registerEnumType(words, { name, description, valuesConfig });
}

publish(
  OrganizationType,
  "OrganizationType",
  "What an organization does in the trade. It may be several of these.",
  {
    FABRIC_SUPPLIER: "面料商: sells fabric, may buy yarn and dyeing.",
    TRIMS_SUPPLIER: "辅料商: sells buttons, zips, labels and packing.",
    PROCESSOR: "加工厂: dyes, prints, embroiders or washes on contract.",
    GARMENT_MAKER: "童装生产企业: buys fabric and trims, sells garments.",
    BRAND_OWNER: "品牌商: owns designs and marks, may not produce.",
    ECOMMERCE_SELLER: "电商: buys from makers, sells to consumers.",
    OVERSEAS_CENTRE: "海外营销中心: sells abroad, with a domestic entity.",
    OVERSEAS_BUYER: "境外采购商: a buyer abroad, without a credit code.",
    TESTING_LAB: "检验检测机构: tests and issues reports.",
    CERT_BODY: "认证机构: issues certificates.",
    ASSOCIATION: "行业协会/商会: events, training and standards.",
    BANK: "银行/金融机构: answers the finance requests addressed to it.",
    DESIGN_STUDIO: "设计: designs for others.",
    LOGISTICS: "物流: carries goods.",
    WAREHOUSE: "仓储: stores goods.",
    SCHOOL_BUYER: "学校/教育部门: buys school uniforms.",
    GOVERNMENT: "政府部门: a department of the district; `department` says which.",
    OPERATOR: "平台运营方: verifies organizations; sees no trade data.",
  },
);

publish(
  OrganizationStatus,
  "OrganizationStatus",
  "The standing of an organization. Only a verified one may quote, order, post, book or issue.",
  {
    PENDING: "Registered or imported, and not verified yet.",
    VERIFIED: "Verified by the platform operator.",
    SUSPENDED: "May look, but not act, until it is verified again.",
  },
);

publish(Department, "Department", "Which department a government organization is.", {
  AMR: "市场监督管理局: market regulation.",
  EIT: "经济和信息化局: economy and information technology.",
  SCITECH: "科学技术局: science and technology.",
  COMMERCE: "商务局: commerce.",
  HRSS: "人力资源和社会保障局: human resources and social security.",
  CHILDRENSWEAR_CENTRE: "童装产业发展中心: the development center of the children's-wear trade.",
  ZHILI_TOWN: "织里镇人民政府: the town of Zhili.",
});

publish(Segment, "Segment", "The link of the chain an organization's output is counted under.", {
  FABRIC: "Fabric.",
  TRIMS: "Trims.",
  PROCESSING: "Dyeing, printing, embroidery and washing.",
  GARMENT: "Garments.",
  ECOMMERCE: "Selling online.",
  SERVICE: "Services to the others.",
});

publish(
  SizeClass,
  "SizeClass",
  "The 2011 classification of industrial enterprises. Both lower limits of a class must be reached, otherwise it is the class below.",
  {
    LARGE: "At least 1,000 staff and 400 million yuan of revenue.",
    MEDIUM: "At least 300 staff and 20 million yuan of revenue.",
    SMALL: "At least 20 staff and 3 million yuan of revenue.",
    MICRO: "Below that.",
  },
);

publish(SiteKind, "SiteKind", "What a site is used for.", {
  FACTORY: "Making.",
  WAREHOUSE: "Storing.",
  LABORATORY: "Testing.",
  OFFICE: "Administration.",
  SHOP: "Selling.",
  OTHER: "Anything else.",
});

publish(StatisticStatus, "StatisticStatus", "How far the figures of a year can be relied on.", {
  REPORTED: "As the organization gave them.",
  VERIFIED: "Checked by a department.",
});

publish(MemberRole, "MemberRole", "What a member may do for the organization they act for.", {
  ORG_ADMIN: "Manages the profile, the members and the keys.",
  PURCHASING: "Buys: places, changes and receives orders.",
  SALES: "Sells: answers orders.",
  PRODUCTION: "Makes: production, lots, bills of materials.",
  QUALITY: "Sees to quality: inspections, certificates, holds.",
  FINANCE: "Sees to money: finance requests, annual figures.",
  VIEWER: "Reads.",
  OFFICER: "Of a department: handles its tasks and cases.",
  INSPECTOR: "Of a department: samples and inspects.",
  APPROVER: "Of a department: decides on applications.",
  STATISTICIAN: "Of a department: verifies figures.",
});

publish(MemberStatus, "MemberStatus", "Where a person stands in an organization.", {
  INVITED: "Invited, and has not come yet.",
  ACTIVE: "Acts for the organization.",
  REMOVED: "Acts for it no longer; kept for the history.",
});

publish(DivisionLevel, "DivisionLevel", "The levels of administrative divisions.", {
  PROVINCE: "省, 2 digits.",
  PREFECTURE: "地级市, 4 digits.",
  DISTRICT: "市辖区, 6 digits.",
  COUNTY: "县, 6 digits.",
  TOWN: "镇, 9 digits.",
  DISTRICT_WIDE: "A district whose town is not stated, 9 digits.",
});

publish(Sex, "Sex", "Whom a style is cut for; the girls' sizes end one step below the boys'.", {
  GIRLS: "Girls, up to 155 cm.",
  BOYS: "Boys, up to 160 cm.",
  UNISEX: "Both, up to 160 cm.",
});

publish(Contact, "Contact", "How a garment touches the skin, as in GB 18401.", {
  DIRECT: "Most of its area touches the skin.",
  INDIRECT: "Little or none of it does.",
});

publish(SafetyCategory, "SafetyCategory", "The safety categories of GB 18401 and GB 31701.", {
  A: "The strictest, required for infants.",
  B: "At least required where a garment touches the skin.",
  C: "The weakest.",
});

publish(
  AgeGroup,
  "AgeGroup",
  "The age group GB 31701 derives from body height. It is not the 86 cm limit of the HS headings for babies.",
  {
    INFANT: "Up to 100 cm.",
    CHILD_UNDER7: "Above 100 and up to 130 cm.",
    CHILD_7TO14: "Above 130 and up to 155 cm for girls, 160 cm for boys.",
    OUT_OF_SCOPE: "Larger: no children's product by its size.",
  },
);

publish(Construction, "Construction", "How a fabric is made, which decides the HS chapter.", {
  KNIT: "Knitted or crocheted: chapter 61.",
  WOVEN: "Not knitted: chapter 62.",
});

publish(MaterialKind, "MaterialKind", "What a material is.", {
  YARN: "Yarn.",
  FABRIC: "Fabric.",
  TRIMS: "Buttons, zips, labels, thread.",
  PACKAGING: "Bags and cartons.",
});

publish(LotKind, "LotKind", "What a lot consists of.", {
  YARN: "Yarn.",
  FABRIC: "Fabric.",
  TRIMS: "Trims.",
  GARMENT: "Garments.",
});

publish(BomStatus, "BomStatus", "Whether a bill of materials can still change.", {
  DRAFT: "It can.",
  FROZEN: "An order or a footprint uses it: changes make a new version.",
});

publish(OrderKind, "OrderKind", "What is ordered, which says who usually stands at each end.", {
  SALES: "销售订单: an overseas buyer or a shop from a center or seller.",
  PRODUCTION: "生产订单: a seller, center or brand from a maker.",
  PROCESSING: "委托加工: a maker from a processor; the material stays the buyer's.",
  FABRIC: "面料采购: a maker from a fabric supplier.",
  TRIMS: "辅料采购: a maker from a trims supplier.",
  SAMPLE: "打样: anybody from anybody.",
});

publish(
  OrderStatus,
  "OrderStatus",
  "Where an order stands. REJECTED, EXPIRED, CANCELLED, CLOSED_SHORT and COMPLETED are final.",
  {
    DRAFT: "Being written by the buyer, and shown to nobody else.",
    SUBMITTED: "Offered by the buyer.",
    COUNTERED: "Answered by the seller with other terms.",
    ACCEPTED: "Agreed; its terms are frozen.",
    REJECTED: "Refused by the seller.",
    EXPIRED: "Not answered in time.",
    IN_PRODUCTION: "Being made.",
    READY: "Made, and every quality gate passed.",
    QUALITY_HOLD: "Stopped until a question of quality is settled.",
    PARTIALLY_DELIVERED: "Received in part.",
    DELIVERED: "Received in full, within tolerance.",
    COMPLETED: "Accepted without claims.",
    CANCELLED: "Called off before anything was delivered.",
    CLOSED_SHORT: "Ended by both with less than was ordered.",
  },
);

publish(Incoterm, "Incoterm", "Incoterms 2020: where the seller's duty ends.", {
  EXW: "Ex works.",
  FCA: "Free carrier.",
  CPT: "Carriage paid to.",
  CIP: "Carriage and insurance paid to.",
  DAP: "Delivered at place.",
  DPU: "Delivered at place unloaded.",
  DDP: "Delivered duty paid.",
  FAS: "Free alongside ship; sea and inland water only.",
  FOB: "Free on board; sea and inland water only.",
  CFR: "Cost and freight; sea and inland water only.",
  CIF: "Cost, insurance and freight; sea and inland water only.",
});

publish(
  OrderRequestKind,
  "OrderRequestKind",
  "What one party of an agreed order asks the other to confirm.",
  {
    CANCELLATION: "To call it off, as long as nothing was delivered.",
    CLOSE_SHORT: "To end it with what was delivered.",
    CHANGE: "To go on with other terms.",
  },
);

publish(OrderRequestStatus, "OrderRequestStatus", "What became of a request.", {
  OPEN: "Waits for the other party.",
  CONFIRMED: "The other party agreed, and it was done.",
  DECLINED: "The other party did not agree.",
  WITHDRAWN: "Taken back by whoever asked.",
  LAPSED: "The order ended before it was answered.",
});

publish(NoticeKind, "NoticeKind", "What an organization is told of.", {
  ORDER_SUBMITTED: "A buyer offers an order, or answers a counter-offer with other terms.",
  ORDER_COUNTERED: "The seller answered with other terms.",
  ORDER_ACCEPTED: "The other party agreed.",
  ORDER_REJECTED: "The seller refused.",
  ORDER_EXPIRED: "An offer was not answered in time.",
  ORDER_IN_PRODUCTION: "The seller has begun to make it.",
  ORDER_READY: "The seller has made it.",
  ORDER_QUALITY_HOLD: "It is stopped until a question of quality is settled.",
  ORDER_PARTIALLY_DELIVERED: "The buyer has received a part.",
  ORDER_DELIVERED: "The buyer has received it in full.",
  ORDER_COMPLETED: "The buyer has no claims.",
  ORDER_CANCELLED: "It is called off.",
  ORDER_CLOSED_SHORT: "It is left at what was delivered.",
  ORDER_REQUEST_OPENED: "The other party asks for a confirmation.",
  ORDER_REQUEST_CONFIRMED: "The other party agreed to what was asked.",
  ORDER_REQUEST_DECLINED: "The other party did not agree to what was asked.",
  ORDER_REQUEST_WITHDRAWN: "The other party took its request back.",
  DOWNSTREAM_ENDED:
    "An order for which something was bought has ended; the subject is what was bought. It goes on until its own parties end it.",
});
