import type { MigrationInterface } from "typeorm";
import { WritePath1795464796842 } from "./1795464796842-write-path";
import { Trade1795465094679 } from "./1795465094679-trade";
import { NamesAndParties1795465100000 } from "./1795465100000-names-and-parties";
import { Access1795465545796 } from "./1795465545796-access";
import { ProductLists1795467439044 } from "./1795467439044-product-lists";
import { Import1795467523003 } from "./1795467523003-import";
import { ShortLists1795468100000 } from "./1795468100000-short-lists";
import { KeyMakers1795469597457 } from "./1795469597457-key-makers";
import { AuditNames1795469600000 } from "./1795469600000-audit-names";
import { LikenessKeys1795470771569 } from "./1795470771569-likeness-keys";
import { Orders1795471100000 } from "./1795471100000-orders";
import { OrderAllocations1795471200000 } from "./1795471200000-order-allocations";
import { Notices1795471300000 } from "./1795471300000-notices";
import { VerifiedGlns1795474243529 } from "./1795474243529-verified-glns";
import { OrderLists1795474750712 } from "./1795474750712-order-lists";
import { Goods1795475400202 } from "./1795475400202-goods";
import { Sourcing1795475964659 } from "./1795475964659-sourcing";
import { Disclosures1795476075124 } from "./1795476075124-disclosures";
import { LinesTakenOff1795478830824 } from "./1795478830824-lines-taken-off";
import { CartonsPerSender1795479867304 } from "./1795479867304-cartons-per-sender";
import { WhenOrdersComplete1795480600000 } from "./1795480600000-when-orders-complete";
import { Inspections1795485187549 } from "./1795485187549-inspections";
import { Certificates1795485385167 } from "./1795485385167-certificates";
import { ReadLog1795485418959 } from "./1795485418959-read-log";
import { OrderGates1795485484767 } from "./1795485484767-order-gates";
import { CertificateNotices1795485588815 } from "./1795485588815-certificate-notices";
import { Supervision1795485702986 } from "./1795485702986-supervision";
import { CredentialPlaces1795485915981 } from "./1795485915981-credential-places";
import { ReportsGateGoods1795485921377 } from "./1795485921377-reports-gate-goods";
import { Standards1795486244065 } from "./1795486244065-standards";
import { EnterpriseStandards1795486706810 } from "./1795486706810-enterprise-standards";
import { Whitelist1795486918178 } from "./1795486918178-whitelist";
import { RectificationHolds1795487209081 } from "./1795487209081-rectification-holds";
import { SupervisionHolds1795487600000 } from "./1795487600000-supervision-holds";
import { CertificateSuccessors1795490291606 } from "./1795490291606-certificate-successors";
import { HoldsOfReports1795490300000 } from "./1795490300000-holds-of-reports";
import { ExposedOnce1795490400000 } from "./1795490400000-exposed-once";
import { PreliminaryResults1795490500000 } from "./1795490500000-preliminary-results";

type MigrationClass = new () => MigrationInterface;

/** Every migration, oldest first. `pnpm migration:generate NAME` adds to the end. */
export const migrations: MigrationClass[] = [
  WritePath1795464796842,
  Trade1795465094679,
  NamesAndParties1795465100000,
  Access1795465545796,
  ProductLists1795467439044,
  Import1795467523003,
  ShortLists1795468100000,
  KeyMakers1795469597457,
  AuditNames1795469600000,
  LikenessKeys1795470771569,
  Orders1795471100000,
  OrderAllocations1795471200000,
  Notices1795471300000,
  VerifiedGlns1795474243529,
  OrderLists1795474750712,
  Goods1795475400202,
  Sourcing1795475964659,
  Disclosures1795476075124,
  LinesTakenOff1795478830824,
  CartonsPerSender1795479867304,
  WhenOrdersComplete1795480600000,
  Inspections1795485187549,
  Certificates1795485385167,
  ReadLog1795485418959,
  OrderGates1795485484767,
  CertificateNotices1795485588815,
  Supervision1795485702986,
  CredentialPlaces1795485915981,
  ReportsGateGoods1795485921377,
  Standards1795486244065,
  EnterpriseStandards1795486706810,
  Whitelist1795486918178,
  RectificationHolds1795487209081,
  SupervisionHolds1795487600000,
  CertificateSuccessors1795490291606,
  HoldsOfReports1795490300000,
  ExposedOnce1795490400000,
  PreliminaryResults1795490500000,
];
