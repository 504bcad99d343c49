import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { AnswerMark } from './AnswerMark.tsx';
import classes from './Answers.module.css';
import { VoterActions } from './VoterActions.tsx';
import { VoterName } from './VoterName.tsx';
import { SHOWN_ANSWERS, votersWith, type AnswersProps } from './voter-answers.ts';

/** The answers on a phone: each date with how many said what, opened to see who. */
export function AnswersByDate({ poll, voters, mutations }: AnswersProps) {
  const { t } = useTranslation('polls');
  const format = useFormat();
  return (
    <div className={classes.dates}>
      {poll.slots.map((slot) => {
        const given = SHOWN_ANSWERS.map((answer) => ({
          answer,
          voters: votersWith(answer, slot.id, voters),
        })).filter((group) => group.voters.length > 0);
        return (
          <details key={slot.id}>
            <summary>
              {format.shortInstant(slot.startsAt)}
              <span className={classes.legend}>
                {given.map((group) => (
                  <span key={group.answer} className={classes.count}>
                    <AnswerMark answer={group.answer} /> {format.number(group.voters.length)}
                  </span>
                ))}
              </span>
            </summary>
            {given.map((group) => (
              <section key={group.answer} aria-label={t(`answer.${group.answer}`)}>
                <AnswerMark answer={group.answer} />
                <ul>
                  {group.voters.map((voter) => (
                    <li key={voter.memberId}>
                      <VoterName voter={voter} />
                      {mutations && <VoterActions voter={voter} mutations={mutations} />}
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </details>
        );
      })}
    </div>
  );
}
