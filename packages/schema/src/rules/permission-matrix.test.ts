import { readFileSync } from "node:fs";
import { join } from "node:path";
import { MATRIX_COLUMNS, PERMISSION_MATRIX } from "../tables/permission-matrix.js";
import { isPermission, MatrixColumn, matrixColumnsOf, PERMISSIONS } from "../vocabulary/access.js";
import { rolesOf } from "../vocabulary/member-role.js";
import { Department, MemberRole, OrganizationType } from "../vocabulary/organization.js";
import { DATA_CLASSES, rightsOf, rightsOfOrganization } from "./permission-matrix.js";

const { GARMENT_MAKER, ECOMMERCE_SELLER, OVERSEAS_BUYER, GOVERNMENT } = OrganizationType;

describe("the permission matrix", () => {
  it("has the rows and columns of its source", () => {
    const [head = "", ...rows] = readFileSync(
      join(__dirname, "../../data/permission_matrix.csv"),
      "utf8",
    )
      .trim()
      .split(/\r?\n/);

    expect(head).toBe(`dataClass,${MATRIX_COLUMNS.join(",")}`);
    expect([...MATRIX_COLUMNS]).toEqual(Object.values(MatrixColumn));
    expect(DATA_CLASSES).toEqual(rows.map(row => row.split(",")[0]));
    for (const dataClass of DATA_CLASSES)
      expect(PERMISSION_MATRIX[dataClass]).toHaveLength(MATRIX_COLUMNS.length);
  });

  it("is written in few verbs", () => {
    const verbs = DATA_CLASSES.flatMap(dataClass =>
      Object.values(MatrixColumn).flatMap(column =>
        [null, ...Object.values(Department)].flatMap(department =>
          rightsOf(dataClass, column, department).map(({ verb }) => verb),
        ),
      ),
    );

    expect([...new Set(verbs)].sort()).toEqual(
      [
        "R",
        "W",
        "Wo",
        "agg",
        "count",
        "inspect",
        "join",
        "moderate",
        "p",
        "r",
        "support",
        "verify",
      ].sort(),
    );
  });

  it("denies what it leaves empty", () => {
    expect(rightsOf("order", MatrixColumn.PUBLIC)).toEqual([]);
    expect(rightsOf("order", MatrixColumn.AMR)).toEqual([]);
  });

  it("reads a right with what limits it", () => {
    expect(rightsOf("product", MatrixColumn.PUBLIC)).toEqual([{ verb: "R", only: "published" }]);
    expect(rightsOf("bom", MatrixColumn.FABRIC_TRIMS)).toEqual([{ verb: "r", only: "own line" }]);
    expect(rightsOf("traceability", MatrixColumn.MAKER)).toEqual([{ verb: "p", only: "mask" }]);
    expect(rightsOf("commissionedInspection", MatrixColumn.AMR)).toEqual([
      { verb: "R", only: "without order link" },
    ]);
  });

  it("gives a department named in a cell more than the others", () => {
    const other = MatrixColumn.OTHER_DEPT;
    const aggregates = [{ verb: "agg", only: null }];

    expect(rightsOf("annualStatistics", other, Department.EIT)).toEqual([
      { verb: "r", only: null },
      { verb: "verify", only: "EIT" },
    ]);
    expect(rightsOf("annualStatistics", other, Department.COMMERCE)).toEqual(aggregates);
    expect(rightsOf("annualStatistics", other)).toEqual(aggregates);
    expect(rightsOf("talentProfile", other, Department.HRSS)).toHaveLength(1);
    expect(rightsOf("talentProfile", other, Department.EIT)).toEqual([]);
  });

  it("adds up the columns of an organization with several types", () => {
    expect(matrixColumnsOf([GARMENT_MAKER, ECOMMERCE_SELLER])).toEqual(["PUBLIC", "MAKER", "ECOM"]);
    expect(matrixColumnsOf([GOVERNMENT], Department.AMR)).toEqual(["PUBLIC", "AMR"]);
    expect(matrixColumnsOf([GOVERNMENT], Department.HRSS)).toEqual(["PUBLIC", "OTHER_DEPT"]);
    expect(rightsOfOrganization("orderAllocation", [GARMENT_MAKER, ECOMMERCE_SELLER])).toEqual([
      { verb: "p", only: null },
      { verb: "p", only: "own line" },
    ]);
  });

  it("leaves an overseas buyer the rights of a party and of the public", () => {
    expect(rightsOfOrganization("order", [OVERSEAS_BUYER])).toEqual([{ verb: "p", only: null }]);
    expect(rightsOfOrganization("product", [OVERSEAS_BUYER])).toEqual([
      { verb: "R", only: "published" },
    ]);
  });
});

describe("permissions and roles", () => {
  it("are noun:verb, each once", () => {
    expect(new Set(PERMISSIONS).size).toBe(PERMISSIONS.length);
    for (const permission of PERMISSIONS) expect(permission).toMatch(/^[a-z]+:[a-z]+$/);
    expect([isPermission("order:accept"), isPermission("order:destroy")]).toEqual([true, false]);
  });

  it("of a department differ from those of an enterprise", () => {
    expect(rolesOf([GARMENT_MAKER])).toContain(MemberRole.PURCHASING);
    expect(rolesOf([GARMENT_MAKER])).not.toContain(MemberRole.INSPECTOR);
    expect(rolesOf([GOVERNMENT])).toEqual([
      "ORG_ADMIN",
      "OFFICER",
      "INSPECTOR",
      "APPROVER",
      "STATISTICIAN",
    ]);
    expect(new Set(rolesOf([GOVERNMENT, OrganizationType.TESTING_LAB]))).toEqual(
      new Set(Object.values(MemberRole)),
    );
  });
});
