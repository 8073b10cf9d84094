import type { FastifyRequest } from "fastify";
import { Refusal } from "./refusal";

/** Types a web page can send anywhere without asking first, so that a forged request would look like a real one. */
const forgeable: ReadonlySet<string> = new Set([
  "",
  "text/plain",
  "application/x-www-form-urlencoded",
  "multipart/form-data",
]);

/** Refuses a POST that is not JSON in UTF-8, before its body is read. */
export function checkContentType({ method, headers }: FastifyRequest): void {
  if (method !== "POST") return;
  const [essence = "", ...parameters] = (headers["content-type"] ?? "")
    .toLowerCase()
    .split(";")
    .map(part => part.trim());
  if (forgeable.has(essence))
    throw new Refusal(400, "BAD_REQUEST", "Send the operation as application/json.");
  const charset = parameters.find(part => part.startsWith("charset="))?.slice(8);
  const utf8 = charset === undefined || /^"?utf-?8"?$/.test(charset);
  if (essence !== "application/json" || !utf8)
    throw new Refusal(415, "BAD_REQUEST", "Send application/json in UTF-8.");
}
