import type { Look, Row, Telling } from "./reference-world";

type Has = (look: Look, dataClass: never, verb: string) => boolean;

const sampling = "supervisionInspection" as never;
const enforcement = "enforcementCase" as never;

/** Told from the matrix rows `supervisionInspection` and `enforcementCase`, C5, C6, 9.5 and 9.6. */
export function tellingOfSupervision(has: Has): Pick<Telling, "sees" | "reads"> {
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

  const ofParties = (row: Row, look: Look): boolean =>
    regulates(look) || wasSampled(look, inspectionOf(row, look));
  const concerns =
    (dataClass: never) =>
    (row: Row, look: Look): boolean =>
      regulates(look) || (has(look, dataClass, "r") && mine(look, row["organizationId"]));
  const ofCase = concerns(enforcement);

  return {
    sees: {
      SamplingPlan: (_, look) => regulates(look),
      SamplingCandidate: (_, look) => regulates(look),
      SamplingTask: (task, look) =>
        regulates(look) ||
        (mine(look, task["organizationId"]) &&
          look
            .all("Inspection")
            .some(one => one["samplingTaskId"] === task["id"] && wasSampled(look, one))),
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
      Exposure: (entry, look) => entry["status"] === "PUBLISHED" || ofCase(entry, look),
    },
    reads: { "SamplingTask.inspectors": (_, look) => regulates(look) },
  };
}
