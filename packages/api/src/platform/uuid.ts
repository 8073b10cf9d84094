import { uuidv7 } from "uuidv7";

/** An id for a new row. Version 7: ids made later sort later, so indexes grow at one end. */
export const newId = (): string => uuidv7();
