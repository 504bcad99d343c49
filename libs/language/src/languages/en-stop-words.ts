/** What a query in English may leave out. */
export const ENGLISH_STOP_WORDS = `
a an and are as at be been being but by can could did do does for from had has have he her hers him his how i if
in into is it its me my no nor not of on or our ours she should so some such than that the their theirs them then
there these they this those to too was we were what when where which while who whom why will with would you your
`;
