import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import classes from './AppLayout.module.css';
import { NAVIGATION_ITEMS } from './navigation.ts';

/** The sections that this member can open, as a list of links. */
export function NavigationLinks() {
  const { t } = useTranslation();
  const { permissions } = useSession().member;
  const path = useLocation({ select: ({ pathname }) => pathname });
  return (
    <ul className={classes.list}>
      {NAVIGATION_ITEMS.filter(({ needs }) => !needs || permissions.includes(needs)).map(
        ({ name, path: room, Icon }) => {
          const here = room === '/' ? path === '/' : path === room || path.startsWith(`${room}/`);
          const current = path === room ? 'page' : 'true';
          return (
            <li key={name}>
              <Link
                to={room}
                className={classes.room}
                data-here={here || undefined}
                aria-current={here ? current : undefined}
              >
                <Icon size={20} stroke={1.6} aria-hidden />
                <span>{t(`rooms.${name}`)}</span>
              </Link>
            </li>
          );
        },
      )}
    </ul>
  );
}
