import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../ui/Page.tsx';
import { ROOMS } from './rooms.ts';

/** Holds a room's place in the frame until its own page moves in. */
export function AwaitedPage() {
  const { t } = useTranslation();
  const path = useLocation({ select: ({ pathname }) => pathname });
  const room = ROOMS.find((known) => known.path === path);
  return <Page title={room ? t(`rooms.${room.name}`) : t('product')} />;
}
