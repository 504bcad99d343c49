import type { CountryCode } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { Notice } from '../ui/Notice.tsx';
import classes from './Plans.module.css';

/** Before anything is saved: which fields of the line whom it shows to. */
export function WhoReads({ country, shared }: { country: CountryCode; shared: boolean }) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const place = { country: format.country(country) };
  const rows = shared
    ? [
        [t('sees.words'), t('sees.all', place)],
        [t('sees.owner'), t('sees.all', place)],
        [t('sees.name'), t('sees.nameAll', place)],
        [t('sees.link'), t('sees.linkAll')],
      ]
    : [[t('sees.every'), t('sees.own', place)]];
  return (
    <div aria-live="polite">
      <Notice kind="note" title={t('sees.title')}>
        <dl className={classes.terms}>
          {rows.map(([field, who]) => (
            <div key={field} style={{ display: 'contents' }}>
              <dt>{field}</dt>
              <dd>{who}</dd>
            </div>
          ))}
        </dl>
      </Notice>
    </div>
  );
}
