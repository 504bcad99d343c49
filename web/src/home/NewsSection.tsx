import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema.d.ts';
import { useFormat } from '../i18n/format.ts';
import { TextLink, RowLink } from '../ui/links.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Listing, ListRow } from '../ui/Listing.tsx';
import { Section } from '../ui/Page.tsx';

type News = components['schemas']['HomeNewsView'];

/** What is new in the Network, in my fields and in my country. */
export function NewsSection({ news }: { news: readonly News[] }) {
  const { t } = useTranslation('home');
  return (
    <Section
      title={t('news.title')}
      aside={
        <TextLink to="/reminders" size="sm">
          {t('news.choose')}
        </TextLink>
      }
    >
      {news.length === 0 ? (
        <EmptyState title={t('news.none')} text={t('news.noneText')} />
      ) : (
        <Listing label={t('news.title')}>
          {news.map((each) => (
            <NewsRow key={`${each.kind} ${each.id} ${each.country ?? ''}`} news={each} />
          ))}
        </Listing>
      )}
      <TextLink to="/search" size="sm">
        {t('news.search')}
      </TextLink>
    </Section>
  );
}

function NewsRow({ news }: { news: News }) {
  const { kind, country, at } = news;
  const { t } = useTranslation('home');
  const format = useFormat();
  return (
    <ListRow
      title={<NewsLink news={news} />}
      facts={[t(`news.kind.${kind}`), country && format.country(country)]}
      aside={format.fromNow(at)}
    />
  );
}

function NewsLink({ news: { kind, id, title, country } }: { news: News }) {
  switch (kind) {
    case 'document':
      return (
        <RowLink to="/library/$id" params={{ id }}>
          {title}
        </RowLink>
      );
    case 'decision':
      return (
        <RowLink to="/meetings/decisions/$decisionId" params={{ decisionId: id }}>
          {title}
        </RowLink>
      );
    case 'standard':
      return (
        <RowLink to="/standards/$standardId" params={{ standardId: id }}>
          {title}
        </RowLink>
      );
    case 'adoption':
    case 'voice':
      return (
        <RowLink
          to="/standards/$standardId/adoption/$country"
          params={{ standardId: id, country: country ?? '' }}
        >
          {title}
        </RowLink>
      );
    case 'practice':
      return (
        <RowLink to="/library/practices/$id" params={{ id }}>
          {title}
        </RowLink>
      );
    case 'question':
      return (
        <RowLink to="/library/questions/$id" params={{ id }}>
          {title}
        </RowLink>
      );
  }
}
