import { ActionIcon, Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { isLinkAddress, LINK_MAX } from '@nbn/contracts';
import IconBold from '@tabler/icons-react/icons/IconBold';
import IconItalic from '@tabler/icons-react/icons/IconItalic';
import IconLink from '@tabler/icons-react/icons/IconLink';
import IconSectionSign from '@tabler/icons-react/icons/IconSectionSign';
import IconSubscript from '@tabler/icons-react/icons/IconSubscript';
import IconSuperscript from '@tabler/icons-react/icons/IconSuperscript';
import type { TablerIcon } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import type { Command, EditorState } from '@tiptap/pm/state';
import { type FormEvent, useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { loadRules } from '../ui/safeguard/rules.ts';
import classes from './CollabEditor.module.css';
import { hasFormat, linkAt, setLink, toggleFormat } from './format-commands.ts';
import { type AskedTarget, onTargetAsked } from './format-keymap.ts';
import { referenceAt } from './reference-commands.ts';
import { ReferenceDialog, type TextClause } from './ReferenceDialog.tsx';

const BUTTONS = [
  ['bold', IconBold, 'Control+B'],
  ['italic', IconItalic, 'Control+I'],
  ['super', IconSuperscript, 'Control+.'],
  ['sub', IconSubscript, 'Control+,'],
] as const satisfies readonly (readonly [string, TablerIcon, string])[];
const KINDS = [...BUTTONS.map(([kind]) => kind), 'link', 'reference'] as const;
type Pressable = (typeof KINDS)[number];

const run = (editor: Editor, command: Command): boolean =>
  command(editor.state, editor.view.dispatch.bind(editor.view), editor.view);

function isPressed(state: EditorState, kind: Pressable): boolean {
  const reference = kind === 'link' || kind === 'reference' ? referenceAt(state) : null;
  if (kind === 'reference') return reference !== null;
  return reference === null && hasFormat(state, kind);
}

/** Which forms the selected words have. */
function usePressed(editor: Editor): ReadonlySet<string> {
  const pressed = useSyncExternalStore(
    (changed) => {
      editor.on('transaction', changed);
      return () => editor.off('transaction', changed);
    },
    () => KINDS.filter((kind) => isPressed(editor.state, kind)).join(' '),
  );
  return new Set(pressed.split(' '));
}

interface FormatToolbarProps {
  editor: Editor;
  /** The clauses that its words can refer to, in their order; none for a text without references. */
  referable?: (() => readonly TextClause[]) | undefined;
}

/** Over a text: how the selected words look, or those that are typed next. Each button says its key. */
export function FormatToolbar({ editor, referable }: FormatToolbarProps) {
  const { t } = useTranslation('standards');
  const pressed = usePressed(editor);
  const hasReferences = referable !== undefined;
  const [asked, setAsked] = useState<AskedTarget | null>(null);
  useEffect(() => onTargetAsked(editor, 'link', () => setAsked('link')), [editor]);
  useEffect(
    () => (hasReferences ? onTargetAsked(editor, 'reference', () => setAsked('reference')) : undefined),
    [editor, hasReferences],
  );
  const close = (): void => {
    setAsked(null);
    // The dialog gives the focus back first.
    setTimeout(() => editor.view.focus(), 0);
  };
  const common = (kind: Pressable, keys: string) => ({
    variant: pressed.has(kind) ? 'light' : 'subtle',
    color: pressed.has(kind) ? undefined : 'gray',
    size: 32,
    'aria-label': t(`format.${kind}`),
    title: t(`format.${kind}`),
    'aria-pressed': pressed.has(kind),
    'aria-keyshortcuts': keys,
    // The text keeps the focus, and what is selected in it.
    onMouseDown: (event: { preventDefault: () => void }) => event.preventDefault(),
  });
  return (
    <div className={classes.tools} role="toolbar" aria-label={t('format.tools')} data-screen-only>
      {BUTTONS.map(([kind, Icon, keys]) => (
        <ActionIcon key={kind} {...common(kind, keys)} onClick={() => run(editor, toggleFormat(kind))}>
          <Icon size={18} stroke={1.6} aria-hidden />
        </ActionIcon>
      ))}
      <ActionIcon {...common('link', 'Control+K')} onClick={() => setAsked('link')}>
        <IconLink size={18} stroke={1.6} aria-hidden />
      </ActionIcon>
      {hasReferences && (
        <ActionIcon {...common('reference', 'Control+Shift+K')} onClick={() => setAsked('reference')}>
          <IconSectionSign size={18} stroke={1.6} aria-hidden />
        </ActionIcon>
      )}
      {asked === 'link' && <LinkDialog editor={editor} onClose={close} />}
      {asked === 'reference' && referable && (
        <ReferenceDialog editor={editor} clauses={referable()} onClose={close} />
      )}
    </div>
  );
}

/** Whether an address holds what must not be sent. */
const holdsPersonalData = async (address: string): Promise<boolean> => {
  const rules = await loadRules();
  return rules.find(address).some(rules.blocks);
};

/** Where words lead: the address, and the words, as they stand or as they are given here. */
function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { t } = useTranslation('standards');
  const { t: shell } = useTranslation();
  const [link] = useState(() => linkAt(editor.state));
  const { doc, selection } = editor.state;
  const { from, to } = link ?? selection;
  const [address, setAddress] = useState(link?.href ?? '');
  const [words, setWords] = useState(() => doc.textBetween(from, to));
  const [fault, setFault] = useState<'address' | 'words' | 'held' | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const target = address.trim();
    if (!isLinkAddress(target)) setFault('address');
    else if (words.trim() === '') setFault('words');
    else if (await holdsPersonalData(target)) setFault('held');
    else if (run(editor, setLink(target, words))) onClose();
    else setFault('words');
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(link ? 'format.changeLink' : 'format.addLink')}
      returnFocus={false}
      closeButtonProps={{ 'aria-label': shell('close') }}
    >
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="sm">
          <TextInput
            label={t('format.address')}
            description={t('format.addressHint')}
            value={address}
            maxLength={LINK_MAX}
            data-autofocus
            error={fault === 'address' || fault === 'held' ? t(`format.fault.${fault}`) : null}
            onChange={(event) => setAddress(event.currentTarget.value)}
          />
          <TextInput
            label={t('format.words')}
            value={words}
            error={fault === 'words' ? t('format.fault.words') : null}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <Group>
            <Button type="submit">{t('format.setLink')}</Button>
            {link && (
              <Button
                variant="default"
                onClick={() => {
                  run(editor, setLink(''));
                  onClose();
                }}
              >
                {t('format.removeLink')}
              </Button>
            )}
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
