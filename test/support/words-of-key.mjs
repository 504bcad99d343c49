/** Words that stand nowhere else, without the digits of the key: some of them look like the number of a person. */
export const wordsOfKey = (key) => `Words ${key.replaceAll(/\d/g, (digit) => 'ghijklmnop'[digit])}`;
