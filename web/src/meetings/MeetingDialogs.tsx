import { planReminders } from '@nbn/calendar';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { AlternateDialog, type NamedSeat } from './AlternateDialog.tsx';
import { CancelDialog } from './CancelDialog.tsx';
import { CopyDialog, KeepTemplateDialog } from './CopyDialog.tsx';
import { EditMeetingDialog } from './EditMeetingDialog.tsx';
import { InviteGuestsDialog } from './InviteGuestsDialog.tsx';
import type { MeetingCommand } from './MeetingActionsMenu.tsx';
import { RescheduleMeetingDialog } from './RescheduleMeetingDialog.tsx';
import { useOwnSeat } from './use-own-seat.ts';
import { QuorumDialog } from './QuorumDialog.tsx';
import { QuorumLine } from './QuorumLine.tsx';
import { PollDialog } from './polls/PollDialog.tsx';
import { SharingDialog } from './SharingDialog.tsx';
import type { AttendanceEntry, MeetingMutations, MeetingView } from './queries.ts';

/** What the convenor is about to do: an act on the meeting, or the withdrawal of one invitation. */
export type MeetingDialogState =
  | MeetingCommand
  | { withdraw: AttendanceEntry }
  | { takeBack: NamedSeat }
  | null;

interface MeetingDialogsProps {
  meeting: MeetingView;
  mutations: MeetingMutations;
  dialog: MeetingDialogState;
  onClose: () => void;
}

/** Each action is confirmed first, with who will be notified. A dialog starts afresh each time it is opened. */
export function MeetingDialogs({ meeting, mutations, dialog, onClose }: MeetingDialogsProps) {
  const shared = { meeting, mutations, opened: true, onClose };
  if (dialog === null) return null;
  if (typeof dialog === 'object')
    return 'withdraw' in dialog ? (
      <WithdrawDialog {...shared} entry={dialog.withdraw} />
    ) : (
      <RemoveAlternateDialog {...shared} seat={dialog.takeBack} />
    );
  switch (dialog) {
    case 'invite':
      return <InviteMeetingDialog {...shared} />;
    case 'change':
      return <EditMeetingDialog {...shared} />;
    case 'alternate':
      return <NameAlternateDialog {...shared} />;
    case 'copy':
      return <CopyDialog {...shared} />;
    case 'keepTemplate':
      return <KeepTemplateDialog {...shared} />;
    case 'quorum':
      return <QuorumDialog {...shared} />;
    case 'move':
      return <RescheduleMeetingDialog {...shared} />;
    case 'schedule':
      return <ScheduleDialog {...shared} />;
    case 'poll':
      return <PollDialog meeting={meeting} onClose={onClose} />;
    case 'open':
    case 'close':
      return <OpenOrCloseDialog {...shared} act={dialog} />;
    case 'share':
      return <SharingDialog {...shared} />;
    case 'cancel':
      return <CancelMeetingDialog {...shared} />;
  }
}

interface SingleDialogProps {
  meeting: MeetingView;
  mutations: MeetingMutations;
  opened: boolean;
  onClose: () => void;
}

function InviteMeetingDialog({ meeting, mutations: { invite }, ...shared }: SingleDialogProps) {
  const { t } = useTranslation('meetings');
  return (
    <InviteGuestsDialog
      of={meeting}
      invite={invite}
      effect={t(meeting.state === 'draft' ? 'dialog.inviteDraftEffect' : 'dialog.inviteEffect')}
      {...shared}
    />
  );
}

/** Which reminders are still to come before the meeting begins, in words. */
function useReminderText(startsAt: string): string {
  const { t } = useTranslation('meetings');
  const format = useFormat();
  const [asked] = useState(() => new Date());
  const ahead = planReminders(new Date(startsAt), asked);
  if (ahead.length === 0) return t('dialog.noReminder');
  return t('dialog.reminders', { leads: format.list(ahead.map(({ offset }) => t(`dialog.lead.${offset}`))) });
}

function ScheduleDialog({ meeting, mutations: { schedule }, opened, onClose }: SingleDialogProps) {
  const { t } = useTranslation('meetings');
  const reminders = useReminderText(meeting.startsAt);
  const count = meeting.attendance?.length ?? 0;
  const effect = t('dialog.scheduleEffect', { count });
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={t('dialog.schedule')}
      verb={t('act.schedule')}
      busy={schedule.isPending}
      problem={schedule.error}
      consequence={count > 0 ? `${effect} ${reminders}` : effect}
      onConfirm={() => schedule.mutate(undefined, { onSuccess: onClose })}
    />
  );
}

