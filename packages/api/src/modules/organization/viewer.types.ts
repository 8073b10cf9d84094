import { Edge, everyone, OneRoot, Readable, sql, Virtual } from "../../graph";
import { OrganizationType } from "./organization.types";

interface Acting {
  readonly organizationId: string;
}

@Readable<Acting>("Viewer", {
  from: new Virtual(
    { organizationId: "uuid" },
    viewer => sql`select ${viewer.organizationId} as organization_id`,
  ),
  description:
    "Who asks: with a token, somebody who acts for one organization; without, the public.",
  visibleTo: everyone,
})
export class ViewerType {
  @Edge<Acting>(() => OrganizationType, "organizationId", {
    description: "The organization the viewer acts for; null for the public.",
  })
  organization: unknown;
}

export class ViewerReads {
  @OneRoot<Acting>(() => ViewerType, { by: {}, description: "Who asks." })
  viewer: unknown;
}
