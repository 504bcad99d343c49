import { pushMark, removePushMark } from './push-mark.ts';

const TIMEOUT_MS = 2_000;

/**
 * This browser shows no more messages, whatever the server still has: its address is given back to the push service.
 * Waited for by whoever leaves the page, but not for ever.
 */
export async function forgetPush(): Promise<void> {
  if (pushMark() === null) return;
  removePushMark();
  await Promise.race([
    unsubscribe(),
    new Promise<void>((resolve) => {
      setTimeout(resolve, TIMEOUT_MS);
    }),
  ]);
}

async function unsubscribe(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  const subscription = await registration?.pushManager?.getSubscription();
  await subscription?.unsubscribe();
}
