import type { ReactNode } from 'react';
import { Listing } from '../../ui/Listing.tsx';
import { Section } from '../../ui/Page.tsx';

/** As many of each as tell where a country is; the whole list is one click away. */
export const MAX_SHOWN = 5;

interface ShortListProps {
  title: string;
  aside?: ReactNode;
  children: ReactNode[];
}

/** The first few rows; nothing where there are none. */
export function ShortList({ title, aside, children }: ShortListProps) {
  if (children.length === 0) return null;
  return (
    <Section title={title} aside={aside}>
      <Listing label={title}>{children}</Listing>
    </Section>
  );
}
