import { MatrixColumn, type MemberRole } from "@weft/schema";
import { forbidden, unauthenticated } from "./failure";

/** Who asks, acting for exactly one organization; without a token, the public. Built once per request. */
export interface ViewerFactsOf {
  readonly organizationId: string;
  /** The API key, client or outside identity behind the token. */
  readonly credentialId: string;
  readonly verified: boolean;
  readonly columns: readonly MatrixColumn[];
  readonly roles: readonly MemberRole[];
  /** Permissions such as `order:accept`, from the roles. */
  readonly scopes: ReadonlySet<string>;
}

/** Permissions that decide what is read. Few: each doubles the plans that are kept. */
const reading = ["key:read", "member:read"];

/** What closes a way in may be done whatever the organization's standing is. */
const closing: ReadonlySet<string> = new Set(["key:revoke", "member:remove"]);

const kindOf = ({ columns, scopes }: ViewerFactsOf): string =>
  [...new Set(columns), ...reading.filter(one => scopes.has(one))].sort().join("+");

export class Viewer {
  static readonly public = new Viewer(null);

  /**
   * What scopes can ask about the viewer: the columns of the permission matrix that apply, and the permissions to
   * read. Sorted and joined: part of a read plan's key.
   */
  readonly kind: string;

  constructor(private readonly acting: ViewerFactsOf | null) {
    this.kind = acting ? kindOf(acting) : MatrixColumn.PUBLIC;
  }

  get facts(): { readonly organizationId: string | null; readonly credentialId: string | null } {
    return {
      organizationId: this.acting?.organizationId ?? null,
      credentialId: this.acting?.credentialId ?? null,
    };
  }

  get isPublic(): boolean {
    return this.acting === null;
  }

  /** The acting organization, or the failure that asks for a token. */
  mustBeSomebody(): ViewerFactsOf {
    if (!this.acting) throw unauthenticated();
    return this.acting;
  }

  is(column: MatrixColumn): boolean {
    return this.acting?.columns.includes(column) ?? column === MatrixColumn.PUBLIC;
  }

  may(permission: string): boolean {
    if (!this.acting?.scopes.has(permission)) return false;
    return this.acting.verified || closing.has(permission);
  }

  /** Refuses unless the viewer is an organization that may act, holds the permission, and acts for one of these organizations. */
  mustAct(permission: string, ...organizationIds: readonly string[]): void {
    const acting = this.mustBeSomebody();
    const concerned =
      organizationIds.length === 0 || organizationIds.includes(acting.organizationId);
    if (!concerned || !this.may(permission)) throw forbidden();
  }
}
