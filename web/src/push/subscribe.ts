import i18next from 'i18next';
import type { components } from '../api/schema.d.ts';
import { prepareShell } from '../kept-papers/shell.ts';

type PushAddress = Omit<components['schemas']['PushDeviceInput'], 'deviceId'>;

/**
 * Asks the browser for an address to which Norbanet's server alone may write, and has the service worker speak the
 * reader's language. An address that was asked for under another key of the server is given back.
 */
export async function subscribe(serverKey: string): Promise<PushAddress> {
  await prepareShell(i18next.language);
  const { pushManager } = await navigator.serviceWorker.ready;
  const held = await pushManager.getSubscription();
  const isOfServer = held !== null && base64url(held.options.applicationServerKey) === serverKey;
  if (held && !isOfServer) await held.unsubscribe();
  const subscription =
    held && isOfServer
      ? held
      : await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: serverKey });
  return {
    endpoint: subscription.endpoint,
    p256dh: base64url(subscription.getKey('p256dh')),
    auth: base64url(subscription.getKey('auth')),
  };
}

function base64url(bytes: ArrayBuffer | null): string {
  if (bytes === null) throw new Error('The browser names no key');
  return btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}
