import { NoticeKind } from "@weft/schema";
import { publish } from "../../platform/vocabulary";

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
  DISCLOSURE_GRANTED:
    "A supplier lets its name be seen on traces. The subject is the product, told to those who buy it from that supplier; or the recipient itself, which learns from its traces alone who it is.",
  DISCLOSURE_REVOKED: "A supplier no longer lets its name be seen so.",
});
