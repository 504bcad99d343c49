import { Extension } from '@tiptap/core';
import { editStagesPlugin } from './edit-stages.ts';
import { rowBoundariesPlugin } from './row-boundaries.ts';
import type { YjsBinding } from './yjs-binding.ts';

/** Ties an editor to the shared text; before all that asks where in it something is. */
export const bindingExtension = (binding: YjsBinding) =>
  Extension.create({
    name: 'bound',
    priority: 2_000,
    addProseMirrorPlugins: () => [editStagesPlugin(), binding.plugin(), rowBoundariesPlugin()],
  });
