/** The origins of a list with commas between, or null where an entry is none that is reached by https. */
export function readHttpsOrigins(list: string): readonly string[] | null {
  const entries = list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  const origins = entries.flatMap((entry) => {
    const url = URL.canParse(entry) ? new URL(entry) : null;
    return url?.protocol === 'https:' && `${url.origin}/` === url.href ? [url.origin] : [];
  });
  return origins.length === entries.length ? origins : null;
}
