import { STATUS_SEATS, type StatusSeat } from '@nbn/contracts';
import { VisuallyHidden } from '@mantine/core';
import IconQuestionMark from '@tabler/icons-react/icons/IconQuestionMark';
import { useTranslation } from 'react-i18next';
import type { VoiceCells } from '../queries.ts';
import { StatusIcon } from '../StatusIcon.tsx';
import { AgreementIcon } from './AgreementMark.tsx';
import { useVoiceText } from './use-voice-text.ts';
import classes from './Voices.module.css';

/** Below the sign of a cell: what government and NGO say, and whether that is the same. */
export function VoiceSigns({ voices }: { voices: VoiceCells }) {
  const textOf = useVoiceText();
  const { agreement } = voices;
  const [government, ngo] = STATUS_SEATS.map((seat) => <Sign key={seat} seat={seat} voice={voices[seat]} />);
  return (
    <span className={classes.signs} data-agreement={agreement}>
      <VisuallyHidden>{`. ${textOf(voices)}`}</VisuallyHidden>
      {government}
      {agreement === 'agree' || agreement === 'differ' ? (
        <AgreementIcon agreement={agreement} size={14} />
      ) : (
        <span className={classes.between} />
      )}
      {ngo}
    </span>
  );
}

function Sign({ seat, voice }: { seat: StatusSeat; voice: VoiceCells[StatusSeat] }) {
  const { t } = useTranslation('voices');
  return (
    <span className={classes.voiceSign} aria-hidden>
      <span>{t(`initial.${seat}`)}</span>
      {voice?.status ? <StatusIcon status={voice.status} size={13} /> : <span>–</span>}
      {voice?.asked && <IconQuestionMark size={11} stroke={2} />}
    </span>
  );
}
