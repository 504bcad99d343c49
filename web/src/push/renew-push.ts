import { unwrap, api } from '../api/client.ts';
import { forgetPush } from './forget-push.ts';
import type { PushMark } from './push-mark.ts';
import { subscribe } from './subscribe.ts';

/**
 * In a new session the browser says where it is written to now, and learns whether its member switched it off from
 * elsewhere. Where the browser's own leave was taken back, the server hears of it.
 */
export async function renewPush({ deviceId }: PushMark): Promise<void> {
  const { serverKey, items } = await unwrap(api.GET('/api/push-devices'));
  if (serverKey === null) return;
  const own = items.find((item) => item.deviceId === deviceId);
  if (!own) return forgetPush();
  if (Notification.permission !== 'granted') {
    await unwrap(api.DELETE('/api/push-devices/{id}', { params: { path: { id: own.id } } }));
    return forgetPush();
  }
  const address = await subscribe(serverKey);
  await unwrap(api.PUT('/api/push-devices', { body: { deviceId, ...address } }));
}
