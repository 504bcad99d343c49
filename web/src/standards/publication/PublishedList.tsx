import { Text } from '@mantine/core';
import { NETWORK_ZONE } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { PlainRowLink, TextLink } from '../../ui/links.tsx';
import { Listing, ListRow } from '../../ui/Listing.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { Section } from '../../ui/Page.tsx';
import { publishedQuery } from './queries.ts';

/** What is in force, and the way to what the countries do with it. */
export function PublishedList() {
  const { t } = useTranslation('publishing');
  const format = useFormat();
  return (
    <Section title={t('published.title')}>
      <QueryBoundary query={useQuery(publishedQuery)}>
        {(standards) =>
          standards.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t('published.none')}
            </Text>
          ) : (
            <Listing label={t('published.title')}>
              {standards.map(({ standardId, slug, title, edition, publishedAt }) => (
                <ListRow
                  key={slug}
                  title={<PlainRowLink href={`/published/${slug}/${edition}`}>{title}</PlainRowLink>}
                  facts={[t('published.facts', { edition, day: format.shortDay(publishedAt, NETWORK_ZONE) })]}
                  aside={
                    <TextLink
                      to="/standards/$standardId/adoption"
                      params={{ standardId }}
                      size="sm"
                      display="inline-block"
                      mih={24}
                    >
                      {t('published.adoption')}
                    </TextLink>
                  }
                />
              ))}
            </Listing>
          )
        }
      </QueryBoundary>
    </Section>
  );
}
