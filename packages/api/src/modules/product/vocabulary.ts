import {
  AgeGroup,
  BomStatus,
  Construction,
  Contact,
  LotKind,
  MaterialKind,
  SafetyCategory,
  Sex,
} from "@weft/schema";
import { publish } from "../../platform/vocabulary";

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
