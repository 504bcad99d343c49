import IconSearch from '@tabler/icons-react/icons/IconSearch';
import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lazyPart } from '../ui/lazy-part.tsx';
import frame from '../app/AppLayout.module.css';
import { loadTexts } from '../i18n/start.ts';
import classes from './Search.module.css';

/** It comes with its words when somebody first opens it. */
const SearchDialog = lazyPart(async () => {
  const [file] = await Promise.all([import('./SearchDialog.tsx'), loadTexts(['search'])]);
  return { default: file.SearchDialog };
});

const isMac = /mac|iphone|ipad/i.test(navigator.userAgent);

/** Opens the search, from every page also by Ctrl-K, unless the key means something where it is pressed. */
export function SearchButton() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      if (event.altKey || event.shiftKey || event.defaultPrevented) return;
      event.preventDefault();
      setOpened(true);
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <>
      <button
        type="button"
        className={frame.room}
        aria-keyshortcuts="Control+K Meta+K"
        aria-haspopup="dialog"
        onClick={() => setOpened(true)}
      >
        <IconSearch size={20} stroke={1.6} aria-hidden />
        <span>{t('search')}</span>
        <kbd className={classes.shortcut} aria-hidden>
          {isMac ? '⌘K' : 'Ctrl K'}
        </kbd>
      </button>
      {opened && (
        <Suspense>
          <SearchDialog onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  );
}
