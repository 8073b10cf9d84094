// Generated from data/ by `pnpm --filter @weft/schema tables`. Do not edit.

/** The order in which the cells of a row of the matrix stand. */
// prettier-ignore
export const MATRIX_COLUMNS = ["PUBLIC","FABRIC_TRIMS","MAKER","ECOM","OVERSEAS_CENTRE","LAB","CERT_BODY","ASSOCIATION","BANK","AMR","OTHER_DEPT","OPERATOR"] as const;

/** Who may do what with each class of data, as written in `data/permission_matrix.csv`. */
// prettier-ignore
export const PERMISSION_MATRIX = {
  orgPublicProfile: ["R","R,Wo","R,Wo","R,Wo","R,Wo","R,Wo","R,Wo","R,Wo","R,Wo","R","R","R,verify"],
  orgPrivateProfile: ["-","Wo","Wo","Wo","Wo","Wo","Wo","Wo","Wo","r:330502","agg","support"],
  annualStatistics: ["agg","Wo","Wo","Wo","Wo","-","-","agg","-","r,verify","r,verify:EIT|agg","-"],
  certificateIssued: ["R","R","R","R","R","R","R,W:issuer","R","R","R","R","R"],
  certificateApplication: ["-","Wo","Wo","Wo","Wo","-","W:issuer","-","-","count","count","-"],
  fabricWhitelistEntry: ["R","R","R","R","R","R","R","R","R","R,W","R","R"],
  fabricWhitelistEvidence: ["-","Wo","-","-","-","r:own report","-","-","-","R","-","-"],
  product: ["R:published","Wo","Wo","Wo","Wo","r:job","r:application","R:published","R:published","R:published","R:published","-"],
  bom: ["-","r:own line","Wo","-","-","-","r:consent","-","-","-","-","-"],
  carbonInventory: ["-","Wo","Wo","-","-","-","r:verification","-","-","-","-","-"],
  carbonResult: ["R:label","Wo,r:party","Wo,r:party","r:party","r:party","-","r:verification","agg","-","R:label","agg","-"],
  rfqAndQuotation: ["-","p","p","p","p","-","-","-","-","-","-","-"],
  order: ["-","p","p","p","p","-","-","-","r:pledge+consent","-","-","-"],
  orderAllocation: ["-","p:own line","p","p:own line","p:own line","-","-","-","-","-","-","-"],
  shipmentAndReceipt: ["-","p","p","p","p","-","-","-","r:pledge+consent","-","-","-"],
  commissionedInspection: ["-","p","p","p","p","W:own","r:application","-","r:consent","R without order link","-","-"],
  supervisionInspection: ["R:published","r:sampled org","r:sampled org","r:sampled org","r:sampled org","W:assigned","-","agg","-","R,W","agg","-"],
  enforcementCase: ["R:published","r:own","r:own","r:own","r:own","-","-","agg","R:published","R,W","R:published","-"],
  traceability: ["R:passport","p+mask","p+mask","p+mask","p+mask","r:job","r:application","-","-","r:case","-","-"],
  resourceListing: ["R","R,Wo","R,Wo","R,Wo","R,Wo","R,Wo","R","R,Wo","R","R","R","R"],
  booking: ["-","p","p","p","p","p","-","p","-","agg","agg","-"],
  posting: ["R:anonymised public","R:audience,Wo","R:audience,Wo","R:audience,Wo","R:audience,Wo","R:audience,Wo","-","R:audience","R:audience(finance),Wo","agg","agg","moderate"],
  matchNotice: ["-","r:recipient","r:recipient","r:recipient","r:recipient","r:recipient","-","-","r:recipient","-","-","-"],
  financeRequest: ["-","Wo","Wo","Wo","Wo","-","-","-","r,W:addressed","-","agg","-"],
  policyProgramme: ["R","R","R","R","R","R","R","R","R","R,W:owner","R,W:owner","R"],
  policyApplication: ["R:public notice","Wo","Wo","Wo","Wo","Wo","-","-","-","r,W:owner","r,W:owner","-"],
  trainingAndCqo: ["count","Wo","Wo","Wo","Wo","Wo","-","W:organiser","-","R,W","agg","-"],
  enterpriseStandard: ["R:published","Wo","Wo","Wo","Wo","-","R","R","R","R,inspect","R","-"],
  benchmarkRecord: ["R:published","Wo","Wo","-","-","-","-","R","-","R","R","-"],
  ipRight: ["R","Wo","Wo","Wo","Wo","-","-","R","R","R","R","R"],
  ipComplaint: ["R:decision","p","p","p","p","-","-","-","-","R,W","-","-"],
  event: ["R","R,join","R,join","R,join","R,join","R,join","R","R,W:organiser","R","R,W:organiser","R,W:organiser","R"],
  talentProfile: ["-","r:applied","r:applied","r:applied","r:applied","r:applied","-","-","-","-","R:HRSS agg","-"],
  workTask: ["R:progress","-","-","-","-","-","-","R:progress","-","R,W:own","R,W:own","-"],
  indicator: ["R","R","R","R","R","R","R","R","R","R","R","R"],
  auditLog: ["-","r:own org","r:own org","r:own org","r:own org","r:own org","r:own org","r:own org","r:own org","r:own org","r:own org","R"],
} as const;
