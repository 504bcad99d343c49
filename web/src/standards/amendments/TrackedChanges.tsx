import type { ClauseKind } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { TextDiff, type TextDiffFormats } from '../TextDiff.tsx';
import classes from './Amendments.module.css';

interface TrackedChangesProps {
  before: string;
  after: string;
  /** How the words looked and look. */
  formats?: TextDiffFormats;
  /** Of the clause. */
  kind: ClauseKind;
  legend?: boolean;
}

/**
 * Words that go struck through, words that come underlined; said in words too, for whoever sees neither line
 * nor colour.
 */
export function TrackedChanges({ before, after, formats, kind, legend = false }: TrackedChangesProps) {
  const { t } = useTranslation('amendments');
  return (
    <div className={classes.words}>
      {legend && (
        <p className={classes.legend}>
          <del>{t('legend.goes')}</del> · <ins>{t('legend.comes')}</ins>
        </p>
      )}
      <TextDiff before={before} after={after} formats={formats} kind={kind} />
    </div>
  );
}
