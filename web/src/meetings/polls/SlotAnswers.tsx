import { POLL_ANSWERS, type PollAnswer } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import { useFormat } from '../../i18n/format.ts';
import classes from './Polls.module.css';
import type { SlotAnswerInput } from './queries.ts';
import { SlotTime } from './SlotTime.tsx';

interface Slot {
  id: string;
  startsAt: string;
  endsAt: string;
  mine: PollAnswer | null;
}

interface SlotAnswersProps {
  slots: readonly Slot[];
  hostZone: string;
  /** The reader's zone where no session says it. */
  zone?: string;
  /** What is on its way to the server: shown at once, taken back if it is refused. */
  pending: SlotAnswerInput | undefined;
  onAnswer: (answer: SlotAnswerInput, done: () => void) => void;
}

/** The slots with the reader's answers; each press is saved by itself. */
export function SlotAnswers({ slots, hostZone, zone, pending, onAnswer }: SlotAnswersProps) {
  const { t } = useTranslation('polls');
  const format = useFormat();
  const saidOf = (slot: Slot) => (pending?.slotId === slot.id ? pending.answer : slot.mine);
  return (
    <ul className={classes.slots}>
      {slots.map((slot) => (
        <li key={slot.id}>
          <SlotTime from={slot.startsAt} to={slot.endsAt} hostZone={hostZone} {...(zone ? { zone } : {})} />
          <fieldset
            className={classes.choice}
            aria-label={t('mine.group', { slot: format.shortInstant(slot.startsAt, zone) })}
          >
            {POLL_ANSWERS.map((answer) => (
              <button
                key={answer}
                type="button"
                aria-pressed={saidOf(slot) === answer}
                onClick={() => onAnswer({ slotId: slot.id, answer }, () => announce(t(`saved.${answer}`)))}
              >
                {t(`answer.${answer}`)}
              </button>
            ))}
          </fieldset>
        </li>
      ))}
    </ul>
  );
}
