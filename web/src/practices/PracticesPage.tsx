import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useHasPermission } from '../api/session.ts';
import { LibraryTabs } from '../documents/LibraryTabs.tsx';
import { useFormat } from '../i18n/format.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton, RowLink } from '../ui/links.tsx';
import { Listing, ListRow } from '../ui/Listing.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { Page } from '../ui/Page.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { ViewLinks } from '../ui/ViewLinks.tsx';
import { KnowledgeFilterForm } from './KnowledgeFilterForm.tsx';
import { type PracticeLine, practicesQuery } from './queries.ts';

/** What members share of their experience, the last changed first. The filter stands in the address. */
export function PracticesPage() {
  const { t } = useTranslation(['practices', 'documents']);
  const { mine, ...filter } = useSearch({ from: '/signed-in/library/practices' });
  const practices = useInfiniteQuery(practicesQuery({ ...filter, ...(mine ? { mine } : {}) }));
  const mayShare = useHasPermission('practices:write');
  const navigate = useNavigate();
  const isFiltered = Object.keys(filter).length > 0;
  const share = <LinkButton to="/library/practices/new">{t('practices.share')}</LinkButton>;
  return (
    <Page title={t('practices.title')} lead={t('practices.lead')} action={mayShare && share}>
      <LibraryTabs here="practices" />
      <KnowledgeFilterForm
        key={JSON.stringify(filter)}
        filter={filter}
        onFilter={(next) =>
          void navigate({ to: '/library/practices', search: { ...next, ...(mine ? { mine } : {}) } })
        }
      />
      {mayShare && (
        <ViewLinks
          label={t('practices.show')}
          here={mine ? 'mine' : 'all'}
          views={[
            { key: 'all', label: t('practices.everyones'), to: '/library/practices', search: filter },
            {
              key: 'mine',
              label: t('practices.mine'),
              to: '/library/practices',
              search: { ...filter, mine: true },
            },
          ]}
        />
      )}
      <QueryBoundary query={practices}>
        {({ pages }) => {
          const lines = pages.flatMap(({ items }) => items);
          if (lines.length > 0)
            return (
              <Listing label={t('practices.list')}>
                {lines.map((line) => (
                  <PracticeRow key={line.id} practice={line} />
                ))}
              </Listing>
            );
          return isFiltered ? (
            <EmptyState
              title={t('practices.noneFound.title')}
              text={t('practices.noneFound.text')}
              step={
                <LinkButton to="/library/practices" search={{}} variant="default">
                  {t('filter.all')}
                </LinkButton>
              }
            />
          ) : (
            <EmptyState title={t('practices.none.title')} text={t('practices.none.text')} />
          );
        }}
      </QueryBoundary>
      <LoadMore query={practices} />
    </Page>
  );
}

/** What it is, whose, and how often it was used. */
export function PracticeRow({ practice }: { practice: PracticeLine }) {
  const { t } = useTranslation('practices');
  const format = useFormat();
  const { id, title, state, organisation, country, fields, uses, entries, unread, language } = practice;
  return (
    <ListRow
      unread={unread}
      title={
        <RowLink to="/library/practices/$id" params={{ id }} lang={language}>
          {title}
        </RowLink>
      }
      facts={[
        country ? t('practice.by', { organisation, country: format.country(country) }) : organisation,
        fields.map((field) => t(`field.${field}`)).join(', '),
        uses > 0 && t('practices.uses', { count: uses }),
        entries > 0 && t('practices.entries', { count: entries }),
      ]}
      aside={state === 'shared' ? format.language(language) : t(`state.${state}`)}
    />
  );
}
