/**
 * Waits for what was asked at once because none needs another's answer: their statements leave in one packet.
 * All are waited for, so that nothing is under way on the connection afterwards; if several fail, the first named
 * is thrown. In which order they leave is not promised.
 */
export async function together<Answers extends readonly unknown[]>(
  ...asked: { readonly [At in keyof Answers]: Promise<Answers[At]> }
): Promise<Answers> {
  await Promise.allSettled(asked);
  return Promise.all(asked);
}
