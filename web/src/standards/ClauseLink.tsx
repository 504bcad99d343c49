import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { TextLink } from '../ui/links.tsx';

interface ClauseLinkProps {
  clause: {
    readonly id: string;
    readonly standardId: string;
    /** Of the published standard; null while it is a draft alone. */
    readonly slug: string | null;
    readonly number: string | null;
  };
  children: ReactNode;
}

/** Leads to a clause: in the edition in force, or in the draft that it stands in. */
export function ClauseLink({ clause: { id, standardId, slug, number }, children }: ClauseLinkProps) {
  if (slug) return <Anchor href={`/published/${slug}#${number ?? ''}`}>{children}</Anchor>;
  return (
    <TextLink to="/standards/$standardId" params={{ standardId }} hash={`clause-${id}`}>
      {children}
    </TextLink>
  );
}
