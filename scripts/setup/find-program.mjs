import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first program of these names on the PATH or in the given places. */
export function findProgram(names, { path = process.env.PATH ?? '', places = [] } = {}) {
  const onPath = path
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...places, ...onPath].find(runnable);
}

/** A Chromium for the browser tests, or nothing. */
export function findChromium(env = process.env) {
  return findProgram(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'], {
    path: env.PATH,
    places: [
      env.CHROMIUM_PATH,
      '/usr/bin/chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ].filter(Boolean),
  });
}

/**
 * The browser that tests open pages and print with: the one that was named; else Chromium's engine without its windows,
 * which takes a quarter of the time, where there is one; else Chromium as members have it.
 */
export function findTestBrowser(env = process.env) {
  const shells = ['chromium-headless-shell', 'chrome-headless-shell'];
  const places = [env.CHROMIUM_PATH].filter(Boolean);
  return findProgram(shells, { path: env.PATH, places }) ?? findChromium(env);
}
