import { Button, Group, Menu, ActionIcon } from '@mantine/core';
import IconDots from '@tabler/icons-react/icons/IconDots';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionRow } from '../actions/ActionRow.tsx';
import { actionsQuery } from '../actions/queries.ts';
import { NotFoundPage } from '../app/NotFoundPage.tsx';
import { AttachedDocumentsSection } from '../documents/AttachedDocuments.tsx';
import { useFormat } from '../i18n/format.ts';
import { useMarkReadOnOpen } from '../notifications/queries.ts';
import { TextLink } from '../ui/links.tsx';
import { Listing } from '../ui/Listing.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { PageSkeleton } from '../ui/PageSkeleton.tsx';
import classes from './Decision.module.css';
import { DecisionDialogs, type DecisionDialogState } from './DecisionDialogs.tsx';
import { DecisionStateBadge } from './DecisionStateBadge.tsx';
import { DecisionAreas } from './DecisionAreas.tsx';
import { DecisionFacts } from './DecisionFacts.tsx';
import { DecisionThread } from './DecisionThread.tsx';
import { FollowUpSection } from './FollowUpSection.tsx';
import { decisionQuery, type Decision } from './queries.ts';

/**
 * One decision: its words, how it came about, what each country does with it, who does what because of it.
 */
export function DecisionPage() {
  const { t } = useTranslation('minutes');
  const { decisionId = '' } = useParams({ strict: false });
  const missing = { title: t('decisions.missing.title'), text: t('decisions.missing.text') };
  return (
    <QueryBoundary
      query={useQuery(decisionQuery(decisionId))}
      skeleton={<PageSkeleton />}
      missing={<NotFoundPage of={missing} />}
    >
      {(decision) => <DecisionContent decision={decision} />}
    </QueryBoundary>
  );
}

function DecisionContent({ decision }: { decision: Decision }) {
  const { t } = useTranslation('minutes');
  const format = useFormat();
  const [dialog, setDialog] = useState<DecisionDialogState | null>(null);
  useMarkReadOnOpen('decision', decision.id);
  return (
    <Page
      serif
      title={t('decisions.one', { reference: decision.reference })}
      trail={<TextLink to="/meetings/decisions">{t('decisions.title')}</TextLink>}
      facts={
        <>
          <DecisionStateBadge decision={decision} />
          <span>{t(`decisions.kind.${decision.kind}`)}</span>
          <span>{t(`decisions.basis.${decision.basis}`)}</span>
          <span>{format.day(decision.takenAt)}</span>
        </>
      }
      action={<DecisionMenu decision={decision} onOpenDialog={setDialog} />}
      thread={<DecisionThread decision={decision} />}
    >
      {decision.withdrawn && (
        <Notice kind="loss" title={t('decisions.withdrawn')}>
          {decision.withdrawnReason}
        </Notice>
      )}
      {decision.indicative && !decision.withdrawn && (
        <Notice kind="waits" title={t('decision.indicative')}>
          {t('decisions.indicative', { count: decision.countriesPresent })}
        </Notice>
      )}
      <p className={classes.text}>{decision.text}</p>
      <DecisionFacts decision={decision} />
      <DecisionAreas decision={decision} />
      <FollowUpSection decision={decision} onOpenDialog={setDialog} />
      <AttachedDocumentsSection kind="decision" id={decision.id} title={decision.reference} />
      <DecisionActions decisionId={decision.id} />
      {dialog && <DecisionDialogs decision={decision} dialog={dialog} onClose={() => setDialog(null)} />}
    </Page>
  );
}

function DecisionMenu({
  decision: { can, reference, sharedAbroad },
  onOpenDialog,
}: {
  decision: Decision;
  onOpenDialog: (dialog: DecisionDialogState) => void;
}) {
  const { t } = useTranslation('minutes');
  return (
    <Group gap="xs">
      {can.review && <Button onClick={() => onOpenDialog({ act: 'review' })}>{t('review.verb')}</Button>}
      {(can.edit || can.share) && (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="default" size={36} aria-label={t('entry.more', { title: reference })}>
              <IconDots size={18} stroke={1.6} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {can.share && (
              <Menu.Item onClick={() => onOpenDialog({ act: 'share' })}>
                {t(sharedAbroad ? 'decide.unshare' : 'decide.share')}
              </Menu.Item>
            )}
            {can.edit && (
              <Menu.Item onClick={() => onOpenDialog({ act: 'correct' })}>
                {t('decide.edit', { reference })}
              </Menu.Item>
            )}
            {can.edit && (
              <Menu.Item color="var(--nbn-loss)" onClick={() => onOpenDialog({ act: 'withdraw' })}>
                {t('decide.withdraw')}
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
    </Group>
  );
}

/** Who does what because of it. */
function DecisionActions({ decisionId }: { decisionId: string }) {
  const { t } = useTranslation('minutes');
  const { data } = useInfiniteQuery(actionsQuery({ decision: decisionId }));
  const actions = data?.pages.flatMap((page) => page.items) ?? [];
  if (actions.length === 0) return null;
  return (
    <Section title={t('decisions.actions')}>
      <Listing label={t('decisions.actions')}>
        {actions.map((action) => (
          <ActionRow key={action.id} action={action} />
        ))}
      </Listing>
    </Section>
  );
}
