import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { useFormat } from '../i18n/format.ts';
import { TextLink } from '../ui/links.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { Section } from '../ui/Page.tsx';
import { type OfficeProposal, officeProposalsQuery, useOfficeMutations } from './queries.ts';

/**
 * Who is proposed for an office and waits for a second person; shown to those who give it or watch over it.
 */
export function OfficeProposals() {
  const { t } = useTranslation('network');
  const { data = [] } = useQuery(officeProposalsQuery);
  if (data.length === 0) return null;
  return (
    <Section title={t('offices.title')}>
      <Stack gap="md">
        {data.map((proposal) => (
          <ProposalRow key={proposal.id} proposal={proposal} />
        ))}
      </Stack>
    </Section>
  );
}

function ProposalRow({ proposal }: { proposal: OfficeProposal }) {
  const { t } = useTranslation('network');
  const format = useFormat();
  const { give, refuse } = useOfficeMutations(proposal.id);
  const {
    memberId,
    name,
    organisation,
    office,
    proposer,
    proposedAt,
    asksSeats,
    givenFrom,
    mayGive,
    mayRefuse,
  } = proposal;
  const who = { name, office: t(`office.${office}`) };
  const doGive = () => give.mutate(undefined, { onSuccess: () => announce(t('offices.given', who)) });
  const doRefuse = () => refuse.mutate(undefined, { onSuccess: () => announce(t('offices.refused', who)) });
  return (
    <div>
      <Text fw={600}>
        <TextLink to="/network/members/$id" params={{ id: memberId }}>
          {name}
        </TextLink>
        , {organisation}
      </Text>
      <Text size="sm">
        {t('offices.proposed', { office: who.office, proposer, at: format.instant(proposedAt) })}
      </Text>
      <Text size="sm">
        {asksSeats ? t('offices.bySeat', { at: format.instant(givenFrom) }) : t('offices.byColleague')}
      </Text>
      {(mayGive || mayRefuse) && (
        <Group gap="sm" mt="xs">
          {mayGive && (
            <Button size="xs" loading={give.isPending} onClick={doGive}>
              {t('offices.give', who)}
            </Button>
          )}
          {mayRefuse && (
            <Button size="xs" variant="default" loading={refuse.isPending} onClick={doRefuse}>
              {t('offices.refuse', who)}
            </Button>
          )}
        </Group>
      )}
      <ProblemNotice problem={give.error ?? refuse.error} />
    </div>
  );
}
