import { Extension } from '@tiptap/core';
import type { Binding } from './binding.ts';

/** Ties an editor to the shared text. */
export const bound = (binding: Binding) => Extension.create({ name: 'bound', addProseMirrorPlugins: () => [binding.plugin()] });
