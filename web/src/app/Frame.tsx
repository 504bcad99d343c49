import { AppShell, Group } from '@mantine/core';
import { Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Bell, useNews } from '../notifications/Bell.tsx';
import { Brand } from './Brand.tsx';
import { ConnectionNote } from './ConnectionNote.tsx';
import classes from './Frame.module.css';
import { MeMenu } from './MeMenu.tsx';
import { RoomLinks } from './RoomLinks.tsx';

/** The frame of every page behind sign-in: rail or bar, bell, me, and the page itself. */
export function Frame({ children = <Outlet /> }: { children?: ReactNode }) {
  const { t } = useTranslation();
  useNews();
  return (
    <AppShell
      layout="alt"
      padding={0}
      header={{ height: { base: 52, sm: 0 } }}
      navbar={{ width: 224, breakpoint: 'sm', collapsed: { mobile: true } }}
      footer={{ height: { base: 60, sm: 0 } }}
      transitionDuration={0}
      classNames={{ header: classes.header, navbar: classes.navbar, footer: classes.footer, main: classes.main }}
    >
      <a href="#content" className={classes.skip}>{t('skip')}</a>
      <AppShell.Header hiddenFrom="sm" data-frame>
        <Brand />
        <Group gap="xs"><Bell at="header" /><MeMenu at="header" /></Group>
      </AppShell.Header>
      <AppShell.Navbar visibleFrom="sm" aria-label={t('rooms.label')}>
        <Brand />
        <RoomLinks along="rail" />
        <div className={classes.railFoot}><Bell at="rail" /><MeMenu at="rail" /></div>
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1}>
        <ConnectionNote />
        {children}
      </AppShell.Main>
      <AppShell.Footer hiddenFrom="sm" data-frame>
        <nav aria-label={t('rooms.label')}><RoomLinks along="bar" /></nav>
      </AppShell.Footer>
    </AppShell>
  );
}
