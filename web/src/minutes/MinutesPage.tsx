import { Button } from '@mantine/core';
import type { AgendaLiveEvents } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NotFoundPage } from '../app/NotFoundPage.tsx';
import { useFormat } from '../i18n/format.ts';
import { LazyKeepPaper } from '../kept-papers/LazyKeepPaper.tsx';
import { useRoom } from '../live/hooks.ts';
import { useMarkReadOnOpen } from '../notifications/queries.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { TextLink } from '../ui/links.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import type { ContentsEntry } from '../ui/PageContents.tsx';
import { PageSkeleton } from '../ui/PageSkeleton.tsx';
import { TimeInZones } from '../ui/TimeInZones.tsx';
import { Addenda } from './Addenda.tsx';
import { entryAnchor, numberedTitle, EntrySection } from './EntrySection.tsx';
import classes from './Minutes.module.css';
import { MinutesDialogs, type MinutesDialogState } from './MinutesDialogs.tsx';
import { MinutesState } from './MinutesState.tsx';
import { MinutesThread } from './MinutesThread.tsx';
import { PresentSection } from './PresentSection.tsx';
import { minutesQuery, useRefetchMinutes, type MinutesView } from './queries.ts';
import { GeneralRemarks } from './Remarks.tsx';

/** The minutes of a meeting as one document: read, written, circulated, approved. */
export function MinutesPage() {
  const { t } = useTranslation('minutes');
  const { id = '' } = useParams({ strict: false });
  const refetch = useRefetchMinutes(id);
  useRoom<AgendaLiveEvents>(`meeting:${id}`, { onEvent: refetch, onReset: refetch });
  const missing = { title: t('missing.title'), text: t('missing.text') };
  return (
    <QueryBoundary
      query={useQuery(minutesQuery(id))}
      skeleton={<PageSkeleton />}
      missing={<NotFoundPage of={missing} />}
    >
      {(minutes) => <MinutesContent minutes={minutes} />}
    </QueryBoundary>
  );
}

function MinutesContent({ minutes }: { minutes: MinutesView }) {
  const { t } = useTranslation('minutes');
  const [dialog, setDialog] = useState<MinutesDialogState | null>(null);
  useMarkReadOnOpen('meeting', minutes.meetingId);
  return (
    <Page
      serif
      title={t('of', { title: minutes.title })}
      trail={
        <TextLink to="/meetings/$id" params={{ id: minutes.meetingId }}>
          {minutes.title}
        </TextLink>
      }
      facts={
        <>
          <MinutesState state={minutes.state} />
          <TimeInZones from={minutes.startsAt} to={minutes.endsAt} hostZone={minutes.timeZone} />
        </>
      }
      action={<PrimaryAction minutes={minutes} onOpenDialog={setDialog} />}
      thread={<MinutesThread minutes={minutes} />}
      contents={contentsOf(minutes.entries)}
    >
      <StateNotice minutes={minutes} />
      {minutes.begun && <LazyKeepPaper source={{ kind: 'minutes', id: minutes.meetingId }} />}
      {!minutes.begun && <EmptyState title={t('notBegun.title')} text={t('notBegun.text')} />}
      {minutes.begun && (
        <PresentSection
          minutes={minutes}
          onRecord={minutes.can.write ? () => setDialog({ act: 'present' }) : undefined}
        />
      )}
      {minutes.begun && minutes.entries.length === 0 && (
        <EmptyState
          title={t('noItems.title')}
          text={t(minutes.can.write ? 'noItems.write' : 'noItems.text')}
        />
      )}
      {minutes.begun && <Entries minutes={minutes} onOpenDialog={setDialog} />}
      <Addenda
        minutes={minutes}
        onAdd={minutes.can.addend ? () => setDialog({ act: 'addend' }) : undefined}
      />
      {minutes.begun && <GeneralRemarks minutes={minutes} onOpenDialog={setDialog} />}
      {dialog && <MinutesDialogs minutes={minutes} dialog={dialog} onClose={() => setDialog(null)} />}
    </Page>
  );
}

function contentsOf(entries: MinutesView['entries']): ContentsEntry[] {
  const hasSections = entries.some(({ kind }) => kind === 'section');
  return entries.map((entry) => ({
    id: entryAnchor(entry),
    label: numberedTitle(entry),
    level: hasSections && entry.kind !== 'section' ? 2 : 1,
  }));
}

/** The entries in the order of the agenda, under the headings of its sections, with the agenda's numbers. */
function Entries({
  minutes,
  onOpenDialog,
}: {
  minutes: MinutesView;
  onOpenDialog: (dialog: MinutesDialogState) => void;
}) {
  return minutes.entries.map((entry) =>
    entry.kind === 'section' ? (
      <h2 key={entry.itemId} id={entryAnchor(entry)} className={classes.heading}>
        {numberedTitle(entry)}
      </h2>
    ) : (
      <EntrySection key={entry.itemId} minutes={minutes} entry={entry} onOpenDialog={onOpenDialog} />
    ),
  );
}

/**
 * What is expected next: of those who keep them to circulate, of a seat that reads them to object or to be
 * silent.
 */
function PrimaryAction({
  minutes: { can, state },
  onOpenDialog,
}: {
  minutes: MinutesView;
  onOpenDialog: (dialog: MinutesDialogState) => void;
}) {
  const { t } = useTranslation('minutes');
  if (can.circulate)
    return <Button onClick={() => onOpenDialog({ act: 'circulate' })}>{t('circulate.verb')}</Button>;
  if (can.remark && state === 'circulated')
    return (
      <Button variant="default" onClick={() => onOpenDialog({ act: 'remark', entry: null })}>
        {t('entry.remark.circulated')}
      </Button>
    );
  return null;
}

const NOTICE_OF = { circulated: 'note', corrections: 'waits', approved: 'good' } as const;

function StateNotice({ minutes: { state, approveAt, approvedAt } }: { minutes: MinutesView }) {
  const { t } = useTranslation('minutes');
  const format = useFormat();
  if (state === 'draft') return null;
  const day = state === 'circulated' ? approveAt : approvedAt;
  return (
    <Notice
      kind={NOTICE_OF[state]}
      title={t(`notice.${state}.title`, { day: day ? format.instant(day) : '' })}
    >
      {t(`notice.${state}.text`)}
    </Notice>
  );
}
