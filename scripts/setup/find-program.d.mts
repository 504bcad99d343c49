export function findProgram(
  names: readonly string[],
  options?: { readonly path?: string; readonly places?: readonly string[] },
): string | undefined;
export function findChromium(env?: NodeJS.ProcessEnv): string | undefined;
export function findTestBrowser(env?: NodeJS.ProcessEnv): string | undefined;
