import { Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StepUpDialogHost } from '../identity/verification/StepUpDialogHost.tsx';
import { InstallationNotice } from '../installation/InstallationNotice.tsx';
import { NotificationBell, useNotificationEvents } from '../notifications/NotificationBell.tsx';
import { SearchButton } from '../search/SearchButton.tsx';
import { WrongWordButton } from '../wording/WrongWordButton.tsx';
import { Brand } from './Brand.tsx';
import { ConnectionNotice } from './ConnectionNotice.tsx';
import classes from './AppLayout.module.css';
import { AccountMenu } from './AccountMenu.tsx';
import { NavigationLinks } from './NavigationLinks.tsx';
import { OverlayTarget } from './OverlayTarget.tsx';
import { SessionEndDialogs } from './session-end/SessionEndDialogs.tsx';
import { UnsavedNotice } from './UnsavedNotice.tsx';

/**
 * The frame of every page behind sign-in: navigation, bell, me, and the page itself. One set of elements, which
 * the stylesheet lays out as a rail on wide screens and as a header and a bar on a phone. It speaks the
 * reader's language, also around a page that is still in English, and says so to those who hear it.
 */
export function AppLayout({ children = <Outlet /> }: { children?: ReactNode }) {
  const { t, i18n } = useTranslation();
  const lang = i18n.language;
  useNotificationEvents();
  return (
    <div className={classes.frame}>
      <a href="#content" lang={lang} className={classes.skip}>
        {t('skip')}
      </a>
      <header className={classes.head} lang={lang} data-frame>
        <Brand />
        <nav className={classes.rooms} aria-label={t('rooms.label')}>
          <NavigationLinks />
        </nav>
        <div className={classes.foot}>
          <SearchButton />
          <NotificationBell />
          <AccountMenu />
        </div>
      </header>
      <main id="content" tabIndex={-1} className={classes.main}>
        <div lang={lang} data-screen-only>
          <ConnectionNotice />
          <InstallationNotice />
          <UnsavedNotice />
        </div>
        {children}
        <OverlayTarget />
      </main>
      <footer className={classes.footer} lang={lang} data-frame>
        <WrongWordButton />
      </footer>
      <StepUpDialogHost />
      <SessionEndDialogs />
    </div>
  );
}
