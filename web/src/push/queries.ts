import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap, api } from '../api/client.ts';
import { STALE_TIME_MS } from '../api/query-keys.ts';
import type { components } from '../api/schema.d.ts';
import { forgetPush } from './forget-push.ts';
import { pushMark, setPushMark } from './push-mark.ts';
import { subscribe } from './subscribe.ts';

type Schemas = components['schemas'];
export type PushDevice = Schemas['PushDeviceView'];

export const pushDevicesKey = ['push-devices'] as const;

/** The devices on which I am told that something is new. */
export const pushDevicesQuery = queryOptions({
  queryKey: pushDevicesKey,
  queryFn: () => unwrap(api.GET('/api/push-devices')),
  staleTime: STALE_TIME_MS.page,
});

/** The browser gave no leave, whether it was asked or not. */
export class PermissionWithheld extends Error {}

async function switchOn(serverKey: string, memberId: string): Promise<void> {
  // First of all: browsers ask the reader only in the moment of a click.
  if ((await Notification.requestPermission()) !== 'granted') throw new PermissionWithheld();
  const mark = pushMark();
  const deviceId = mark?.memberId === memberId ? mark.deviceId : crypto.randomUUID();
  const address = await subscribe(serverKey);
  await unwrap(api.POST('/api/push-devices', { body: { deviceId, ...address } }));
  setPushMark({ memberId, deviceId });
}

export function useSwitchPushOn(serverKey: string, memberId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => switchOn(serverKey, memberId),
    onSettled: () => client.invalidateQueries({ queryKey: pushDevicesKey }),
  });
}

async function switchOff({ id, deviceId }: PushDevice): Promise<void> {
  await unwrap(api.DELETE('/api/push-devices/{id}', { params: { path: { id } } }));
  if (pushMark()?.deviceId === deviceId) await forgetPush().catch(() => undefined);
}

export function useSwitchPushOff() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: switchOff,
    onSettled: () => client.invalidateQueries({ queryKey: pushDevicesKey }),
  });
}
