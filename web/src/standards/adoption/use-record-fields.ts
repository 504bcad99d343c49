import { useTranslation } from 'react-i18next';
import type { SharedField } from '../../unsaved/use-form-conflict.ts';
import type { AdoptionRecord } from './queries.ts';

/** Of a clause of which nothing is recorded yet: what the form begins with. */
export const EMPTY_RECORD = {
  revision: 0,
  status: 'planned',
  note: null,
  evidence: null,
  seat: null,
  reviewOn: null,
  shared: false,
} as const;

/** All that the form of a record saves of it. */
export function useRecordFields(): (record: AdoptionRecord | typeof EMPTY_RECORD) => SharedField[] {
  const { t } = useTranslation('publishing');
  const { t: shell } = useTranslation();
  return (record) => {
    const { status, note, evidence, seat, reviewOn, shared } = record;
    return [
      { name: 'status', label: t('country.status'), value: status, displayValue: t(`status.${status}`) },
      { name: 'note', label: t('country.note'), value: note ?? '' },
      { name: 'evidence', label: t('country.evidence'), value: evidence ?? '' },
      {
        name: 'seat',
        label: t('country.seat'),
        value: seat ?? '',
        displayValue: seat ? t(`seat.${seat}`) : t('country.nobody'),
      },
      { name: 'reviewOn', label: t('country.review'), value: reviewOn ?? '' },
      {
        name: 'shared=on',
        label: t('country.shared'),
        value: shared ? 'on' : '',
        displayValue: shell(shared ? 'unsaved.ticked' : 'unsaved.notTicked'),
      },
    ];
  };
}
