import { ActionIcon } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from '../app/Frame.module.css';

/** The bell: leads to the notifications, in the rail of a wide screen and in the header of a phone. */
export function Bell({ at }: { at: 'rail' | 'header' }) {
  const { t } = useTranslation();
  const here = useLocation({ select: ({ pathname }) => pathname === '/notifications' });
  if (at === 'header') {
    return (
      <ActionIcon variant="subtle" color="gray" size={44} aria-label={t('bell')} renderRoot={(props) => <Link to="/notifications" {...props} />}>
        <IconBell size={24} stroke={1.6} aria-hidden />
      </ActionIcon>
    );
  }
  return (
    <Link to="/notifications" className={classes.room} data-here={here || undefined} aria-current={here ? 'page' : undefined}>
      <IconBell size={20} stroke={1.6} aria-hidden />
      <span>{t('bell')}</span>
    </Link>
  );
}
