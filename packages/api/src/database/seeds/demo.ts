import type { App } from "../../app";

/** Loads the demo chain, unless it is there already. Never called with a production configuration. */
export const loadDemo = (_app: App): Promise<void> => Promise.resolve();
