import { ActionIcon, Button, Menu } from '@mantine/core';
import { MEETING_LIMITS } from '@nbn/contracts';
import IconDots from '@tabler/icons-react/icons/IconDots';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { timeNow } from '../i18n/clock.ts';
import type { MeetingView } from './queries.ts';

/** What the page's dialogs do. */
export type MeetingCommand =
  | 'copy'
  | 'keepTemplate'
  | 'alternate'
  | 'invite'
  | 'poll'
  | 'schedule'
  | 'change'
  | 'quorum'
  | 'move'
  | 'open'
  | 'close'
  | 'share'
  | 'cancel';

const OPENS_BEFORE_MS = MEETING_LIMITS.opensMinutesBefore * 60_000;

/** What the convenor most likely came to do. */
function primaryCommand({ can, attendance, templateName }: MeetingView, opens: boolean): MeetingCommand {
  if (templateName !== null || !can.change) return 'copy';
  if (can.close) return 'close';
  if (opens) return 'open';
  return can.schedule && (attendance?.length ?? 0) > 0 ? 'schedule' : 'invite';
}

/** The one act that comes next for the convenor, and the rarer ones in a menu beside it. */
export function MeetingActionsMenu({
  meeting,
  onOpenDialog,
}: {
  meeting: MeetingView;
  onOpenDialog: (act: MeetingCommand) => void;
}) {
  const { t } = useTranslation('meetings');
  const { can, attendance } = meeting;
  const [now] = useState(timeNow);
  if (!can.change && !can.copy) return null;
  const words = (act: MeetingCommand) => {
    if (act === 'share' && meeting.sharedAbroad) return t('act.unshare');
    if (meeting.templateName !== null && act === 'copy') return t('copy.convene');
    if (meeting.templateName !== null && act === 'cancel') return t('template.remove');
    return t(`act.${act}`);
  };
  const opens = can.open && new Date(meeting.startsAt).getTime() - OPENS_BEFORE_MS <= now;
  const next = primaryCommand(meeting, opens);
  const possible: readonly [MeetingCommand, boolean][] = [
    ['invite', can.invite],
    ['alternate', can.alternate && (attendance ?? []).some((entry) => entry.seat)],
    ['poll', can.schedule && !meeting.seriesId],
    ['schedule', can.schedule],
    ['change', can.change],
    ['quorum', can.quorum],
    ['move', can.reschedule || meeting.state === 'draft'],
    ['open', opens],
    ['close', can.close],
    ['share', can.share],
    ['copy', can.copy],
    ['keepTemplate', can.template],
    ['cancel', can.cancel],
  ];
  return (
    <>
      <Button variant={can.change ? 'filled' : 'default'} onClick={() => onOpenDialog(next)}>
        {words(next)}
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={t('more')}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {possible
            .filter(([act, may]) => may && act !== next)
            .map(([act]) => (
              <Menu.Item
                key={act}
                color={act === 'cancel' ? 'var(--nbn-loss)' : undefined}
                onClick={() => onOpenDialog(act)}
              >
                {words(act)}
              </Menu.Item>
            ))}
          {can.change && meeting.templateName === null && <MeetingHandouts meetingId={meeting.id} />}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}

/** What is printed for the room, and the list of who attends. */
function MeetingHandouts({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('meetings');
  const file = (name: string) => ({ component: 'a' as const, href: `/api/meetings/${meetingId}/${name}` });
  return (
    <>
      <Menu.Divider />
      <Menu.Item {...file('agenda.pdf')}>{t('handout.agenda')}</Menu.Item>
      <Menu.Item {...file('attendance.pdf')}>{t('handout.sheet')}</Menu.Item>
      <Menu.Item {...file('attendance.csv')}>{t('handout.list')}</Menu.Item>
    </>
  );
}
