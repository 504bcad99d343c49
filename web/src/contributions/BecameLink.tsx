import type { ContributionKind } from '@nbn/contracts';
import { useSession } from '../api/session.ts';
import { TextLink } from '../ui/links.tsx';

interface BecameLinkProps {
  kind: ContributionKind;
  id: string;
  /** Who made it; only the author's own page has its line of life. */
  authorId: string | undefined;
  children: string;
}

/** From one's own contribution to its line of life. */
export function BecameLink({ kind, id, authorId, children }: BecameLinkProps) {
  const { member } = useSession();
  if (authorId !== member.id) return null;
  return (
    <TextLink to="/contributions/$kind/$id" params={{ kind, id }} size="sm">
      {children}
    </TextLink>
  );
}
