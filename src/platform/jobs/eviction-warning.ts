const EVICTION_WARNING = /^IMPORTANT! Eviction policy is /;

let isSilent = false;

/**
 * BullMQ says on the console of each of its connections, some fifty a process, that Redis may throw jobs away. We say it
 * once, as a line of the log; the console keeps all other words.
 */
export function silenceEvictionWarnings(): void {
  if (isSilent) return;
  isSilent = true;
  const { console: terminal } = globalThis;
  const warn = terminal.warn.bind(terminal);
  terminal.warn = (...words: unknown[]) => {
    if (!EVICTION_WARNING.test(String(words[0]))) warn(...words);
  };
}
