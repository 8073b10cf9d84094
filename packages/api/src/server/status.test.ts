import { statusOf, takesJsonOnly } from "./status";

const before = { executed: false, json: false };

describe("the status of an answer", () => {
  it.each([
    [[], before, 200],
    [["GRAPHQL_PARSE_FAILED"], before, 400],
    [["GRAPHQL_PARSE_FAILED"], { executed: false, json: true }, 200],
    [["BAD_USER_INPUT", "QUERY_TOO_COMPLEX"], { executed: false, json: true }, 400],
    [["QUERY_TOO_COMPLEX"], { executed: false, json: true }, 400],
    [["UNAUTHENTICATED"], before, 401],
    [["INTERNAL_SERVER_ERROR"], before, 500],
    [["INTERNAL_SERVER_ERROR"], { executed: true, json: false }, 200],
    [["NOT_FOUND", "RATE_LIMITED"], { executed: true, json: false }, 429],
    [["A_CODE_NOBODY_KNOWS"], before, 500],
  ])("with %j, %j, is %d", (codes, how, status) => {
    expect(statusOf(codes, how)).toBe(status);
  });

  it.each([
    [undefined, false],
    ["*/*", false],
    ["application/json", true],
    ["application/json; charset=utf-8", true],
    ["application/json, */*;q=0.1", false],
    ["application/graphql-response+json, application/json;q=0.9", false],
    ["text/html", false],
  ])("is told plainly or not to a client that accepts %s", (accept, only) => {
    expect(takesJsonOnly(accept)).toBe(only);
  });
});
