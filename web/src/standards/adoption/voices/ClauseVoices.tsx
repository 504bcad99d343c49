import { Button } from '@mantine/core';
import { STATUS_SEATS } from '@nbn/contracts';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasUnsavedChange } from '../../../unsaved/use-unsaved-draft.ts';
import type { CountryAdoption, CountryClause } from '../queries.ts';
import { AgreementMark } from './AgreementMark.tsx';
import { VoiceForm } from './VoiceForm.tsx';
import { VoiceReconfirm } from './VoiceReconfirm.tsx';
import { VoiceStatement } from './VoiceStatement.tsx';
import { voiceDraftKey, type VoicePlace } from './voice-queries.ts';
import classes from './Voices.module.css';

/** What the seats of a country say of a clause, beside each other; the reader's own one can be written here. */
export function ClauseVoices({ adoption, clause }: { adoption: CountryAdoption; clause: CountryClause }) {
  const { t } = useTranslation('voices');
  const { ownSeat } = adoption;
  const { agreement, government, ngo, resource } = clause.voices;
  const isSilent = !government && !ngo && !resource;
  const summary = (
    <span className={classes.summary}>
      <span className={classes.caption}>{t('title')}</span>
      {isSilent ? (
        <span className={classes.quiet}>{t('none')}</span>
      ) : (
        <AgreementMark agreement={agreement} />
      )}
    </span>
  );
  return (
    <div className={classes.voices}>
      {ownSeat ? (
        <OwnVoice place={{ adoption, clause, seat: ownSeat }} summary={summary} />
      ) : (
        <div className={classes.head}>{summary}</div>
      )}
      {!isSilent && (
        <div className={classes.pair}>
          {STATUS_SEATS.map((seat) => (
            <VoiceStatement key={seat} place={{ adoption, clause, seat }} />
          ))}
        </div>
      )}
      {resource && <VoiceStatement place={{ adoption, clause, seat: 'resource' }} />}
    </div>
  );
}

/** Where the holder of a seat says what the seat has to say. */
function OwnVoice({ place, summary }: { place: VoicePlace; summary: ReactNode }) {
  const { t } = useTranslation('voices');
  const [writing, setWriting] = useState(() => hasUnsavedChange(voiceDraftKey(place)));
  const act = useRef<HTMLButtonElement>(null);
  const closed = useRef(false);
  const voice = place.clause.voices[place.seat];
  useEffect(() => {
    if (writing || !closed.current) return;
    closed.current = false;
    act.current?.focus();
  }, [writing]);

  function close() {
    closed.current = true;
    setWriting(false);
  }

  return (
    <>
      <div className={classes.head}>
        {summary}
        {!writing && (
          <Button
            ref={act}
            size="xs"
            variant="default"
            aria-describedby={`${place.clause.id}-words`}
            onClick={() => setWriting(true)}
          >
            {t(voice ? 'update' : 'add')}
          </Button>
        )}
      </div>
      {voice?.asked && <VoiceReconfirm place={place} voice={voice} />}
      {writing && (
        <div className={classes.form}>
          <VoiceForm place={place} onClose={close} />
        </div>
      )}
    </>
  );
}
