import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../../ui/Notice.tsx';
import { ProblemNotice } from '../../../ui/ProblemNotice.tsx';
import { type AdoptionVoice, countryKey } from '../queries.ts';
import { WordsSince } from '../WordsSince.tsx';
import { confirmVoice, showVoices, type VoicePlace } from './voice-queries.ts';

/** The meaning changed since the reader's seat spoke: both wordings, and the way to say that it still holds. */
export function VoiceReconfirm({ place, voice }: { place: VoicePlace; voice: AdoptionVoice }) {
  const { t } = useTranslation('voices');
  const queries = useQueryClient();
  const { adoption, clause } = place;
  const { standardId, country } = adoption;
  const keep = useMutation({
    mutationFn: () => confirmVoice(place, voice.revision),
    onSuccess: (voices) => showVoices(queries, place, country, voices),
    onError: () => queries.invalidateQueries({ queryKey: countryKey(standardId, country) }),
  });
  return (
    <Notice
      kind="waits"
      actions={
        <Button size="xs" loading={keep.isPending} onClick={() => keep.mutate()}>
          {t('keep')}
        </Button>
      }
    >
      <p>{t('asksYou')}</p>
      <WordsSince before={voice.before} clause={clause} />
      <ProblemNotice problem={keep.error} />
    </Notice>
  );
}
