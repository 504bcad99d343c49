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
  const acts = usePollMutations(poll.meetingId);
  const [confirming, setConfirming] = useState<SlotView | null>(null);
  const [changing, setChanging] = useState<'slots' | 'zone' | null>(null);
  return (
    <>
      {poll.can.answer && <MyAnswers poll={poll} acts={acts} />}
      {!poll.can.answer && <PollDeadline poll={poll} />}
      {poll.slots.some((slot) => slot.reach) && (
        <SlotRanking
          poll={poll}
          onConfirm={setConfirming}
          onChange={poll.can.change ? setChanging : undefined}
        />
      )}
      {poll.voters && (
        <AnswersMatrix poll={poll} voters={poll.voters} acts={poll.can.change ? acts : undefined} />
      )}
      {confirming && (
        <ConfirmSlotDialog poll={poll} slot={confirming} acts={acts} onClose={() => setConfirming(null)} />
      )}
      {changing === 'slots' && <ChangePollDialog poll={poll} acts={acts} onClose={() => setChanging(null)} />}
      {changing === 'zone' && (
        <ChangeTimeZoneDialog poll={poll} acts={acts} onClose={() => setChanging(null)} />
      )}
    </>
  );
}

function MyAnswers({ poll, acts: { say } }: { poll: PollView; acts: PollMutations }) {
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
        saying={say.isPending ? say.variables : undefined}
        onSay={(said, done) => say.mutate(said, { onSuccess: done })}
      />
      <ProblemNotice problem={say.error} />
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
