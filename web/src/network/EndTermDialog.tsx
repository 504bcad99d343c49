import { TextInput } from '@mantine/core';
import type { CountryCode, SeatType } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { useFormat } from '../i18n/format.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { useEndTerm, type Holder } from './queries.ts';

/** Asks before a term ends, and says what happens to its holder: at once, or from a day on. */
export function EndTermDialog({
  country,
  seat,
  holder,
  onClose,
}: {
  country: CountryCode;
  seat: SeatType;
  holder: Holder;
  onClose: () => void;
}) {
  const { t } = useTranslation('network');
  const format = useFormat();
  const [until, setUntil] = useState('');
  const end = useEndTerm(holder.appointmentId);
  const who = {
    name: holder.name ?? holder.organisation.name,
    seat: t(`seat.${seat}`),
    country: format.country(country),
    day: until ? format.date(until) : '',
  };
  return (
    <ConfirmDialog
      opened
      isDestructive
      onClose={onClose}
      title={t('end.title', who)}
      verb={t('end.verb')}
      busy={end.isPending}
      problem={end.error}
      consequence={
        <>
          <p>{t(until ? 'end.effectOn' : 'end.effectNow', who)}</p>
          <p>{t('end.mails', who)}</p>
          <p>{t('end.keeps')}</p>
        </>
      }
      onConfirm={() =>
        end.mutate(until, {
          onSuccess: () => {
            announce(t('end.done', who));
            onClose();
          },
        })
      }
    >
      <TextInput
        type="date"
        name="until"
        label={t('end.until')}
        description={t('end.untilHint')}
        value={until}
        onChange={(event) => setUntil(event.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}
