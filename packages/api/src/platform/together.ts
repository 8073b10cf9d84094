import { isAborted } from "./database-errors";

/**
 * Waits for what was asked at once because none needs another's answer: their statements leave in one packet.
 * All are waited for, so that nothing is under way on the connection afterwards; if several fail, the first named
 * is thrown, and none that failed only because another one had. In which order they leave is not promised.
 */
export async function together<Answers extends readonly unknown[]>(
  ...asked: { readonly [At in keyof Answers]: Promise<Answers[At]> }
): Promise<Answers> {
  const failures = (await Promise.allSettled(asked)).filter(one => one.status === "rejected");
  const failed = failures.find(({ reason }) => !isAborted(reason)) ?? failures[0];
  if (failed) throw failed.reason;
  return Promise.all(asked);
}
