import { Button, Group, Portal } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../api/problem.ts';
import classes from './ErrorBoundary.module.css';
import { Notice } from './Notice.tsx';
import { PartNotLoaded } from './part-not-loaded.ts';

interface ErrorBoundaryProps {
  readonly children?: ReactNode;
  /** Closes a part that lies over the page: so does then what stands in its place. */
  readonly onClose?: (() => void) | undefined;
  /** Where such a part is closed, nothing stands in its place. */
  readonly silent?: boolean;
}

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
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state = NO_ERROR;

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error ?? new Error('A part of the page threw nothing'), href: window.location.href };
  }

  static getDerivedStateFromProps(_: unknown, state: ErrorBoundaryState): ErrorBoundaryState {
    return state.error !== null && state.href !== window.location.href ? NO_ERROR : state;
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    if (isProblem(error, 'not-found')) throw error;
    const { onClose, silent } = this.props;
    if (silent) return null;
    // Who closes it may open it later, with a connection.
    const forget = (): void => {
      if (error instanceof PartNotLoaded) error.forget();
    };
    return (
      <ErrorFallback
        error={error}
        onRetry={() => {
          forget();
          this.setState(NO_ERROR);
        }}
        onClose={
          onClose &&
          (() => {
            forget();
            onClose();
          })
        }
      />
    );
  }
}

interface ErrorFallbackProps {
  error: unknown;
  onRetry: () => void;
  onClose: (() => void) | undefined;
}

function ErrorFallback({ error, onRetry, onClose }: ErrorFallbackProps) {
  const { t } = useTranslation();
  const part = error instanceof PartNotLoaded ? 'partNotLoaded' : 'part';
  const notice = (
    <Notice
      kind="loss"
      role="alert"
      title={t(`${part}.title`)}
      actions={
        <Group gap="xs">
          <Button size="xs" variant="default" onClick={onRetry}>
            {t('again')}
          </Button>
          {onClose && (
            <Button size="xs" variant="default" onClick={onClose}>
              {t('close')}
            </Button>
          )}
        </Group>
      }
    >
      {t(`${part}.text`)}
    </Notice>
  );
  if (!onClose) return notice;
  return (
    <Portal>
      <div className={classes.over}>{notice}</div>
    </Portal>
  );
}
