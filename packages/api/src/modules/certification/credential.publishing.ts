import { terms } from "./credential.document";
import type { CredentialIssuer } from "./credential.issuer";
import { STATUS_KEPT_S, STATUS_TTL_S, statusPurposes } from "./status-list.document";
import type { StatusLists } from "./status-list.service";

/** What whoever checks a credential asks for, beside the credential. */
export const publishedCredentials = (issuer: CredentialIssuer, lists: StatusLists) => ({
  get signs() {
    return issuer.signs;
  },
  didDocument: () => issuer.didDocument,
  keySet: () => issuer.keySet,
  terms: () => ({ "@context": terms(issuer.origin) }),
  statusList: (list: number, named: string): Promise<string | null> => {
    const purpose = statusPurposes.find(one => one === named);
    return purpose ? lists.read(list, purpose) : Promise.resolve(null);
  },
  statusMaxAgeS: STATUS_TTL_S - STATUS_KEPT_S,
});
