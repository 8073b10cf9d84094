import { isIPv6 } from "node:net";
import { RateLimiterMemory, type RateLimiterRes } from "rate-limiter-flexible";
import { Failure } from "../platform/failure";
import type { Viewer } from "../platform/viewer";

export interface RateOptions {
  readonly rateWindowS: number;
  readonly ratePublic: number;
  readonly rateKey: number;
}

/** How often somebody may be wrong. */
export interface Guesses {
  /** Throws RATE_LIMITED when that was too often already. */
  pay(): Promise<void>;
  giveBack(): Promise<void>;
}

/** How many requests each address or credential may send to this process. Throws RATE_LIMITED with when to come back. */
export class Rates {
  private readonly addresses: RateLimiterMemory;
  private readonly credentials: RateLimiterMemory;
  private readonly strangers: RateLimiterMemory;
  private readonly grants: RateLimiterMemory;

  constructor({ rateWindowS: duration, ratePublic, rateKey }: RateOptions) {
    this.addresses = new RateLimiterMemory({ points: ratePublic, duration });
    this.credentials = new RateLimiterMemory({ points: rateKey, duration });
    this.strangers = new RateLimiterMemory({ points: ratePublic, duration });
    this.grants = new RateLimiterMemory({ points: ratePublic, duration });
  }

  async take(viewer: Viewer, address: string): Promise<void> {
    const { credentialId } = viewer.facts;
    await (credentialId
      ? spend(this.credentials, credentialId)
      : spend(this.addresses, network(address)));
  }

  /**
   * A token that is not known costs a look into the database, so guessing is limited by address: paid before the
   * look, so that a hundred at once are no way around it, and given back when the token was good.
   */
  guessesFrom(address: string): Guesses {
    const key = network(address);
    return {
      pay: () => spend(this.strangers, key),
      giveBack: async () => {
        await this.strangers.reward(key);
      },
    };
  }

  /** Requests for access tokens, right or wrong. */
  takeGrant(address: string): Promise<void> {
    return spend(this.grants, network(address));
  }
}

async function spend(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refused) {
    if (refused instanceof Error) throw refused;
    throw rateLimited(refused as RateLimiterRes);
  }
}

/** RATE_LIMITED, with the seconds until the window ends. */
export const rateLimited = ({ msBeforeNext }: Pick<RateLimiterRes, "msBeforeNext">): Failure =>
  new Failure("RATE_LIMITED", "Too many requests. Wait before the next one.", {
    retryAfter: Math.max(1, Math.ceil(msBeforeNext / 1_000)),
  });

/** One household or host is a /64 in IPv6: single addresses there cost nothing. */
export function network(address: string): string {
  if (!address.includes(":") || !isIPv6(address)) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  const [head = "", tail = ""] = address.split("::");
  const left = head.split(":").filter(Boolean);
  const right = tail.split(":").filter(Boolean);
  const zeros = Array<string>(Math.max(0, 8 - left.length - right.length)).fill("0");
  return [...left, ...zeros, ...right].slice(0, 4).join(":");
}
