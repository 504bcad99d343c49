import { Button } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../api/problem.ts';
import { keptMark } from '../kept-papers/kept-mark.ts';
import { TextLink } from '../ui/links.tsx';
import { Page } from '../ui/Page.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { ApiProblem, UnreachableError } from '../api/problem.ts';
import { NotFoundPage } from './NotFoundPage.tsx';

/**
 * The last net: a page that threw. A refusal keeps its own words; what is not open to the reader looks like
 * what is missing.
 */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  if (isProblem(error, 'not-found')) return <NotFoundPage />;
  const known = error instanceof ApiProblem || error instanceof UnreachableError;
  const isOffline = error instanceof UnreachableError;
  return (
    <Page title={t('crash.title')} lead={known ? undefined : t('crash.text')}>
      {known && <ProblemNotice problem={error} />}
      {isOffline && keptMark() !== null && (
        <div>
          <TextLink to="/kept">{t('me.kept')}</TextLink>
        </div>
      )}
      <div>
        <Button onClick={() => (known ? reset() : window.location.reload())}>
          {known ? t('again') : t('crash.again')}
        </Button>
      </div>
    </Page>
  );
}
