import { Skeleton, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import listing from './Listing.module.css';
import classes from './Page.module.css';

/** Lines of a list that is on its way: as tall as the lines that come, so that nothing jumps. */
export function RowsSkeleton({ rows = 5 }: { rows?: number }) {
  const { t } = useTranslation();
  return (
    <div aria-busy className={listing.toCome}>
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={listing.lineToCome}>
          <Skeleton height={14} width={`${62 - ((row * 17) % 30)}%`} />
          <Skeleton height={10} width={`${38 - ((row * 11) % 18)}%`} />
        </div>
      ))}
    </div>
  );
}

/** A page that is on its way. */
export function PageSkeleton() {
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <Skeleton height={34} width="60%" mt={4} />
      </div>
      <div className={classes.body}>
        <div className={classes.column}>
          <RowsSkeleton />
        </div>
      </div>
    </div>
  );
}
