import { type PublicLanguage, WEATHER_PAGES } from '@nbn/contracts';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ExitNews, ExitPresses } from './exit-presses.ts';
import classes from './ExitLink.module.css';

/** The weather takes the place of this page in the browser's history, and nothing stays to be seen meanwhile. */
function leaveFor(address: string): void {
  document.title = new URL(address).hostname;
  document.body.hidden = true;
  window.location.replace(address);
}

/** The way out of a public page at once: by the link, or by pressing Shift three times. */
export function ExitLink() {
  const { t, i18n } = useTranslation('exit');
  const [news, tell] = useState<ExitNews>(null);
  const address = WEATHER_PAGES[i18n.language as PublicLanguage] ?? WEATHER_PAGES.en;

  useEffect(() => {
    const presses = new ExitPresses((next) => {
      tell(next);
      if (next === 'leaving') leaveFor(address);
    });
    const down = (event: KeyboardEvent) => presses.down(event);
    const up = (event: KeyboardEvent) => presses.up(event);
    document.addEventListener('keydown', down);
    document.addEventListener('keyup', up);
    return () => {
      presses.stop();
      document.removeEventListener('keydown', down);
      document.removeEventListener('keyup', up);
    };
  }, [address]);

  return (
    <section aria-label={t('label')} lang={i18n.language} data-frame>
      <a
        className={classes.exit}
        href={address}
        rel="nofollow noreferrer"
        aria-describedby="exit-words"
        onClick={(event) => {
          event.preventDefault();
          leaveFor(address);
        }}
      >
        {t('label')}
      </a>
      <p className={classes.words} id="exit-words">
        {`${t('explained')} ${t('byKey')}`}
      </p>
      <output className={classes.state}>{news && t(`press.${news}`)}</output>
    </section>
  );
}
