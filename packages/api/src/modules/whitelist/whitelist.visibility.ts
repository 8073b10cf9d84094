import { MatrixColumn } from "@weft/schema";
import { sql, type Asking, type Scope, type Sql } from "../../graph";
import { own } from "../organization";
import type { WhitelistCommitment } from "./whitelist-commitment.entity";

/** What stands behind an entry is known to the supplier itself and to the regulator. */
export const seesEvidence = (viewer: Asking, organizationId: Sql): boolean | Sql =>
  viewer.is(MatrixColumn.AMR) || own(viewer, [MatrixColumn.FABRIC_TRIMS], organizationId);

export const itsCommitment: Scope<WhitelistCommitment> = ({ row, viewer }) =>
  seesEvidence(viewer, sql`${row.organizationId}`);
