import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { RowLink, TextLink } from '../../ui/links.tsx';
import { Listing, ListRow } from '../../ui/Listing.tsx';
import { Page } from '../../ui/Page.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { StateFacts } from '../lifecycle/StateFacts.tsx';
import { standardQuery } from '../queries.ts';
import { StandardNavigation } from '../StandardNavigation.tsx';
import { BeginDialog } from './BeginDialog.tsx';
import { ProcessState } from './ProcessState.tsx';
import { consensusListQuery, type ProcessLine } from './queries.ts';
import { useConsensusChanges } from './use-consensus-changes.ts';

const route = getRouteApi('/signed-in/standards/$standardId/consensus');

/** Every consensus process on a standard; begins another one. */
export function ConsensusListPage() {
  const { standardId } = route.useParams();
  const { t } = useTranslation('consensus');
  const [beginning, setBeginning] = useState(false);
  const list = useQuery(consensusListQuery(standardId));
  useConsensusChanges(standardId);
  return (
    <QueryBoundary query={useQuery(standardQuery(standardId))}>
      {(standard) => (
        <Page
          title={t('list.title', { title: standard.title })}
          serif
          lead={t('list.lead')}
          trail={
            <TextLink to="/standards/$standardId" params={{ standardId }}>
              {standard.title}
            </TextLink>
          }
          facts={<StateFacts standard={standard} />}
          action={
            list.data?.mayBegin && <Button onClick={() => setBeginning(true)}>{t('begin.verb')}</Button>
          }
        >
          <StandardNavigation standardId={standardId} />
          <QueryBoundary query={list}>
            {({ items }) =>
              items.length === 0 ? (
                <EmptyState title={t('list.none.title')} text={t('list.none.text')} />
              ) : (
                <Listing label={t('list.label')}>
                  {items.map((line) => (
                    <ProcessRow key={line.id} standardId={standardId} line={line} />
                  ))}
                </Listing>
              )
            }
          </QueryBoundary>
          {beginning && <BeginDialog standardId={standardId} onClose={() => setBeginning(false)} />}
        </Page>
      )}
    </QueryBoundary>
  );
}

function ProcessRow({ standardId, line }: { standardId: string; line: ProcessLine }) {
  const { t } = useTranslation('consensus');
  const format = useFormat();
  const { id, ordinal, question, state, maxRounds, clauses, closedRounds, openUntil } = line;
  return (
    <ListRow
      title={
        <RowLink to="/standards/$standardId/consensus/$processId" params={{ standardId, processId: id }}>
          {t('title', { number: ordinal })}
        </RowLink>
      }
      words={question}
      facts={[
        t('list.clauses', { count: clauses }),
        t('list.rounds', { count: closedRounds, most: maxRounds }),
        openUntil && t('list.until', { time: format.shortInstant(openUntil) }),
      ]}
      aside={<ProcessState state={state} />}
    />
  );
}
