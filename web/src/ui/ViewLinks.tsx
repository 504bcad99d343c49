import { Link, type LinkProps } from '@tanstack/react-router';
import classes from './ViewLinks.module.css';

/** One way to look at a list; it is the address that says which. */
export interface ViewLink {
  readonly key: string;
  readonly label: string;
  readonly to: LinkProps['to'];
  readonly params?: LinkProps['params'];
  readonly search?: LinkProps['search'];
}

interface ViewLinksProps {
  /** What is chosen by them. */
  label: string;
  /** The key of the view that is shown. */
  here: string;
  views: readonly ViewLink[];
}

/** What of a list is shown, as links: each view has its address, and can be sent or opened beside the other. */
export function ViewLinks({ label, here, views }: ViewLinksProps) {
  return (
    <nav aria-label={label} className={classes.views}>
      {views.map(({ key, label: words, ...link }) => (
        <Link
          key={key}
          {...link}
          className={classes.view}
          activeOptions={{ exact: true }}
          aria-current={key === here ? 'page' : undefined}
        >
          {words}
        </Link>
      ))}
    </nav>
  );
}
