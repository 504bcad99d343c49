import { SERVICE_WORKER } from '../app/trusted-types.ts';

/** Whether this browser can keep anything: it needs a secure address, encryption and a service worker. */
export const canKeep = (): boolean =>
  window.isSecureContext && 'serviceWorker' in navigator && 'indexedDB' in window && 'subtle' in crypto;

const TIMEOUT_MS = 60_000;

/** Has the device hold what Norbanet's frame needs without a connection, with the words of a language. */
export async function prepareShell(language: string): Promise<void> {
  const { serviceWorker } = navigator;
  await serviceWorker.register(SERVICE_WORKER, { updateViaCache: 'none' });
  const { active } = await serviceWorker.ready;
  if (!active) throw new Error('The service worker does not run');
  const { port1, port2 } = new MessageChannel();
  await new Promise<void>((resolve, reject) => {
    const fail = (): void => reject(new Error('The shell is not on this device'));
    const timer = setTimeout(fail, TIMEOUT_MS);
    port1.onmessage = ({ data }) => {
      clearTimeout(timer);
      if (data === 'ready') resolve();
      else fail();
    };
    active.postMessage({ language }, [port2]);
  });
}
