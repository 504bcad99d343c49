import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { RowLink, TextLink } from '../ui/links.tsx';
import { Listing, ListRow } from '../ui/Listing.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { Page } from '../ui/Page.tsx';
import { templatesQuery } from './queries.ts';

/** What meetings are made from: for those who convene. */
export function TemplatesPage() {
  const { t } = useTranslation('meetings');
  const format = useFormat();
  return (
    <Page
      title={t('template.title')}
      lead={t('template.lead')}
      trail={<TextLink to="/meetings">{t('title')}</TextLink>}
    >
      <QueryBoundary query={useQuery(templatesQuery)}>
        {(templates) =>
          templates.length === 0 ? (
            <EmptyState title={t('template.none.title')} text={t('template.none.text')} />
          ) : (
            <Listing label={t('template.title')}>
              {templates.map(({ id, name, kind, country, timeZone, startWall, endWall, guests }) => (
                <ListRow
                  key={id}
                  title={
                    <RowLink to="/meetings/$id" params={{ id }}>
                      {name}
                    </RowLink>
                  }
                  facts={[
                    country ? `${t(`kind.${kind}`)}, ${format.country(country)}` : t(`kind.${kind}`),
                    t('template.hours', {
                      from: startWall.slice(11),
                      to: endWall.slice(11),
                      city: format.city(timeZone),
                    }),
                    t('template.guests', { count: guests }),
                  ]}
                />
              ))}
            </Listing>
          )
        }
      </QueryBoundary>
    </Page>
  );
}
