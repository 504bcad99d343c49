import { Button, Group } from '@mantine/core';
import { ATTENDANCE_ANSWERS, type AttendanceAnswer, type AttendanceMode } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import { Notice } from '../../ui/Notice.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { seriesQuery, useSeriesMutations, type SeriesMutations, type SeriesView } from './queries.ts';

/** The dates that one answer counts for. */
const answerableDates = ({ meetings }: SeriesView) => meetings.filter(({ answerable }) => answerable);

/** On the page of a series: one answer for all its dates. */
export function SeriesAnswer({
  series,
  mutations: { answer },
}: {
  series: SeriesView;
  mutations: SeriesMutations;
}) {
  const { t } = useTranslation('meetings');
  const dates = answerableDates(series);
  if (dates.length < 2) return null;
  const answers = new Set(dates.map((date) => date.answer));
  const said = answers.size === 1 ? [...answers][0]! : null;
  const isAnswered = !answers.has(null);
  return (
    <Notice
      kind={isAnswered ? 'note' : 'waits'}
      title={t(isAnswered ? 'answer.yours' : 'answer.title')}
      actions={
        <Group gap="sm">
          {ATTENDANCE_ANSWERS.map((choice) => (
            <Button
              key={choice}
              variant={said === choice ? 'filled' : 'default'}
              aria-pressed={said === choice}
              onClick={() =>
                answer.mutate({ answer: choice }, { onSuccess: () => announce(t('series.answer.saved')) })
              }
            >
              {t(`series.answer.${choice}`, { dates: dates.length })}
            </Button>
          ))}
        </Group>
      }
    >
      {isAnswered ? t(`series.answer.given.${said ?? 'mixed'}`) : t('series.answer.text')}
      <ProblemNotice problem={answer.error} />
    </Notice>
  );
}

/** On the page of one meeting of it: the answer given there, for all the other dates as well. */
export function SameAnswerForSeries({
  seriesId,
  said,
  mode,
}: {
  seriesId: string;
  said: AttendanceAnswer;
  mode: AttendanceMode | null;
}) {
  const { t } = useTranslation('meetings');
  const { data: series } = useQuery(seriesQuery(seriesId));
  const { answer } = useSeriesMutations(seriesId);
  const dates = series ? answerableDates(series) : [];
  if (dates.length < 2 || dates.every((date) => date.answer === said)) return null;
  const given = { answer: said, ...(mode ? { attendanceMode: mode } : {}) };
  return (
    <>
      <Button
        mt="xs"
        size="compact-sm"
        variant="default"
        loading={answer.isPending}
        onClick={() => answer.mutate(given, { onSuccess: () => announce(t('series.answer.saved')) })}
      >
        {t('series.answer.same', { dates: dates.length })}
      </Button>
      <ProblemNotice problem={answer.error} />
    </>
  );
}
