import { useTranslation } from 'react-i18next';
import { TextLink } from '../ui/links.tsx';
import type { Ballot } from './queries.ts';

/** The thing that a ballot is about, by the address that its feature gave. */
export function SubjectLink({ subject: { kind, id, path } }: { subject: Ballot['subject'] }) {
  const { t } = useTranslation('ballots');
  if (kind === 'priority-period')
    return (
      <TextLink to="/priorities/$periodId" params={{ periodId: id }}>
        {t('period')}
      </TextLink>
    );
  // The address is the feature's own, so that the router's list of addresses does not know its form.
  return path ? <TextLink to={path as '/'}>{t(`subject.${kind}`)}</TextLink> : null;
}

/** The way back from a ballot: to its thing, or to the list of ballots. */
export function BallotBreadcrumb({ subject }: { subject: Ballot['subject'] }) {
  const { t } = useTranslation('ballots');
  if (subject.kind === 'priority-period' || subject.path) return <SubjectLink subject={subject} />;
  return <TextLink to="/priorities/ballots">{t('backToBallots')}</TextLink>;
}
