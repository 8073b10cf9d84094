import { Department, OrganizationType } from "@weft/schema";
import type { RegisterOrganizationInput } from "./organization.inputs";
import {
  conflictsOf,
  identifiersOf,
  mustHaveName,
  profileOf,
  reasonOf,
  registrationOf,
  withIdentifiers,
} from "./organization.parsing";

const CODE = "91330502PDY001506T";
const { GARMENT_MAKER, GOVERNMENT } = OrganizationType;

const registration = (more: Partial<RegisterOrganizationInput>): RegisterOrganizationInput => ({
  types: [GARMENT_MAKER],
  nameZh: "锦澜",
  country: "CN",
  ...more,
});

const refusal = (field: string, reason: string) =>
  expect.objectContaining({
    code: "BAD_USER_INPUT",
    details: { path: ["input", field], reason },
  });

describe("a registration", () => {
  it("is kept in normal form, each type once", () => {
    const input = { types: [GARMENT_MAKER, GARMENT_MAKER], creditCode: "91330502 pdy001506t" };

    expect(registrationOf(registration({ ...input, country: "China" }))).toMatchObject({
      types: [GARMENT_MAKER],
      creditCode: CODE,
      country: "CN",
      department: null,
    });
  });

  it.each<[string, Partial<RegisterOrganizationInput>, string, string]>([
    ["no type", { types: [] }, "types", "EMPTY"],
    ["a department that is no government", { department: Department.AMR }, "department", "TYPE"],
    ["a government without department", { types: [GOVERNMENT] }, "department", "TYPE"],
    ["no name", { nameZh: null }, "nameZh", "EMPTY"],
    ["a name too long", { nameZh: "布".repeat(301) }, "nameZh", "LENGTH"],
    ["a credit code abroad", { creditCode: CODE, country: "DE" }, "creditCode", "COUNTRY"],
    ["a credit code with a slip", { creditCode: "91330502PDY001506X" }, "creditCode", "CHECK_CHAR"],
    ["no country of this world", { country: "Atlantis" }, "country", "UNKNOWN"],
    ["a division nobody knows", { locationCode: "999999" }, "locationCode", "UNKNOWN"],
  ])("is refused with %s", (_what, more, field, reason) => {
    expect(() => registrationOf(registration(more))).toThrow(refusal(field, reason));
  });
});

describe("a profile", () => {
  it("keeps apart what was not said and what is to go", () => {
    expect(profileOf({ nameEn: " Jinlan  Mill ", contactName: null })).toEqual({
      nameEn: "Jinlan Mill",
      contactName: null,
    });
  });

  it.each([200, 201])("has contacts of up to 200 characters: %i", length => {
    const read = () => profileOf({ contactName: "x".repeat(length) });

    if (length <= 200) expect(read()).toEqual({ contactName: "x".repeat(length) });
    else expect(read).toThrow(refusal("contactName", "LENGTH"));
  });

  it("needs one of the two names", () => {
    expect(() => mustHaveName({ nameZh: null, nameEn: "Jinlan" })).not.toThrow();
    expect(() => mustHaveName({ nameZh: null, nameEn: null })).toThrow(refusal("nameZh", "EMPTY"));
  });
});

describe("the papers of an organization", () => {
  const record = { country: "CN", creditCode: null, foreignRegistrationNumber: null };

  it.each([
    ["complete it", record, { creditCode: CODE }, CODE],
    ["say the same", { ...record, creditCode: CODE }, { creditCode: CODE }, CODE],
    ["say nothing", { ...record, creditCode: CODE }, {}, CODE],
    ["are missing", record, {}, null],
  ])("are taken over when they %s", (_what, known, found, creditCode) => {
    expect(withIdentifiers(known, found)).toEqual({ creditCode, foreignRegistrationNumber: null });
  });

  it("cannot say something else than the record", () => {
    const known = { ...record, foreignRegistrationNumber: "1" };

    expect(() => withIdentifiers(known, { foreignRegistrationNumber: "2" })).toThrow(
      refusal("foreignRegistrationNumber", "DIFFERS"),
    );
  });

  it("cannot give a credit code to an organization abroad", () => {
    expect(() => withIdentifiers({ ...record, country: "DE" }, { creditCode: CODE })).toThrow(
      refusal("creditCode", "COUNTRY"),
    );
  });

  it("are only what was said", () => {
    expect(identifiersOf({})).toEqual({});
    expect(identifiersOf({ creditCode: null })).toEqual({ creditCode: null });
  });

  it("meet another record by the constraint they break", () => {
    const conflicts = conflictsOf({ country: "DE", foreignRegistrationNumber: "HRB 1" });

    expect(conflicts["uq_organization__country__foreign_registration_number"]?.()).toMatchObject({
      country: "DE",
      foreignRegistrationNumber: "HRB 1",
    });
  });
});

describe("a reason", () => {
  it.each([
    ["", "EMPTY"],
    ["   ", "EMPTY"],
    ["x".repeat(1_001), "LENGTH"],
    ["a\u0007b", "CONTROL_CHARACTER"],
  ])("is refused", (reason, why) => {
    expect(() => reasonOf({ reason })).toThrow(refusal("reason", why));
  });

  it("has up to 1,000 characters", () => {
    expect(reasonOf({ reason: "x".repeat(1_000) })).toHaveLength(1_000);
  });
});
