import { ActionIcon, Menu } from '@mantine/core';
import IconDots from '@tabler/icons-react/icons/IconDots';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import type { PollMutations, VoterView } from './queries.ts';

/**
 * What a convenor does about one of those asked: says whether the meeting needs them, and ends the links that
 * they were sent.
 */
export function VoterActions({
  voter: { memberId, name, required },
  mutations: { setRequired, revokeLinks },
}: {
  voter: VoterView;
  mutations: PollMutations;
}) {
  const { t } = useTranslation('polls');
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          size="sm"
          aria-label={t('voter.acts', { name })}
          loading={setRequired.isPending || revokeLinks.isPending}
        >
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          onClick={() =>
            setRequired.mutate(
              { memberId, required: !required },
              { onSuccess: () => announce(t(required ? 'voter.nowWelcome' : 'voter.nowNeeded', { name })) },
            )
          }
        >
          {t(required ? 'voter.welcome' : 'voter.need')}
        </Menu.Item>
        <Menu.Item
          onClick={() =>
            revokeLinks.mutate(memberId, { onSuccess: () => announce(t('voter.linksEnded', { name })) })
          }
        >
          {t('voter.endLinks')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
