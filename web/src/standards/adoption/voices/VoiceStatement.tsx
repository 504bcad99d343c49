import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/format.ts';
import adoptionClasses from '../Adoption.module.css';
import type { AdoptionVoice } from '../queries.ts';
import { StatusIcon } from '../StatusIcon.tsx';
import { VoiceHistory } from './VoiceHistory.tsx';
import type { VoicePlace } from './voice-queries.ts';
import classes from './Voices.module.css';

/** What one seat says of a clause, and when it said so. */
export function VoiceStatement({ place }: { place: VoicePlace }) {
  const { t } = useTranslation('voices');
  const { seat, clause } = place;
  const voice = clause.voices[seat];
  const id = `${clause.id}-${seat}`;
  return (
    <div
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is for forms; this groups what is said
      role="group"
      className={classes.voice}
      data-seat={seat}
      aria-labelledby={id}
    >
      <p className={classes.seat} id={id}>
        {t(seat === 'resource' ? 'added' : `seat.${seat}`)}
      </p>
      {voice ? <Statement place={place} voice={voice} /> : <p className={classes.quiet}>{t('silent')}</p>}
    </div>
  );
}

function Statement({ place, voice }: { place: VoicePlace; voice: AdoptionVoice }) {
  const { t } = useTranslation('voices');
  const { t: publishing } = useTranslation('publishing');
  const [reading, setReading] = useState(false);
  const { status, note, evidence, asked } = voice;
  const isOwn = place.adoption.ownSeat === place.seat;
  return (
    <>
      {status && (
        <p className={adoptionClasses.status}>
          <StatusIcon status={status} />
          {publishing(`status.${status}`)}
          {asked && <span className={classes.asked}>{t('asked')}</span>}
        </p>
      )}
      {note && <p className={adoptionClasses.note}>{note}</p>}
      {evidence && (
        <p className={adoptionClasses.note}>
          <strong>{publishing('country.evidence')}</strong>
          {evidence}
        </p>
      )}
      {note === null && <p className={classes.quiet}>{t('notShared')}</p>}
      {asked && !isOwn && <p className={classes.quiet}>{t('asksThem')}</p>}
      <SaidWhen voice={voice} />
      <Button
        size="compact-sm"
        variant="subtle"
        px={0}
        className={classes.earlier}
        aria-describedby={`${place.clause.id}-${place.seat} ${place.clause.id}-words`}
        onClick={() => setReading(true)}
      >
        {t('earlier')}
      </Button>
      {reading && <VoiceHistory place={place} onClose={() => setReading(false)} />}
    </>
  );
}

function SaidWhen({ voice: { changedAt, changedBy, edition } }: { voice: AdoptionVoice }) {
  const { t } = useTranslation('voices');
  const format = useFormat();
  const facts = { when: format.shortDay(changedAt), age: format.fromNow(changedAt), edition };
  return (
    <span className={classes.quiet}>
      {changedBy ? t('by', { ...facts, name: changedBy.name }) : t('at', facts)}
    </span>
  );
}
