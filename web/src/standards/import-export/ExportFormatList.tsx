import { Anchor } from '@mantine/core';
import { EXPORT_FORMATS } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import classes from './ImportExport.module.css';
import { exportUrl, type ExportOptions } from './export-queries.ts';

/** The formats that are there at once. */
export function ExportFormatList({ standardId, options }: { standardId: string; options: ExportOptions }) {
  const { t } = useTranslation('exchange');
  return (
    <ul className={classes.formats} aria-label={t('format.list')}>
      {EXPORT_FORMATS.map((format) => (
        <li key={format} className={classes.format}>
          <Anchor href={exportUrl(standardId, format, options)} download>
            {t('format.download', { format: t(`format.${format}`) })}
          </Anchor>
          <span className={classes.hint}>{t(`format.${format}Hint`)}</span>
        </li>
      ))}
    </ul>
  );
}
