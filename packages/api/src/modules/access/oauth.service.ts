import type { DataSource } from "typeorm";
import { parseGlobalId } from "../../graph/node";
import type { Clock } from "../../platform/clock";
import { hashOfSecret } from "./credential.secret";
import * as credentials from "./credential.repository";
import type { IssuedToken, TokenService } from "./token.service";

/** How API keys are named to clients: also the `client_id`. */
export const KEY_PREFIX = "key";

/** Access tokens for client credentials (RFC 6749, 4.4): a key's id and its secret. */
export class OAuthService {
  constructor(
    private readonly db: DataSource,
    private readonly tokens: TokenService,
    private readonly clock: Clock,
  ) {}

  /** A token for this client, or null: unknown client and wrong secret cannot be told apart. */
  async grant(clientId: string, secret: string): Promise<IssuedToken | null> {
    const id = parseGlobalId(clientId);
    const hash = hashOfSecret(secret);
    const key = await credentials.workingKey(this.db.manager, { hash }, this.clock.now());
    if (!key || id?.prefix !== KEY_PREFIX || id.uuid !== key.id) return null;
    return this.tokens.issue(key.id);
  }
}
