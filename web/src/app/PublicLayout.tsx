import { Anchor } from '@mantine/core';
import { Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../api/session.ts';
import { TextLink } from '../ui/links.tsx';
import { Brand } from './Brand.tsx';
import { OverlayTarget } from './OverlayTarget.tsx';
import classes from './AppLayout.module.css';

/** The frame of pages that anyone may read: the name, the way in, and the page. */
export function PublicLayout({ children = <Outlet /> }: { children?: ReactNode }) {
  const { t, i18n } = useTranslation();
  const lang = i18n.language;
  const { data: session } = useQuery(sessionQuery);
  return (
    <div className={classes.public}>
      <a href="#content" lang={lang} className={classes.skip}>
        {t('skip')}
      </a>
      <header className={classes.publicHeader} lang={lang} data-frame>
        <Brand />
        <nav aria-label={t('publicNav')}>
          <Anchor href="/published" size="sm">
            {t('published')}
          </Anchor>
          <Anchor href="/teams" size="sm">
            {t('teams')}
          </Anchor>
          {!session && (
            <TextLink to="/sign-in" size="sm">
              {t('signIn')}
            </TextLink>
          )}
        </nav>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
        <OverlayTarget />
      </main>
    </div>
  );
}
