import { useRouter } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { ListRow } from '../ui/Listing.tsx';
import { PlainRowLink } from '../ui/links.tsx';
import { type NotificationView, useMarkRead } from './queries.ts';
import { notificationPath, notificationText } from './notification-text.ts';

/** One notification: what happened, when; leads to it, and is read by going there. */
export function NotificationRow({
  notification,
  waits,
}: {
  notification: NotificationView;
  waits?: boolean;
}) {
  const { t } = useTranslation('notifications');
  const format = useFormat();
  const router = useRouter();
  const markRead = useMarkRead();
  const address = notificationPath(notification);

  function go(event: MouseEvent) {
    if (!notification.read) markRead.mutate({ ids: [notification.id] });
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void router.navigate({ href: address });
  }

  return (
    <ListRow
      unread={!notification.read && !waits}
      waits={waits}
      title={
        <PlainRowLink href={address} onClick={go}>
          {notificationText(t, notification)}
        </PlainRowLink>
      }
      facts={[
        <time key="at" dateTime={notification.at} title={format.instant(notification.at)}>
          {format.fromNow(notification.at)}
        </time>,
      ]}
    />
  );
}
