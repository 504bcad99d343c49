export function findProgram(
  names: readonly string[],
  options?: { readonly path?: string; readonly places?: readonly string[] },
): string | undefined;
