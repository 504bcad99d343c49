import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { Section } from '../../ui/Page.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { AnswersMatrix } from './AnswersMatrix.tsx';
import { ChangePollDialog } from './ChangePollDialog.tsx';
import { ConfirmSlotDialog } from './ConfirmSlotDialog.tsx';
import { pollQuery, usePollMutations, type PollMutations, type PollView, type SlotView } from './queries.ts';
import { SlotRanking } from './SlotRanking.tsx';
import { ChangeTimeZoneDialog } from './ChangeTimeZoneDialog.tsx';
import { SlotAnswers } from './SlotAnswers.tsx';

/**
 * The choosing of the date in the page of its meeting: my answers, how far each date reaches, what everyone
 * said.
 */
export function PollSection({ meetingId }: { meetingId: string }) {
  return (
    <QueryBoundary query={useQuery(pollQuery(meetingId))}>
      {(poll) => <PollContent poll={poll} />}
    </QueryBoundary>
  );
}

function PollContent({ poll }: { poll: PollView }) {
  const mutations = usePollMutations(poll.meetingId);
  const [confirming, setConfirming] = useState<SlotView | null>(null);
  const [changing, setChanging] = useState<'slots' | 'zone' | null>(null);
  return (
    <>
      {poll.can.answer && <MyAnswers poll={poll} mutations={mutations} />}
      {!poll.can.answer && <PollDeadline poll={poll} />}
      {poll.slots.some((slot) => slot.reach) && (
        <SlotRanking
          poll={poll}
          onConfirm={setConfirming}
          onChange={poll.can.change ? setChanging : undefined}
        />
      )}
      {poll.voters && (
        <AnswersMatrix poll={poll} voters={poll.voters} mutations={poll.can.change ? mutations : undefined} />
      )}
      {confirming && (
        <ConfirmSlotDialog
          poll={poll}
          slot={confirming}
          mutations={mutations}
          onClose={() => setConfirming(null)}
        />
      )}
      {changing === 'slots' && (
        <ChangePollDialog poll={poll} mutations={mutations} onClose={() => setChanging(null)} />
      )}
      {changing === 'zone' && (
        <ChangeTimeZoneDialog poll={poll} mutations={mutations} onClose={() => setChanging(null)} />
      )}
    </>
  );
}

function MyAnswers({ poll, mutations: { answer } }: { poll: PollView; mutations: PollMutations }) {
  const { t } = useTranslation('polls');
  const left = poll.slots.filter((slot) => slot.mine === null).length;
  return (
    <Section title={t('mine.title')}>
      <PollDeadline poll={poll} />
      <Text size="sm" fw={left > 0 ? 600 : 400}>
        {t('mine.left', { count: left })}
      </Text>
      <SlotAnswers
        slots={poll.slots}
        hostZone={poll.timeZone}
        pending={answer.isPending ? answer.variables : undefined}
        onAnswer={(slotAnswer, done) => answer.mutate(slotAnswer, { onSuccess: done })}
      />
      <ProblemNotice problem={answer.error} />
      <Text size="sm" c="dimmed">
        {t('mine.hint')}
      </Text>
    </Section>
  );
}

function PollDeadline({ poll }: { poll: PollView }) {
  const { t } = useTranslation('polls');
  const format = useFormat();
  return (
    <Text size="sm">{t(poll.open ? 'mine.by' : 'mine.closed', { time: format.instant(poll.answerBy) })}</Text>
  );
}
