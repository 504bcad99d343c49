import { Kbd } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { SidePanel } from '../../ui/SidePanel.tsx';
import classes from './Keys.module.css';
import { keyNames, PAGE_KEYS } from './page-keys.ts';

const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);

/** All keys of the page, for those who read and for those who write. */
export function KeysPanel({ mayWrite, onClose }: { mayWrite: boolean; onClose: () => void }) {
  const { t } = useTranslation('drafting');
  const shown = PAGE_KEYS.filter(({ forWriters }) => mayWrite || !forWriters);
  const names = [...new Set(shown.map(({ name }) => name))];
  return (
    <SidePanel title={t('keys.title')} onClose={onClose}>
      {names.map((name) => (
        <section key={name} className={classes.group} aria-labelledby={`keys-${name}`}>
          <h3 id={`keys-${name}`} className={classes.name}>
            {t(`keys.groups.${name}`)}
          </h3>
          <dl className={classes.list}>
            {shown
              .filter((group) => group.name === name)
              .flatMap(({ keys }) => keys)
              .map(({ act, keys }) => (
                <div key={act} className={classes.row}>
                  <dt>{t(`keys.acts.${act}`)}</dt>
                  <dd>
                    {keys.map((together, at) => (
                      <Fragment key={together}>
                        {at > 0 && t('keys.or')}
                        <KeysTogether keys={together} />
                      </Fragment>
                    ))}
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </SidePanel>
  );
}

function KeysTogether({ keys }: { keys: string }) {
  return (
    <span className={classes.together}>
      {keyNames(keys, isMac()).map((name, at) => (
        <Fragment key={name}>
          {at > 0 && ' + '}
          <Kbd>{name}</Kbd>
        </Fragment>
      ))}
    </span>
  );
}
