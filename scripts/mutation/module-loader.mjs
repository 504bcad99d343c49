import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import swc from '@swc/core';
import jestConfig from '../../jest.config.js';
import { inProject } from '../setup/project-root.mjs';
import { resolveImport } from './import-graph.mjs';

const [[, swcOptions]] = Object.values(jestConfig.projects[0].transform);

/** Translated as for Jest, so that a rule does here what it does there. */
function translate(path, text) {
  if (path.endsWith('.json')) return `export default ${text}`;
  if (!/\.tsx?$/.test(path)) return text;
  return swc.transformSync(text, { ...swcOptions, filename: inProject(path), swcrc: false }).code;
}

/** Loads the project's own files anew each time, with some of them changed, and packages once. */
export class ModuleLoader {
  #translated = new Map();
  #packages = new Map();

  /** @param provided packages that stand in for others, by name. */
  constructor(provided = {}) {
    this.provided = provided;
  }

  /** Whether changed files are still programs. */
  accepts(changed) {
    try {
      for (const [path, text] of changed) translate(path, text);
      return true;
    } catch {
      return false;
    }
  }

  async load(entry, changed = new Map()) {
    const modules = new Map();
    const moduleOf = (path) => {
      if (!modules.has(path)) modules.set(path, this.#createModule(path, changed.get(path), link));
      return modules.get(path);
    };
    const link = (specifier, from) => {
      const path = resolveImport(from, specifier);
      return path === null ? this.#packageFor(specifier, from) : moduleOf(path);
    };
    const root = moduleOf(entry);
    await root.link((specifier, { identifier }) => link(specifier, identifier));
    await root.evaluate();
  }

  #createModule(path, changed, link) {
    const url = pathToFileURL(inProject(path));
    return new vm.SourceTextModule(changed === undefined ? this.#codeOf(path) : translate(path, changed), {
      identifier: path,
      initializeImportMeta: (meta) => {
        meta.url = url.href;
        meta.dirname = inProject(path, '..');
        meta.filename = inProject(path);
      },
      importModuleDynamically: async (specifier) => {
        const module = await link(specifier, path);
        if (module.status === 'unlinked') await module.link((name, { identifier }) => link(name, identifier));
        await module.evaluate();
        return module;
      },
    });
  }

  #codeOf(path) {
    const known = this.#translated.get(path);
    if (known !== undefined) return known;
    const code = translate(path, readFileSync(inProject(path), 'utf8'));
    this.#translated.set(path, code);
    return code;
  }

  #packageFor(specifier, from) {
    const known = this.#packages.get(specifier);
    if (known) return known;
    const loading = this.#loadPackage(specifier, from);
    this.#packages.set(specifier, loading);
    return loading;
  }

  async #loadPackage(specifier, from) {
    const exported = this.provided[specifier] ?? (await importPackage(specifier, from));
    // Jest offers each property of a CommonJS package by its name.
    const byDefault = Object(exported.default);
    const names = new Set([...Object.keys(byDefault), ...Object.keys(exported), 'default']);
    return new vm.SyntheticModule(
      [...names],
      function () {
        for (const name of names)
          this.setExport(name, Object.hasOwn(exported, name) ? exported[name] : byDefault[name]);
      },
      { identifier: specifier },
    );
  }
}

/** As a file of the project would import it; `import` itself would look beside this one. */
async function importPackage(specifier, from) {
  try {
    return await import(specifier);
  } catch (fault) {
    if (fault.code !== 'ERR_MODULE_NOT_FOUND') throw fault;
    return import(pathToFileURL(createRequire(pathToFileURL(inProject(from))).resolve(specifier)).href);
  }
}
