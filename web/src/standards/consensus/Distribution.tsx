import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './Consensus.module.css';

/** A dot for each rating, above its number; in words for whoever does not see it. */
export function Distribution({ whose, counts }: { whose: string; counts: readonly number[] | null }) {
  const { t } = useTranslation('consensus');
  const ratings = counts
    ?.map((count, at) => ({ count, rating: at + 1 }))
    .filter(({ count }) => count > 0)
    .map((one) => t('results.dot', one))
    .join(', ');
  return (
    <figure className={classes.distribution}>
      <figcaption>{whose}</figcaption>
      {counts ? (
        <>
          <VisuallyHidden>{t('results.dots', { ratings: ratings ?? '' })}</VisuallyHidden>
          <div aria-hidden className={classes.dots}>
            {counts.map((count, at) => (
              <span key={at} className={classes.step}>
                {Array.from({ length: count }, (_, dot) => (
                  <span key={dot} className={classes.dot} />
                ))}
                <span className={classes.rating}>{at + 1}</span>
              </span>
            ))}
          </div>
        </>
      ) : (
        <span className={classes.hidden}>{t('results.hidden')}</span>
      )}
    </figure>
  );
}
