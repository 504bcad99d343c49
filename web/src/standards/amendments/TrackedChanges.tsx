import { useTranslation } from 'react-i18next';
import { TextDiff } from '../TextDiff.tsx';
import classes from './Amendments.module.css';

/**
 * Words that go struck through, words that come underlined; said in words too, for whoever sees neither line
 * nor colour.
 */
export function TrackedChanges({
  before,
  after,
  legend = false,
}: {
  before: string;
  after: string;
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
      <TextDiff before={before} after={after} />
    </div>
  );
}
