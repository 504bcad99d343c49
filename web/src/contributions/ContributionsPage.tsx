import { Button, Group } from '@mantine/core';
import { CONTRIBUTION_KINDS } from '@nbn/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ChoiceField } from '../ui/Form.tsx';
import { LinkButton } from '../ui/links.tsx';
import { Listing } from '../ui/Listing.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { Page } from '../ui/Page.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { type ContributionSearch, contributionSearchOf } from './contribution-filter.ts';
import { ContributionRow } from './ContributionRow.tsx';
import { contributionsQuery, useRecordLook } from './queries.ts';

/** What the reader contributed and what became of it, the latest move first. */
export function ContributionsPage() {
  const { t } = useTranslation('contributions');
  const search = contributionSearchOf(useSearch({ strict: false }));
  const query = useInfiniteQuery(contributionsQuery(search));
  const look = useRecordLook();
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const markSeen = items.some(({ isNew }) => isNew) && (
    <Button
      variant="default"
      loading={look.isPending}
      onClick={() => look.mutate(undefined, { onSuccess: () => announce(t('lookedDone')) })}
    >
      {t('looked')}
    </Button>
  );
  return (
    <Page title={t('title')} lead={t('lead')} action={markSeen}>
      <FilterFields search={search} />
      <QueryBoundary query={query}>
        {() =>
          items.length === 0 ? (
            <NothingHere isFiltered={search.kind !== undefined || search.moved === true} />
          ) : (
            <>
              <Listing label={t('title')}>
                {items.map((contribution) => (
                  <ContributionRow
                    key={`${contribution.kind} ${contribution.id}`}
                    contribution={contribution}
                  />
                ))}
              </Listing>
              <LoadMore query={query} />
            </>
          )
        }
      </QueryBoundary>
    </Page>
  );
}

function FilterFields({ search }: { search: ContributionSearch }) {
  const { t } = useTranslation('contributions');
  const navigate = useNavigate();
  const go = (change: Record<string, unknown>) =>
    void navigate({ to: '/contributions', search: contributionSearchOf({ ...search, ...change }) });
  return (
    <search aria-label={t('filter.label')}>
      <Group align="flex-end" gap="sm">
        <ChoiceField
          name="kind"
          label={t('filter.kind')}
          value={search.kind ?? ''}
          data={[
            { value: '', label: t('filter.any') },
            ...CONTRIBUTION_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
          ]}
          onChange={({ currentTarget: { value } }) => go({ kind: value })}
        />
        <ChoiceField
          name="moved"
          label={t('filter.moved')}
          value={search.moved ? 'true' : ''}
          data={[
            { value: '', label: t('filter.all') },
            { value: 'true', label: t('filter.new') },
          ]}
          onChange={({ currentTarget: { value } }) => go({ moved: value })}
        />
      </Group>
    </search>
  );
}

function NothingHere({ isFiltered }: { isFiltered: boolean }) {
  const { t } = useTranslation('contributions');
  return (
    <EmptyState
      title={t(isFiltered ? 'noneFit' : 'none')}
      text={t(isFiltered ? 'noneFitText' : 'noneText')}
      step={
        isFiltered && (
          <LinkButton to="/contributions" search={{}} variant="default">
            {t('showAll')}
          </LinkButton>
        )
      }
    />
  );
}
