import { Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Bell, useNews } from '../notifications/Bell.tsx';
import { Brand } from './Brand.tsx';
import { ConnectionNote } from './ConnectionNote.tsx';
import classes from './Frame.module.css';
import { MeMenu } from './MeMenu.tsx';
import { RoomLinks } from './RoomLinks.tsx';
import { SessionEnd } from './session-end/SessionEnd.tsx';
import { UnsavedNote } from './UnsavedNote.tsx';

/**
 * The frame of every page behind sign-in: rooms, bell, me, and the page itself. One set of elements, which
 * the stylesheet lays out as a rail on wide screens and as a header and a bar on a phone. It speaks the
 * reader's language, also around a page that is still in English, and says so to those who hear it.
 */
export function Frame({ children = <Outlet /> }: { children?: ReactNode }) {
  const { t, i18n } = useTranslation();
  const lang = i18n.language;
  useNews();
  return (
    <div className={classes.frame}>
      <a href="#content" lang={lang} className={classes.skip}>
        {t('skip')}
      </a>
      <header className={classes.head} lang={lang} data-frame>
        <Brand />
        <nav className={classes.rooms} aria-label={t('rooms.label')}>
          <RoomLinks />
        </nav>
        <div className={classes.foot}>
          <Bell />
          <MeMenu />
        </div>
      </header>
      <main id="content" tabIndex={-1} className={classes.main}>
        <div lang={lang} data-screen-only>
          <ConnectionNote />
          <UnsavedNote />
        </div>
        {children}
      </main>
      <SessionEnd />
    </div>
  );
}
