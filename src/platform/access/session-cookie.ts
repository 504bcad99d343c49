import { Config } from '../config/config.ts';

const NAME = 'norbanet';

/** `__Host-` binds the cookie to this host over https; plain http (development) cannot have the prefix. */
export function cookieName(config: Config): string {
  return config.secure ? `__Host-${NAME}` : NAME;
}

/** RFC 6265bis attributes of the session cookie: not readable by scripts, not sent from other sites. */
export function cookieOptions(config: Config): {
  path: string;
  httpOnly: true;
  sameSite: 'lax';
  secure: boolean;
} {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: config.secure };
}

/** Reads our cookie out of a raw `Cookie` header (the socket handshake has no parser before it). */
export function readCookie(
  header: string | undefined,
  config: Config,
  name = cookieName(config),
): string | undefined {
  for (const part of header?.split(';') ?? []) {
    const [key, value] = part.trim().split('=', 2);
    if (key === name && value) return decodeCookieValue(value);
  }
  return undefined;
}

/** A value that is no encoding of anything is nobody's. */
function decodeCookieValue(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}
