import type { EntityManager } from "typeorm";

/** The database's time, the same for every process whatever its own clock says. */
export async function databaseTime(tx: EntityManager): Promise<Date> {
  const [row]: { now: Date }[] = await tx.query(
    "SELECT date_trunc('milliseconds', clock_timestamp()) AS now",
  );
  if (!row) throw new TypeError("the database does not tell the time");
  return row.now;
}
