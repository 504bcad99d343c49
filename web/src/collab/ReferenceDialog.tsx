import { Modal, Select } from '@mantine/core';
import { isNumberedClause } from '@nbn/contracts';
import { numberClauses } from '@nbn/drafting';
import type { Editor } from '@tiptap/core';
import type { Node as DocNode } from '@tiptap/pm/model';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { insertReference } from './reference-commands.ts';
import { attributesOf } from './schema.ts';

/** As many letters of a clause as tell it from the others. */
const EXCERPT_LENGTH = 80;
/** A longer list is looked through by typing. */
const SHOWN_MOST = 50;

interface ReferableClause {
  readonly value: string;
  readonly label: string;
  readonly number: string;
}

/** The clauses of a text that have a number, with their first words. */
function referableClauses(doc: DocNode): ReferableClause[] {
  const clauses = [...doc.children].map((node) => ({ ...attributesOf(node), text: node.textContent }));
  const numbers = numberClauses(clauses);
  return clauses.flatMap(({ id, text, ...clause }, at) => {
    const number = numbers[at]!.reference;
    if (!id || !isNumberedClause(clause)) return [];
    const excerpt = text.length > EXCERPT_LENGTH ? `${text.slice(0, EXCERPT_LENGTH)}…` : text;
    return [{ value: id, number, label: `${number}  ${excerpt}` }];
  });
}

interface ReferenceDialogProps {
  editor: Editor;
  onClose: () => void;
}

/** Which clause is referred to: its number goes where the caret is, and stays right. */
export function ReferenceDialog({ editor, onClose }: ReferenceDialogProps) {
  const { t } = useTranslation('standards');
  const { t: shell } = useTranslation();
  const [clauses] = useState(() => referableClauses(editor.state.doc));
  function choose(id: string | null) {
    const chosen = clauses.find(({ value }) => value === id);
    if (!chosen) return;
    const { state, view } = editor;
    if (insertReference(chosen.value, chosen.number)(state, view.dispatch.bind(view), view)) onClose();
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('reference.add')}
      returnFocus={false}
      closeButtonProps={{ 'aria-label': shell('close') }}
    >
      <Select
        label={t('reference.clause')}
        description={t('reference.hint')}
        data={clauses}
        limit={SHOWN_MOST}
        searchable
        data-autofocus
        nothingFoundMessage={t('reference.none')}
        comboboxProps={{ withinPortal: false }}
        withScrollArea={false}
        styles={{ options: { maxHeight: 220, overflowY: 'auto' } }}
        onChange={choose}
      />
    </Modal>
  );
}
