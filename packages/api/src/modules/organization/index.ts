export { AnnualStatistic } from "./annual-statistic.entity";
export { Division, divisionId } from "./division.entity";
export { Member } from "./member.entity";
export { OrganizationEvent } from "./organization-event.entity";
export { Organization } from "./organization.entity";
export { Site } from "./site.entity";
