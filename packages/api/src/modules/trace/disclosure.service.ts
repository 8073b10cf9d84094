import { NoticeKind } from "@weft/schema";
import type { DataSource, EntityManager } from "typeorm";
import { parseGlobalId } from "../../graph";
import type { Clock } from "../../platform/clock";
import { badUserInput, notFound } from "../../platform/failure";
import type { Announce } from "../../platform/news";
import { newId } from "../../platform/uuid";
import type { Viewer } from "../../platform/viewer";
import { findVisible, lockVisible } from "../../platform/visible";
import { write, type Answered, type WriteContext } from "../../platform/write";
import { OrganizationType, type Organization } from "../organization";
import { MaterialType, SkuType, StyleType, type Material } from "../product";
import { Disclosure } from "./disclosure.entity";
import { disclosureMoved } from "./disclosure.events";
import type { GrantDisclosureInput, RevokeDisclosureInput } from "./disclosure.inputs";
import { AlreadyDisclosed, DisclosureEnded } from "./disclosure.problems";
import { customersFor } from "./disclosure.repository";
import { DisclosureType } from "./disclosure.types";

interface Tools {
  readonly db: DataSource;
  readonly clock: Clock;
  readonly announce: Announce;
}

type Subject = Pick<Disclosure, "buyerId" | "skuId" | "styleId" | "materialId">;

const nothing: Subject = { buyerId: null, skuId: null, styleId: null, materialId: null };

const products = {
  sku: { type: SkuType, column: "skuId" },
  sty: { type: StyleType, column: "styleId" },
  mat: { type: MaterialType, column: "materialId" },
} as const;

const twice = (): AlreadyDisclosed => new AlreadyDisclosed();

/** What a supplier lets be seen of itself on traces. */
export class DisclosureService {
  constructor(private readonly tools: Tools) {}

  /** The viewer lets its name be seen: by one organization, or with one product. */
  grant(
    context: WriteContext,
    input: GrantDisclosureInput,
  ): Answered<Disclosure | AlreadyDisclosed> {
    const { db, clock } = this.tools;
    const intent = { mutation: "grantDisclosure", permission: "trace:disclose", input } as const;
    const { buyerId, productId } = oneOf(input);
    return write<Disclosure, AlreadyDisclosed>(db, context, intent, async (tx, act) => {
      act.mustBeAllowed();
      act.conflicts({
        ux_disclosure__buyer: twice,
        ux_disclosure__sku: twice,
        ux_disclosure__style: twice,
        ux_disclosure__material: twice,
      });
      const { organizationId: granterId } = act.viewer.mustBeSomebody();
      const subject = buyerId
        ? await buyerNamed(tx, act.viewer, buyerId)
        : await productNamed(tx, act.viewer, productId ?? "");
      if (subject.buyerId === granterId)
        throw badUserInput("Nobody discloses itself to itself.", {
          path: ["input", "buyerId"],
          reason: "OWN_ORGANIZATION",
        });
      const times = { grantedAt: clock.now(), revokedAt: null };
      const disclosure = tx.create(Disclosure, { id: newId(), granterId, ...subject, ...times });
      await tx.insert(Disclosure, disclosure);
      await this.tell(tx, disclosure, NoticeKind.DISCLOSURE_GRANTED, times.grantedAt);
      return disclosure;
    });
  }

  /** From now on the name is masked again where nothing else discloses it. */
  revoke(
    context: WriteContext,
    input: RevokeDisclosureInput,
  ): Answered<Disclosure | DisclosureEnded> {
    const { db, clock } = this.tools;
    const intent = { mutation: "revokeDisclosure", permission: "trace:disclose", input } as const;
    return write<Disclosure, DisclosureEnded>(db, context, intent, async (tx, act) => {
      const { disclosureId } = input;
      const found = await lockVisible<Disclosure>(tx, act.viewer, DisclosureType, disclosureId);
      act.about(found);
      act.mustBeAllowed(found.granterId);
      if (found.revokedAt !== null) return new DisclosureEnded();
      const now = clock.now();
      found.revokedAt = now < found.grantedAt ? found.grantedAt : now;
      await tx.update(Disclosure, found.id, { revokedAt: found.revokedAt });
      await this.tell(tx, found, NoticeKind.DISCLOSURE_REVOKED, found.revokedAt);
      return found;
    });
  }

  private async tell(
    tx: EntityManager,
    disclosure: Disclosure,
    kind: NoticeKind,
    at: Date,
  ): Promise<void> {
    const customerIds = disclosure.buyerId === null ? await customersFor(tx, disclosure) : [];
    await this.tools.announce(tx, disclosureMoved(disclosure, kind, { customerIds, at }));
  }
}

function oneOf({ buyerId, productId }: GrantDisclosureInput): GrantDisclosureInput {
  const given = [buyerId, productId].filter(id => id !== null && id !== undefined);
  if (given.length === 1) return { buyerId, productId };
  throw badUserInput("Give exactly one of: buyerId, productId.", {
    path: ["input", "buyerId"],
    reason: "EXACTLY_ONE",
  });
}

async function buyerNamed(tx: EntityManager, viewer: Viewer, id: string): Promise<Subject> {
  const { id: buyerId } = await findVisible<Organization>(tx, viewer, OrganizationType, id);
  return { ...nothing, buyerId };
}

async function productNamed(tx: EntityManager, viewer: Viewer, id: string): Promise<Subject> {
  const prefix = parseGlobalId(id)?.prefix ?? "";
  if (!isProduct(prefix)) throw notFound();
  const { type, column } = products[prefix];
  const found = await findVisible<Pick<Material, "id">>(tx, viewer, type, id);
  return { ...nothing, [column]: found.id };
}

const isProduct = (prefix: string): prefix is keyof typeof products =>
  Object.hasOwn(products, prefix);
