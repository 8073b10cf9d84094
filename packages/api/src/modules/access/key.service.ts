import type { MemberRole } from "@weft/schema";
import type { DataSource } from "typeorm";
import type { Reference } from "../../graph";
import { badUserInput } from "../../platform/failure";
import { IllegalTransition } from "../../platform/machine";
import { newId } from "../../platform/uuid";
import { lockVisible } from "../../platform/visible";
import { lineOf, parsedInput } from "../../platform/write-input";
import { databaseTime } from "../../platform/write-time";
import { write, type Answered, type WriteContext } from "../../platform/write";
import { ApiKey } from "./credential.entity";
import { newSecret } from "./credential.secret";
import { CreatedKey, type CreateKeyInput, type RevokeKeyInput } from "./key.inputs";
import { RolesNotHeld, TooManyKeys } from "./key.problems";
import * as keys from "./key.repository";
import { ApiKeyType } from "./key.types";
import * as members from "./member.repository";

const nameLine = lineOf(100);

/** Keys of one organization that work at a time. */
const mostKeys = 50;

type WhyNoKey = RolesNotHeld | TooManyKeys;

/** The keys with which an organization's systems act for it. */
export class KeyService {
  constructor(
    private readonly db: DataSource,
    /** Told after a key has stopped working. */
    private readonly accessChanged: () => void,
  ) {}

  /** A new key, with its secret: the only time it is shown. */
  create(context: WriteContext, input: CreateKeyInput): Answered<CreatedKey | WhyNoKey> {
    const name = parsedInput(nameLine, input.name, ["input", "name"]);
    const roles = atLeastOne(input.roles);
    const what = { mutation: "createKey", permission: "key:create" } as const;
    const made = ({ key }: CreatedKey): object => key;
    const replay = (key: Reference): CreatedKey => new CreatedKey(key, null);
    return write<CreatedKey, WhyNoKey>(
      this.db,
      context,
      { ...what, input, made, replay },
      async (tx, act) => {
        act.mustBeAllowed();
        const acting = context.viewer.mustBeSomebody();
        const notHeld = roles.filter(role => !acting.roles.includes(role));
        if (notHeld.length > 0) return new RolesNotHeld(notHeld);
        const { organizationId, credentialId: createdById } = acting;
        const now = await databaseTime(tx);
        const expiresAt = expiryOf(input, await keys.expiryOfKey(tx, createdById), now);
        await members.lockOrganization(tx, organizationId);
        if ((await keys.countWorking(tx, organizationId, now)) >= mostKeys)
          return new TooManyKeys(mostKeys);
        const { text: secret, prefix, hash } = newSecret();
        const what = { name, roles, expiresAt, prefix, hash };
        const key = tx.create(ApiKey, { id: newId(), organizationId, createdById, ...what });
        await tx.insert(ApiKey, key);
        return new CreatedKey(key, secret);
      },
    );
  }

  /** Ends a key for good. */
  async revoke(context: WriteContext, input: RevokeKeyInput): Answered<ApiKey | IllegalTransition> {
    const what = { mutation: "revokeKey", permission: "key:revoke" } as const;
    const answer = await write<ApiKey, IllegalTransition>(
      this.db,
      context,
      { ...what, input },
      async (tx, act) => {
        const key = act.about(
          await lockVisible<ApiKey>(tx, context.viewer, ApiKeyType, input.keyId),
        );
        act.mustBeAllowed(key.organizationId);
        if (key.revokedAt) return new IllegalTransition("REVOKED", "REVOKED");
        key.revokedAt = await databaseTime(tx);
        return tx.save(key);
      },
    );
    this.accessChanged();
    return answer;
  }
}

function atLeastOne(roles: readonly MemberRole[]): MemberRole[] {
  if (roles.length > 0) return [...new Set(roles)];
  throw badUserInput("At least one role is needed.", { path: ["input", "roles"], reason: "EMPTY" });
}

/** Nobody outlives their own access by making a key. */
function expiryOf(input: CreateKeyInput, ownEnd: Date | null, now: Date): Date | null {
  const { expiresAt: wanted } = input;
  if (!wanted) return ownEnd;
  if (wanted <= now) throw past();
  if (ownEnd && wanted > ownEnd) throw tooLate();
  return wanted;
}

const tooLate = () =>
  badUserInput("A key cannot work longer than the one that makes it.", {
    path: ["input", "expiresAt"],
    reason: "TOO_LATE",
  });

const past = () =>
  badUserInput("A key expires in the future.", { path: ["input", "expiresAt"], reason: "PAST" });
