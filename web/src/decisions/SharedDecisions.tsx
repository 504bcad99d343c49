import type { CountryCode } from '@nbn/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { Listing, ListRow } from '../ui/Listing.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { Section } from '../ui/Page.tsx';
import { sharedDecisionsQuery } from './queries.ts';

/** What national meetings decided, where their country shares it; of one country, or of all. */
export function SharedDecisions({ country }: { country: CountryCode | null }) {
  const { t } = useTranslation('meetings');
  const format = useFormat();
  const decisions = useInfiniteQuery(sharedDecisionsQuery(country));
  const lines = decisions.data?.pages.flatMap((page) => page.items) ?? [];
  if (lines.length === 0) return null;
  return (
    <Section title={t('readers.decided')}>
      <Listing label={t('readers.decided')}>
        {lines.map(({ id, country: of, reference, text, day }) => (
          <ListRow
            key={id}
            title={text}
            facts={[country === null && format.country(of), reference, format.date(day)]}
          />
        ))}
      </Listing>
      <LoadMore query={decisions} />
    </Section>
  );
}
