import { BALLOT_PHASES, type BallotPhase } from '@nbn/contracts';
import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { unwrap, api } from '../api/client.ts';
import { useHasPermission } from '../api/session.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton, RowLink, TextLink } from '../ui/links.tsx';
import { Listing, ListRow } from '../ui/Listing.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { Page } from '../ui/Page.tsx';
import { ChoiceField } from '../ui/Form.tsx';
import { BallotState, BallotTime } from './BallotFacts.tsx';
import { hasCastInThisTab } from './secret/pass-store.ts';

const ballotsQuery = (phase: BallotPhase | undefined) =>
  infiniteQueryOptions({
    queryKey: ['ballots', 'list', phase ?? 'all'],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/ballots', {
          params: { query: { ...(phase ? { phase } : {}), ...(pageParam ? { after: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

/** Every ballot that the reader may read, the latest first, whatever it is about. */
export function BallotsPage() {
  const { t } = useTranslation('ballots');
  const { phase } = useSearch({ from: '/signed-in/priorities/ballots' });
  const navigate = useNavigate();
  const ballots = useInfiniteQuery(ballotsQuery(phase));
  const mayAsk = useHasPermission('ballots:manage');
  const ask = mayAsk && <LinkButton to="/priorities/ballots/new">{t('list.ask')}</LinkButton>;
  const phases = BALLOT_PHASES.filter((one) => mayAsk || one !== 'draft');
  return (
    <Page
      title={t('list.title')}
      lead={t('list.lead')}
      action={ask}
      trail={<TextLink to="/priorities">{t('list.priorities')}</TextLink>}
    >
      <ChoiceField
        name="phase"
        label={t('list.filter')}
        maw={280}
        mb="md"
        value={phase ?? ''}
        data={[
          { value: '', label: t('list.all') },
          ...phases.map((value) => ({ value, label: t(`phase.${value}`) })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          void navigate({
            to: '/priorities/ballots',
            search: value === '' ? {} : { phase: value as BallotPhase },
            replace: true,
          })
        }
      />
      <QueryBoundary query={ballots}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0)
            return (
              <EmptyState
                title={t('list.empty.title')}
                text={t(mayAsk ? 'list.empty.textManage' : 'list.empty.text')}
                step={ask}
              />
            );
          return (
            <Listing label={t('list.title')}>
              {items.map((ballot) => (
                <ListRow
                  key={ballot.id}
                  waits={ballot.mayCast && !ballot.hasCast && !hasCastInThisTab(ballot)}
                  title={
                    <RowLink to="/priorities/ballots/$ballotId" params={{ ballotId: ballot.id }}>
                      {ballot.question}
                    </RowLink>
                  }
                  facts={[
                    <BallotTime key="time" ballot={ballot} brief />,
                    t(`method.${ballot.method}`),
                    ballot.secrecy === 'secret' && t('list.secret'),
                    ballot.strawPoll && t('list.straw'),
                  ]}
                  aside={<BallotState ballot={ballot} />}
                />
              ))}
            </Listing>
          );
        }}
      </QueryBoundary>
      <LoadMore query={ballots} />
    </Page>
  );
}
