import { Button, Modal, Text } from '@mantine/core';
import { BALLOT_METHODS } from '@nbn/contracts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PreviousBallot } from '../../ballots/ballot-form/PreviousBallot.tsx';
import { BallotForm } from '../../ballots/ballot-form/BallotForm.tsx';
import { initialBallotDraft } from '../../ballots/ballot-form/ballot-draft.ts';
import { followUpDraft } from '../../ballots/ballot-form/draft-from-ballot.ts';
import type { Ballot } from '../../ballots/queries.ts';
import { useTurnoutLabel } from '../../ballots/turnout-text.ts';
import { timeNow } from '../../i18n/clock.ts';
import { useFormat } from '../../i18n/format.ts';
import { TextLink } from '../../ui/links.tsx';
import { Section } from '../../ui/Page.tsx';
import type { MeetingSession, MeetingSessionMutations } from './queries.ts';
import classes from './MeetingSession.module.css';

/**
 * The questions that were put to the vote at this item; the chair puts another, or asks again after a tie.
 */
export function SessionBallots({
  session,
  mutations,
}: {
  session: MeetingSession;
  mutations: MeetingSessionMutations;
}) {
  const { t } = useTranslation(['session', 'ballots']);
  const turnoutFact = useTurnoutLabel();
  const [asking, setAsking] = useState<NewBallotDialogState | null>(null);
  const { ballots, can, current } = session;
  if (!current?.itemId || (ballots.length === 0 && !can.chair)) return null;
  const followed = new Set(ballots.map(({ follows }) => follows));
  return (
    <Section
      title={t('ballots.title')}
      aside={
        can.chair && (
          <Button size="compact-sm" variant="light" onClick={() => setAsking({})}>
            {t('ballots.ask')}
          </Button>
        )
      }
    >
      {ballots.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('ballots.none')}
        </Text>
      ) : (
        <ul className={classes.list} aria-label={t('ballots.title')}>
          {ballots.map((openBallot) => (
            <li key={openBallot.id}>
              <span className={classes.who}>
                <TextLink to="/priorities/ballots/$ballotId" params={{ ballotId: openBallot.id }}>
                  {openBallot.question}
                </TextLink>
                <small>
                  {openBallot.outcome
                    ? t(`ballots:outcome.${openBallot.outcome}`)
                    : t(`ballots:phase.${openBallot.phase}`)}{' '}
                  · {turnoutFact(openBallot)}
                </small>
              </span>
              {can.chair && openBallot.outcome === 'tied' && !followed.has(openBallot.id) && (
                <Button
                  size="compact-sm"
                  variant="default"
                  onClick={() => setAsking({ follows: openBallot.id })}
                >
                  {t('ballots:result.runoff')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {asking && (
        <NewBallotDialog session={session} onClose={() => setAsking(null)}>
          <PreviousBallot follows={asking.follows}>
            {(before) => (
              <SessionBallotForm
                mutations={mutations}
                item={current.itemId!}
                before={before}
                onClose={() => setAsking(null)}
              />
            )}
          </PreviousBallot>
        </NewBallotDialog>
      )}
    </Section>
  );
}

/** A new question, or one that follows on a ballot. */
interface NewBallotDialogState {
  readonly follows?: string;
}

function NewBallotDialog({
  session,
  onClose,
  children,
}: {
  session: MeetingSession;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation(['session', 'shell']);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('ballots.ask')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      <Text size="sm" mb="md">
        {t('ballots.effect', { title: session.current?.title ?? '' })}
      </Text>
      {children}
    </Modal>
  );
}

interface SessionBallotFormProps {
  mutations: MeetingSessionMutations;
  /** The agenda item that the question is put in. */
  item: string;
  before: Ballot | null;
  onClose: () => void;
}

/** The one form of a question, for the seats that are there: open at once, for some minutes. */
function SessionBallotForm({ mutations: { openBallot }, item, before, onClose }: SessionBallotFormProps) {
  const format = useFormat();
  const [start] = useState(() => {
    const now = new Date(timeNow());
    return before
      ? followUpDraft(before, now)
      : initialBallotDraft(now, format.zone, { electorate: 'one-seat-one-vote', opens: 'now' });
  });
  return (
    <BallotForm
      config={{
        draftKey: `item in session ${item} ${before?.id ?? ''}`,
        methods: BALLOT_METHODS,
        initialDraft: start,
        timing: 'minutes',
        notice: false,
        mutation: openBallot,
        onCancel: onClose,
        onAnnounce: ({ conditions, options, minutes }) =>
          openBallot.mutate({ ...conditions, options, minutes }, { onSuccess: onClose }),
      }}
    />
  );
}
