import { Button, Modal, Text } from '@mantine/core';
import { BALLOT_METHODS } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskBallot } from '../../ballots/ask/AskBallot.tsx';
import { startingDraft } from '../../ballots/ask/ask-draft.ts';
import { useTurnoutFact } from '../../ballots/turnout-text.ts';
import { timeNow } from '../../i18n/clock.ts';
import { useFormat } from '../../i18n/format.ts';
import { TextLink } from '../../ui/links.tsx';
import { Section } from '../../ui/Page.tsx';
import type { Session, SessionActs } from './queries.ts';
import classes from './Session.module.css';

/** The questions that were put to the vote at this item; the chair puts another. */
export function BallotsHere({ session, acts }: { session: Session; acts: SessionActs }) {
  const { t } = useTranslation(['session', 'ballots']);
  const turnoutFact = useTurnoutFact();
  const [asking, setAsking] = useState(false);
  const { ballots, can, current } = session;
  if (!current?.itemId || (ballots.length === 0 && !can.chair)) return null;
  return (
    <Section title={t('ballots.title')} aside={can.chair && <Button size="compact-sm" variant="light" onClick={() => setAsking(true)}>{t('ballots.ask')}</Button>}>
      {ballots.length === 0
        ? <Text size="sm" c="dimmed">{t('ballots.none')}</Text>
        : (
          <ul className={classes.list} aria-label={t('ballots.title')}>
            {ballots.map((ballot) => (
              <li key={ballot.id}>
                <span className={classes.who}>
                  <TextLink to="/priorities/ballots/$ballotId" params={{ ballotId: ballot.id }}>{ballot.question}</TextLink>
                  <small>{t(`ballots:phase.${ballot.phase}`)} · {turnoutFact(ballot)}</small>
                </span>
              </li>
            ))}
          </ul>
        )}
      {asking && <AskDialog session={session} acts={acts} onClose={() => setAsking(false)} />}
    </Section>
  );
}

/** The one form of a question, for the seats that are there: open at once, for some minutes. */
function AskDialog({ session, acts: { ballot }, onClose }: { session: Session; acts: SessionActs; onClose: () => void }) {
  const { t } = useTranslation(['session', 'shell']);
  const format = useFormat();
  const [start] = useState(() => startingDraft(new Date(timeNow()), format.zone, { electorate: 'one-seat-one-vote', opens: 'now' }));
  return (
    <Modal opened onClose={onClose} title={t('ballots.ask')} size="lg" closeButtonProps={{ 'aria-label': t('shell:close') }}>
      <Text size="sm" mb="md">{t('ballots.effect', { title: session.current?.title ?? '' })}</Text>
      <AskBallot
        door={{
          methods: BALLOT_METHODS, start, timing: 'minutes', notice: false, act: ballot, onLeave: onClose,
          onAnnounce: ({ conditions, options, minutes }) => ballot.mutate({ ...conditions, options, minutes }, { onSuccess: onClose }),
        }}
      />
    </Modal>
  );
}
