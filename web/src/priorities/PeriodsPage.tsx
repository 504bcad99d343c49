import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useHasPermission } from '../api/session.ts';
import { useFormat } from '../i18n/format.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton, RowLink, TextLink } from '../ui/links.tsx';
import { Listing, ListRow } from '../ui/Listing.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { Page } from '../ui/Page.tsx';
import { PeriodBadge } from './PeriodBadge.tsx';
import { periodsQuery } from './queries.ts';

/** The periods for which the region agrees priorities, the latest first. */
export function PeriodsPage() {
  const { t } = useTranslation('priorities');
  const format = useFormat();
  const periods = useInfiniteQuery(periodsQuery);
  const mayCreate = useHasPermission('priorities:manage');
  const create = mayCreate && <LinkButton to="/priorities/new">{t('newPeriod')}</LinkButton>;
  return (
    <Page title={t('title')} lead={t('lead')} action={create}>
      <QueryBoundary query={periods}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0)
            return (
              <EmptyState
                title={t('empty.title')}
                text={t(mayCreate ? 'empty.textManage' : 'empty.text')}
                step={create}
              />
            );
          return (
            <Listing label={t('title')}>
              {items.map(({ id, title, firstDay, lastDay, state, proposals, agreed, done }) => (
                <ListRow
                  key={id}
                  title={
                    <RowLink to="/priorities/$periodId" params={{ periodId: id }}>
                      {title}
                    </RowLink>
                  }
                  facts={[
                    t('days', {
                      from: format.shortDay(`${firstDay}T12:00:00Z`, 'UTC'),
                      to: format.shortDay(`${lastDay}T12:00:00Z`, 'UTC'),
                    }),
                    agreed > 0
                      ? t('agreedCount', { count: agreed })
                      : t('proposalCount', { count: proposals }),
                    done > 0 && t('doneCount', { count: done }),
                  ]}
                  aside={<PeriodBadge state={state} />}
                />
              ))}
            </Listing>
          );
        }}
      </QueryBoundary>
      <LoadMore query={periods} />
      <p>
        <TextLink to="/priorities/ballots">{t('allBallots')}</TextLink>
      </p>
    </Page>
  );
}
