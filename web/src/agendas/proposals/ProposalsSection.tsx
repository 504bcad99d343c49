import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import { AddDocumentDialog } from '../../documents/AddDocumentDialog.tsx';
import { useFormat } from '../../i18n/format.ts';
import { TextLink } from '../../ui/links.tsx';
import { Section } from '../../ui/Page.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { StateBadge } from '../../ui/StateBadge.tsx';
import { useRefetchAgenda } from '../queries.ts';
import { ProposalDialog, RefuseDialog } from './ProposalDialog.tsx';
import classes from './Proposals.module.css';
import { proposalsQuery, useProposalMutations, type Proposal } from './queries.ts';

const TONES = { open: 'waits', accepted: 'good', refused: 'loss', withdrawn: 'quiet' } as const;
type ProposalDialogState =
  | { readonly act: 'propose' }
  | { readonly act: 'refuse' | 'paper'; readonly proposal: Proposal };

/**
 * What was proposed for the agenda: all of it to those who arrange, the own to the others. Nothing where
 * there is nothing to do.
 */
export function ProposalsSection({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('agendas');
  const { data } = useQuery(proposalsQuery(meetingId));
  const [dialog, setDialog] = useState<ProposalDialogState | null>(null);
  const mutations = useProposalMutations(meetingId);
  const refetch = useRefetchAgenda(meetingId);
  if (!data || (data.items.length === 0 && !data.mayPropose)) return null;
  const close = () => setDialog(null);
  return (
    <Section
      title={t('proposals.title')}
      aside={
        data.mayPropose && (
          <Button size="compact-sm" variant="light" onClick={() => setDialog({ act: 'propose' })}>
            {t('proposals.propose')}
          </Button>
        )
      }
    >
      <ProblemNotice problem={mutations.accept.error ?? mutations.withdraw.error} />
      {data.items.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('proposals.none')}
        </Text>
      )}
      {data.items.length > 0 && (
        <ul className={classes.list} aria-label={t('proposals.title')}>
          {data.items.map((proposal) => (
            <ProposalRow
              key={proposal.id}
              proposal={proposal}
              mutations={mutations}
              onOpenDialog={setDialog}
            />
          ))}
        </ul>
      )}
      {dialog?.act === 'propose' && <ProposalDialog meetingId={meetingId} onClose={close} />}
      {dialog?.act === 'refuse' && (
        <RefuseDialog meetingId={meetingId} proposal={dialog.proposal} onClose={close} />
      )}
      {dialog?.act === 'paper' && (
        <AddDocumentDialog
          opened
          onClose={close}
          title={t('papers.addTitle', { title: dialog.proposal.title })}
          verb={t('papers.add')}
          attachTo={{ kind: 'agenda-proposal', id: dialog.proposal.id }}
          onAdded={refetch}
        />
      )}
    </Section>
  );
}

interface ProposalRowProps {
  proposal: Proposal;
  mutations: ReturnType<typeof useProposalMutations>;
  onOpenDialog: (dialog: ProposalDialogState) => void;
}

function ProposalRow({ proposal, mutations: { accept, withdraw }, onOpenDialog }: ProposalRowProps) {
  const { t } = useTranslation('agendas');
  const format = useFormat();
  const { id, title, kind, minutes, notes, by, mine, proposedAt, state, reason, papers, can } = proposal;
  const from =
    by.country && by.seat
      ? `${by.name} (${t('presenter.seat', { country: format.country(by.country), seat: t(`seat.${by.seat}`) })})`
      : by.name;
  return (
    <li className={classes.line}>
      <div className={classes.head}>
        <h3 className={classes.title}>{title}</h3>
        <StateBadge tone={TONES[state]}>{t(`proposals.state.${state}`)}</StateBadge>
      </div>
      <p className={classes.facts}>
        {[
          t(`kind.${kind}`),
          t('minutes', { count: minutes }),
          mine
            ? t('proposals.yours', { day: format.shortDay(proposedAt) })
            : t('proposals.by', { name: from, day: format.shortDay(proposedAt) }),
        ].join(' · ')}
      </p>
      {notes && <p className={classes.words}>{notes}</p>}
      {reason && <p className={classes.words}>{t('proposals.because', { reason })}</p>}
      {papers.length > 0 && (
        <p className={classes.words}>
          {t('proposals.papers')}{' '}
          {papers.map((paper) => (
            <TextLink key={paper.id} to="/library/$id" params={{ id: paper.id }} size="sm" mr="sm">
              {paper.title}
            </TextLink>
          ))}
        </p>
      )}
      {(can.accept || can.withdraw) && (
        <Group gap="xs" mt="xs">
          {can.accept && (
            <Button
              size="compact-sm"
              variant="light"
              aria-label={t('proposals.acceptOne', { title })}
              loading={accept.isPending && accept.variables === id}
              onClick={() =>
                accept.mutate(id, { onSuccess: () => announce(t('proposals.accepted', { title })) })
              }
            >
              {t('proposals.accept')}
            </Button>
          )}
          {can.refuse && (
            <Button
              size="compact-sm"
              variant="subtle"
              color="brick"
              aria-label={t('proposals.refuseOne', { title })}
              onClick={() => onOpenDialog({ act: 'refuse', proposal })}
            >
              {t('proposals.refuse')}
            </Button>
          )}
          {can.withdraw && (
            <Button
              size="compact-sm"
              variant="light"
              aria-label={t('papers.addTitle', { title })}
              onClick={() => onOpenDialog({ act: 'paper', proposal })}
            >
              {t('act.paper')}
            </Button>
          )}
          {can.withdraw && (
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              aria-label={t('proposals.withdrawOne', { title })}
              onClick={() => withdraw.mutate(id)}
            >
              {t('proposals.withdraw')}
            </Button>
          )}
        </Group>
      )}
    </li>
  );
}
