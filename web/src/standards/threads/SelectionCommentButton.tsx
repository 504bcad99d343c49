import { Button, Portal } from '@mantine/core';
import IconMessagePlus from '@tabler/icons-react/icons/IconMessagePlus';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { NumberedClause } from '../clause-name.ts';
import { useDraft } from '../draft-context.ts';
import { selectedText, useSelectedText, type SelectedText } from '../selected-text.ts';

/**
 * By the place of the key too: on Nordic keyboards M with Ctrl and Alt is µ. Whoever writes that µ does so by
 * AltGr, which says of itself that it is Ctrl and Alt.
 */
function isCommentShortcut(event: KeyboardEvent): boolean {
  const isM = event.code === 'KeyM' || event.key.toLowerCase() === 'm';
  return isM && event.altKey && (event.ctrlKey || event.metaKey) && !event.getModifierState('AltGraph');
}

/**
 * Beside selected words: the button to comment on them. By keyboard: Ctrl + Alt + M, or the clause's own
 * button.
 */
export function SelectionCommentButton({
  clauses,
  live,
}: {
  clauses: readonly NumberedClause[];
  live: boolean;
}) {
  const { t } = useTranslation('standards');
  const { updateUi } = useDraft();
  const [words, clear] = useSelectedText(true);

  function comment(chosen: SelectedText | null) {
    const clause = chosen && clauses.find(({ id }) => id === chosen.clauseId);
    if (!clause) return;
    updateUi({
      compose: { clauseId: clause.id, revision: clause.revision, range: { ...chosen, isLive: live } },
      sheet: clause.id,
    });
    window.getSelection()?.removeAllRanges();
    clear();
  }

  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!isCommentShortcut(event)) return;
      event.preventDefault();
      comment(selectedText());
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  });

  if (!words) return null;
  const style = {
    position: 'fixed' as const,
    zIndex: 200,
    top: Math.min(words.top + 8, window.innerHeight - 48),
    left: Math.max(8, Math.min(words.left - 120, window.innerWidth - 260)),
  };
  return (
    <Portal>
      {/* Pressing must not take the selection away before it is used. */}
      <Button
        size="xs"
        style={style}
        leftSection={<IconMessagePlus size={16} stroke={1.8} aria-hidden />}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => comment(words)}
        data-screen-only
      >
        {t('comment.onWords')}
      </Button>
    </Portal>
  );
}
