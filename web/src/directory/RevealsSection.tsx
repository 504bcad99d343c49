import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { Listing, ListRow } from '../ui/Listing.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { Section } from '../ui/Page.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import classes from './Directory.module.css';
import { revealsQuery, type Entry } from './queries.ts';
import { useEntryWords } from './use-entry-words.ts';

/** Who looked at a protected detail of this entry, and when. */
export function RevealsSection({ entry: { id } }: { entry: Entry }) {
  const { t } = useTranslation('directory');
  const format = useFormat();
  const words = useEntryWords();
  const reveals = useInfiniteQuery(revealsQuery(id));
  return (
    <Section title={t('entry.lookedAt')}>
      <QueryBoundary query={reveals}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.items);
          if (rows.length === 0) return <p className={classes.quiet}>{t('entry.lookedNone')}</p>;
          return (
            <Listing label={t('entry.lookedAt')}>
              {rows.map((reveal) => (
                <ListRow
                  key={reveal.id}
                  title={reveal.name}
                  facts={[reveal.organisation, words.place(reveal)]}
                  aside={t('entry.looked', {
                    field: t(`name.${reveal.field}`),
                    at: format.instant(reveal.at),
                  })}
                />
              ))}
            </Listing>
          );
        }}
      </QueryBoundary>
      <LoadMore query={reveals} />
    </Section>
  );
}
