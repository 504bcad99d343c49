import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../api/problem.ts';
import { RowsSkeleton } from './PageSkeleton.tsx';
import { ProblemNotice } from './ProblemNotice.tsx';

interface QueryBoundaryProps<Data> {
  query: UseQueryResult<Data>;
  /** As tall as what comes; rows of a list unless said otherwise. */
  skeleton?: ReactNode;
  /** Stands for what is not there, or not open to the reader; the not-found page unless said otherwise. */
  missing?: ReactNode;
  children: (data: Data) => ReactNode;
}

/**
 * What a query brought: a skeleton while it is on its way, its failure in words with a way to try again, else
 * the children. A whole page whose object is not there throws on to the not-found page.
 *
 *     <Loaded query={useQuery(meetingsQuery(filter))}>{(page) => <Listing …/>}</Loaded>
 */
export function QueryBoundary<Data>({
  query,
  skeleton = <RowsSkeleton />,
  missing,
  children,
}: QueryBoundaryProps<Data>) {
  const { t } = useTranslation();
  if (query.data !== undefined) return children(query.data);
  if (isProblem(query.error, 'not-found')) {
    if (missing === undefined) throw query.error;
    return missing;
  }
  if (query.error)
    return (
      <ProblemNotice
        problem={query.error}
        actions={
          <Button size="xs" variant="default" onClick={() => void query.refetch()}>
            {t('again')}
          </Button>
        }
      />
    );
  return skeleton;
}
