import type { ReactNode } from 'react';
import classes from './EmptyState.module.css';

/**
 * An empty place says what belongs here and offers the first step to those who may take it: `<EmptyState
 * title={…} text={…} step={<LinkButton …/>} />`.
 */
export function EmptyState({ title, text, step }: { title: string; text: string; step?: ReactNode }) {
  return (
    <div className={classes.empty}>
      <p className={classes.title}>{title}</p>
      <p className={classes.text}>{text}</p>
      {step && <div className={classes.step}>{step}</div>}
    </div>
  );
}
