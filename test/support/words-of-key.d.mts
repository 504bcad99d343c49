export const wordsOfKey: (key: string) => string;
