import { ActionIcon, Button, Group, Menu, Text } from '@mantine/core';
import type { AgendaLiveEvents } from '@nbn/contracts';
import IconDots from '@tabler/icons-react/icons/IconDots';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { useFormat } from '../i18n/format.ts';
import { LazyKeepPaper } from '../kept-papers/LazyKeepPaper.tsx';
import { useRoom } from '../live/hooks.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton } from '../ui/links.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Section } from '../ui/Page.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { SortableList } from '../ui/SortableList.tsx';
import classes from './Agenda.module.css';
import { AgendaDialogs, type AgendaDialogState } from './AgendaDialogs.tsx';
import { AgendaRow } from './AgendaRow.tsx';
import { AgendaPackSection } from './pack/AgendaPackSection.tsx';
import { ClosedItemPlaceholder } from './ClosedItemNote.tsx';
import { ItemMenu } from './ItemMenu.tsx';
import { AgendaPapers } from './AgendaPapers.tsx';
import { ProposalsSection } from './proposals/ProposalsSection.tsx';
import { agendaQuery, useMoveItem, useRefetchAgenda, type AgendaItem, type AgendaView } from './queries.ts';

/**
 * The agenda in the page of its meeting: read by all who see it, arranged by the secretariat, the same for
 * all at once.
 */
export function AgendaSection({ meetingId }: { meetingId: string }) {
  const refetch = useRefetchAgenda(meetingId);
  useRoom<AgendaLiveEvents>(`meeting:${meetingId}`, { onEvent: refetch, onReset: refetch });
  return (
    <QueryBoundary query={useQuery(agendaQuery(meetingId))}>
      {(agenda) => <AgendaContent agenda={agenda} />}
    </QueryBoundary>
  );
}

function AgendaContent({ agenda }: { agenda: AgendaView }) {
  const { t } = useTranslation('agendas');
  const [dialog, setDialog] = useState<AgendaDialogState | null>(null);
  const { can, items, papers } = agenda;
  const detach = can.arrange
    ? (item: AgendaItem | null) => (paper: AgendaView['papers'][number]) =>
        setDialog({ act: 'detach', item, paper })
    : undefined;
  return (
    <>
      <Section title={t('title')} aside={can.arrange && <ArrangeActions onOpenDialog={setDialog} />}>
        {agenda.state === 'in-session' && <SessionNotice meetingId={agenda.meetingId} />}
        <Overrun agenda={agenda} />
        <Conflicts agenda={agenda} onOpenDialog={setDialog} />
        {items.length === 0 && !agenda.closedAtEnd && (
          <EmptyState title={t('none.title')} text={can.arrange ? t('none.arrange') : t('none.text')} />
        )}
        {items.length > 0 &&
          (can.arrange ? (
            <SortableAgenda agenda={agenda} onOpenDialog={setDialog} detach={detach} />
          ) : (
            <ol className={classes.list} aria-label={t('items')}>
              {items.map((item) => (
                <li key={item.id}>
                  <AgendaRow
                    item={item}
                    agenda={agenda}
                    actions={can.carry && <ItemMenu item={item} agenda={agenda} onOpenDialog={setDialog} />}
                  />
                </li>
              ))}
            </ol>
          ))}
        {agenda.closedAtEnd && <ClosedItemPlaceholder />}
        {items.length > 0 && <AgendaEnd agenda={agenda} />}
        {items.length > 0 && <LazyKeepPaper source={{ kind: 'agenda', id: agenda.meetingId }} />}
      </Section>
      {(papers.length > 0 || can.arrange || agenda.papersBy) && (
        <Section
          title={t('papers.meeting')}
          aside={
            can.arrange && (
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={t('act.meetingPaper')}
                onClick={() => setDialog({ act: 'paper', item: null })}
              >
                {t('act.paper')}
              </Button>
            )
          }
        >
          <PapersDeadline agenda={agenda} />
          {papers.length > 0 ? (
            <AgendaPapers label={t('papers.meeting')} papers={papers} onDetach={detach?.(null)} />
          ) : (
            <Text size="sm" c="dimmed">
              {t('papers.none')}
            </Text>
          )}
        </Section>
      )}
      {agenda.items.length > 0 && <AgendaPackSection meetingId={agenda.meetingId} />}
      <ProposalsSection meetingId={agenda.meetingId} />
      <AgendaDialogs agenda={agenda} dialog={dialog} onClose={() => setDialog(null)} />
    </>
  );
}

