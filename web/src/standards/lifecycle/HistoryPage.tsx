import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { TextLink } from '../../ui/links.tsx';
import { Listing, ListRow } from '../../ui/Listing.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { LoadMore } from '../../ui/LoadMore.tsx';
import { Page } from '../../ui/Page.tsx';
import { standardQuery } from '../queries.ts';
import { type StandardTransition, lifecycleHistoryQuery } from './queries.ts';
import { VersionComparison } from '../versions/VersionComparison.tsx';
import { StandardThreadLinks } from './StandardThreadLinks.tsx';
import { stateTimeZone } from './state-zone.ts';
import { StateFacts } from './StateFacts.tsx';
import { useTransitionReason } from './transition-reason.ts';

const route = getRouteApi('/signed-in/standards/$standardId/history');

/** How a standard came to where it is: every step with who, when and why. */
export function HistoryPage() {
  const { standardId } = route.useParams();
  const { t } = useTranslation('lifecycle');
  const life = useInfiniteQuery(lifecycleHistoryQuery(standardId));
  return (
    <QueryBoundary query={useQuery(standardQuery(standardId))}>
      {(standard) => (
        <Page
          title={t('historyTitle', { title: standard.title })}
          serif
          trail={
            <TextLink to="/standards/$standardId" params={{ standardId }}>
              {standard.title}
            </TextLink>
          }
          facts={<StateFacts standard={standard} bare />}
          thread={<StandardThreadLinks standard={standard} />}
        >
          <QueryBoundary query={life}>
            {({ pages }) => (
              <Listing label={t('historyOf')}>
                {pages
                  .flatMap(({ items }) => items)
                  .map((step) => (
                    <TransitionRow key={step.id} step={step} />
                  ))}
              </Listing>
            )}
          </QueryBoundary>
          <LoadMore query={life} />
          <VersionComparison standardId={standardId} />
        </Page>
      )}
    </QueryBoundary>
  );
}

function TransitionRow({ step }: { step: StandardTransition }) {
  const { from, to, by, at } = step;
  const { t } = useTranslation(['lifecycle', 'standards']);
  const format = useFormat();
  const reasonOf = useTransitionReason();
  const name = (state: StandardTransition['to']) => t(`standards:state.${state}`);
  return (
    <ListRow
      title={from ? t('moved', { from: name(from), to: name(to) }) : t('began', { state: name(to) })}
      words={reasonOf(step)}
      facts={[
        by
          ? [...new Set([by.name, by.organisation])].join(', ')
          : t(to === 'ballot' || from === 'ballot' ? 'byBallot' : 'byItself'),
      ]}
      aside={<time dateTime={at}>{format.shortDay(at, stateTimeZone(to))}</time>}
    />
  );
}
