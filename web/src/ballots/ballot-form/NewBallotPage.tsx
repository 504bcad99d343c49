import { BALLOT_METHODS } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHasPermission } from '../../api/session.ts';
import { timeNow } from '../../i18n/clock.ts';
import { useFormat } from '../../i18n/format.ts';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { TextLink } from '../../ui/links.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageSkeleton } from '../../ui/PageSkeleton.tsx';
import { type Ballot, ballotQuery } from '../queries.ts';
import { BallotForm } from './BallotForm.tsx';
import { initialBallotDraft } from './ballot-draft.ts';
import { followUpDraft, draftFromBallot } from './draft-from-ballot.ts';
import { useSaveBallot } from './queries.ts';

/**
 * Puts a question that stands by itself: a new one, one from a draft, the next round of one that was blocked,
 * or a runoff after a tie.
 */
export function NewBallotPage() {
  const { draft, follows } = useSearch({ from: '/signed-in/priorities/ballots/new' });
  const from = draft ?? follows;
  const { t } = useTranslation('ask');
  const mayAsk = useHasPermission('ballots:manage');
  const before = useQuery({ ...ballotQuery(from ?? ''), enabled: from !== undefined });
  const trail = <TextLink to="/priorities/ballots">{t('ballotsTitle')}</TextLink>;
  if (!mayAsk)
    return (
      <Page title={t('title')} trail={trail}>
        <Notice kind="note">{t('notYours')}</Notice>
      </Page>
    );
  if (from === undefined) return <NewBallotForm kind="new" ballot={null} />;
  return (
    <QueryBoundary query={before} skeleton={<PageSkeleton />}>
      {(ballot) => <NewBallotForm key={from} kind={draft ? 'draft' : followUpKind(ballot)} ballot={ballot} />}
    </QueryBoundary>
  );
}

type NewBallotKind = 'new' | 'draft' | 'round' | 'runoff';

const TITLES = {
  new: 'title',
  draft: 'titleDraft',
  round: 'titleRound',
  runoff: 'titleRunoff',
} as const satisfies Readonly<Record<NewBallotKind, string>>;
const LEADS = {
  new: 'lead',
  draft: 'lead',
  round: 'leadRound',
  runoff: 'leadRunoff',
} as const satisfies Readonly<Record<NewBallotKind, string>>;

function followUpKind({ method }: Ballot): NewBallotKind {
  return method === 'consent' ? 'round' : 'runoff';
}

function NewBallotForm({ kind, ballot }: { kind: NewBallotKind; ballot: Ballot | null }) {
  const { t } = useTranslation('ask');
  const format = useFormat();
  const navigate = useNavigate();
  const put = useSaveBallot(kind === 'draft' && ballot ? ballot.id : null);
  const [start] = useState(() => {
    if (!ballot) return initialBallotDraft(new Date(timeNow()), format.zone);
    return kind === 'draft' ? draftFromBallot(ballot) : followUpDraft(ballot, new Date(timeNow()));
  });
  const fits = kind !== 'draft' || ballot?.phase === 'draft';
  const toBallot = (ballotId: string) =>
    void navigate({ to: '/priorities/ballots/$ballotId', params: { ballotId } });
  const isNew = kind === 'new' || kind === 'draft';
  return (
    <Page
      title={t(TITLES[kind])}
      lead={t(LEADS[kind])}
      trail={<TextLink to="/priorities/ballots">{t('ballotsTitle')}</TextLink>}
    >
      {fits ? (
        <BallotForm
          config={{
            draftKey: `${kind} ${ballot?.id ?? ''}`,
            methods: kind === 'round' ? ['consent'] : BALLOT_METHODS,
            initialDraft: start,
            timing: 'dates',
            notice: true,
            asksAudience: true,
            fixedRules: kind === 'round',
            mutation: put,
            onAnnounce: (submission) =>
              put.mutate({ submission, asDraft: false }, { onSuccess: ({ id }) => toBallot(id) }),
            onCancel: () => (ballot ? toBallot(ballot.id) : void navigate({ to: '/priorities/ballots' })),
            ...(isNew
              ? {
                  onSaveDraft: (submission) =>
                    put.mutate({ submission, asDraft: true }, { onSuccess: ({ id }) => toBallot(id) }),
                }
              : {}),
          }}
        />
      ) : (
        <Notice kind="note">{t('noDraft')}</Notice>
      )}
    </Page>
  );
}
