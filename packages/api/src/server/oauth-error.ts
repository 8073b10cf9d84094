/** An error answer of RFC 6749, 5.2. */
export class OAuthError extends Error {
  constructor(
    readonly status: number,
    readonly error: string,
    readonly description: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(error);
  }
}

export const tooMany = (seconds: number): OAuthError =>
  new OAuthError(429, "RATE_LIMITED", "Too many attempts. Wait before the next one.", {
    "retry-after": String(seconds),
  });
