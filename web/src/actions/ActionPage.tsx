import { ActionIcon, Button, Group, Menu, Text } from '@mantine/core';
import { ACTION_LIMITS } from '@nbn/contracts';
import IconDots from '@tabler/icons-react/icons/IconDots';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NotFoundPage } from '../app/NotFoundPage.tsx';
import { announce } from '../app/announce.ts';
import { useFormat } from '../i18n/format.ts';
import { meetingLinks } from '../minutes/meeting-links.tsx';
import minutesClasses from '../minutes/Minutes.module.css';
import { useMarkReadOnOpen } from '../notifications/queries.ts';
import { useOwnerText } from '../minutes/owner-choice.ts';
import { ownerOf } from './action-owner.ts';
import { DateField, LongTextField } from '../ui/Form.tsx';
import { FormDialog } from '../ui/FormDialog.tsx';
import { textValue } from '../ui/form-values.ts';
import { TextLink } from '../ui/links.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { PageSkeleton } from '../ui/PageSkeleton.tsx';
import { ThreadLinks } from '../ui/ThreadLinks.tsx';
import { ChangeActionDialog } from './ActionDialog.tsx';
import { ActionState } from './ActionRow.tsx';
import { actionQuery, useActionMutations, type ActionWithHistory } from './queries.ts';

/** One action: whose it is, by when, why, and what happened to it. */
export function ActionPage() {
  const { t } = useTranslation('minutes');
  const { actionId = '' } = useParams({ strict: false });
  const missing = { title: t('actions.missing.title'), text: t('actions.missing.text') };
  return (
    <QueryBoundary
      query={useQuery(actionQuery(actionId))}
      skeleton={<PageSkeleton />}
      missing={<NotFoundPage of={missing} />}
    >
      {(action) => <ActionContent action={action} />}
    </QueryBoundary>
  );
}

type ActionCommand = 'close' | 'drop' | 'reopen' | 'change';

function ActionContent({ action }: { action: ActionWithHistory }) {
  const { t } = useTranslation('minutes');
  const format = useFormat();
  const owner = useOwnerText();
  const [act, setAct] = useState<ActionCommand | null>(null);
  useMarkReadOnOpen('action', action.id);
  const holder = action.ownerSeat ? (action.holder ?? t('actions.vacant')) : null;
  return (
    <Page
      title={action.text}
      trail={<TextLink to="/meetings/actions">{t('actions.title')}</TextLink>}
      facts={
        <>
          <ActionState action={action} />
          <span>
            {owner(ownerOf(action))}
            {holder ? `: ${holder}` : ''}
          </span>
          <span>{t('actions.due', { day: format.date(action.dueOn) })}</span>
        </>
      }
      action={<ActionMenu action={action} onAct={setAct} />}
      thread={action.meeting && <ActionThread action={action} />}
    >
      {action.result && (
        <Section title={t('actions.resultLabel')}>
          <Text style={{ whiteSpace: 'pre-line' }}>{action.result}</Text>
        </Section>
      )}
      <Section title={t('actions.historyTitle')}>
        <ActionHistory action={action} />
      </Section>
      {act && <ActionCommandDialog action={action} act={act} onClose={() => setAct(null)} />}
    </Page>
  );
}

function ActionMenu({
  action: { can, text },
  onAct,
}: {
  action: ActionWithHistory;
  onAct: (act: ActionCommand) => void;
}) {
  const { t } = useTranslation('minutes');
  return (
    <Group gap="xs">
      {can.close && <Button onClick={() => onAct('close')}>{t('actions.close')}</Button>}
      {can.reopen && (
        <Button variant="default" onClick={() => onAct('reopen')}>
          {t('actions.reopen')}
        </Button>
      )}
      {can.change && (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="default" size={36} aria-label={t('entry.more', { title: text })}>
              <IconDots size={18} stroke={1.6} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => onAct('change')}>{t('actions.edit')}</Menu.Item>
            <Menu.Item color="var(--nbn-loss)" onClick={() => onAct('drop')}>
              {t('actions.drop')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </Group>
  );
}

function ActionThread({ action: { meeting, decisionId, decisionReference } }: { action: ActionWithHistory }) {
  const { t } = useTranslation('minutes');
  return (
    <ThreadLinks
      links={[
        ...(decisionId && decisionReference
          ? [
              {
                key: 'decision',
                kind: t('history.decisions'),
                link: (
                  <TextLink to="/meetings/decisions/$decisionId" params={{ decisionId }}>
                    {decisionReference}
                  </TextLink>
                ),
              },
            ]
          : []),
        // Of an action whose meeting is not open to who carries it out, there are none.
        ...(meeting ? meetingLinks(meeting, t) : []),
      ]}
    />
  );
}

function ActionHistory({ action }: { action: ActionWithHistory }) {
  const { t } = useTranslation('minutes');
  const format = useFormat();
  const owner = useOwnerText();
  return (
    <ol className={minutesClasses.turns}>
      {action.history.map((turn) => (
        <li key={turn.at}>
          {t(`actions.turn.${turn.change}`)}
          {turn.way === 'mail-link' ? `, ${t('actions.byMail')}` : ''}
          <span>
            {t('actions.turnBy', {
              day: format.shortInstant(turn.at),
              name: turn.by,
              seat: owner({ ...turn, member: turn.owner }),
            })}
          </span>
        </li>
      ))}
    </ol>
  );
}

function ActionCommandDialog({
  action,
  act,
  onClose,
}: {
  action: ActionWithHistory;
  act: ActionCommand;
  onClose: () => void;
}) {
  const { t } = useTranslation('minutes');
  const { close, drop, reopen } = useActionMutations(action.id);
  switch (act) {
    case 'change':
      return <ChangeActionDialog action={action} onClose={onClose} />;
    case 'close':
      return (
        <FormDialog
          draftKey={`action close ${action.id}`}
          title={t('actions.closeTitle')}
          verb={t('actions.close')}
          problem={close.error}
          busy={close.isPending}
          onClose={onClose}
          onSubmit={(values) =>
            close.mutate(textValue(values, 'result') || null, {
              onSuccess: () => {
                announce(t('actions.closed', { text: action.text }));
                onClose();
              },
            })
          }
        >
          <LongTextField
            name="result"
            label={t('actions.result')}
            description={t('actions.resultHint')}
            maxLength={ACTION_LIMITS.result}
            minRows={2}
          />
        </FormDialog>
      );
    case 'drop':
      return (
        <FormDialog
          draftKey={`action drop ${action.id}`}
          title={t('actions.dropTitle')}
          verb={t('actions.drop')}
          problem={drop.error}
          busy={drop.isPending}
          onClose={onClose}
          onSubmit={(values) => drop.mutate(textValue(values, 'reason'), { onSuccess: onClose })}
        >
          <Text size="sm">{t('actions.dropEffect')}</Text>
          <LongTextField
            name="reason"
            label={t('actions.reason')}
            required
            maxLength={ACTION_LIMITS.result}
            minRows={2}
          />
        </FormDialog>
      );
    case 'reopen':
      return (
        <FormDialog
          draftKey={null}
          title={t('actions.reopenTitle')}
          verb={t('actions.reopen')}
          problem={reopen.error}
          busy={reopen.isPending}
          onClose={onClose}
          onSubmit={(values) => reopen.mutate(textValue(values, 'dueOn'), { onSuccess: onClose })}
        >
          <Text size="sm">{t('actions.reopenEffect')}</Text>
          <DateField name="dueOn" label={t('actions.day')} required />
        </FormDialog>
      );
  }
}
