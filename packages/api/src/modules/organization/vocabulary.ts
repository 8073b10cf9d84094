import {
  Department,
  DivisionLevel,
  MemberRole,
  MemberStatus,
  OrganizationStatus,
  OrganizationType,
  Segment,
  SiteKind,
  SizeClass,
  StatisticStatus,
} from "@weft/schema";
import { publish } from "../../platform/vocabulary";

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
