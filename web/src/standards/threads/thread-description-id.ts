/** The element that describes a thread to who comes upon the mark of its words. */
export const threadDescriptionId = (threadId: string): string => `thread-description-${threadId}`;
