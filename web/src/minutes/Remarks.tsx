import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { Section } from '../ui/Page.tsx';
import { StateBadge } from '../ui/StateBadge.tsx';
import classes from './Minutes.module.css';
import type { MinutesDialogState } from './MinutesDialogs.tsx';
import type { MinutesView, Remark } from './queries.ts';

const TONES = { open: 'waits', 'taken-up': 'good', declined: 'loss' } as const;

/** What is said to the minutes as a whole. */
export function GeneralRemarks({
  minutes,
  onOpenDialog,
}: {
  minutes: MinutesView;
  onOpenDialog: (dialog: MinutesDialogState) => void;
}) {
  const { t } = useTranslation('minutes');
  const remarks = minutes.remarks.filter(({ itemId }) => itemId === null);
  if (remarks.length === 0 && !minutes.can.remark) return null;
  return (
    <Section
      title={t('remarks.whole')}
      aside={
        minutes.can.remark && (
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => onOpenDialog({ act: 'remark', entry: null })}
          >
            {t(`remarks.add.${minutes.state}`)}
          </Button>
        )
      }
    >
      {remarks.length > 0 && (
        <RemarkList
          label={t('remarks.whole')}
          minutes={minutes}
          remarks={remarks}
          onOpenDialog={onOpenDialog}
        />
      )}
    </Section>
  );
}

/** Remarks with who made them, and what became of each. */
export function RemarkList({
  label,
  minutes,
  remarks,
  onOpenDialog,
}: {
  label: string;
  minutes: MinutesView;
  remarks: readonly Remark[];
  onOpenDialog: (dialog: MinutesDialogState) => void;
}) {
  const { t } = useTranslation('minutes');
  const format = useFormat();
  const who = ({ by }: Remark) =>
    by.country && by.seat
      ? t('remarks.by', {
          name: by.name,
          seat: t('seatOf', { country: format.country(by.country), seat: t(`seat.${by.seat}`) }),
        })
      : by.name;
  return (
    <ul className={classes.remarks} aria-label={label}>
      {remarks.map((remark) => (
        <li key={remark.id} className={classes.remark}>
          <div className={classes.facts}>
            <span>{t(`remarks.kind.${remark.kind}`)}</span>
            <span>{who(remark)}</span>
            <span>{format.shortDay(remark.at)}</span>
            <StateBadge tone={TONES[remark.state]}>{t(`remarks.state.${remark.state}`)}</StateBadge>
          </div>
          <p>{remark.text}</p>
          {remark.answer && <p>{t('remarks.answer', { text: remark.answer })}</p>}
          {remark.state === 'open' && minutes.can.settle && (
            <Group>
              <Button
                size="compact-xs"
                variant="light"
                onClick={() => onOpenDialog({ act: 'settle', remark })}
              >
                {t('remarks.settle')}
              </Button>
            </Group>
          )}
        </li>
      ))}
    </ul>
  );
}