/** The way to what happens now. */
function SessionNotice({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('session');
  return (
    <Notice
      kind="waits"
      title={t('live')}
      actions={
        <LinkButton size="compact-sm" to="/meetings/$id/session" params={{ id: meetingId }}>
          {t('follow')}
        </LinkButton>
      }
    >
      {t('lead')}
    </Notice>
  );
}

/** The first thing to do, and the rarer ones beside it. */
function ArrangeActions({ onOpenDialog }: { onOpenDialog: (dialog: AgendaDialogState) => void }) {
  const { t } = useTranslation('agendas');
  return (
    <Group gap={4} wrap="nowrap">
      <Button size="compact-sm" variant="light" onClick={() => onOpenDialog({ act: 'add' })}>
        {t('add')}
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size={32} aria-label={t('act.more')}>
            <IconDots size={18} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => onOpenDialog({ act: 'section' })}>{t('act.section')}</Menu.Item>
          <Menu.Item onClick={() => onOpenDialog({ act: 'reschedule' })}>{t('act.reschedule')}</Menu.Item>
          <Menu.Item onClick={() => onOpenDialog({ act: 'deadline' })}>{t('act.deadline')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}

/** Fixed times that do not fit, and the way to make them. Nothing moves before that. */
function Conflicts({
  agenda,
  onOpenDialog,
}: {
  agenda: AgendaView;
  onOpenDialog: (dialog: AgendaDialogState) => void;
}) {
  const { t } = useTranslation('agendas');
  const clashes = agenda.items.filter(({ conflict }) => conflict !== null);
  if (clashes.length === 0) return null;
  return (
    <Notice
      kind="waits"
      title={t('conflicts.title', { count: clashes.length })}
      actions={
        <Button size="compact-sm" variant="light" onClick={() => onOpenDialog({ act: 'reschedule' })}>
          {t('act.reschedule')}
        </Button>
      }
    >
      {t('conflicts.text')}
    </Notice>
  );
}

function PapersDeadline({ agenda: { papersBy } }: { agenda: AgendaView }) {
  const { t } = useTranslation('agendas');
  const format = useFormat();
  return papersBy && <Text size="sm">{t('deadline.until', { time: format.instant(papersBy) })}</Text>;
}

interface SortableAgendaProps {
  agenda: AgendaView;
  onOpenDialog: (dialog: AgendaDialogState) => void;
  detach: ((item: AgendaItem) => (paper: AgendaView['papers'][number]) => void) | undefined;
}

/** The items as the secretariat arranges them: by buttons, by keyboard, by dragging. */
function SortableAgenda({ agenda, onOpenDialog, detach }: SortableAgendaProps) {
  const { t } = useTranslation('agendas');
  const move = useMoveItem(agenda.meetingId);
  return (
    <>
      {move.data?.merged && <Notice kind="note">{t('merged')}</Notice>}
      <ProblemNotice problem={move.error} />
      <SortableList
        tall
        label={t('items')}
        items={agenda.items}
        idOf={({ id }) => id}
        nameOf={({ title }) => title}
        onReorder={(items) =>
          move.mutate(
            { agenda, order: items.map(({ id }) => id) },
            {
              onSuccess: ({ merged }) => {
                if (merged) announce(t('merged'));
              },
            },
          )
        }
      >
        {(item) => (
          <AgendaRow
            item={item}
            agenda={agenda}
            actions={<ItemMenu item={item} agenda={agenda} onOpenDialog={onOpenDialog} />}
            onDetach={detach?.(item)}
          />
        )}
      </SortableList>
    </>
  );
}

/** Said in words, never by colour alone; those who can do something about it read what. */
function Overrun({ agenda }: { agenda: AgendaView }) {
  const { t } = useTranslation('agendas');
  const format = useFormat();
  if (agenda.overrunMinutes === 0) return null;
  const booked = { time: format.clock(agenda.bookedEndsAt), zone: format.zoneName(agenda.bookedEndsAt) };
  return (
    <Notice
      kind={agenda.can.arrange ? 'waits' : 'note'}
      title={t('overrun.title', { minutes: t('minutes', { count: agenda.overrunMinutes }) })}
    >
      {t(agenda.can.arrange ? 'overrun.text' : 'overrun.reader', booked)}
    </Notice>
  );
}

function AgendaEnd({ agenda }: { agenda: AgendaView }) {
  const { t } = useTranslation('agendas');
  const format = useFormat();
  const { endsAt, timeZone, totalMinutes } = agenda;
  const total = t('time.total', { minutes: t('minutes', { count: totalMinutes }) });
  if (endsAt === null) return <Text size="sm">{total}</Text>;
  const yours = { time: format.clock(endsAt), zone: format.zoneName(endsAt) };
  const ends = format.sameClock(endsAt, timeZone)
    ? t('time.ends', yours)
    : t('time.endsBoth', {
        ...yours,
        hostTime: format.clock(endsAt, timeZone),
        hostZone: format.zoneName(endsAt, timeZone),
      });
  return (
    <Text size="sm">
      {ends} {total}
    </Text>
  );
}
