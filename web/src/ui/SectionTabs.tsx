import { useMediaQuery } from '@mantine/hooks';
import { Link, type LinkProps } from '@tanstack/react-router';
import classes from './SectionTabs.module.css';

/** One part of a section that has several. */
export interface SectionTab {
  readonly key: string;
  readonly to: LinkProps['to'];
  readonly label: string;
}

interface SectionTabsProps {
  /** What the navigation is called. */
  label: string;
  /** The key of the part whose page this is. */
  here: string;
  tabs: readonly SectionTab[];
}

/** So many parts have room on a phone. */
const FEW_TABS = 5;

/**
 * The parts of a section, as links: each has its address. Only the one that is named is the current one,
 * whatever stands below its address. On a phone many parts are folded.
 */
export function SectionTabs({ label, here, tabs }: SectionTabsProps) {
  const isNarrow = useMediaQuery('(max-width: 36em)', false, { getInitialValueInEffect: false });
  const links = tabs.map((tab) => (
    <Link
      key={tab.key}
      to={tab.to}
      className={classes.tab}
      activeOptions={{ exact: true, includeSearch: false }}
      aria-current={tab.key === here ? 'page' : undefined}
    >
      {tab.label}
    </Link>
  ));
  if (!isNarrow || tabs.length <= FEW_TABS)
    return (
      <nav aria-label={label} className={classes.tabs}>
        {links}
      </nav>
    );
  return (
    <nav aria-label={label}>
      <details className={classes.folded}>
        <summary>{label}</summary>
        <div className={classes.parts}>{links}</div>
      </details>
    </nav>
  );
}
