import { VisuallyHidden } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';
import { AnswerMark } from './AnswerMark.tsx';
import classes from './Answers.module.css';
import { VoterActions } from './VoterActions.tsx';
import { VoterName } from './VoterName.tsx';
import { answerTo, SHOWN_ANSWERS, votersWith, type AnswersProps } from './voter-answers.ts';

/** So many dates leave room for the word beside each icon. */
const DATES_WITH_WORDS = 4;

/** All answers on one screen: a line a seat, a column a date, and beneath them how many gave each answer. */
export function AnswersTable({ poll, voters, mutations }: AnswersProps) {
  const { t } = useTranslation('polls');
  const format = useFormat();
  const captionId = useId();
  const brief = poll.slots.length > DATES_WITH_WORDS;
  return (
    <>
      {brief && (
        <p className={classes.legend} aria-hidden>
          {SHOWN_ANSWERS.map((answer) => (
            <AnswerMark key={answer} answer={answer} />
          ))}
        </p>
      )}
      <ScrollRegion labelledBy={captionId} lined tall>
        <table className={classes.table}>
          <caption id={captionId}>
            <VisuallyHidden>{t('matrix.caption')}</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('matrix.who')}</th>
              {poll.slots.map((slot) => (
                <th key={slot.id} scope="col">
                  {format.shortInstant(slot.startsAt)}
                </th>
              ))}
              {mutations && (
                <th scope="col">
                  <VisuallyHidden>{t('voter.head')}</VisuallyHidden>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {voters.map((voter) => (
              <tr key={voter.memberId}>
                <th scope="row">
                  <VoterName voter={voter} />
                </th>
                {poll.slots.map((slot) => (
                  <td key={slot.id}>
                    <AnswerMark answer={answerTo(slot.id, voter)} brief={brief} />
                  </td>
                ))}
                {mutations && (
                  <td>
                    <VoterActions voter={voter} mutations={mutations} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
          <AnswerTotals poll={poll} voters={voters} />
        </table>
      </ScrollRegion>
    </>
  );
}

function AnswerTotals({ poll, voters }: Pick<AnswersProps, 'poll' | 'voters'>) {
  const format = useFormat();
  return (
    <tfoot>
      {SHOWN_ANSWERS.map((answer) => (
        <tr key={answer}>
          <th scope="row">
            <AnswerMark answer={answer} />
          </th>
          {poll.slots.map((slot) => (
            <td key={slot.id}>{format.number(votersWith(answer, slot.id, voters).length)}</td>
          ))}
        </tr>
      ))}
    </tfoot>
  );
}
