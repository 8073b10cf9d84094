/**
 * Waits for what was asked at once because neither needs the other's answer: their statements leave in one packet.
 * Both are waited for, so that nothing is under way on the connection afterwards; if both fail, the first is thrown.
 */
export async function together<A, B>(
  first: Promise<A>,
  second: Promise<B>,
): Promise<readonly [A, B]> {
  await Promise.allSettled([first, second]);
  return [await first, await second];
}
