import { useRouter } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { ListRow } from '../ui/Listing.tsx';
import { PlainRowLink } from '../ui/links.tsx';
import { type Told, useMarkRead } from './queries.ts';
import { addressOf, sentenceOf } from './told.ts';

/** One notification: what happened, when; leads to it, and is read by going there. */
export function ToldRow({ told, waits }: { told: Told; waits?: boolean }) {
  const { t } = useTranslation('notifications');
  const format = useFormat();
  const router = useRouter();
  const markRead = useMarkRead();
  const address = addressOf(told);

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
          {sentenceOf(t, told)}
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
