import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { TextLink } from '../../ui/links.tsx';
import { Listing, ListRow } from '../../ui/Listing.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { LoadMore } from '../../ui/LoadMore.tsx';
import { Page } from '../../ui/Page.tsx';
import { standardQuery } from '../queries.ts';
import { type Happening, lifeQuery } from './queries.ts';
import { LifeThread } from './LifeThread.tsx';
import { zoneOfState } from './state-zone.ts';
import { StateFacts } from './StateFacts.tsx';

const route = getRouteApi('/signed-in/standards/$standardId/history');

/** How a standard came to where it is: every step with who, when and why. */
export function HistoryPage() {
  const { standardId } = route.useParams();
  const { t } = useTranslation('lifecycle');
  const life = useInfiniteQuery(lifeQuery(standardId));
  return (
    <Loaded query={useQuery(standardQuery(standardId))}>
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
          thread={<LifeThread standard={standard} />}
        >
          <Loaded query={life}>
            {({ pages }) => (
              <Listing label={t('historyOf')}>
                {pages
                  .flatMap(({ items }) => items)
                  .map((step) => (
                    <StepRow key={step.id} step={step} />
                  ))}
              </Listing>
            )}
          </Loaded>
          <LoadMore query={life} />
        </Page>
      )}
    </Loaded>
  );
}

function StepRow({ step: { from, to, reason, by, at } }: { step: Happening }) {
  const { t } = useTranslation(['lifecycle', 'standards']);
  const format = useFormat();
  const name = (state: Happening['to']) => t(`standards:state.${state}`);
  return (
    <ListRow
      title={from ? t('moved', { from: name(from), to: name(to) }) : t('began', { state: name(to) })}
      words={reason}
      facts={[
        by
          ? [...new Set([by.name, by.organisation])].join(', ')
          : t(to === 'ballot' || from === 'ballot' ? 'byBallot' : 'byItself'),
      ]}
      aside={<time dateTime={at}>{format.shortDay(at, zoneOfState(to))}</time>}
    />
  );
}
