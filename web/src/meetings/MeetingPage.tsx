import { Anchor, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgendaSection } from '../agendas/AgendaSection.tsx';
import { NotFoundPage } from '../app/NotFoundPage.tsx';
import { useRoom } from '../live/hooks.ts';
import { MeetingMinutes } from '../minutes/MeetingMinutes.tsx';
import { useMarkReadOnOpen } from '../notifications/queries.ts';
import { TextLink } from '../ui/links.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { PageSkeleton } from '../ui/PageSkeleton.tsx';
import { TimeInZones } from '../ui/TimeInZones.tsx';
import { useRailBeside } from '../ui/use-rail-beside.ts';
import { AnswerSection } from './AnswerSection.tsx';
import { Attendance } from './Attendance.tsx';
import { AlternateNotice } from './AlternateNotice.tsx';
import { CancelledNotice } from './CancelledNotice.tsx';
import { MeetingActionsMenu } from './MeetingActionsMenu.tsx';
import { MeetingDialogs, type MeetingDialogState } from './MeetingDialogs.tsx';
import { MeetingState } from './MeetingState.tsx';
import { meetingQuery, useMeetingMutations, useRefetchMeeting, type MeetingView } from './queries.ts';
import { useOwnSeat } from './use-own-seat.ts';
import { PollSection } from './polls/PollSection.tsx';
import { MeetingReaders } from './MeetingReaders.tsx';

/** One meeting: when for me, whether I come, where, what about, who comes. */
export function MeetingPage() {
  const { t } = useTranslation('meetings');
  const { id = '' } = useParams({ strict: false });
  const refetch = useRefetchMeeting(id);
  useRoom(`meeting:${id}`, { onEvent: refetch, onReset: refetch, onAccessLost: refetch });
  const missing = { title: t('missing.title'), text: t('missing.text') };
  return (
    <QueryBoundary
      query={useQuery(meetingQuery(id))}
      skeleton={<PageSkeleton />}
      missing={<NotFoundPage of={missing} />}
    >
      {(meeting) => <MeetingContent meeting={meeting} />}
    </QueryBoundary>
  );
}

function MeetingContent({ meeting }: { meeting: MeetingView }) {
  const { t } = useTranslation('meetings');
  const mutations = useMeetingMutations(meeting.id);
  useMarkReadOnOpen('meeting', meeting.id);
  const [dialog, setDialog] = useState<MeetingDialogState>(null);
  const { seat, alternate } = useOwnSeat(meeting);
  const facts = (
    <>
      <MeetingPlace meeting={meeting} />
      <MeetingMinutes meetingId={meeting.id} />
      <MeetingReaders meeting={meeting} />
    </>
  );
  const isRailBeside = useRailBeside();
  return (
    <Page
      title={meeting.title}
      trail={
        <>
          <TextLink to="/meetings">{t('title')}</TextLink>
          {meeting.seriesId && (
            <>
              {' '}
              ·{' '}
              <TextLink to="/meetings/series/$id" params={{ id: meeting.seriesId }}>
                {t('series.whole')}
              </TextLink>
            </>
          )}
        </>
      }
      facts={
        <>
          <MeetingState state={meeting.state} />
          {meeting.state !== 'polling' && (
            <TimeInZones from={meeting.startsAt} to={meeting.endsAt} hostZone={meeting.timeZone} />
          )}
        </>
      }
      action={
        (meeting.can.change || meeting.can.copy) && (
          <MeetingActionsMenu meeting={meeting} onOpenDialog={setDialog} />
        )
      }
      rail={isRailBeside && facts}
    >
      {meeting.templateName !== null && (
        <Notice kind="note" title={t('template.is', { name: meeting.templateName })}>
          {t('template.text')} {t('draft.invited', { count: meeting.attendance?.length ?? 0 })}
        </Notice>
      )}
      {meeting.state === 'draft' && meeting.templateName === null && (
        <DraftNotice count={meeting.attendance?.length ?? 0} seriesId={meeting.seriesId} />
      )}
      {meeting.state === 'cancelled' && (
        <CancelledNotice
          reason={meeting.cancelReason}
          title={t('cancelled.title')}
          text={t('cancelled.text')}
        />
      )}
      {meeting.state === 'polling' && <PollSection meetingId={meeting.id} />}
      {meeting.can.answer && (
        <AnswerSection
          meeting={meeting}
          mutations={mutations}
          onAlternate={seat && !alternate ? () => setDialog('alternate') : undefined}
        />
      )}
      {seat && (
        <AlternateNotice
          seat={seat}
          alternate={alternate}
          onRemove={() => setDialog({ takeBack: seat })}
          mayRemove={meeting.can.alternate}
        />
      )}
      {!isRailBeside && facts}
      <AgendaSection meetingId={meeting.id} />
      <Attendance
        meeting={meeting}
        onWithdraw={meeting.can.invite ? (withdraw) => setDialog({ withdraw }) : undefined}
      />
      <MeetingDialogs
        meeting={meeting}
        mutations={mutations}
        dialog={dialog}
        onClose={() => setDialog(null)}
      />
    </Page>
  );
}

function DraftNotice({ count, seriesId }: { count: number; seriesId: string | null }) {
  const { t } = useTranslation('meetings');
  return (
    <Notice kind="note" title={t('draft.title')}>
      {t('draft.text')} {t('draft.invited', { count })} {seriesId && t('series.draftOne')}
    </Notice>
  );
}

/** Place, way to join for those invited, and the entry for one's own calendar. */
function MeetingPlace({ meeting }: { meeting: MeetingView }) {
  const { t } = useTranslation('meetings');
  const isAhead = meeting.state === 'scheduled' || meeting.state === 'in-session';
  return (
    <Section title={t('facts.place')}>
      <Stack gap="sm">
        <Text>{meeting.place ?? (meeting.joinUrl ? t('facts.join') : t('facts.none'))}</Text>
        {meeting.joinUrl && meeting.state !== 'held' && (
          <Anchor href={meeting.joinUrl} target="_blank" rel="noreferrer noopener">
            {t('facts.joinLink')}
          </Anchor>
        )}
        {meeting.note && <Text style={{ whiteSpace: 'pre-line' }}>{meeting.note}</Text>}
        {isAhead && (
          <Anchor href={`/api/meetings/${meeting.id}/calendar.ics`} size="sm" display="inline-block" mih={24}>
            {t('facts.file')}
          </Anchor>
        )}
      </Stack>
    </Section>
  );
}
