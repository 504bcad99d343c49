import { Button, Text } from '@mantine/core';
import { PUSH_LIMITS } from '@nbn/contracts';
import IconBellRinging from '@tabler/icons-react/icons/IconBellRinging';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ApiProblem, UnreachableError } from '../api/problem.ts';
import { useSession } from '../api/session.ts';
import { announce } from '../app/announce.ts';
import { useFormat } from '../i18n/format.ts';
import { Listing, ListRow } from '../ui/Listing.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Section } from '../ui/Page.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { pushMark } from './push-mark.ts';
import { pushSupport } from './push-support.ts';
import {
  PermissionWithheld,
  type PushDevice,
  pushDevicesQuery,
  useSwitchPushOff,
  useSwitchPushOn,
} from './queries.ts';

/** On which devices a message says that something is new. Nothing where the server does not offer it. */
export function PushSection() {
  const { t } = useTranslation('push');
  return (
    <QueryBoundary query={useQuery(pushDevicesQuery)}>
      {({ serverKey, items }) =>
        serverKey !== null && (
          <Section title={t('title')}>
            <Text size="sm" c="dimmed">
              {t('lead', { days: PUSH_LIMITS.days })}
            </Text>
            <ThisDevice serverKey={serverKey} devices={items} />
            {items.length > 0 && <PushDeviceList devices={items} />}
          </Section>
        )
      }
    </QueryBoundary>
  );
}

const isHere = ({ deviceId }: PushDevice): boolean => pushMark()?.deviceId === deviceId;

/** The way to be notified here, or why there is none. */
function ThisDevice({ serverKey, devices }: { serverKey: string; devices: readonly PushDevice[] }) {
  const { t } = useTranslation('push');
  const { member } = useSession();
  const on = useSwitchPushOn(serverKey, member.id);
  const support = pushSupport();
  if (support !== 'available') return <Notice kind="note">{t(support)}</Notice>;
  if (devices.some(isHere)) return null;
  return (
    <>
      <div>
        <Button
          variant="default"
          leftSection={<IconBellRinging size={18} stroke={1.6} aria-hidden />}
          loading={on.isPending}
          onClick={() => on.mutate(undefined, { onSuccess: () => announce(t('switchedOn')) })}
        >
          {t('switchOn')}
        </Button>
      </div>
      <SwitchOnFailure fault={on.error} />
    </>
  );
}

function SwitchOnFailure({ fault }: { fault: Error | null }) {
  const { t } = useTranslation('push');
  // Whoever closes the browser's question knows that nothing was switched on.
  if (fault === null || fault instanceof PermissionWithheld) return null;
  if (fault instanceof ApiProblem || fault instanceof UnreachableError)
    return <ProblemNotice problem={fault} />;
  return (
    <Notice kind="loss" role="alert">
      {t('failed')}
    </Notice>
  );
}

function PushDeviceList({ devices }: { devices: readonly PushDevice[] }) {
  const { t } = useTranslation('push');
  const format = useFormat();
  const off = useSwitchPushOff();
  return (
    <>
      <ProblemNotice problem={off.error} />
      <Listing label={t('list')}>
        {devices.map((one) => {
          const device = one.device ?? t('unknownDevice');
          const time = format.shortInstant(one.since);
          return (
            <ListRow
              key={one.id}
              title={device}
              facts={[isHere(one) && t('here'), t('since', { time })]}
              aside={
                <Button
                  size="xs"
                  variant="default"
                  aria-label={t('switchOffNamed', { device, time })}
                  loading={off.isPending && off.variables.id === one.id}
                  onClick={() => off.mutate(one, { onSuccess: () => announce(t('switchedOff')) })}
                >
                  {t('switchOff')}
                </Button>
              }
            />
          );
        })}
      </Listing>
    </>
  );
}
