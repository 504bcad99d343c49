import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** The foot of a keyset list: one more page, or nothing. `<LoadMore query={useInfiniteQuery(…)} />` */
export function LoadMore({
  query,
}: {
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> };
}) {
  const { t } = useTranslation();
  if (!query.hasNextPage) return null;
  return (
    <div>
      <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
        {t('more')}
      </Button>
    </div>
  );
}