/** Before it opens, the meeting is held against its quorum once more. */
function OpenOrCloseDialog({
  meeting,
  mutations,
  act,
  opened,
  onClose,
}: SingleDialogProps & { act: 'open' | 'close' }) {
  const { t } = useTranslation('meetings');
  const { isPending, error, mutate } = mutations[act];
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={t(`dialog.${act}`)}
      verb={t(`act.${act}`)}
      busy={isPending}
      problem={error}
      consequence={t(`dialog.${act}Effect`)}
      onConfirm={() => mutate(undefined, { onSuccess: onClose })}
    >
      {act === 'open' && <QuorumLine quorum={meeting.quorum} />}
    </ConfirmDialog>
  );
}

/**
 * For a seat of those invited that has no alternate yet: any for whoever convenes, the own one for its
 * holder.
 */
function NameAlternateDialog({ meeting, ...shared }: SingleDialogProps) {
  const { seat } = useOwnSeat(meeting);
  const seats = (meeting.can.change ? (meeting.attendance ?? []) : []).flatMap(
    ({ country, seat: type, alternate }) => (country && type && !alternate ? [{ country, seat: type }] : []),
  );
  const free = seats.filter(
    (one) =>
      !meeting.attendance?.some(
        (entry) => entry.alternate && entry.country === one.country && entry.seat === one.seat,
      ),
  );
  const own = seat ? [seat] : [];
  const offered = meeting.can.change ? free : own;
  return offered.length > 0 ? <AlternateDialog meeting={meeting} seats={offered} {...shared} /> : null;
}

function RemoveAlternateDialog({
  meeting,
  mutations: { removeAlternate },
  seat,
  opened,
  onClose,
}: SingleDialogProps & { seat: NamedSeat }) {
  const { t } = useTranslation('polls');
  const entry = meeting.attendance?.find(
    ({ alternate, country, seat: type }) => alternate && country === seat.country && type === seat.seat,
  );
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={t('alternate.takeBackQuestion')}
      verb={t('alternate.takeBack')}
      isDestructive
      busy={removeAlternate.isPending}
      problem={removeAlternate.error}
      consequence={t('alternate.takeBackEffect', { name: entry?.name ?? '' })}
      onConfirm={() => removeAlternate.mutate(seat, { onSuccess: onClose })}
    />
  );
}

function CancelMeetingDialog({ meeting, mutations: { cancel }, onClose }: SingleDialogProps) {
  const { t } = useTranslation('meetings');
  const onConfirm = (reason: string) => cancel.mutate(reason, { onSuccess: onClose });
  const shared = {
    place: `cancel ${meeting.id}`,
    busy: cancel.isPending,
    problem: cancel.error,
    onClose,
    onConfirm,
  };
  if (meeting.templateName !== null) {
    const words = {
      title: t('template.removeQuestion'),
      verb: t('template.remove'),
      consequence: t('template.removeEffect'),
    };
    return <CancelDialog {...shared} {...words} reasonHint={null} />;
  }
  const words = { title: t('dialog.cancel'), verb: t('act.cancel') };
  if (meeting.state === 'draft') {
    return (
      <CancelDialog {...shared} {...words} consequence={t('dialog.cancelDraftEffect')} reasonHint={null} />
    );
  }
  const consequence = t('dialog.cancelEffect', { count: meeting.attendance?.length ?? 0 });
  const hint = t(meeting.discreet ? 'cancelReason.discreet' : 'cancelReason.mailed');
  return <CancelDialog {...shared} {...words} consequence={consequence} reasonHint={hint} />;
}

function WithdrawDialog({
  meeting,
  mutations: { withdraw },
  entry,
  opened,
  onClose,
}: SingleDialogProps & { entry: AttendanceEntry }) {
  const { t } = useTranslation('meetings');
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={t('dialog.withdraw')}
      verb={t('dialog.withdrawVerb')}
      isDestructive
      busy={withdraw.isPending}
      problem={withdraw.error}
      consequence={t(meeting.state === 'draft' ? 'dialog.withdrawDraftEffect' : 'dialog.withdrawEffect', {
        name: entry.name,
      })}
      onConfirm={() => withdraw.mutate(entry.memberId, { onSuccess: onClose })}
    />
  );
}
