import type { ReactNode } from 'react';
import classes from './ThreadLinks.module.css';

export interface ThreadLink {
  readonly key: string;
  /** What it is to this page: "Raised at", "Decided by ballot". */
  readonly kind: string;
  /** A TextLink to it. */
  readonly link: ReactNode;
  readonly facts?: ReactNode;
}

/**
 * The thread at the right of a page: what this came from and what came of it, always in this form.
 * `thread={<ThreadLinks links={…} />}`
 */
export function ThreadLinks({ links }: { links: readonly ThreadLink[] }) {
  return (
    <ul className={classes.links}>
      {links.map(({ key, kind, link, facts }) => (
        <li key={key}>
          <span className={classes.kind}>{kind}</span>
          {link}
          {facts && <span className={classes.kind}>{facts}</span>}
        </li>
      ))}
    </ul>
  );
}
