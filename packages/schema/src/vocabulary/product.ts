/** Whom a style is cut for. The girls' series of the size standard ends one step below the boys'. */
export enum Sex {
  GIRLS = "GIRLS",
  BOYS = "BOYS",
  UNISEX = "UNISEX",
}

/** DIRECT when most of the garment's area touches the skin (GB 18401). */
export enum Contact {
  DIRECT = "DIRECT",
  INDIRECT = "INDIRECT",
}

/** The safety categories of GB 18401 and GB 31701: A is the strictest, C the weakest. */
export enum SafetyCategory {
  A = "A",
  B = "B",
  C = "C",
}

/** The age group GB 31701 derives from a garment's body height. */
export enum AgeGroup {
  INFANT = "INFANT",
  CHILD_UNDER7 = "CHILD_UNDER7",
  CHILD_7TO14 = "CHILD_7TO14",
  OUT_OF_SCOPE = "OUT_OF_SCOPE",
}

/** How a fabric is made, which decides the chapter of its garments (61 knitted, 62 not knitted). */
export enum Construction {
  KNIT = "KNIT",
  WOVEN = "WOVEN",
}

/** What a line of a bill of materials is. */
export enum MaterialKind {
  YARN = "YARN",
  FABRIC = "FABRIC",
  TRIMS = "TRIMS",
  PACKAGING = "PACKAGING",
}

/** What a lot consists of. */
export enum LotKind {
  YARN = "YARN",
  FABRIC = "FABRIC",
  TRIMS = "TRIMS",
  GARMENT = "GARMENT",
}

/** A version of a bill of materials is frozen once an order or a footprint uses it. */
export enum BomStatus {
  DRAFT = "DRAFT",
  FROZEN = "FROZEN",
}
