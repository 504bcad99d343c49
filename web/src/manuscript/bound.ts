import { Extension } from '@tiptap/core';
import type { Binding } from './binding.ts';

/** Ties an editor to the shared text; before all that asks where in it something is. */
export const bound = (binding: Binding) =>
  Extension.create({ name: 'bound', priority: 2_000, addProseMirrorPlugins: () => [binding.plugin()] });
