import { BALLOT_METHODS } from '@nbn/contracts';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unwrap, api } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';
import { PreviousBallot } from '../../ballots/ballot-form/PreviousBallot.tsx';
import { BallotForm } from '../../ballots/ballot-form/BallotForm.tsx';
import { initialBallotDraft } from '../../ballots/ballot-form/ballot-draft.ts';
import { followUpDraft } from '../../ballots/ballot-form/draft-from-ballot.ts';
import type { Ballot } from '../../ballots/queries.ts';
import { timeNow } from '../../i18n/clock.ts';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { TextLink } from '../../ui/links.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageSkeleton } from '../../ui/PageSkeleton.tsx';
import { agendaQuery, type AgendaItem, type AgendaView, useRefetchAgenda } from '../queries.ts';

/** Puts a question about an item of the agenda to the vote, ahead of the session. */
export function ItemBallotPage() {
  const { id, itemId } = useParams({ from: '/signed-in/meetings/$id/items/$itemId/ballot' });
  const { follows } = useSearch({ from: '/signed-in/meetings/$id/items/$itemId/ballot' });
  const { t } = useTranslation('agendas');
  return (
    <QueryBoundary query={useQuery(agendaQuery(id))} skeleton={<PageSkeleton />}>
      {(agenda) => {
        const item = agenda.items.find((one) => one.id === itemId);
        const asks =
          item && agenda.can.arrange && (agenda.state === 'scheduled' || agenda.state === 'in-session');
        return (
          <Page
            title={t('ballotAhead.title')}
            within={item?.title}
            lead={t('ballotAhead.lead')}
            trail={
              <TextLink to="/meetings/$id" params={{ id }}>
                {t('title')}
              </TextLink>
            }
          >
            {asks ? (
              <PreviousBallot follows={follows}>
                {(before) => <ItemBallotForm key={before?.id} agenda={agenda} item={item} before={before} />}
              </PreviousBallot>
            ) : (
              <Notice kind="note">{t('ballotAhead.notNow')}</Notice>
            )}
          </Page>
        );
      }}
    </QueryBoundary>
  );
}

interface ItemBallotFormProps {
  agenda: AgendaView;
  item: AgendaItem;
  /** The ballot on the item that this one follows, after a tie or a blocked round. */
  before: Ballot | null;
}

function ItemBallotForm({ agenda: { meetingId, timeZone }, item, before }: ItemBallotFormProps) {
  const { t } = useTranslation('agendas');
  const navigate = useNavigate();
  const refetch = useRefetchAgenda(meetingId);
  const [start] = useState(() => {
    const now = new Date(timeNow());
    return before
      ? followUpDraft(before, now)
      : initialBallotDraft(now, timeZone, { question: t('ballotAhead.ask', { title: item.title }) });
  });
  const put = useMutation({
    mutationFn: (body: components['schemas']['ItemBallotInput']) =>
      unwrap(
        api.POST('/api/meetings/{meetingId}/agenda/items/{itemId}/ballots', {
          params: { path: { meetingId, itemId: item.id } },
          body,
        }),
      ),
    onSuccess: ({ id }) => {
      refetch();
      void navigate({ to: '/priorities/ballots/$ballotId', params: { ballotId: id } });
    },
  });
  return (
    <BallotForm
      config={{
        draftKey: `agenda item ${item.id} ${before?.id ?? ''}`,
        methods: before?.method === 'consent' ? ['consent'] : BALLOT_METHODS,
        fixedRules: before?.method === 'consent',
        initialDraft: start,
        timing: 'dates',
        notice: true,
        mutation: put,
        onCancel: () => void navigate({ to: '/meetings/$id', params: { id: meetingId } }),
        onAnnounce: ({ conditions, options, times, shortNotice }) =>
          put.mutate({ ...conditions, ...times, options, ...(shortNotice ? { shortNotice } : {}) }),
      }}
    />
  );
}
