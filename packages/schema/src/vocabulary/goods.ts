/** What a hold stops: the whole order, one line of it, or one lot. */
export enum HoldScope {
  ORDER = "ORDER",
  LINE = "LINE",
  LOT = "LOT",
}

/** What whoever imposed a hold is to the goods. */
export enum HoldImposer {
  BUYER = "BUYER",
  SELLER = "SELLER",
  AMR = "AMR",
  SYSTEM = "SYSTEM",
}
