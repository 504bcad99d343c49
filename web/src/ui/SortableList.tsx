import { ActionIcon } from '@mantine/core';
import IconArrowDown from '@tabler/icons-react/icons/IconArrowDown';
import IconArrowUp from '@tabler/icons-react/icons/IconArrowUp';
import IconGripVertical from '@tabler/icons-react/icons/IconGripVertical';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import classes from './SortableList.module.css';

interface SortableListProps<Item> {
  items: readonly Item[];
  idOf: (item: Item) => string;
  /** How the item is called in "Move … up". */
  nameOf: (item: Item) => string;
  /** The whole new order, after one move. */
  onReorder: (items: Item[]) => void;
  label: string;
  disabled?: boolean;
  /** Of items of several lines: on a phone the buttons stand below, so that the words have the whole width. */
  tall?: boolean;
  children: (item: Item, place: number) => ReactNode;
}

/** The list with the item at `from` moved to `to`. */
export function moveItem<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const rest = items.filter((_, place) => place !== from);
  return [...rest.slice(0, to), items[from] as Item, ...rest.slice(to)];
}

/** On which side of an item the dragged one would land. */
function dropSide(dragged: number | null, place: number): 'before' | 'after' | undefined {
  if (dragged === null || dragged === place) return undefined;
  return dragged > place ? 'before' : 'after';
}

/**
 * An order that people change: by buttons with the keyboard, by dragging with the mouse. Every move is said
 * aloud and the focus stays on the moved item's button.
 *
 * <SortableList label={t('agenda')} items={items} idOf={(i) => i.id} nameOf={(i) => i.title}
 * onReorder={save}>{(item) => <AgendaLine item={item} />}</SortableList>
 */
export function SortableList<Item>({
  items,
  idOf,
  nameOf,
  onReorder,
  label,
  disabled,
  tall,
  children,
}: SortableListProps<Item>) {
  const { t } = useTranslation();
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const list = useRef<HTMLUListElement>(null);

  function move(from: number, to: number) {
    const item = items[from];
    if (item === undefined || to < 0 || to >= items.length || from === to) return;
    onReorder(moveItem(items, from, to));
    announce(t('sort.moved', { name: nameOf(item), position: to + 1, total: items.length }));
  }

  function step(event: React.MouseEvent<HTMLButtonElement>, from: number, to: number) {
    const { currentTarget } = event;
    move(from, to);
    // At the end of the way this button is disabled: its neighbour takes the focus, or it would fall to the
    // page.
    requestAnimationFrame(() => {
      if (currentTarget.disabled)
        currentTarget.parentElement?.querySelector<HTMLButtonElement>('button:not(:disabled)')?.focus();
    });
  }

  function drop(event: DragEvent, to: number) {
    event.preventDefault();
    if (dragged !== null) move(dragged, to);
    setDragged(null);
    setOver(null);
  }

  return (
    <ul ref={list} className={classes.list} aria-label={label} data-tall={tall || undefined}>
      {items.map((item, place) => (
        // Dragging is the mouse's way; the two buttons do the same for everyone else.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
        <li
          key={idOf(item)}
          className={classes.item}
          data-dragged={dragged === place || undefined}
          data-over={over === place ? dropSide(dragged, place) : undefined}
          onDragOver={(event) => {
            if (dragged !== null) {
              event.preventDefault();
              setOver(place);
            }
          }}
          onDrop={(event) => drop(event, place)}
        >
          <span
            className={classes.handle}
            draggable={!disabled}
            title={t('sort.drag', { name: nameOf(item) })}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move';
              const line = event.currentTarget.parentElement;
              if (line) event.dataTransfer.setDragImage(line, 12, 12);
              setDragged(place);
            }}
            onDragEnd={() => {
              setDragged(null);
              setOver(null);
            }}
          >
            <IconGripVertical size={18} stroke={1.6} aria-hidden />
          </span>
          <div className={classes.words}>{children(item, place)}</div>
          <div className={classes.buttons}>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={32}
              disabled={disabled || place === 0}
              aria-label={t('sort.up', { name: nameOf(item) })}
              onClick={(event) => step(event, place, place - 1)}
            >
              <IconArrowUp size={18} stroke={1.6} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={32}
              disabled={disabled || place === items.length - 1}
              aria-label={t('sort.down', { name: nameOf(item) })}
              onClick={(event) => step(event, place, place + 1)}
            >
              <IconArrowDown size={18} stroke={1.6} aria-hidden />
            </ActionIcon>
          </div>
        </li>
      ))}
    </ul>
  );
}
