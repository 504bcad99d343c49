import { Button, Group } from '@mantine/core';
import { ATTENDANCE_ANSWERS } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { Notice } from '../ui/Notice.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import type { MeetingActs, MeetingView } from './queries.ts';

/** The question to those invited: yes or no, changed as often as need be. */
export function AnswerSection({ meeting, acts: { answer } }: { meeting: MeetingView; acts: MeetingActs }) {
  const { t } = useTranslation('meetings');
  // Shown at once; taken back if the server refuses.
  const said = answer.isPending ? answer.variables : meeting.answer;
  return (
    <Notice
      kind={said === null ? 'waits' : 'note'}
      title={t('answer.title')}
      acts={
        <Group gap="sm">
          {ATTENDANCE_ANSWERS.map((choice) => (
            <Button
              key={choice} variant={said === choice ? 'filled' : 'default'} aria-pressed={said === choice}
              onClick={() => answer.mutate(choice, { onSuccess: () => announce(t(`answer.saved.${choice}`)) })}
            >
              {t(`answer.${choice}`)}
            </Button>
          ))}
        </Group>
      }
    >
      {said === null ? t('answer.waits') : t(`answer.given.${said}`)}
      <ProblemNotice problem={answer.error} />
    </Notice>
  );
}
