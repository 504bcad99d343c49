import { Anchor, Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { RowLink, TextLink } from '../../ui/links.tsx';
import { Listing, ListRow } from '../../ui/Listing.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { PageSkeleton } from '../../ui/PageSkeleton.tsx';
import { TimeInZones } from '../../ui/TimeInZones.tsx';
import { CancelDialog } from '../CancelDialog.tsx';
import { CancelledNotice } from '../CancelledNotice.tsx';
import { InviteGuestsDialog } from '../InviteGuestsDialog.tsx';
import { MeetingState } from '../MeetingState.tsx';
import { SeriesEditDialog, SeriesEditMenu, type SeriesEdit } from './SeriesEditMenu.tsx';
import { SeriesAnswer } from './SeriesAnswer.tsx';
import { seriesQuery, useSeriesMutations, type SeriesMutations, type SeriesView } from './queries.ts';

type SeriesDialogState = 'invite' | 'schedule' | 'cancel' | SeriesEdit | null;

/** A series: its meetings with their states, and what is done with all of them at once. */
export function SeriesPage() {
  const { id = '' } = useParams({ strict: false });
  return (
    <QueryBoundary query={useQuery(seriesQuery(id))} skeleton={<PageSkeleton />}>
      {(series) => <SeriesContent series={series} />}
    </QueryBoundary>
  );
}

function SeriesContent({ series }: { series: SeriesView }) {
  const { t } = useTranslation('meetings');
  const format = useFormat();
  const mutations = useSeriesMutations(series.id);
  const [dialog, setDialog] = useState<SeriesDialogState>(null);
  return (
    <Page
      title={series.title}
      trail={<TextLink to="/meetings">{t('title')}</TextLink>}
      facts={
        <Text size="sm">
          {t('series.facts', { count: series.meetings.length, city: format.city(series.timeZone) })}
        </Text>
      }
      action={<SeriesActions series={series} onAsk={setDialog} />}
    >
      {series.state === 'draft' && (
        <Notice kind="note" title={t('series.draft.title')}>
          {t('series.draft.text')} {t('draft.invited', { count: series.invited ?? 0 })}
        </Notice>
      )}
      {series.state === 'cancelled' && (
        <CancelledNotice
          reason={series.cancelReason}
          title={t('series.cancelled.title')}
          text={t('series.cancelled.text')}
        />
      )}
      <SeriesAnswer series={series} mutations={mutations} />
      <SeriesPlace series={series} />
      <Section title={t('series.meetings')}>
        <Listing label={t('series.meetings')}>
          {series.meetings.map((meeting) => (
            <ListRow
              key={meeting.id}
              title={
                <RowLink to="/meetings/$id" params={{ id: meeting.id }}>
                  <TimeInZones from={meeting.startsAt} to={meeting.endsAt} hostZone={series.timeZone} brief />
                </RowLink>
              }
              facts={[
                meeting.moved && t('series.moved'),
                meeting.answer && meeting.state !== 'cancelled' && t(`list.${meeting.answer}`),
                meeting.coming !== null &&
                  meeting.state !== 'draft' &&
                  t('series.coming', { count: meeting.coming }),
              ]}
              aside={<MeetingState state={meeting.state} />}
            />
          ))}
        </Listing>
      </Section>
      <SeriesDialogs series={series} mutations={mutations} dialog={dialog} onClose={() => setDialog(null)} />
    </Page>
  );
}

/** Where its meetings are held; the way to join by video for those who may know it. */
function SeriesPlace({ series: { place, joinUrl, state } }: { series: SeriesView }) {
  const { t } = useTranslation('meetings');
  if (state === 'cancelled' || (!place && !joinUrl)) return null;
  return (
    <Section title={t('facts.place')}>
      <Text>{place ?? t('facts.join')}</Text>
      {joinUrl && (
        <Anchor href={joinUrl} target="_blank" rel="noreferrer noopener" display="inline-block" mih={24}>
          {t('facts.joinLink')}
        </Anchor>
      )}
    </Section>
  );
}

function SeriesActions({
  series,
  onAsk,
}: {
  series: SeriesView;
  onAsk: (dialog: SeriesDialogState) => void;
}) {
  const { t } = useTranslation('meetings');
  const { can, invited, state } = series;
  if (!can.invite) return null;
  const ready = can.schedule && (invited ?? 0) > 0;
  return (
    <Group gap="sm">
      {can.schedule && ready && <Button onClick={() => onAsk('schedule')}>{t('act.schedule')}</Button>}
      <Button variant={ready || state !== 'draft' ? 'default' : 'filled'} onClick={() => onAsk('invite')}>
        {t('act.invite')}
      </Button>
      {can.change && <SeriesEditMenu series={series} onAsk={onAsk} />}
      {can.cancel && (
        <Button variant="subtle" color="brick" onClick={() => onAsk('cancel')}>
          {t('series.cancel')}
        </Button>
      )}
    </Group>
  );
}

function SeriesDialogs({
  series,
  mutations,
  dialog,
  onClose,
}: {
  series: SeriesView;
  mutations: SeriesMutations;
  dialog: SeriesDialogState;
  onClose: () => void;
}) {
  const { t } = useTranslation('meetings');
  const count = series.invited ?? 0;
  if (dialog === null) return null;
  if (dialog === 'change' || dialog === 'extend' || dialog === 'end')
    return <SeriesEditDialog edit={dialog} series={series} mutations={mutations} onClose={onClose} />;
  if (dialog === 'invite') {
    return (
      <InviteGuestsDialog
        of={{ id: series.meetings[0]!.id, country: series.country }}
        invite={mutations.invite}
        effect={series.state === 'draft' ? t('dialog.inviteDraftEffect') : t('series.inviteEffect')}
        opened
        onClose={onClose}
      />
    );
  }
  if (dialog === 'cancel') {
    const { mutate, isPending, error } = mutations.cancel;
    const draft = series.state === 'draft';
    return (
      <CancelDialog
        place={`cancel ${series.id}`}
        title={t('series.cancelQuestion')}
        verb={t('series.cancel')}
        busy={isPending}
        problem={error}
        onClose={onClose}
        consequence={draft ? t('dialog.cancelDraftEffect') : t('series.cancelEffect', { count })}
        reasonHint={draft ? null : t('cancelReason.series')}
        onConfirm={(reason) => mutate(reason, { onSuccess: onClose })}
      />
    );
  }
  const { mutate, isPending, error } = mutations.schedule;
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('dialog.schedule')}
      verb={t('act.schedule')}
      busy={isPending}
      problem={error}
      consequence={t('series.scheduleEffect', { count })}
      onConfirm={() => mutate(undefined, { onSuccess: onClose })}
    />
  );
}
