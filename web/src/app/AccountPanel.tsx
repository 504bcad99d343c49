import { SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { LANGUAGES } from '@nbn/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import IconAddressBook from '@tabler/icons-react/icons/IconAddressBook';
import IconArchive from '@tabler/icons-react/icons/IconArchive';
import IconBellCog from '@tabler/icons-react/icons/IconBellCog';
import IconDeviceLaptop from '@tabler/icons-react/icons/IconDeviceLaptop';
import IconDeviceMobileDown from '@tabler/icons-react/icons/IconDeviceMobileDown';
import IconHistory from '@tabler/icons-react/icons/IconHistory';
import IconLogout from '@tabler/icons-react/icons/IconLogout';
import IconRoute from '@tabler/icons-react/icons/IconRoute';
import IconShieldCheck from '@tabler/icons-react/icons/IconShieldCheck';
import IconShieldLock from '@tabler/icons-react/icons/IconShieldLock';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { leaveAfterSignOut, saveLanguage, signOut, useSession } from '../api/session.ts';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { wipeKeptPapers } from '../kept-papers/kept-database.ts';
import { hasUnsavedChanges } from '../unsaved/unsaved-changes.ts';
import { LanguageSelect } from './LanguageSelect.tsx';
import classes from './AppLayout.module.css';

const ICON = { size: 18, stroke: 1.6, 'aria-hidden': true } as const;

/** What belongs to me: colours, language, where I am signed in, what I did, sign out. */
export function AccountPanel({ onLeave }: { onLeave: () => void }) {
  const { t } = useTranslation();
  const { member } = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const queryClient = useQueryClient();
  const router = useRouter();
  const [asked, ask] = useState(false);
  const save = useMutation({ mutationFn: saveLanguage });

  /** What is kept on the device goes first: also where the server cannot be told. */
  async function leave() {
    await wipeKeptPapers().catch(() => undefined);
    await signOut();
    await leaveAfterSignOut(queryClient, () => router.navigate({ href: '/sign-in' }));
  }

  /** Nothing of what is not saved outlives the session: that is said before it ends. */
  function askToLeave() {
    if (!hasUnsavedChanges()) return void leave();
    onLeave();
    ask(true);
  }

  return (
    <>
      <div className={classes.meHead}>
        <strong>{member.name}</strong>
        <span>{member.organisation}</span>
      </div>
      <div className={classes.meTheme}>
        <span id="me-theme">{t('me.theme')}</span>
        <SegmentedControl
          fullWidth
          size="xs"
          aria-labelledby="me-theme"
          value={colorScheme}
          onChange={(value) => setColorScheme(value as typeof colorScheme)}
          data={[
            { value: 'light', label: t('me.light') },
            { value: 'dark', label: t('me.dark') },
            { value: 'auto', label: t('me.system') },
          ]}
        />
        <LanguageSelect
          languages={LANGUAGES}
          label={t('me.language')}
          description={t('me.languageHelp')}
          inputWrapperOrder={['label', 'input', 'description']}
          onChoose={save.mutate}
        />
        <ProblemNotice problem={save.error} />
      </div>
      <ul className={classes.meActs}>
        <li>
          <Link to="/contributions" className={classes.room} onClick={onLeave}>
            <IconRoute {...ICON} />
            <span>{t('me.contributions')}</span>
          </Link>
        </li>
        <li>
          <Link to="/reminders" className={classes.room} onClick={onLeave}>
            <IconBellCog {...ICON} />
            <span>{t('me.reminders')}</span>
          </Link>
        </li>
        <li>
          <Link to="/network/directory/own" className={classes.room} onClick={onLeave}>
            <IconAddressBook {...ICON} />
            <span>{t('me.directory')}</span>
          </Link>
        </li>
        <li>
          <Link to="/sessions" className={classes.room} onClick={onLeave}>
            <IconDeviceLaptop {...ICON} />
            <span>{t('me.sessions')}</span>
          </Link>
        </li>
        <li>
          <Link to="/my-actions" className={classes.room} onClick={onLeave}>
            <IconHistory {...ICON} />
            <span>{t('me.actions')}</span>
          </Link>
        </li>
        <li>
          <Link to="/my-data" className={classes.room} onClick={onLeave}>
            <IconShieldLock {...ICON} />
            <span>{t('me.data')}</span>
          </Link>
        </li>
        <li>
          <Link to="/archive" className={classes.room} onClick={onLeave}>
            <IconArchive {...ICON} />
            <span>{t('me.archive')}</span>
          </Link>
        </li>
        <li>
          <Link to="/kept" className={classes.room} onClick={onLeave}>
            <IconDeviceMobileDown {...ICON} />
            <span>{t('me.kept')}</span>
          </Link>
        </li>
        {member.permissions.includes('audit:read') && (
          <li>
            <Link to="/audit" className={classes.room} onClick={onLeave}>
              <IconShieldCheck {...ICON} />
              <span>{t('me.audit')}</span>
            </Link>
          </li>
        )}
        {member.permissions.includes('safeguarding:read') && (
          <li>
            <Link to="/safeguarding" className={classes.room} onClick={onLeave}>
              <IconShieldLock {...ICON} />
              <span>{t('me.safeguarding')}</span>
            </Link>
          </li>
        )}
        <li>
          <button type="button" className={classes.room} onClick={askToLeave}>
            <IconLogout {...ICON} />
            <span>{t('me.signOut')}</span>
          </button>
        </li>
      </ul>
      <ConfirmDialog
        opened={asked}
        onClose={() => ask(false)}
        title={t('unsaved.signOutAsk')}
        consequence={t('unsaved.signOutText')}
        verb={t('unsaved.signOutVerb')}
        isDestructive
        onConfirm={() => void leave()}
      />
    </>
  );
}
