import { Radio, Stack } from '@mantine/core';
import { type BallotMethod, TEXT_METHODS } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PreviousBallot } from '../../ballots/ballot-form/PreviousBallot.tsx';
import { BallotForm } from '../../ballots/ballot-form/BallotForm.tsx';
import { initialBallotDraft } from '../../ballots/ballot-form/ballot-draft.ts';
import { nextRoundDraft, runoffDraft } from '../../ballots/ballot-form/draft-from-ballot.ts';
import type { Ballot } from '../../ballots/queries.ts';
import { tieOf } from '../../ballots/voting-types.ts';
import { timeNow } from '../../i18n/clock.ts';
import { useFormat } from '../../i18n/format.ts';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { TextLink } from '../../ui/links.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageSkeleton } from '../../ui/PageSkeleton.tsx';
import { AgendaItemChoice } from './AgendaItemChoice.tsx';
import { useProposer } from './AmendmentState.tsx';
import { type Amendment, type AmendmentMutations, amendmentQuery, useAmendmentMutations } from './queries.ts';
import { TrackedChanges } from './TrackedChanges.tsx';
import { upcomingMeetingsQuery } from './upcoming-agenda-items.ts';

/**
 * Puts an amendment to the vote: the clause as it would say with it, and nothing else; after a blocked round
 * of consent, once more by its rules.
 */
export function AmendmentBallotPage() {
  const { amendmentId } = useParams({
    from: '/signed-in/standards/$standardId/amendments/$amendmentId/ballot',
  });
  const { follows } = useSearch({ from: '/signed-in/standards/$standardId/amendments/$amendmentId/ballot' });
  const amendmentRead = useQuery(amendmentQuery(amendmentId));
  // The choice of a meeting stands above the form: if it came later, it would push buttons from under a pointer.
  const { isPending } = useQuery(upcomingMeetingsQuery);
  if (isPending) return <PageSkeleton />;
  return (
    <QueryBoundary query={amendmentRead} skeleton={<PageSkeleton />}>
      {(amendment) => (
        <PreviousBallot follows={follows}>
          {(before) => (
            <AmendmentBallotForm
              key={amendment.id + String(before?.id)}
              amendment={amendment}
              before={before}
            />
          )}
        </PreviousBallot>
      )}
    </QueryBoundary>
  );
}

/** Where others to the same clause are open too, they can stand on the same ballot. */
function AmendmentBallotForm({ amendment, before }: { amendment: Amendment; before: Ballot | null }) {
  const { t } = useTranslation('amendments');
  const { openBallot: open } = useAmendmentMutations(amendment);
  const {
    clause,
    ballots: [last],
    standardId,
    id: amendmentId,
    can,
  } = amendment;
  const openRivals = amendment.rivals.filter(({ state }) => state === 'submitted');
  // After a tie those are asked about that it left equal; after a round of consent the one text.
  const tied =
    before && before.method !== 'consent'
      ? openRivals.filter(({ id }) => tieOf(before).tied.includes(id))
      : [];
  const rivals = before ? [] : openRivals;
  const [together, setTogether] = useState(false);
  const [itemId, setItemId] = useState<string | null>(null);
  const again = last?.textChanged === true;
  return (
    <Page
      title={t(again ? 'ask.ballotAgain' : 'ask.ballot')}
      within={amendment.standardTitle}
      lead={t(again ? 'effect.ballotAgain' : 'effect.ballot')}
      trail={
        <TextLink to="/standards/$standardId/amendments/$amendmentId" params={{ standardId, amendmentId }}>
          {t(clause.number ? 'titleOf' : 'titleGone', {
            number: amendment.ordinal,
            clause: clause.number ?? '',
          })}
        </TextLink>
      }
    >
      {can.ballot || open.isSuccess ? (
        <>
          {rivals.length > 0 && (
            <Radio.Group
              label={t('together.label')}
              value={together ? 'together' : 'alone'}
              onChange={(value) => setTogether(value === 'together')}
              mb="lg"
            >
              <Stack gap="xs" mt="xs">
                <Radio value="alone" label={t('together.alone')} />
                <Radio
                  value="together"
                  label={t('together.rivals', { count: rivals.length + 1 })}
                  description={t('together.help')}
                />
              </Stack>
            </Radio.Group>
          )}
          <AgendaItemChoice raisedAt={amendment.raisedAt} onChange={setItemId} />
          <BallotTermsForm
            key={String(together)}
            amendment={amendment}
            rivals={together ? rivals : tied}
            before={before}
            itemId={itemId}
            open={open}
          />
        </>
      ) : (
        <Notice kind="note">{t('ballots.notNow')}</Notice>
      )}
    </Page>
  );
}

