import IconAlertTriangle from '@tabler/icons-react/icons/IconAlertTriangle';
import IconCircleCheck from '@tabler/icons-react/icons/IconCircleCheck';
import IconClockPause from '@tabler/icons-react/icons/IconClockPause';
import IconInfoCircle from '@tabler/icons-react/icons/IconInfoCircle';
import type { ReactNode } from 'react';
import classes from './Notice.module.css';

const ICONS = { note: IconInfoCircle, good: IconCircleCheck, waits: IconClockPause, loss: IconAlertTriangle };

/** note: worth knowing · good: done · waits: expected of you · loss: refused or lost. */
export type NoticeKind = keyof typeof ICONS;

interface NoticeProps {
  kind: NoticeKind;
  title?: string;
  /** Across the whole width, without corners. */
  flush?: boolean;
  /** Spoken when it appears: `alert` for refusals, `status` for what may wait. */
  role?: 'alert' | 'status';
  actions?: ReactNode;
  children?: ReactNode;
}

/**
 * Words that need to be seen before the page goes on: `<Notice kind="waits" title="…">…</Notice>`. Never
 * colour alone: each kind has its sign.
 */
export function Notice({ kind, title, flush, role, actions, children }: NoticeProps) {
  const Icon = ICONS[kind];
  return (
    <div className={classes.notice} data-kind={kind} data-flush={flush || undefined} role={role}>
      <Icon size={20} stroke={1.7} aria-hidden />
      <div className={classes.words}>
        {title && <p className={classes.title}>{title}</p>}
        {children && <div>{children}</div>}
        {actions && <div className={classes.acts}>{actions}</div>}
      </div>
    </div>
  );
}
