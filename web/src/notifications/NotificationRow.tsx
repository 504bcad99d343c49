import { useRouter } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { ListRow } from '../ui/Listing.tsx';
import { PlainRowLink } from '../ui/links.tsx';
import { type NotificationView, useMarkRead } from './queries.ts';
import { notificationPath, notificationText } from './notification-text.ts';

/** One notification: what happened, when; leads to it, and is read by going there. */
export function NotificationRow({ told, waits }: { told: NotificationView; waits?: boolean }) {
  const { t } = useTranslation('notifications');
  const format = useFormat();
  const router = useRouter();
  const markRead = useMarkRead();
  const address = notificationPath(told);

  function go(event: MouseEvent) {
    if (!told.read) markRead.mutate({ ids: [told.id] });
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void router.navigate({ href: address });
  }

  return (
    <ListRow
      unread={!told.read && !waits}
      waits={waits}
      title={
        <PlainRowLink href={address} onClick={go}>
          {notificationText(t, told)}
        </PlainRowLink>
      }
      facts={[
        <time key="at" dateTime={told.at} title={format.instant(told.at)}>
          {format.fromNow(told.at)}
        </time>,
      ]}
    />
  );
}
