import { ActionIcon, Menu } from '@mantine/core';
import IconDotsVertical from '@tabler/icons-react/icons/IconDotsVertical';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextSource } from '../count/count-words.ts';
import { WordCountDialog } from '../count/WordCountDialog.tsx';
import { KeysPanel } from '../keys/KeysPanel.tsx';
import { useKeysKey } from '../keys/use-keys-key.ts';
import type { FindMode } from './find-keys.ts';

interface TextMenuProps {
  source: TextSource;
  mayWrite: boolean;
  onFind: (mode: FindMode) => void;
}

/** What helps in a text and is wanted more rarely: to replace, to go to a clause, to count, the list of keys. */
export function TextMenu({ source, mayWrite, onFind }: TextMenuProps) {
  const { t } = useTranslation('drafting');
  const [shown, setShown] = useState<'count' | 'keys' | null>(null);
  useKeysKey(useCallback(() => setShown('keys'), []));
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="default" size={30} aria-label={t('menu')}>
            <IconDotsVertical size={16} stroke={1.7} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {mayWrite && <Menu.Item onClick={() => onFind('replace')}>{t('replaceItem')}</Menu.Item>}
          <Menu.Item onClick={() => onFind('jump')}>{t('jumpItem')}</Menu.Item>
          <Menu.Item onClick={() => setShown('count')}>{t('count.title')}</Menu.Item>
          <Menu.Item onClick={() => setShown('keys')}>{t('keys.title')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {shown === 'count' && <WordCountDialog source={source} onClose={() => setShown(null)} />}
      {shown === 'keys' && <KeysPanel mayWrite={mayWrite} onClose={() => setShown(null)} />}
    </>
  );
}
