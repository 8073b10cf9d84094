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

export class Viewer {
  static readonly public = new Viewer(null);

  /** The columns of the permission matrix that apply, sorted and joined: part of a read plan's key. */
  readonly kind: string;

  constructor(private readonly acting: ViewerFactsOf | null) {
    this.kind = acting ? [...new Set(acting.columns)].sort().join("+") : MatrixColumn.PUBLIC;
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
    return this.acting !== null && this.acting.verified && this.acting.scopes.has(permission);
  }

  /** Refuses unless the viewer is a verified organization, holds the permission, and acts for one of these organizations. */
  mustAct(permission: string, ...organizationIds: readonly string[]): void {
    const acting = this.mustBeSomebody();
    const concerned =
      organizationIds.length === 0 || organizationIds.includes(acting.organizationId);
    if (!concerned || !this.may(permission)) throw forbidden();
  }
}
