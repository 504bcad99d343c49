import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../api/problem.ts';
import { Notice } from './Notice.tsx';

interface PartState {
  readonly fault: unknown;
  /** The address at which it broke: at another one, something else is shown. */
  readonly at: string;
}

const WHOLE: PartState = { fault: null, at: '' };

/**
 * A part of a page that may break without taking the others with it: in its place stands that it is broken.
 * What is not there or not open to the reader is still the whole page's to say.
 */
export class Part extends Component<{ readonly children?: ReactNode }, PartState> {
  override state = WHOLE;

  static getDerivedStateFromError(fault: unknown): PartState {
    return { fault: fault ?? new Error('A part of the page threw nothing'), at: window.location.href };
  }

  static getDerivedStateFromProps(_: unknown, state: PartState): PartState {
    return state.fault !== null && state.at !== window.location.href ? WHOLE : state;
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (isProblem(fault, 'not-found')) throw fault;
    return fault === null ? this.props.children : <BrokenPart onAgain={() => this.setState(WHOLE)} />;
  }
}

function BrokenPart({ onAgain }: { onAgain: () => void }) {
  const { t } = useTranslation();
  return (
    <Notice
      kind="loss"
      role="alert"
      title={t('part.title')}
      acts={
        <Button size="xs" variant="default" onClick={onAgain}>
          {t('again')}
        </Button>
      }
    >
      {t('part.text')}
    </Notice>
  );
}
