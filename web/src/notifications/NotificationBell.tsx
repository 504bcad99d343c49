import type { MemberLiveEvents } from '@nbn/contracts';
import { VisuallyHidden } from '@mantine/core';
import IconBell from '@tabler/icons-react/icons/IconBell';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import { announce } from '../app/announce.ts';
import classes from '../app/AppLayout.module.css';
import { useRoom } from '../live/hooks.ts';
import { unreadQuery, useInvalidateInbox } from './queries.ts';

/** Listens for news in the member's own room; once for the whole frame. */
export function useNotificationEvents(): void {
  const { t } = useTranslation();
  const { member, newsNumber } = useSession();
  const changed = useInvalidateInbox();
  useRoom<MemberLiveEvents>(`member:${member.id}`, {
    onEvent(event) {
      changed();
      if (event.type === 'notified') announce(t('notified'));
    },
    onReset: changed,
    // Everything that counts or lists news was read after the session.
    ...(typeof newsNumber === 'number' ? { since: newsNumber } : {}),
  });
}

/** The bell: how many are unread; leads to the notifications. */
export function NotificationBell() {
  const { t } = useTranslation();
  const here = useLocation({ select: ({ pathname }) => pathname === '/notifications' });
  const { data } = useQuery(unreadQuery);
  const unread = data?.unread ?? 0;
  return (
    <Link
      to="/notifications"
      className={classes.room}
      data-here={here || undefined}
      aria-current={here ? 'page' : undefined}
    >
      <IconBell size={20} stroke={1.6} aria-hidden />
      <span>{t('bell')}</span>
      {unread > 0 && (
        <b className={classes.count}>
          <span aria-hidden>{unread > 99 ? '99+' : unread}</span>
          <VisuallyHidden>
            {unread > 99 ? t('unreadMany') : t('unreadCount', { count: unread })}
          </VisuallyHidden>
        </b>
      )}
    </Link>
  );
}
