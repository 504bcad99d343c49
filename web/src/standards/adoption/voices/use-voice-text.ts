import type { AdoptionStatus, StatusSeat } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/format.ts';
import type { VoiceCells } from '../queries.ts';

/** A cell's voices in words: who says what, how old it is, and how the two stand to each other. */
export function useVoiceText(): (voices: VoiceCells) => string {
  const { t } = useTranslation('voices');
  const { t: publishing } = useTranslation('publishing');
  const format = useFormat();
  const textOf = (seat: StatusSeat, voice: VoiceCells[StatusSeat]): string => {
    if (!voice) return t('cellSilent', { seat: t(`seat.${seat}`) });
    return t(voice.asked ? 'cellAsked' : 'cell', {
      seat: t(`seat.${seat}`),
      status: publishing(`status.${voice.status as AdoptionStatus}`),
      age: format.fromNow(voice.changedAt),
    });
  };
  return ({ government, ngo, agreement }) =>
    t('table.pair', {
      government: textOf('government', government),
      ngo: textOf('ngo', ngo),
      agreement: t(`agreement.${agreement}`),
    });
}
