export * from "./access.js";
export * from "./audit.js";
export * from "./import.js";
export * from "./member-role.js";
export * from "./notice.js";
export * from "./ordering.js";
export * from "./organization.js";
export * from "./product.js";
