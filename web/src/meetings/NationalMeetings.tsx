import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { Listing, ListRow } from '../ui/Listing.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { Section } from '../ui/Page.tsx';
import { nationalMeetingsQuery } from './queries.ts';

/** On which days countries met for themselves, where their team shares it. */
export function NationalMeetings() {
  const { t } = useTranslation('meetings');
  const format = useFormat();
  const meetings = useInfiniteQuery(nationalMeetingsQuery);
  const lines = meetings.data?.pages.flatMap((page) => page.items) ?? [];
  if (lines.length === 0) return null;
  return (
    <Section title={t('readers.held')}>
      <Listing label={t('readers.held')}>
        {lines.map(({ country, day }) => (
          <ListRow key={`${country} ${day}`} title={format.country(country)} facts={[format.date(day)]} />
        ))}
      </Listing>
      <LoadMore query={meetings} />
    </Section>
  );
}
