import { type ReactNode, useState } from 'react';
import classes from './CollapsibleSection.module.css';

interface CollapsibleSectionProps {
  title: string;
  /** What holds while nobody looks inside. */
  now: string;
  /** Something inside has to be mended. */
  faulty: boolean;
  children: ReactNode;
}

/**
 * Rules that most questions need not touch, folded by the browser's own means, with what holds now in its
 * line.
 */
export function CollapsibleSection({ title, now, faulty, children }: CollapsibleSectionProps) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className={classes.fold}
      open={open || faulty}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className={classes.head}>
        {title} <span className={classes.now}>{now}</span>
      </summary>
      <div className={classes.body}>{children}</div>
    </details>
  );
}
