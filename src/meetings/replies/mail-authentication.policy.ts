/** Header fields of a mail by their names in lower case, the topmost first. */
export type HeaderFields = readonly (readonly [name: string, value: string])[];

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();
const withoutComments = (text: string): string => text.replaceAll(/\([^()]*\)/g, ' ');

/**
 * Whether our own mail server vouches for the sender's address (RFC 8601): DMARC passed for its domain, or
 * SPF for an envelope of that domain. Only the topmost result by our server's own name counts: whatever
 * stands below may have come with the mail.
 */
export function isAuthenticated(fields: HeaderFields, server: string | undefined, sender: string): boolean {
  if (!server) return false;
  const own = fields.find(
    ([name, value]) =>
      name === 'authentication-results' &&
      withoutComments(value).trim().split(/[\s;]/, 1)[0]?.toLowerCase() === server.toLowerCase(),
  );
  if (!own) return false;
  const domain = domainOf(sender);
  return withoutComments(own[1])
    .split(';')
    .slice(1)
    .map((part) => part.trim().toLowerCase())
    .some((result) => {
      if (/^dmarc\s*=\s*pass\b/.test(result)) return propertyOf(result, 'header.from') === domain;
      if (/^spf\s*=\s*pass\b/.test(result)) {
        const envelope = propertyOf(result, 'smtp.mailfrom');
        return envelope !== null && domainOf(envelope) === domain;
      }
      return false;
    });
}

const PROPERTIES = {
  'header.from': /\sheader\.from\s*=\s*"?([^\s";]+)/,
  'smtp.mailfrom': /\ssmtp\.mailfrom\s*=\s*"?([^\s";]+)/,
} as const;

function propertyOf(result: string, name: keyof typeof PROPERTIES): string | null {
  return PROPERTIES[name].exec(result)?.[1] ?? null;
}

/**
 * Whether no person wrote it (RFC 3834 5). Calendar services mark even a person's answer as generated; that
 * alone is no reason.
 */
export function isAutoReply(fields: HeaderFields): boolean {
  return fields.some(([name, value]) => name === 'auto-submitted' && /^auto-replied\b/i.test(value));
}
