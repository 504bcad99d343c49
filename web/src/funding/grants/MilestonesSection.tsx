import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { TextLink } from '../../ui/links.tsx';
import { Listing, ListRow } from '../../ui/Listing.tsx';
import { Section } from '../../ui/Page.tsx';
import { StateBadge } from '../../ui/StateBadge.tsx';
import { EvidenceDocument } from '../EvidenceDocument.tsx';
import type { Grant, Milestone } from '../queries.ts';
import { useMoney } from '../use-money.ts';
import { DeliverDialog } from './DeliverDialog.tsx';

interface MilestonesSectionProps {
  grant: Grant;
  onSetMilestones: () => void;
}

/** What a lump sum is paid for, with the evidence that it was reached. */
export function MilestonesSection({ grant, onSetMilestones }: MilestonesSectionProps) {
  const { t } = useTranslation('funding');
  const [delivering, setDelivering] = useState<Milestone | null>(null);
  return (
    <Section
      title={t('grant.milestones')}
      aside={
        grant.may.setMilestones && (
          <Button variant="default" size="xs" onClick={onSetMilestones}>
            {t('grant.setMilestones')}
          </Button>
        )
      }
    >
      {grant.milestones.length === 0 && <Text c="dimmed">{t('grant.noMilestones')}</Text>}
      <Listing label={t('grant.milestones')}>
        {grant.milestones.map((milestone) => (
          <MilestoneRow
            key={milestone.number}
            milestone={milestone}
            grant={grant}
            onDeliver={() => setDelivering(milestone)}
          />
        ))}
      </Listing>
      {delivering && (
        <DeliverDialog grant={grant} milestone={delivering} onClose={() => setDelivering(null)} />
      )}
    </Section>
  );
}

interface MilestoneRowProps {
  milestone: Milestone;
  grant: Grant;
  onDeliver: () => void;
}

function MilestoneRow({ milestone, grant, onDeliver }: MilestoneRowProps) {
  const { t } = useTranslation('funding');
  const format = useFormat();
  const { amount } = useMoney(grant.currency);
  const { title, kind, cents, dueOn, deliveredAt, evidence, certifiedCents } = milestone;
  const due = t('grant.due', { day: format.shortDay(`${dueOn}T12:00:00Z`, 'UTC') });
  return (
    <ListRow
      title={title}
      facts={[
        t(`grant.kind.${kind}`),
        amount(cents),
        !deliveredAt && due,
        certifiedCents !== null && t('grant.certified', { amount: amount(certifiedCents) }),
      ]}
      words={evidence && <EvidenceText evidence={evidence} />}
      aside={
        !deliveredAt && grant.may.deliver ? (
          <Button size="xs" aria-label={t('grant.deliverOf', { title })} onClick={onDeliver}>
            {t('grant.deliver')}
          </Button>
        ) : (
          deliveredAt && <StateBadge tone="good">{t('grant.delivered')}</StateBadge>
        )
      }
    />
  );
}

/** What can be checked: that a meeting was held, who was counted, whether its minutes are approved. */
function EvidenceText({ evidence }: { evidence: NonNullable<Milestone['evidence']> }) {
  const { t } = useTranslation('funding');
  const format = useFormat();
  const { meetingId, meetingTitle, heldOn, present, minutesApproved, documented, document } = evidence;
  const checks = heldOn
    ? [
        t('grant.heldOn', { day: format.date(heldOn) }),
        t('grant.present', { count: present }),
        t(minutesApproved ? 'grant.minutesApproved' : 'grant.minutesOpen'),
      ]
    : [];
  return (
    <>
      {meetingId && meetingTitle && (
        <>
          <TextLink to="/meetings/$id" params={{ id: meetingId }}>
            {meetingTitle}
          </TextLink>
          {': '}
        </>
      )}
      {checks.join(', ')}
      {document && <EvidenceDocument document={document} />}
      {documented && !document && t('grant.documented')}
    </>
  );
}
