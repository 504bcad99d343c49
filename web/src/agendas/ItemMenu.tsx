import { ActionIcon, Menu } from '@mantine/core';
import IconDots from '@tabler/icons-react/icons/IconDots';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AgendaDialogState } from './AgendaDialogs.tsx';
import type { AgendaItem, AgendaView } from './queries.ts';

interface ItemMenuProps {
  item: AgendaItem;
  agenda: AgendaView;
  onOpenDialog: (dialog: AgendaDialogState) => void;
}

/** What can be done with one item of the agenda; nothing where there is nothing. */
export function ItemMenu({ item, agenda: { can, state, meetingId }, onOpenDialog }: ItemMenuProps) {
  const { t } = useTranslation('agendas');
  const carries = can.carry && item.kind !== 'section' && item.kind !== 'break' && !item.carriedTo;
  const asks =
    can.arrange &&
    item.kind !== 'section' &&
    item.kind !== 'break' &&
    (state === 'scheduled' || state === 'in-session');
  if (!can.arrange && !carries) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={32}
          aria-label={t('act.label', { title: item.title })}
        >
          <IconDots size={18} stroke={1.6} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {can.arrange && (
          <Menu.Item onClick={() => onOpenDialog({ act: 'edit', item })}>{t('act.edit')}</Menu.Item>
        )}
        {can.arrange && item.kind !== 'section' && (
          <Menu.Item onClick={() => onOpenDialog({ act: 'paper', item })}>{t('act.paper')}</Menu.Item>
        )}
        {asks && (
          <Menu.Item component={Link} to={`/meetings/${meetingId}/items/${item.id}/ballot`}>
            {t('act.ballot')}
          </Menu.Item>
        )}
        {carries && (
          <Menu.Item onClick={() => onOpenDialog({ act: 'carry', item })}>{t('act.carry')}</Menu.Item>
        )}
        {can.arrange && (
          <Menu.Item color="var(--nbn-loss)" onClick={() => onOpenDialog({ act: 'remove', item })}>
            {t('act.remove')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
