import { Button, Text } from '@mantine/core';
import type { FollowUpState } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { Section } from '../ui/Page.tsx';
import { StateBadge, type Tone } from '../ui/StateBadge.tsx';
import classes from './Decision.module.css';
import type { DecisionDialogState } from './DecisionDialogs.tsx';
import type { Decision, FollowUp } from './queries.ts';

const TONES: Record<FollowUpState, Tone> = {
  'not-started': 'quiet',
  'under-way': 'active',
  done: 'good',
  'not-applicable': 'quiet',
  'legal-obstacle': 'waits',
};

/** A row a country: how far it is, which seat sees to it, and what it lets be read of why. */
export function FollowUpSection({
  decision,
  onOpenDialog,
}: {
  decision: Decision;
  onOpenDialog: (dialog: DecisionDialogState) => void;
}) {
  const { t } = useTranslation('minutes');
  const format = useFormat();
  const { followUpOn, followUps, can } = decision;
  const byName = followUps.toSorted((one, other) => format.byCountry(one.country, other.country));
  const act = can.ask ? (
    <Button size="compact-sm" variant="light" onClick={() => onOpenDialog({ act: 'ask' })}>
      {t('followUp.ask')}
    </Button>
  ) : (
    can.setDay && (
      <Button size="compact-sm" variant="subtle" onClick={() => onOpenDialog({ act: 'set-day' })}>
        {t('followUp.move')}
      </Button>
    )
  );
  return (
    <Section title={t('followUp.title')} aside={act}>
      <Text size="sm">
        {followUpOn ? t('followUp.until', { day: format.date(followUpOn) }) : t('followUp.none')}
      </Text>
      {followUps.length > 0 && (
        <ul className={classes.rows} aria-label={t('followUp.title')}>
          {byName.map((row) => (
            <FollowUpRow key={row.country} row={row} onReport={() => onOpenDialog({ act: 'report', row })} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function FollowUpRow({ row, onReport }: { row: FollowUp; onReport: () => void }) {
  const { t } = useTranslation('minutes');
  const format = useFormat();
  const country = format.country(row.country);
  return (
    <li className={classes.row}>
      <div>
        <strong>{country}</strong>
        <small>
          {t(`seat.${row.seat}`)}
          {row.holder === null ? `, ${t('followUp.vacant')}` : ''}
        </small>
      </div>
      <div className={classes.said}>
        {row.note && <p>{row.note}</p>}
        {row.evidence && <p className={classes.evidence}>{row.evidence}</p>}
        {row.mine && (
          <div>
            <Button size="compact-xs" variant="light" onClick={onReport}>
              {t('followUp.report', { country })}
            </Button>
          </div>
        )}
      </div>
      <div>
        <StateBadge tone={TONES[row.state]}>{t(`followUp.states.${row.state}`)}</StateBadge>
        {row.overdue && (
          <strong>
            <small>{t('followUp.overdue')}</small>
          </strong>
        )}
      </div>
    </li>
  );
}
