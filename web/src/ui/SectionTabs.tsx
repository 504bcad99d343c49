import { Group } from '@mantine/core';
import type { LinkProps } from '@tanstack/react-router';
import { LinkButton } from './links.tsx';

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

/** The parts of a section. Only the one that is named is the current one, whatever stands below its address. */
export function SectionTabs({ label, here, tabs }: SectionTabsProps) {
  return (
    <nav aria-label={label}>
      <Group gap="xs">
        {tabs.map((tab) => (
          <LinkButton
            key={tab.key}
            to={tab.to}
            size="sm"
            variant={tab.key === here ? 'light' : 'subtle'}
            activeOptions={{ exact: true, includeSearch: false }}
            aria-current={tab.key === here ? 'page' : undefined}
          >
            {tab.label}
          </LinkButton>
        ))}
      </Group>
    </nav>
  );
}
