import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconMessagePlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { AmendClause } from './amendments/AmendClause.tsx';
import type { Subject } from './acts.ts';
import type { NumberedClause } from './clause-name.ts';
import { useDraft } from './draft.ts';
import { selectedWords } from './selection.ts';

/** The selection, when it lies in this clause; else the clause as a whole. */
export function subjectIn({ id, revision }: Pick<NumberedClause, 'id' | 'revision'>): Subject {
  const words = selectedWords();
  return { clauseId: id, revision, words: words?.clauseId === id ? words : null };
}

/** What can be done to a clause: one button to comment, and a menu for those who write. */
export function ClauseMenu({ clause, name, first, last }: { clause: NumberedClause; name: string; first: boolean; last: boolean }) {
  const { t } = useTranslation('standards');
  const { standardId, abilities, doing, move } = useDraft();
  const { id } = clause;
  return (
    <>
      {abilities.comment !== 'none' && (
        <ActionIcon variant="subtle" color="gray" size={32} aria-label={t('comment.onClause', { name })} onClick={() => doing({ compose: subjectIn(clause), sheet: id })}>
          <IconMessagePlus size={18} stroke={1.6} aria-hidden />
        </ActionIcon>
      )}
      {abilities.amend && (
        <AmendClause standardId={standardId} clauseId={id} name={name} />
      )}
      {abilities.edit && (
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" size={32} aria-label={t('menu.label', { name })}><IconDots size={18} stroke={1.6} aria-hidden /></ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => doing({ edit: id })}>{t('menu.edit')}</Menu.Item>
            <Menu.Item onClick={() => doing({ addAfter: id })}>{t('menu.after')}</Menu.Item>
            <Menu.Item disabled={first} closeMenuOnClick={false} onClick={() => move(id, -1)}>{t('menu.up')}</Menu.Item>
            <Menu.Item disabled={last} closeMenuOnClick={false} onClick={() => move(id, 1)}>{t('menu.down')}</Menu.Item>
            <Menu.Item onClick={() => doing({ history: id })}>{t('menu.history')}</Menu.Item>
            <Menu.Divider />
            <Menu.Item color="brick" onClick={() => doing({ remove: id })}>{t('menu.remove')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </>
  );
}
