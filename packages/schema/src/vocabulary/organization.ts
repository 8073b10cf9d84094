/** What an organization does in the trade. One organization may be several of these. */
export enum OrganizationType {
  FABRIC_SUPPLIER = "FABRIC_SUPPLIER",
  TRIMS_SUPPLIER = "TRIMS_SUPPLIER",
  PROCESSOR = "PROCESSOR",
  GARMENT_MAKER = "GARMENT_MAKER",
  BRAND_OWNER = "BRAND_OWNER",
  ECOMMERCE_SELLER = "ECOMMERCE_SELLER",
  OVERSEAS_CENTRE = "OVERSEAS_CENTRE",
  OVERSEAS_BUYER = "OVERSEAS_BUYER",
  TESTING_LAB = "TESTING_LAB",
  CERT_BODY = "CERT_BODY",
  ASSOCIATION = "ASSOCIATION",
  BANK = "BANK",
  DESIGN_STUDIO = "DESIGN_STUDIO",
  LOGISTICS = "LOGISTICS",
  WAREHOUSE = "WAREHOUSE",
  SCHOOL_BUYER = "SCHOOL_BUYER",
  GOVERNMENT = "GOVERNMENT",
  OPERATOR = "OPERATOR",
}

/** Only a VERIFIED organization may quote, order, post, book or issue. */
export enum OrganizationStatus {
  PENDING = "PENDING",
  VERIFIED = "VERIFIED",
  SUSPENDED = "SUSPENDED",
}

/** The departments of the district that take part, named as in `data/measures.json`. */
export enum Department {
  AMR = "AMR",
  EIT = "EIT",
  SCITECH = "SCITECH",
  COMMERCE = "COMMERCE",
  HRSS = "HRSS",
  CHILDRENSWEAR_CENTRE = "CHILDRENSWEAR_CENTRE",
  ZHILI_TOWN = "ZHILI_TOWN",
}

/** What a member may do inside the organization they act for. */
export enum MemberRole {
  ORG_ADMIN = "ORG_ADMIN",
  PURCHASING = "PURCHASING",
  SALES = "SALES",
  PRODUCTION = "PRODUCTION",
  QUALITY = "QUALITY",
  FINANCE = "FINANCE",
  VIEWER = "VIEWER",
  OFFICER = "OFFICER",
  INSPECTOR = "INSPECTOR",
  APPROVER = "APPROVER",
  STATISTICIAN = "STATISTICIAN",
}

/** The link of the chain an organization's output is counted under. */
export enum Segment {
  FABRIC = "FABRIC",
  TRIMS = "TRIMS",
  PROCESSING = "PROCESSING",
  GARMENT = "GARMENT",
  ECOMMERCE = "ECOMMERCE",
  SERVICE = "SERVICE",
}

/** The 2011 classification of industrial enterprises by staff and revenue. */
export enum SizeClass {
  LARGE = "LARGE",
  MEDIUM = "MEDIUM",
  SMALL = "SMALL",
  MICRO = "MICRO",
}

/** What a site is used for. */
export enum SiteKind {
  FACTORY = "FACTORY",
  WAREHOUSE = "WAREHOUSE",
  LABORATORY = "LABORATORY",
  OFFICE = "OFFICE",
  SHOP = "SHOP",
  OTHER = "OTHER",
}

/** The organization reports its year; a department verifies the figures. */
export enum StatisticStatus {
  REPORTED = "REPORTED",
  VERIFIED = "VERIFIED",
}

/** An invited member has not signed in yet; a removed one is kept for the history only. */
export enum MemberStatus {
  INVITED = "INVITED",
  ACTIVE = "ACTIVE",
  REMOVED = "REMOVED",
}

/** The levels of the division table, from the largest. */
export enum DivisionLevel {
  PROVINCE = "PROVINCE",
  PREFECTURE = "PREFECTURE",
  DISTRICT = "DISTRICT",
  COUNTY = "COUNTY",
  TOWN = "TOWN",
  DISTRICT_WIDE = "DISTRICT_WIDE",
}
