import { Button, Modal, Text } from '@mantine/core';
import { BALLOT_ELECTORATES, BALLOT_LIMITS, BALLOT_MAJORITIES, TEXT_METHODS } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceField, Form, LongTextField } from '../../ui/Form.tsx';
import { TextLink } from '../../ui/links.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { Section } from '../../ui/Page.tsx';
import { said } from '../../ui/said.ts';
import type { Session, SessionActs } from './queries.ts';
import classes from './Session.module.css';

/** The questions that were put to the vote at this item; the chair puts another. */
export function BallotsHere({ session, acts }: { session: Session; acts: SessionActs }) {
  const { t } = useTranslation(['session', 'ballots']);
  const [asking, setAsking] = useState(false);
  const { ballots, can, current } = session;
  if (!current?.itemId || (ballots.length === 0 && !can.chair)) return null;
  return (
    <Section title={t('ballots.title')} aside={can.chair && <Button size="compact-sm" variant="light" onClick={() => setAsking(true)}>{t('ballots.ask')}</Button>}>
      {ballots.length === 0
        ? <Text size="sm" c="dimmed">{t('ballots.none')}</Text>
        : (
          <ul className={classes.list} aria-label={t('ballots.title')}>
            {ballots.map(({ id, question, phase, turnout }) => (
              <li key={id}><span className={classes.who}><TextLink to="/priorities/ballots/$ballotId" params={{ ballotId: id }}>{question}</TextLink><small>{t(`ballots:phase.${phase}`)} · {t('ballots.turnout', { voting: turnout.seatsVoting, seats: turnout.seats })}</small></span></li>
            ))}
          </ul>
        )}
      {asking && <AskDialog acts={acts} onClose={() => setAsking(false)} />}
    </Section>
  );
}

function AskDialog({ acts: { ballot }, onClose }: { acts: SessionActs; onClose: () => void }) {
  const { t } = useTranslation(['session', 'ballots', 'shell']);
  const [method, setMethod] = useState<(typeof TEXT_METHODS)[number]>('proposal');
  function send(values: FormData) {
    ballot.mutate({
      question: said(values, 'question'), method, electorate: BALLOT_ELECTORATES.find((one) => one === said(values, 'electorate')) ?? 'one-seat-one-vote', minutes: Number(said(values, 'minutes')),
      ...(method === 'proposal' ? { majority: BALLOT_MAJORITIES.find((one) => one === said(values, 'majority')) ?? 'simple' } : {}),
    }, { onSuccess: onClose });
  }
  return (
    <Modal opened onClose={onClose} title={t('ballots.ask')} size="lg" closeButtonProps={{ 'aria-label': t('shell:close') }}>
      <Form verb={t('ballots.open')} problem={ballot.error} busy={ballot.isPending} onCancel={onClose} onSubmit={send}>
        <Text size="sm">{t('ballots.effect')}</Text>
        <LongTextField name="question" label={t('ballots.question')} required maxLength={BALLOT_LIMITS.question} data-autofocus />
        <ChoiceField name="method" label={t('ballots.method')} value={method} onChange={(event) => setMethod(event.currentTarget.value as typeof method)} data={TEXT_METHODS.map((value) => ({ value, label: t(`ballots:method.${value}`) }))} />
        {method === 'proposal' && <ChoiceField name="majority" label={t('ballots.majority')} defaultValue="simple" data={BALLOT_MAJORITIES.map((value) => ({ value, label: t(`ballots.needed.${value}`) }))} />}
        <ChoiceField name="electorate" label={t('ballots.electorate')} data={BALLOT_ELECTORATES.map((value) => ({ value, label: t(`ballots:electorate.${value}`) }))} />
        <NumberField name="minutes" label={t('ballots.minutes')} required min={1} max={1440} step={5} allowDecimal={false} defaultValue={10} />
      </Form>
    </Modal>
  );
}
