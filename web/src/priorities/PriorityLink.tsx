import type { ReactNode } from 'react';
import { TextLink } from '../ui/links.tsx';

interface PriorityLinkProps {
  priority: { readonly id: string; readonly periodId: string };
  children: ReactNode;
}

/** Leads to a priority where its period lists it. */
export function PriorityLink({ priority: { id, periodId }, children }: PriorityLinkProps) {
  return (
    <TextLink to="/priorities/$periodId" params={{ periodId }} hash={`priority-${id}`}>
      {children}
    </TextLink>
  );
}
