import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import { useFormat } from '../../i18n/format.ts';
import { ChoiceField } from '../../ui/Form.tsx';
import { TextLink } from '../../ui/links.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { TimeInZones } from '../../ui/TimeInZones.tsx';
import { meetingQuery } from '../queries.ts';
import { useReplyMutations, type ReplyLine } from './queries.ts';

const REASONS = [
  'not-authenticated',
  'sent-by-another',
  'proposes-another-time',
  'nobody-invited',
  'unreadable',
  'incomplete',
  'several-attendees',
  'too-many-events',
  'too-large',
  'no-such-meeting',
  'meeting-already-cancelled',
  'meeting-over',
  'not-dealt-with',
] as const;
type Reason = (typeof REASONS)[number];

/** One answer that waits: what it says of which meeting, why it waits, and what can be done with it. */
export function ReplyItem({ reply }: { reply: ReplyLine }) {
  const { t } = useTranslation('meetings');
  const heading = useId();
  const { accept, setAside } = useReplyMutations(reply.id);
  const [chosen, setChosen] = useState<string | null>(reply.memberId);
  const reason = REASONS.find((known) => known === reply.reason);
  const refused = reply.outcome === 'refused';
  const takes = !refused && reply.reason !== 'proposes-another-time';
  const who = reply.memberName ?? reply.attendee ?? reply.sender ?? t('replies.unknownSender');
  const says = reply.answer ? t(`replies.says.${reply.answer}`, { who }) : t('replies.refused');
  return (
    <li aria-labelledby={heading}>
      <Stack gap="xs">
        <Text id={heading} fw={600}>
          {says}
        </Text>
        <AnsweredMeeting reply={reply} />
        {reply.remark && (
          <Text size="sm" fs="italic">
            “{reply.remark}”
          </Text>
        )}
        <Text size="sm">
          {reason &&
            t(`replies.reason.${reason satisfies Reason}`, {
              sender: reply.sender ?? '?',
              attendee: reply.attendee ?? '?',
            })}
        </Text>
        {refused && <ReplyEmail reply={reply} />}
        {takes && reply.meetingId && reply.memberId === null && (
          <ReplyMemberSelect meetingId={reply.meetingId} value={chosen} onChange={setChosen} />
        )}
        <ProblemNotice problem={accept.error ?? setAside.error} />
        <Group gap="sm">
          {takes && (
            <Button
              size="sm"
              loading={accept.isPending}
              disabled={chosen === null}
              onClick={() =>
                accept.mutate(reply.memberId ? null : chosen, {
                  onSuccess: () => announce(t('replies.taken')),
                })
              }
            >
              {reply.memberName ? t('replies.takeOf', { name: reply.memberName }) : t('replies.take')}
            </Button>
          )}
          <Button
            size="sm"
            variant="default"
            loading={setAside.isPending}
            onClick={() =>
              setAside.mutate(undefined, { onSuccess: () => announce(t('replies.setAsideDone')) })
            }
          >
            {t('replies.setAside')}
          </Button>
        </Group>
      </Stack>
    </li>
  );
}

/** The meeting that it names, where that is one of ours. */
function AnsweredMeeting({
  reply: { meetingId, title, startsAt, endsAt, timeZone, series },
}: {
  reply: ReplyLine;
}) {
  const { t } = useTranslation('meetings');
  if (!meetingId || !startsAt || !endsAt || !timeZone) return null;
  return (
    <>
      <Text size="sm">
        <TextLink to="/meetings/$id" params={{ id: meetingId }}>
          {title}
        </TextLink>
        {series && ` · ${t('series.one')}`}
      </Text>
      <TimeInZones from={startsAt} to={endsAt} hostZone={timeZone} brief />
    </>
  );
}

/** Where to look for a mail whose answer could not be taken. */
function ReplyEmail({ reply: { sender, readAt } }: { reply: ReplyLine }) {
  const { t } = useTranslation('meetings');
  const format = useFormat();
  const found = t('replies.found', {
    sender: sender ?? t('replies.unknownSender'),
    when: format.instant(readAt),
  });
  return (
    <Text size="sm" c="dimmed">
      {found}
    </Text>
  );
}

/** Those invited, for an answer that came from an address of nobody's. */
function ReplyMemberSelect({
  meetingId,
  value,
  onChange,
}: {
  meetingId: string;
  value: string | null;
  onChange: (memberId: string | null) => void;
}) {
  const { t } = useTranslation('meetings');
  const meeting = useQuery(meetingQuery(meetingId));
  const invited = meeting.data?.attendance ?? [];
  return (
    <ChoiceField
      name="memberId"
      maw={420}
      label={t('replies.whose')}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || null)}
      data={[
        { value: '', label: t('replies.choose') },
        ...invited.map(({ memberId, name, organisation }) => ({
          value: memberId,
          label: `${name}, ${organisation}`,
        })),
      ]}
    />
  );
}
