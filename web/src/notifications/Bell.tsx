import type { MemberLiveEvents } from '@nbn/contracts';
import { ActionIcon, Indicator, VisuallyHidden } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import { announce } from '../app/announce.ts';
import classes from '../app/Frame.module.css';
import { useRoom } from '../live/hooks.ts';
import { unreadQuery, useInboxChanged } from './queries.ts';

/** Hears of news in the member's own room; once for the whole frame. */
export function useNews(): void {
  const { t } = useTranslation();
  const { member } = useSession();
  const changed = useInboxChanged();
  useRoom<MemberLiveEvents>(`member:${member.id}`, {
    onEvent(event) {
      changed();
      if (event.type === 'notified') announce(t('notified'));
    },
    onReset: changed,
  });
}

/** The bell: how many are unread; leads to the notifications, in the rail of a wide screen and in the header of a phone. */
export function Bell({ at }: { at: 'rail' | 'header' }) {
  const { t } = useTranslation();
  const here = useLocation({ select: ({ pathname }) => pathname === '/notifications' });
  const { data } = useQuery(unreadQuery);
  const unread = data?.unread ?? 0;
  const said = unread > 99 ? t('unreadMany') : t('unreadCount', { count: unread });
  const label = unread > 0 ? `${t('bell')}, ${said}` : t('bell');
  if (at === 'header') {
    return (
      <Indicator disabled={unread === 0} color="amber" size={10} offset={12} withBorder>
        <ActionIcon variant="subtle" color="gray" size={44} aria-label={label} renderRoot={(props) => <Link to="/notifications" {...props} />}>
          <IconBell size={24} stroke={1.6} aria-hidden />
        </ActionIcon>
      </Indicator>
    );
  }
  return (
    <Link to="/notifications" className={classes.room} data-here={here || undefined} aria-current={here ? 'page' : undefined}>
      <IconBell size={20} stroke={1.6} aria-hidden />
      <span>{t('bell')}</span>
      {unread > 0 && <b className={classes.count}><span aria-hidden>{unread > 99 ? '99+' : unread}</span><VisuallyHidden>{said}</VisuallyHidden></b>}
    </Link>
  );
}
