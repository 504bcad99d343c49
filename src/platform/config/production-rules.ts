/** What these rules look at. */
interface HostSettings {
  readonly NODE_ENV: string;
  readonly PUBLIC_URL: string;
  readonly SMTP_URL?: string;
  readonly secure: boolean;
}

const HTTPS_HINT =
  'in production members come by https, with a proxy in front that ends TLS; write https://norbanet.example.org';
const MAIL_SERVER_HINT =
  'in production mails reach people: write the address of your mail server, such as smtps://user:password@host:465; ' +
  'without one they are caught to be looked at, which is for development';
const OWN_MACHINE = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** What development does without, and a real host does not, by the names of the settings. */
export function findProductionFaults(config: HostSettings): ReadonlyMap<string, string> {
  const faults = new Map<string, string>();
  if (config.NODE_ENV !== 'production') return faults;
  if (!config.SMTP_URL) faults.set('SMTP_URL', MAIL_SERVER_HINT);
  if (isInTheClear(config)) faults.set('PUBLIC_URL', HTTPS_HINT);
  return faults;
}

/** Over a network without TLS, anybody on the way has the session. */
function isInTheClear({ PUBLIC_URL, secure }: HostSettings): boolean {
  if (secure || !URL.canParse(PUBLIC_URL)) return false;
  return !OWN_MACHINE.test(new URL(PUBLIC_URL).hostname);
}
