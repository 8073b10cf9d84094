export { Certificate } from "./certificate.entity";
export { CertificateEvent } from "./certificate-event.entity";
export { CertificateEvidence } from "./certificate-evidence.entity";
export { CertificateParameter } from "./certificate-parameter.entity";
export { CertificateReminder } from "./certificate-reminder.entity";
export { CertificateScopeItem } from "./certificate-scope-item.entity";
export { effectiveStatusOn, missingCertificates, outsideCmaScope } from "./certificate.standing";
export { CertificateTerm } from "./certificate-term.entity";
export { Honor } from "./honor.entity";