interface BallotTermsFormProps {
  amendment: Amendment;
  rivals: Amendment['rivals'];
  /** The blocked round, or the tie, that this one follows. */
  before: Ballot | null;
  itemId: string | null;
  open: AmendmentMutations['openBallot'];
}

function BallotTermsForm({ amendment, rivals, before, itemId, open }: BallotTermsFormProps) {
  const { t } = useTranslation('amendments');
  const format = useFormat();
  const navigate = useNavigate();
  const proposer = useProposer();
  const {
    change,
    clause,
    mergedPreview,
    previewFormats,
    ballots: [last],
    standardId,
    id: amendmentId,
  } = amendment;
  const together = rivals.length > 0;
  const voted = [amendment, ...rivals].toSorted((one, other) => one.ordinal - other.ordinal);
  const isRound = before?.method === 'consent';
  const [start] = useState(() => {
    const now = new Date(timeNow());
    if (before && isRound) return nextRoundDraft(before, now);
    if (before && together) return runoffDraft(before, now);
    const inherited = last ? { electorate: last.ballot.electorate } : {};
    return initialBallotDraft(now, last?.ballot.timeZone ?? format.zone, {
      question: together
        ? t('terms.askTogether', { clause: clause.number ?? '' })
        : (last?.ballot.question ?? t(`terms.${change}`, { clause: clause.number ?? '' })),
      opens: 'now',
      ...(together ? { method: 'default-option' as const } : inherited),
      ...(before ? { follows: before.id } : {}),
    });
  });
  const shown = together
    ? voted.map((one) => (
        <div key={one.id}>
          <strong>{t('name', { number: one.ordinal, by: proposer(one) })}</strong>
          <TrackedChanges
            before={one.baseText}
            after={one.proposedText}
            kind={one.baseKind}
            formats={{ before: one.baseFormats, after: one.proposedFormats }}
          />
        </div>
      ))
    : mergedPreview !== null && (
        <TrackedChanges
          before={clause.text}
          after={mergedPreview}
          kind={clause.kind}
          formats={{ before: clause.formats, after: previewFormats }}
          legend
        />
      );
  return (
    <BallotForm
      config={{
        draftKey: `amendment ${amendmentId} ${before?.id ?? ''} ${String(together)}`,
        methods: methodsOf(isRound, together),
        fixedRules: isRound,
        initialDraft: start,
        timing: 'dates',
        notice: false,
        mutation: open,
        preface: shown,
        fixedPlaces: true,
        ...(together
          ? {
              fixedOptions: [
                ...voted.map((one) => t('name', { number: one.ordinal, by: proposer(one) })),
                t('together.noChange'),
              ],
            }
          : {}),
        onAnnounce: ({ conditions, times }) =>
          open.mutate(
            {
              ...conditions,
              ...times,
              ...(together ? { rivals: rivals.map(({ id }) => id) } : {}),
              ...(itemId ? { itemId } : {}),
            },
            {
              onSuccess: ({ ballots: [held] }) => {
                if (held)
                  void navigate({
                    to: '/priorities/ballots/$ballotId',
                    params: { ballotId: held.ballot.id },
                  });
              },
            },
          ),
        onCancel: () =>
          void navigate({
            to: '/standards/$standardId/amendments/$amendmentId',
            params: { standardId, amendmentId },
          }),
      }}
    />
  );
}

function methodsOf(isRound: boolean, together: boolean): readonly BallotMethod[] {
  if (isRound) return ['consent'];
  return together ? ['default-option'] : TEXT_METHODS;
}
