import { ActionIcon, Menu, SegmentedControl, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import { IconDeviceLaptop, IconHistory, IconLogout, IconShieldCheck, IconUserCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { forgetSession, signOut, useSession } from '../api/session.ts';
import classes from './Frame.module.css';

/** Me: colours, where I am signed in, sign out. */
export function MeMenu({ at }: { at: 'rail' | 'header' }) {
  const { t } = useTranslation();
  const { member } = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const queryClient = useQueryClient();
  const router = useRouter();

  async function leave() {
    await signOut();
    await router.navigate({ href: '/sign-in' });
    forgetSession(queryClient);
  }

  const label = t('me.label', { name: member.name });
  return (
    <Menu position={at === 'rail' ? 'right-end' : 'bottom-end'} width={280} withinPortal>
      <Menu.Target>
        {at === 'rail'
          ? <UnstyledButton className={classes.room} aria-label={label}><IconUserCircle size={20} stroke={1.6} aria-hidden /><span>{member.name}</span></UnstyledButton>
          : <ActionIcon variant="subtle" color="gray" size={44} aria-label={label}><IconUserCircle size={24} stroke={1.6} aria-hidden /></ActionIcon>}
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.meHead}>
          <strong>{member.name}</strong>
          <span>{member.organisation}</span>
        </div>
        <div className={classes.meTheme}>
          <span id="me-theme">{t('me.theme')}</span>
          <SegmentedControl
            fullWidth size="xs" aria-labelledby="me-theme" value={colorScheme}
            onChange={(value) => setColorScheme(value as typeof colorScheme)}
            data={[{ value: 'light', label: t('me.light') }, { value: 'dark', label: t('me.dark') }, { value: 'auto', label: t('me.system') }]}
          />
        </div>
        <Menu.Divider />
        <Menu.Item leftSection={<IconDeviceLaptop size={18} stroke={1.6} aria-hidden />} renderRoot={(props) => <Link to="/sessions" {...props} />}>{t('me.sessions')}</Menu.Item>
        <Menu.Item leftSection={<IconHistory size={18} stroke={1.6} aria-hidden />} renderRoot={(props) => <Link to="/my-actions" {...props} />}>{t('me.actions')}</Menu.Item>
        {member.permissions.includes('audit:read') && (
          <Menu.Item leftSection={<IconShieldCheck size={18} stroke={1.6} aria-hidden />} renderRoot={(props) => <Link to="/audit" {...props} />}>{t('me.audit')}</Menu.Item>
        )}
        <Menu.Item leftSection={<IconLogout size={18} stroke={1.6} aria-hidden />} onClick={() => void leave()}>{t('me.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
