import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MeetingView } from './queries.ts';

/** What the page's dialogs do. */
export type MeetingAct = 'invite' | 'schedule' | 'change' | 'move' | 'cancel';

/** The one act that comes next for the convenor, and the rarer ones in a menu beside it. */
export function MeetingActsMenu({ meeting, onAct }: { meeting: MeetingView; onAct: (act: MeetingAct) => void }) {
  const { t } = useTranslation('meetings');
  const { can } = meeting;
  if (!can.change) return null;
  const next: MeetingAct = !can.schedule ? 'invite' : (meeting.attendance?.length ?? 0) > 0 ? 'schedule' : 'invite';
  const possible: readonly [MeetingAct, boolean][] = [
    ['invite', can.invite], ['schedule', can.schedule], ['change', can.change], ['move', can.move || meeting.state === 'draft'], ['cancel', can.cancel],
  ];
  return (
    <>
      <Button onClick={() => onAct(next)}>{t(`act.${next}`)}</Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={t('more')}><IconDots size={18} aria-hidden /></ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {possible.filter(([act, may]) => may && act !== next).map(([act]) => (
            <Menu.Item key={act} color={act === 'cancel' ? 'brick' : undefined} onClick={() => onAct(act)}>{t(`act.${act}`)}</Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
