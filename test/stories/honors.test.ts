import { Department } from "@weft/schema";
import * as kit from "../kit/certification";
import { startServer, type TestServer } from "../kit/server";
import { codeOf } from "../kit/sourcing";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const today = kit.dayAfter(new Date());
const award = { type: "GOV_QUALITY_AWARD", level: "CITY", awardedOn: "2025-12-18" };
const giant = { type: "LITTLE_GIANT", level: "NATIONAL", awardedOn: "2024-02-29" };

describe("an honor", () => {
  it("is its department's to give and to take back, and public with its days", async () => {
    const [holder, amr] = [await kit.holder(server), await kit.office(server, Department.AMR)];
    const eit = await kit.office(server, Department.EIT);
    const to = { organizationId: holder.id };

    expect(await codeOf(kit.awards(eit, { ...to, ...award }))).toBe("FORBIDDEN");
    expect(await codeOf(kit.awards(amr, { ...to, ...giant }))).toBe("FORBIDDEN");
    expect(await codeOf(kit.awards(holder, { ...to, ...award }))).toBe("FORBIDDEN");
    const made = await kit.awards(amr, { ...to, ...award });
    expect(made).toMatchObject({ validTo: null, inForce: true });
    expect(await kit.awards(amr, { ...to, ...award })).toMatchObject({ code: "HONOR_EXISTS" });
    expect(await kit.awards(eit, { ...to, ...giant })).toMatchObject({ validTo: "2027-02-27" });
    const taken = { honorId: made.id, reason: "a case" };
    expect(await codeOf(kit.revokesHonor(eit, taken))).toBe("FORBIDDEN");
    expect(await kit.revokesHonor(amr, taken)).toMatchObject({ revokedOn: today, inForce: false });
    expect(await kit.revokesHonor(amr, taken)).toMatchObject({ code: "HONOR_REVOKED" });

    const read = `query($id: ID!) { organization(id: $id) { honors { nodes {
      type awardedBy { id } before: inForce(asOf: "2025-12-17") first: inForce(asOf: "2025-12-18") today: inForce } } } }`;
    expect(await server.as()(read, { id: holder.id })).toEqual({
      organization: {
        honors: {
          nodes: [
            {
              ...{ type: "GOV_QUALITY_AWARD", awardedBy: { id: amr.id } },
              ...{ before: false, first: true, today: false },
            },
            {
              ...{ type: "LITTLE_GIANT", awardedBy: { id: eit.id } },
              ...{ before: true, first: true, today: true },
            },
          ],
        },
      },
    });
  });

  it("is not given for a day to come, nor to whoever does not trade", async () => {
    const [amr, lab] = [await kit.office(server, Department.AMR), await kit.laboratory(server)];
    const holder = await kit.holder(server);
    const late = { ...award, organizationId: holder.id, awardedOn: "2999-01-01" };
    expect(await codeOf(kit.awards(amr, late))).toBe("BAD_USER_INPUT");
    expect(await codeOf(kit.awards(amr, { ...award, organizationId: lab.id }))).toBe(
      "BAD_USER_INPUT",
    );
  });
});
