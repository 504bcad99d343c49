import { useTranslation } from 'react-i18next';
import { AddDocumentDialog } from '../documents/AddDocumentDialog.tsx';
import { useDetachDocument } from '../documents/queries.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { CarryOverDialog } from './CarryOverDialog.tsx';
import { ItemDialog } from './ItemDialog.tsx';
import { PapersDeadlineDialog } from './PapersDeadlineDialog.tsx';
import { RescheduleItemsDialog } from './RescheduleItemsDialog.tsx';
import { SectionDialog } from './SectionDialog.tsx';
import {
  useAgendaMutations,
  useRefetchAgenda,
  type AgendaItem,
  type AgendaView,
  type AgendaPaper,
} from './queries.ts';

/** What the secretariat is about to do with the agenda. */
export type AgendaDialogState =
  | { readonly act: 'add' | 'section' | 'reschedule' | 'deadline' }
  | { readonly act: 'edit' | 'remove' | 'carry'; readonly item: AgendaItem }
  /** For the whole meeting without an item. */
  | { readonly act: 'paper'; readonly item: AgendaItem | null }
  | { readonly act: 'detach'; readonly item: AgendaItem | null; readonly paper: AgendaPaper };

interface AgendaDialogsProps {
  agenda: AgendaView;
  dialog: AgendaDialogState | null;
  onClose: () => void;
}

/** The item as it is read now: what others changed meanwhile shows in its dialog. */
function latestItem({ items }: AgendaView, item: AgendaItem): AgendaItem {
  return items.find(({ id }) => id === item.id) ?? item;
}

/** One dialog for each action; it starts afresh each time it is opened. */
export function AgendaDialogs({ agenda, dialog, onClose }: AgendaDialogsProps) {
  switch (dialog?.act) {
    case undefined:
      return null;
    case 'add':
      return <ItemDialog agenda={agenda} onClose={onClose} />;
    case 'section':
      return <SectionDialog agenda={agenda} onClose={onClose} />;
    case 'reschedule':
      return <RescheduleItemsDialog agenda={agenda} onClose={onClose} />;
    case 'deadline':
      return <PapersDeadlineDialog agenda={agenda} onClose={onClose} />;
    case 'edit':
      if (dialog.item.kind === 'section')
        return <SectionDialog agenda={agenda} item={latestItem(agenda, dialog.item)} onClose={onClose} />;
      return <ItemDialog agenda={agenda} item={latestItem(agenda, dialog.item)} onClose={onClose} />;
    case 'carry':
      return <CarryOverDialog agenda={agenda} item={dialog.item} onClose={onClose} />;
    case 'remove':
      return <RemoveDialog agenda={agenda} item={dialog.item} onClose={onClose} />;
    case 'paper':
      return <AttachPaperDialog agenda={agenda} item={dialog.item} onClose={onClose} />;
    case 'detach':
      return <DetachDialog agenda={agenda} item={dialog.item} paper={dialog.paper} onClose={onClose} />;
  }
}

function RemoveDialog({
  agenda,
  item,
  onClose,
}: {
  agenda: AgendaView;
  item: AgendaItem;
  onClose: () => void;
}) {
  const { t } = useTranslation('agendas');
  const { remove } = useAgendaMutations(agenda.meetingId);
  const papers = item.papers.length > 0 ? ` ${t('remove.papers', { count: item.papers.length })}` : '';
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('remove.title', { title: item.title })}
      verb={t('remove.verb')}
      isDestructive
      busy={remove.isPending}
      problem={remove.error}
      consequence={
        t(item.kind === 'section' ? 'remove.section' : 'remove.effect', {
          minutes: t('minutes', { count: item.minutes }),
        }) + papers
      }
      onConfirm={() => remove.mutate(item.id, { onSuccess: onClose })}
    />
  );
}

const attachmentTarget = (agenda: AgendaView, item: AgendaItem | null) =>
  item
    ? ({ kind: 'agenda-item', id: item.id } as const)
    : ({ kind: 'meeting', id: agenda.meetingId } as const);

function AttachPaperDialog({
  agenda,
  item,
  onClose,
}: {
  agenda: AgendaView;
  item: AgendaItem | null;
  onClose: () => void;
}) {
  const { t } = useTranslation('agendas');
  const refetch = useRefetchAgenda(agenda.meetingId);
  return (
    <AddDocumentDialog
      opened
      onClose={onClose}
      title={item ? t('papers.addTitle', { title: item.title }) : t('papers.toMeeting')}
      verb={t('papers.add')}
      attachTo={attachmentTarget(agenda, item)}
      onAdded={refetch}
    />
  );
}

function DetachDialog({
  agenda,
  item,
  paper,
  onClose,
}: {
  agenda: AgendaView;
  item: AgendaItem | null;
  paper: AgendaPaper;
  onClose: () => void;
}) {
  const { t } = useTranslation('agendas');
  const detach = useDetachDocument();
  const refetch = useRefetchAgenda(agenda.meetingId);
  const { kind, id: objectId } = attachmentTarget(agenda, item);
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('papers.detachTitle', { title: paper.title })}
      consequence={t('papers.detachEffect')}
      verb={t('papers.detachVerb')}
      isDestructive
      busy={detach.isPending}
      problem={detach.error}
      onConfirm={() =>
        detach.mutate(
          { id: paper.id, kind, objectId },
          {
            onSuccess: () => {
              refetch();
              onClose();
            },
          },
        )
      }
    />
  );
}
