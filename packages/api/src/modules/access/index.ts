export { createDemoKeys, type DemoOrganization } from "./credential.demo";
export { ApiKey } from "./credential.entity";
export { newSecret, type NewSecret } from "./credential.secret";
export { CredentialService, type Asking } from "./credential.service";
export { KEY_PREFIX, OAuthService } from "./oauth.service";
export { OidcIdentity } from "./oidc-identity.entity";
export { OidcService, type TrustedIssuer } from "./oidc.service";
export { permissionsOf } from "./permission";
export { TokenService } from "./token.service";
