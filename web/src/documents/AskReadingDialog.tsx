import { Checkbox, Group, Text } from '@mantine/core';
import { COUNTRY_CODES, SEAT_TYPES, type CountryCode, type SeatType } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { useFormat } from '../i18n/format.ts';
import { DateField } from '../ui/Form.tsx';
import { FormDialog } from '../ui/FormDialog.tsx';
import type { DocumentView } from './queries.ts';
import { useAskReading } from './records.ts';

/** Asks seats, by country and kind, to read the version that holds. */
export function AskReadingDialog({ document, onClose }: { document: DocumentView; onClose: () => void }) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const ask = useAskReading(document.id);
  const offered: readonly CountryCode[] = document.country ? [document.country] : COUNTRY_CODES;
  const [countries, setCountries] = useState<string[]>([...offered]);
  const [seats, setSeats] = useState<string[]>([...SEAT_TYPES]);
  return (
    <FormDialog
      draftKey={null}
      title={t('readings.askTitle', { version: document.version })}
      verb={t('readings.verb')}
      problem={ask.error}
      busy={ask.isPending}
      onSubmit={(values) => {
        const dueOn = values.get('dueOn');
        if (typeof dueOn !== 'string') return;
        ask.mutate(
          {
            countries: countries as CountryCode[],
            seats: seats as SeatType[],
            dueOn,
            again: values.get('again') !== null,
          },
          {
            onSuccess: () => {
              announce(t('readings.asked'));
              onClose();
            },
          },
        );
      }}
      onClose={onClose}
    >
      <Text size="sm">{t('readings.askEffect')}</Text>
      <Checkbox.Group label={t('readings.countries')} value={countries} onChange={setCountries}>
        <Group gap="sm" mt={6}>
          {offered.map((country) => (
            <Checkbox key={country} value={country} label={format.country(country)} />
          ))}
        </Group>
      </Checkbox.Group>
      <Checkbox.Group label={t('readings.seats')} value={seats} onChange={setSeats}>
        <Group gap="sm" mt={6}>
          {SEAT_TYPES.map((seat) => (
            <Checkbox key={seat} value={seat} label={t(`readings.seatNames.${seat}`)} />
          ))}
        </Group>
      </Checkbox.Group>
      <DateField name="dueOn" label={t('readings.dueOn')} required />
      <Checkbox name="again" label={t('readings.again')} defaultChecked />
    </FormDialog>
  );
}
