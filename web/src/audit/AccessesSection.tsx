import { Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { RowLink } from '../ui/links.tsx';
import { Listing, ListRow } from '../ui/Listing.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { Section } from '../ui/Page.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { useAuditActionText } from './audit-action-text.ts';
import { accessesQuery } from './queries.ts';

/** Who saw protected details of mine, documents of mine, and lists with my name in them. */
export function AccessesSection() {
  const { t } = useTranslation('record');
  const { t: inNetwork } = useTranslation('network');
  const { t: inDirectory } = useTranslation('directory');
  const format = useFormat();
  const actionText = useAuditActionText();
  const accesses = useInfiniteQuery(accessesQuery);
  return (
    <Section title={t('accesses.title')}>
      <Text size="sm">{t('accesses.text')}</Text>
      <QueryBoundary query={accesses}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.items);
          if (rows.length === 0) return <Text size="sm">{t('accesses.none')}</Text>;
          return (
            <Listing label={t('accesses.title')}>
              {rows.map(({ id, action, at, field, document, role, name, organisation }) => (
                <ListRow
                  key={id}
                  title={
                    document ? (
                      <RowLink to="/library/$id" params={{ id: document.id }} search={{}}>
                        {document.title}
                      </RowLink>
                    ) : (
                      actionText(action)
                    )
                  }
                  facts={[
                    document && actionText(action),
                    field && inDirectory(`name.${field}`),
                    name ?? (role && inNetwork(`role.${role}`)),
                    organisation,
                    format.instant(at),
                  ]}
                />
              ))}
            </Listing>
          );
        }}
      </QueryBoundary>
      <LoadMore query={accesses} />
    </Section>
  );
}
