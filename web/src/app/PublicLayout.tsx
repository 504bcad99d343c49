import { Anchor } from '@mantine/core';
import { Outlet, useLocation } from '@tanstack/react-router';
import { type ReactNode, Suspense } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { InstallationNotice } from '../installation/InstallationNotice.tsx';
import { sessionQuery } from '../api/session.ts';
import { pageLanguages } from '../i18n/page-languages.ts';
import { aboutPagePath, publicPagePath } from '../i18n/public-page-path.ts';
import { TextLink } from '../ui/links.tsx';
import { Brand } from './Brand.tsx';
import { LanguageSelect } from './LanguageSelect.tsx';
import { OverlayTarget } from './OverlayTarget.tsx';
import { ExitPart } from './exit/ExitPart.tsx';
import classes from './AppLayout.module.css';

/** The frame of pages that anyone may read: the name, the way in, and the page. */
export function PublicLayout({ children = <Outlet /> }: { children?: ReactNode }) {
  const { t, i18n } = useTranslation();
  const lang = i18n.language;
  const languages = pageLanguages(useLocation({ select: ({ pathname }) => pathname }));
  const { data: session } = useQuery(sessionQuery);
  return (
    <div className={classes.public}>
      <a href="#content" lang={lang} className={classes.skip}>
        {t('skip')}
      </a>
      {!session && (
        <Suspense>
          <ExitPart />
        </Suspense>
      )}
      <header className={classes.publicHeader} lang={lang} data-frame>
        <Brand />
        <LanguageSelect languages={languages} aria-label={t('me.language')} />
        <nav aria-label={t('publicNav')}>
          <Anchor href={aboutPagePath(lang)} size="sm">
            {t('about')}
          </Anchor>
          <Anchor href={publicPagePath('/published', lang)} size="sm">
            {t('published')}
          </Anchor>
          <Anchor href={publicPagePath('/teams', lang)} size="sm">
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
        <div lang={lang} data-screen-only>
          <InstallationNotice />
        </div>
        {children}
        <OverlayTarget />
      </main>
    </div>
  );
}
