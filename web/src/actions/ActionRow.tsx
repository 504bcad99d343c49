import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { useOwnerText } from '../minutes/owner-choice.ts';
import { RowLink } from '../ui/links.tsx';
import { ListRow } from '../ui/Listing.tsx';
import { StateBadge } from '../ui/StateBadge.tsx';
import { ownerOf } from './action-owner.ts';
import type { Action } from './queries.ts';

/** The state of an action in a word; an open one whose day has passed waits. */
export function ActionState({ action: { state, overdue } }: { action: Pick<Action, 'state' | 'overdue'> }) {
  const { t } = useTranslation('minutes');
  if (overdue) return <StateBadge tone="waits">{t('actions.state.overdue')}</StateBadge>;
  return (
    <StateBadge tone={({ open: 'active', done: 'good', dropped: 'quiet' } as const)[state]}>
      {t(`actions.state.${state}`)}
    </StateBadge>
  );
}

/** One line: what is to be done, whose it is, by when. */
export function ActionRow({ action }: { action: Action }) {
  const { t } = useTranslation('minutes');
  const format = useFormat();
  const owner = useOwnerText();
  return (
    <ListRow
      waits={action.mine && action.state === 'open'}
      title={
        <RowLink to="/meetings/actions/$actionId" params={{ actionId: action.id }}>
          {action.text}
        </RowLink>
      }
      facts={[
        owner(ownerOf(action)),
        action.ownerSeat && action.holder === null && t('actions.vacant'),
        t('actions.due', { day: format.shortDay(`${action.dueOn}T12:00:00Z`, 'UTC') }),
        action.decisionReference,
        action.mine && action.state === 'open' && <strong key="mine">{t('actions.yours')}</strong>,
      ]}
      aside={<ActionState action={action} />}
    />
  );
}
