import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session.ts';
import { useFormat } from '../../i18n/format.ts';
import { Section } from '../../ui/Page.tsx';
import { StateBadge } from '../../ui/StateBadge.tsx';
import classes from '../Funding.module.css';
import type { Application } from '../queries.ts';
import { useMoney } from '../use-money.ts';
import { DecisionDialog, type DecisionAct } from './DecisionDialogs.tsx';

const TONES = { proposed: 'waits', confirmed: 'good', returned: 'quiet' } as const;

/** What two people decide: one proposes, another one confirms or sends it back. */
export function DecisionSection({ application }: { application: Application }) {
  const { t } = useTranslation('funding');
  const [act, setAct] = useState<DecisionAct | null>(null);
  const { role } = useSession().member;
  const { decisions, may } = application;
  const isOwn =
    !may.second && !may.propose && role !== 'auditor' && decisions.some(({ state }) => state === 'proposed');
  return (
    <Section title={t('decision.title')}>
      {decisions.length === 0 && <Text c="dimmed">{t('decision.waits')}</Text>}
      <ul className={classes.events}>
        {decisions.map((decision) => (
          <DecisionEvent key={decision.id} decision={decision} application={application} />
        ))}
      </ul>
      {isOwn && <Text c="dimmed">{t('decision.ownProposal')}</Text>}
      <Group gap="sm" mt="md">
        {may.propose && <Button onClick={() => setAct('propose')}>{t('decision.propose')}</Button>}
        {may.second && <Button onClick={() => setAct('confirm')}>{t('decision.confirm')}</Button>}
        {may.second && (
          <Button variant="default" onClick={() => setAct('return')}>
            {t('decision.return')}
          </Button>
        )}
      </Group>
      {act && <DecisionDialog act={act} application={application} onClose={() => setAct(null)} />}
    </Section>
  );
}

interface DecisionEventProps {
  decision: Application['decisions'][number];
  application: Application;
}

function DecisionEvent({ decision, application }: DecisionEventProps) {
  const { t } = useTranslation('funding');
  const format = useFormat();
  const { amount } = useMoney(application.currency);
  const { state, outcome, grantedCents, reason, secondedBy, secondedAt, returnReason } = decision;
  const word = t(`application.outcome.${outcome}`);
  const second = { confirmed: 'decision.confirmedBy', returned: 'decision.returnedBy' } as const;
  return (
    <li>
      <Group gap="sm">
        <StateBadge tone={TONES[state]}>{t(`decision.state.${state}`)}</StateBadge>
        <strong>{outcome === 'approved' ? `${word}: ${amount(grantedCents)}` : word}</strong>
      </Group>
      <p className={classes.text}>{reason}</p>
      <p className={classes.facts}>
        <span>
          {t('decision.proposedBy', {
            name: decision.proposedBy,
            at: format.shortInstant(decision.proposedAt),
          })}
        </span>
        {state !== 'proposed' && secondedBy && secondedAt && (
          <span>{t(second[state], { name: secondedBy, at: format.shortInstant(secondedAt) })}</span>
        )}
      </p>
      {returnReason && <p className={classes.text}>{returnReason}</p>}
    </li>
  );
}
