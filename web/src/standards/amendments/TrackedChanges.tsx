import { useTranslation } from 'react-i18next';
import { TextDiff, type TextDiffFormats } from '../TextDiff.tsx';
import classes from './Amendments.module.css';

/**
 * Words that go struck through, words that come underlined; said in words too, for whoever sees neither line
 * nor colour.
 */
export function TrackedChanges({
  before,
  after,
  formats,
  legend = false,
}: {
  before: string;
  after: string;
  formats?: TextDiffFormats;
  legend?: boolean;
}) {
  const { t } = useTranslation('amendments');
  return (
    <div className={classes.words}>
      {legend && (
        <p className={classes.legend}>
          <del>{t('legend.goes')}</del> · <ins>{t('legend.comes')}</ins>
        </p>
      )}
      <TextDiff before={before} after={after} {...(formats ? { formats } : {})} />
    </div>
  );
}
