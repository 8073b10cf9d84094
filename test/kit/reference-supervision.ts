import type { Look, Row, Telling } from "./reference-world";

type Has = (look: Look, dataClass: never, verb: string) => boolean;

const sampling = "supervisionInspection" as never;
const enforcement = "enforcementCase" as never;

/** Told from the matrix rows `supervisionInspection` and `enforcementCase`, C5, C6, 9.5 and 9.6. */
export function tellingOfSupervision(has: Has): Pick<Telling, "sees" | "reads" | "owners"> {
  const mine = (look: Look, id: unknown): boolean =>
    id !== null && id === look.viewer.organizationId;
  /** The only one who may write cases. */
  const regulates = (look: Look): boolean => has(look, enforcement, "W");

  /** Whose goods were sampled knows of it from then on, and not before. */
  const wasSampled = (look: Look, inspection: Row | null): boolean =>
    inspection !== null &&
    inspection["sampledOn"] !== null &&
    mine(look, inspection["sampledOrganizationId"]) &&
    has(look, sampling, "r");
  const inspectionOf = (row: Row, look: Look): Row | null =>
    look.byId("Inspection", row["inspectionId"]);

  const taskOf = (inspection: Row | null, look: Look): Row | null =>
    look.byId("SamplingTask", inspection?.["samplingTaskId"]);

  /** A department knows what it draws; of what others draw it learns when goods are sampled. */
  const knows = (look: Look, inspection: Row | null): boolean =>
    inspection !== null &&
    (inspection["sampledOn"] !== null ||
      mine(look, taskOf(inspection, look)?.["authorityId"] ?? null));
  const isOfDepartment = (row: Row | null, look: Look): boolean =>
    regulates(look) && row !== null && mine(look, row["authorityId"]);

  const ofParties = (row: Row, look: Look): boolean =>
    regulates(look)
      ? knows(look, inspectionOf(row, look))
      : wasSampled(look, inspectionOf(row, look));
  const concerns =
    (dataClass: never) =>
    (row: Row, look: Look): boolean =>
      regulates(look) || (has(look, dataClass, "r") && mine(look, row["organizationId"]));
  const ofCase = (row: Row, look: Look): boolean =>
    regulates(look)
      ? isOfDepartment(row, look) || row["decisionNumber"] !== null
      : concerns(enforcement)(row, look);

  /** Told that it was read: the enterprise, by another department than the one whose it is. */
  const byAnother = (row: Row | null, look: Look): readonly unknown[] => [
    row && !mine(look, row["authorityId"]) ? row["organizationId"] : null,
  ];
  const byAnotherOf = (row: Row, look: Look): readonly unknown[] => {
    const inspection = inspectionOf(row, look);
    const isOwn = mine(look, taskOf(inspection, look)?.["authorityId"] ?? null);
    return [isOwn ? null : (inspection?.["sampledOrganizationId"] ?? null)];
  };

  return {
    sees: {
      SamplingPlan: isOfDepartment,
      SamplingCandidate: (one, look) =>
        isOfDepartment(look.byId("SamplingPlan", one["planId"]), look),
      SamplingTask: (task, look) => {
        const its = look.all("Inspection").filter(one => one["samplingTaskId"] === task["id"]);
        if (regulates(look))
          return isOfDepartment(task, look) || its.some(one => one["sampledOn"] !== null);
        return mine(look, task["organizationId"]) && its.some(one => wasSampled(look, one));
      },
      SupervisionSample: (sample, look) =>
        ofParties(sample, look) || (has(look, sampling, "W") && mine(look, sample["labId"])),
      SupervisionEvent: ofParties,
      ResultNotice: concerns(sampling),
      Rectification: concerns(sampling),
      EnforcementCase: ofCase,
      EnforcementAction: (action, look) => {
        const of = look.byId("EnforcementCase", action["caseId"]);
        return of !== null && ofCase(of, look);
      },
      Exposure: (entry, look) =>
        entry["status"] === "PUBLISHED" || regulates(look) || concerns(enforcement)(entry, look),
    },
    reads: { "SamplingTask.inspectors": isOfDepartment },
    owners: {
      SamplingTask: byAnother,
      Rectification: byAnother,
      EnforcementCase: byAnother,
      EnforcementAction: (action, look) =>
        byAnother(look.byId("EnforcementCase", action["caseId"]), look),
      Exposure: (entry, look) =>
        entry["status"] === "PUBLISHED" ? [null] : byAnother(entry, look),
      SupervisionSample: byAnotherOf,
      SupervisionEvent: byAnotherOf,
      ResultNotice: byAnotherOf,
    },
  };
}
