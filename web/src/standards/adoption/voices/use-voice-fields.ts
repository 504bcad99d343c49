import { hasStatus, type SeatType } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import type { SharedField } from '../../../unsaved/use-form-conflict.ts';
import type { AdoptionVoice } from '../queries.ts';

export type VoiceFields = Pick<AdoptionVoice, 'revision' | 'status' | 'note' | 'evidence' | 'shared'>;

/** Of a clause of which the seat has not spoken: what the form begins with. */
export const emptyVoice = (seat: SeatType): VoiceFields => ({
  revision: 0,
  status: hasStatus(seat) ? 'planned' : null,
  note: null,
  evidence: null,
  shared: false,
});

/** All that the form of a voice saves of it. */
export function useVoiceFields(): (voice: VoiceFields) => SharedField[] {
  const { t } = useTranslation('voices');
  const { t: publishing } = useTranslation('publishing');
  const { t: shell } = useTranslation();
  return ({ status, note, evidence, shared }) => {
    const said: SharedField[] = status
      ? [
          {
            name: 'status',
            label: t('form.status'),
            value: status,
            displayValue: publishing(`status.${status}`),
          },
        ]
      : [];
    return [
      ...said,
      { name: 'note', label: t('form.note'), value: note ?? '' },
      { name: 'evidence', label: t('form.evidence'), value: evidence ?? '' },
      {
        name: 'shared=on',
        label: t('form.shared'),
        value: shared ? 'on' : '',
        displayValue: shell(shared ? 'unsaved.ticked' : 'unsaved.notTicked'),
      },
    ];
  };
}
