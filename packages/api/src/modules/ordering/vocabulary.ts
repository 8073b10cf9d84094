import {
  CertificateType,
  Incoterm,
  OrderKind,
  OrderRequestKind,
  OrderRequestStatus,
  OrderStatus,
} from "@weft/schema";
import { publish } from "../../platform/vocabulary";

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

publish(CertificateType, "CertificateType", "What a certificate attests.", {
  PINZIBIAO: "品字标浙江制造: the made-in-Zhejiang quality mark.",
  PCF_LABEL: "产品碳足迹标识: the product carbon footprint label.",
  GREEN_PRODUCT: "绿色产品: a green product under GB/T 35611.",
  DUAL_CARBON: "双碳: verified greenhouse gases or energy management of an organization.",
  QMS: "质量管理体系: a quality management system under GB/T 19001.",
  LAB_CMA: "资质认定: that a lab may issue reports with the CMA mark.",
  LAB_CNAS: "A lab's accreditation by CNAS.",
});
