import { RateLimiterMemory, type RateLimiterRes } from "rate-limiter-flexible";
import { tooMany, type OAuthError } from "./oauth-error";
import { network } from "./rates";

/** One secret that is about to be checked. */
export interface Attempt {
  /** What to answer when too many were wrong for this client, wherever they came from; null while they are few. */
  failed(): Promise<OAuthError | null>;
  succeeded(): Promise<void>;
}

/** Seconds that a wrong secret is remembered. */
const duration = 900;

/**
 * How often a secret may be wrong in a quarter of an hour, whether the client exists or not: five times for one
 * client, five times for it from one place, and 30 times from a place in all. What a place may do is paid before
 * the secret is checked, so that many at once are no way around it. Others cannot lock a client out: where its
 * own place has not used up its attempts, the right secret is taken however many were wrong elsewhere.
 */
export class Attempts {
  private readonly clients = new RateLimiterMemory({ points: 5, duration });
  private readonly pairs = new RateLimiterMemory({ points: 5, duration });
  private readonly places = new RateLimiterMemory({ points: 30, duration });

  /** Throws an OAuthError when the place has been wrong too often. */
  async begin(clientId: string, address: string): Promise<Attempt> {
    const client = clientId.slice(0, 64);
    const place = network(address);
    const pair = `${place} ${client}`;
    await pay(this.pairs, pair);
    await pay(this.places, place);
    return {
      failed: async () => {
        const { consumedPoints, msBeforeNext } = await this.clients.penalty(client);
        return consumedPoints > this.clients.points ? tooMany(secondsIn(msBeforeNext)) : null;
      },
      succeeded: async () => {
        await this.places.reward(place);
        await Promise.all([this.pairs.delete(pair), this.clients.delete(client)]);
      },
    };
  }
}

async function pay(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refused) {
    if (refused instanceof Error) throw refused;
    throw tooMany(secondsIn((refused as RateLimiterRes).msBeforeNext));
  }
}

const secondsIn = (ms: number): number => Math.max(1, Math.ceil(ms / 1_000));
