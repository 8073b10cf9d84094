import { pino, type DestinationStream, type Logger } from "pino";

interface Told {
  readonly name: string;
  readonly code?: string;
  readonly constraint?: string;
  readonly table?: string;
  readonly message?: string;
  readonly stack?: string;
}

/** The product's log: one JSON object per line, on standard output. Tokens and variables are never given to it. */
export const createLog = (level: string, destination?: DestinationStream): Logger =>
  pino(
    {
      level,
      base: null,
      serializers: { err: aboutError },
      // The second line of defence: what must not be logged is gone even where somebody logs a whole request.
      redact: {
        paths: ["headers", "req.headers", "request.headers", "body", "variables", "authorization"],
        remove: true,
      },
    },
    destination ?? pino.destination(1),
  );

/**
 * What a line says about an error. Messages of the database quote the values of a statement, and those are
 * prices and names: of a database error only the code, the place and the stack are kept.
 */
export function aboutError(error: unknown): Told {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code, driverError, constraint, table } = error as Error &
    Partial<Record<string, unknown>>;
  if (driverError instanceof Error && driverError !== error) return aboutError(driverError);
  const stack = error.stack ?? "";
  const frames = /\n {4}at .*/s.exec(stack)?.[0].trimStart() ?? "";
  const isSql = typeof code === "string" && /^[0-9A-Z]{5}$/.test(code);
  return {
    name: error.name,
    ...(typeof code === "string" ? { code } : {}),
    ...(typeof constraint === "string" ? { constraint } : {}),
    ...(typeof table === "string" ? { table } : {}),
    ...(isSql ? {} : { message: error.message }),
    stack: frames,
  };
}
