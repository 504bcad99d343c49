import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import { periodQuery } from '../priorities/queries.ts';
import { standardQuery } from '../standards/queries.ts';
import { TextLink } from '../ui/links.tsx';
import type { Ballot } from './queries.ts';

/** The thing that a ballot is about, by the address that its feature gave, and by its title where it has one. */
export function SubjectLink({ subject }: { subject: Ballot['subject'] }) {
  const { t } = useTranslation('ballots');
  const title = useSubjectTitle(subject);
  const { kind, id, path } = subject;
  if (kind === 'priority-period')
    return (
      <TextLink to="/priorities/$periodId" params={{ periodId: id }}>
        {title ?? t('period')}
      </TextLink>
    );
  // The address is the feature's own, so that the router's list of addresses does not know its form.
  return path ? <TextLink to={path as '/'}>{title ?? t(`subject.${kind}`)}</TextLink> : null;
}

/** The title of a period or a standard; null until it is known, for other things, and for who reads no standards. */
function useSubjectTitle({ kind, id }: Ballot['subject']): string | null {
  const { member } = useSession();
  const readsStandards = member.permissions.includes('standards:read');
  const period = useQuery({ ...periodQuery(id), enabled: kind === 'priority-period' });
  const standard = useQuery({ ...standardQuery(id), enabled: kind === 'standard' && readsStandards });
  return period.data?.title ?? standard.data?.title ?? null;
}

/** The way back from a ballot: to its thing, or to the list of ballots. */
export function BallotBreadcrumb({ subject }: { subject: Ballot['subject'] }) {
  const { t } = useTranslation('ballots');
  if (subject.kind === 'priority-period' || subject.path) return <SubjectLink subject={subject} />;
  return <TextLink to="/priorities/ballots">{t('backToBallots')}</TextLink>;
}
