import { TEXT_METHODS } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskBallot } from '../../ballots/ask/AskBallot.tsx';
import { startingDraft } from '../../ballots/ask/ask-draft.ts';
import { useFormat } from '../../i18n/format.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { TextLink } from '../../ui/links.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageSkeleton } from '../../ui/PageSkeleton.tsx';
import { type Amendment, amendmentQuery, useAmendmentActs } from './queries.ts';
import { TrackedChanges } from './TrackedChanges.tsx';

/** Puts an amendment to the vote: the clause as it would say with it, and nothing else. */
export function AmendmentBallotPage() {
  const { amendmentId } = useParams({ from: '/signed-in/standards/$standardId/amendments/$amendmentId/ballot' });
  return <Loaded query={useQuery(amendmentQuery(amendmentId))} skeleton={<PageSkeleton />}>{(amendment) => <Asking key={amendment.id} amendment={amendment} />}</Loaded>;
}

function Asking({ amendment }: { amendment: Amendment }) {
  const { t } = useTranslation('amendments');
  const format = useFormat();
  const navigate = useNavigate();
  const { ballot: open } = useAmendmentActs(amendment);
  const { clause, standingText, ballots: [last], standardId, id: amendmentId, can } = amendment;
  const again = last?.textChanged === true;
  const [start] = useState(() => startingDraft(new Date(), last?.ballot.timeZone ?? format.zone, {
    question: last?.ballot.question ?? t('terms.ask', { clause: clause.number ?? '' }), opens: 'now', ...(last ? { electorate: last.ballot.electorate } : {}),
  }));
  return (
    <Page
      title={t(again ? 'ask.ballotAgain' : 'ask.ballot')} lead={t(again ? 'effect.ballotAgain' : 'effect.ballot')}
      trail={<TextLink to="/standards/$standardId/amendments/$amendmentId" params={{ standardId, amendmentId }}>{t(clause.number ? 'titleOf' : 'titleGone', { number: amendment.ordinal, clause: clause.number ?? '' })}</TextLink>}
    >
      {can.ballot || open.isSuccess
        ? (
          <AskBallot
            door={{
              methods: TEXT_METHODS, start, timing: 'dates', notice: false, act: open,
              shown: standingText !== null && <TrackedChanges before={clause.text} after={standingText} legend />,
              onAnnounce: ({ conditions, times }) => open.mutate({ ...conditions, ...times }, {
                onSuccess: ({ ballots: [held] }) => { if (held) void navigate({ to: '/priorities/ballots/$ballotId', params: { ballotId: held.ballot.id } }); },
              }),
              onLeave: () => void navigate({ to: '/standards/$standardId/amendments/$amendmentId', params: { standardId, amendmentId } }),
            }}
          />
        )
        : <Notice kind="note">{t('ballots.notNow')}</Notice>}
    </Page>
  );
}
