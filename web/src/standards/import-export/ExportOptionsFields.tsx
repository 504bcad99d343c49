import { Checkbox, NativeSelect } from '@mantine/core';
import { EXPORT_COMMENTS, type ExportComments } from '@nbn/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Publication } from '../publication/queries.ts';
import { versionsQuery } from '../versions/queries.ts';
import { useVersionName } from '../versions/version-name.ts';
import classes from './ImportExport.module.css';
import type { ExportOptions } from './export-queries.ts';

interface ExportOptionsFieldsProps {
  standardId: string;
  publication: Publication;
  options: ExportOptions;
  onChange: (options: ExportOptions) => void;
}

const CURRENT_TEXT = 'now';

/** Which text goes into the file, and which comments. */
export function ExportOptionsFields({
  standardId,
  publication: { editions, readsDraft },
  options,
  onChange,
}: ExportOptionsFieldsProps) {
  const { t } = useTranslation('exchange');
  const versions = useInfiniteQuery({ ...versionsQuery(standardId), enabled: readsDraft });
  const nameOf = useVersionName();
  const published = new Map(
    editions.map(({ versionId, edition }) => [versionId, t('take.edition', { edition })]),
  );
  const named =
    versions.data?.pages.flatMap(({ items }) => items).filter(({ id }) => !published.has(id)) ?? [];
  const texts = [
    ...(readsDraft ? [{ value: CURRENT_TEXT, label: t('take.now') }] : []),
    ...[...published].map(([value, label]) => ({ value, label })),
    ...named.map((version) => ({
      value: version.id,
      label: t('take.version', { label: nameOf(version) }),
    })),
  ];
  const ofVersion = options.version !== null;
  return (
    <div className={classes.options}>
      <NativeSelect
        label={t('take.text')}
        data={texts}
        value={options.version ?? CURRENT_TEXT}
        onChange={({ currentTarget: { value } }) =>
          onChange(
            value === CURRENT_TEXT
              ? { ...options, version: null }
              : { version: value, comments: 'none', amendments: false },
          )
        }
      />
      <NativeSelect
        label={t('take.comments')}
        description={t(ofVersion ? 'take.noComments' : 'take.commentsHint')}
        disabled={ofVersion}
        value={options.comments}
        data={EXPORT_COMMENTS.map((value) => ({ value, label: t(`take.${value}`) }))}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...options, comments: value as ExportComments })
        }
      />
      {!ofVersion && (
        <Checkbox
          className={classes.whole}
          label={t('take.amendments')}
          description={t('take.amendmentsHint')}
          checked={options.amendments}
          onChange={({ currentTarget: { checked } }) => onChange({ ...options, amendments: checked })}
        />
      )}
    </div>
  );
}
