import { Radio, Stack } from '@mantine/core';
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
import { AgendaItemChoice } from './AgendaItemChoice.tsx';
import { useProposer } from './AmendmentState.tsx';
import { type Amendment, type AmendmentActs, amendmentQuery, useAmendmentActs } from './queries.ts';
import { TrackedChanges } from './TrackedChanges.tsx';

/** Puts an amendment to the vote: the clause as it would say with it, and nothing else. */
export function AmendmentBallotPage() {
  const { amendmentId } = useParams({ from: '/signed-in/standards/$standardId/amendments/$amendmentId/ballot' });
  return <Loaded query={useQuery(amendmentQuery(amendmentId))} skeleton={<PageSkeleton />}>{(amendment) => <Asking key={amendment.id} amendment={amendment} />}</Loaded>;
}

/** Where others to the same clause are open too, they can stand on the same ballot. */
function Asking({ amendment }: { amendment: Amendment }) {
  const { t } = useTranslation('amendments');
  const { ballot: open } = useAmendmentActs(amendment);
  const { clause, ballots: [last], standardId, id: amendmentId, can } = amendment;
  const rivals = amendment.rivals.filter(({ state }) => state === 'submitted');
  const [together, setTogether] = useState(false);
  const [itemId, setItemId] = useState<string | null>(null);
  const again = last?.textChanged === true;
  return (
    <Page
      title={t(again ? 'ask.ballotAgain' : 'ask.ballot')} lead={t(again ? 'effect.ballotAgain' : 'effect.ballot')}
      trail={<TextLink to="/standards/$standardId/amendments/$amendmentId" params={{ standardId, amendmentId }}>{t(clause.number ? 'titleOf' : 'titleGone', { number: amendment.ordinal, clause: clause.number ?? '' })}</TextLink>}
    >
      {can.ballot || open.isSuccess
        ? (
          <>
            {rivals.length > 0 && (
              <Radio.Group label={t('together.label')} value={together ? 'together' : 'alone'} onChange={(value) => setTogether(value === 'together')} mb="lg">
                <Stack gap="xs" mt="xs">
                  <Radio value="alone" label={t('together.alone')} />
                  <Radio value="together" label={t('together.rivals', { count: rivals.length + 1 })} description={t('together.help')} />
                </Stack>
              </Radio.Group>
            )}
            <AgendaItemChoice raisedAt={amendment.raisedAt} onChange={setItemId} />
            <Terms key={String(together)} amendment={amendment} rivals={together ? rivals : []} itemId={itemId} open={open} />
          </>
        )
        : <Notice kind="note">{t('ballots.notNow')}</Notice>}
    </Page>
  );
}

function Terms({ amendment, rivals, itemId, open }: { amendment: Amendment; rivals: Amendment['rivals']; itemId: string | null; open: AmendmentActs['ballot'] }) {
  const { t } = useTranslation('amendments');
  const format = useFormat();
  const navigate = useNavigate();
  const proposer = useProposer();
  const { clause, standingText, ballots: [last], standardId, id: amendmentId } = amendment;
  const together = rivals.length > 0;
  const voted = [amendment, ...rivals].toSorted((one, other) => one.ordinal - other.ordinal);
  const [start] = useState(() => startingDraft(new Date(), last?.ballot.timeZone ?? format.zone, {
    question: together ? t('terms.askTogether', { clause: clause.number ?? '' }) : (last?.ballot.question ?? t('terms.ask', { clause: clause.number ?? '' })), opens: 'now',
    ...(together ? { method: 'default-option' as const } : last ? { electorate: last.ballot.electorate } : {}),
  }));
  const shown = together
    ? voted.map((one) => <div key={one.id}><strong>{t('name', { number: one.ordinal, by: proposer(one) })}</strong><TrackedChanges before={one.baseText} after={one.proposedText} /></div>)
    : standingText !== null && <TrackedChanges before={clause.text} after={standingText} legend />;
  return (
    <AskBallot
      door={{
        methods: together ? ['default-option'] : TEXT_METHODS, start, timing: 'dates', notice: false, act: open, shown, fixedPlaces: true,
        ...(together ? { fixedOptions: [...voted.map((one) => t('name', { number: one.ordinal, by: proposer(one) })), t('together.noChange')] } : {}),
        onAnnounce: ({ conditions, times }) => open.mutate({ ...conditions, ...times, ...(together ? { rivals: rivals.map(({ id }) => id) } : {}), ...(itemId ? { itemId } : {}) }, {
          onSuccess: ({ ballots: [held] }) => { if (held) void navigate({ to: '/priorities/ballots/$ballotId', params: { ballotId: held.ballot.id } }); },
        }),
        onLeave: () => void navigate({ to: '/standards/$standardId/amendments/$amendmentId', params: { standardId, amendmentId } }),
      }}
    />
  );
}
