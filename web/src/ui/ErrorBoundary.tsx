import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../api/problem.ts';
import { Notice } from './Notice.tsx';

interface ErrorBoundaryState {
  readonly error: unknown;
  /** The address at which it broke: at another one, something else is shown. */
  readonly href: string;
}

const NO_ERROR: ErrorBoundaryState = { error: null, href: '' };

/**
 * A part of a page that may break without taking the others with it: in its place stands that it is broken.
 * What is not there or not open to the reader is still the whole page's to say.
 */
export class ErrorBoundary extends Component<{ readonly children?: ReactNode }, ErrorBoundaryState> {
  override state = NO_ERROR;

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error ?? new Error('A part of the page threw nothing'), href: window.location.href };
  }

  static getDerivedStateFromProps(_: unknown, state: ErrorBoundaryState): ErrorBoundaryState {
    return state.error !== null && state.href !== window.location.href ? NO_ERROR : state;
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (isProblem(error, 'not-found')) throw error;
    return error === null ? this.props.children : <ErrorFallback onRetry={() => this.setState(NO_ERROR)} />;
  }
}

function ErrorFallback({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <Notice
      kind="loss"
      role="alert"
      title={t('part.title')}
      actions={
        <Button size="xs" variant="default" onClick={onRetry}>
          {t('again')}
        </Button>
      }
    >
      {t('part.text')}
    </Notice>
  );
}
