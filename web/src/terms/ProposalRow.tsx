import { Button, Group } from '@mantine/core';
import { LANGUAGE_NAMES } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { useFormat } from '../i18n/format.ts';
import { ListRow } from '../ui/Listing.tsx';
import { RowLink } from '../ui/links.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { StateBadge, type Tone } from '../ui/StateBadge.tsx';
import { useConfirmProposal, useWithdrawProposal, type TermProposal } from './queries.ts';
import { RefuseDialog } from './RefuseDialog.tsx';
import { useProposalFacts } from './use-proposal-facts.ts';

const TONES: Readonly<Record<TermProposal['state'], Tone>> = {
  open: 'waits',
  confirmed: 'good',
  refused: 'loss',
  withdrawn: 'quiet',
};

interface ProposalRowProps {
  proposal: TermProposal;
  /** The row leads to the page of its concept. */
  isLinked?: boolean;
}

/** What was proposed by whom, what became of it, and what the reader may do about it. */
export function ProposalRow({ proposal, isLinked = false }: ProposalRowProps) {
  const { t } = useTranslation('terms');
  const format = useFormat();
  const { conceptId, kind, language, state, proposedBy, proposedAt, decidedBy, decidedAt } = proposal;
  const what = t(`proposal.${kind}`, { term: proposal.term });
  const leads = isLinked && kind !== 'concept';
  return (
    <ListRow
      title={
        leads ? (
          <RowLink to="/library/terms/$concept" params={{ concept: conceptId }}>
            {what}
          </RowLink>
        ) : (
          what
        )
      }
      facts={[
        LANGUAGE_NAMES[language],
        t('proposal.by', { name: proposedBy.name, day: format.shortDay(proposedAt) }),
        decidedBy &&
          decidedAt &&
          t('proposal.decided', { name: decidedBy.name, day: format.shortDay(decidedAt) }),
        ...useProposalFacts(proposal),
      ]}
      waits={proposal.mayConfirm}
      aside={
        <Group gap="sm" justify="flex-end">
          <StateBadge tone={TONES[state]}>{t(`proposal.state.${state}`)}</StateBadge>
          <ProposalActs proposal={proposal} what={what} />
        </Group>
      }
    />
  );
}

function ProposalActs({ proposal, what }: { proposal: TermProposal; what: string }) {
  const { t } = useTranslation('terms');
  const confirm = useConfirmProposal();
  const withdraw = useWithdrawProposal();
  const [isRefusing, setIsRefusing] = useState(false);
  const { id, mayConfirm, mayWithdraw } = proposal;
  if (!mayConfirm && !mayWithdraw) return null;
  return (
    <>
      {mayConfirm && (
        <>
          <Button
            size="xs"
            loading={confirm.isPending}
            aria-label={t('proposal.confirmNamed', { what })}
            onClick={() => confirm.mutate(id, { onSuccess: () => announce(t('proposal.confirmed')) })}
          >
            {t('proposal.confirm')}
          </Button>
          <Button
            size="xs"
            variant="default"
            aria-label={t('proposal.refuseNamed', { what })}
            onClick={() => setIsRefusing(true)}
          >
            {t('proposal.refuse')}
          </Button>
        </>
      )}
      {mayWithdraw && (
        <Button
          size="xs"
          variant="default"
          loading={withdraw.isPending}
          aria-label={t('proposal.withdrawNamed', { what })}
          onClick={() => withdraw.mutate(id, { onSuccess: () => announce(t('proposal.withdrawn')) })}
        >
          {t('proposal.withdraw')}
        </Button>
      )}
      <ProblemNotice problem={confirm.error ?? withdraw.error} />
      {isRefusing && <RefuseDialog proposalId={id} onClose={() => setIsRefusing(false)} />}
    </>
  );
}
