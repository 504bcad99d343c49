import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import type { CollabDocument } from '../../collab/collab-document.ts';
import { useFollowState, useFollowStore } from './follow-store.ts';

/** So much of the window, above and below, a caret may not be in without the page following it. */
const EDGE_PX = 160;

/** Says whose carets are in the text, and keeps the one that is followed in sight. */
export function useFollow(editor: Editor | null, { carets }: Pick<CollabDocument, 'carets'>): void {
  const { t } = useTranslation('drafting');
  const store = useFollowStore();
  const { followed } = useFollowState(store);

  useEffect(() => {
    const look = () =>
      store.setWriting(new Set([...carets.snapshot().values()].map(({ memberId }) => memberId)));
    look();
    const stop = carets.subscribe(look);
    return () => {
      stop();
      store.setWriting(new Set());
    };
  }, [carets, store]);

  useEffect(() => {
    if (!editor || followed === null) return undefined;
    let frame = 0;
    // After what came is drawn.
    const soon = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        keepInSight(editor.view.dom, followed);
      });
    };
    const end = () => {
      store.follow(null);
      announce(t('follow.ended'));
    };
    const pressed = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') end();
    };
    const text = editor.view.dom;
    soon();
    editor.on('transaction', soon);
    document.addEventListener('keydown', pressed);
    // Whoever scrolls or writes goes a way of her own.
    window.addEventListener('wheel', end, { passive: true });
    window.addEventListener('touchmove', end, { passive: true });
    text.addEventListener('beforeinput', end);
    return () => {
      cancelAnimationFrame(frame);
      editor.off('transaction', soon);
      document.removeEventListener('keydown', pressed);
      window.removeEventListener('wheel', end);
      window.removeEventListener('touchmove', end);
      text.removeEventListener('beforeinput', end);
    };
  }, [editor, followed, store, t]);
}

function keepInSight(text: HTMLElement, memberId: string): void {
  const caret = text.querySelector(`[data-caret-of="${CSS.escape(memberId)}"]`);
  if (!caret) return;
  const { top, bottom } = caret.getBoundingClientRect();
  if (top > EDGE_PX && bottom < window.innerHeight - EDGE_PX) return;
  caret.scrollIntoView({ block: 'center', behavior: 'auto' });
}
