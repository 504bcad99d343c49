import { Button } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { useFormat } from '../i18n/format.ts';
import { ListRow } from '../ui/Listing.tsx';
import { PlainRowLink } from '../ui/links.tsx';
import { groupText, groupTimes, quotationText, shortDayText } from './notification-group.ts';
import { notificationPath } from './notification-text.ts';
import { type NotificationGroupView, useMarkRead } from './queries.ts';

interface NotificationGroupRowProps {
  group: NotificationGroupView;
  /** It stands under the title of its day, with the hour and a button that marks it as read. */
  underDay?: boolean;
}

/** What happened to one object on one day; leads to the newest of it, and is read by going there. */
export function NotificationGroupRow({ group, underDay }: NotificationGroupRowProps) {
  const { t, i18n } = useTranslation('notifications');
  const format = useFormat();
  const router = useRouter();
  const markRead = useMarkRead();
  const address = notificationPath(group);

  function go(event: MouseEvent) {
    if (!group.read) markRead.mutate({ ids: group.unreadIds });
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void router.navigate({ href: address });
  }

  return (
    <ListRow
      unread={!group.read}
      title={
        <PlainRowLink href={address} onClick={go}>
          {groupText(t, format, group)}
        </PlainRowLink>
      }
      facts={[
        group.clause && t('group.clause', { number: group.clause }),
        groupTimes(t, i18n, group),
        <time key="at" dateTime={group.at} title={format.instant(group.at)}>
          {underDay ? format.clock(group.at) : shortDayText(format, group)}
        </time>,
      ]}
      words={quotationText(t, group)}
      aside={underDay && !group.read && <MarkGroupRead group={group} />}
    />
  );
}

function MarkGroupRead({ group }: { group: NotificationGroupView }) {
  const { t } = useTranslation('notifications');
  const markRead = useMarkRead();
  return (
    <Button
      size="xs"
      variant="default"
      aria-label={t('group.markReadOf', { title: group.object.title })}
      loading={markRead.isPending}
      onClick={() =>
        markRead.mutate({ ids: group.unreadIds }, { onSuccess: () => announce(t('group.marked')) })
      }
    >
      {t('group.markRead')}
    </Button>
  );
}
