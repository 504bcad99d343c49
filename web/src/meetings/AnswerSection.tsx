import { Button, Group, Text } from '@mantine/core';
import { ATTENDANCE_ANSWERS } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { Notice } from '../ui/Notice.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { AttendanceModeField } from './AttendanceModeField.tsx';
import { AccessNeedsField } from './AccessNeedsField.tsx';
import { SameAnswerForSeries } from './series/SeriesAnswer.tsx';
import type { MeetingMutations, MeetingView } from './queries.ts';

interface AnswerSectionProps {
  meeting: MeetingView;
  mutations: MeetingMutations;
  /** Asks to name somebody who acts for the reader's seat; absent for those who hold none. */
  onAlternate?: (() => void) | undefined;
}

/** The question to those invited: yes or no, changed as often as need be. */
export function AnswerSection({ meeting, mutations: { answer }, onAlternate }: AnswerSectionProps) {
  const { t } = useTranslation(['meetings', 'polls']);
  // Shown at once; taken back if the server refuses.
  const said = answer.isPending ? answer.variables.answer : meeting.answer;
  // Once it is in session, who is there checks in.
  const waits = said === null && meeting.state !== 'in-session';
  const mode = (answer.isPending && answer.variables.attendanceMode) || meeting.attendanceMode;
  const needs = (answer.isPending && answer.variables.needs) || meeting.needs;
  return (
    <Notice kind={waits ? 'waits' : 'note'} title={t(said === null ? 'answer.title' : 'answer.yours')}>
      {said === null ? t(waits ? 'answer.waits' : 'answer.inSession') : t(`answer.given.${said}`)}
      <ProblemNotice problem={answer.error} />
      <Group gap="sm" my="xs">
        {ATTENDANCE_ANSWERS.map((choice) => (
          <Button
            key={choice}
            variant={said === choice ? 'filled' : 'default'}
            aria-pressed={said === choice}
            onClick={() =>
              answer.mutate({ answer: choice }, { onSuccess: () => announce(t(`answer.saved.${choice}`)) })
            }
          >
            {t(`answer.${choice}`)}
          </Button>
        ))}
      </Group>
      {said === 'yes' && meeting.place && meeting.joinUrl && (
        <AttendanceModeField
          value={mode}
          onChange={(attendanceMode) =>
            answer.mutate(
              { answer: 'yes', attendanceMode },
              { onSuccess: () => announce(t(`polls:attending.saved.${attendanceMode}`)) },
            )
          }
        />
      )}
      {said === 'yes' && (
        <AccessNeedsField
          value={needs}
          onChange={(chosen) =>
            answer.mutate(
              { answer: 'yes', needs: chosen },
              { onSuccess: () => announce(t('polls:needs.saved')) },
            )
          }
        />
      )}
      {said && meeting.seriesId && !answer.isPending && (
        <SameAnswerForSeries
          seriesId={meeting.seriesId}
          said={said}
          mode={said === 'yes' ? meeting.attendanceMode : null}
        />
      )}
      {onAlternate && said !== 'yes' && (
        <Group gap="sm" mt="xs">
          <Text size="sm">{t('polls:alternate.offer')}</Text>
          <Button size="compact-sm" variant="default" onClick={onAlternate}>
            {t('polls:alternate.act')}
          </Button>
        </Group>
      )}
    </Notice>
  );
}
