/**
 * A problem code in words: `title` what happened, `kept` what was kept, `next` what to do.
 * A code that is not here shows the server's own English title and detail.
 */
export const problems = {
  unknown: {
    title: 'Something went wrong on our side',
    kept: 'Nothing was changed. What you typed is still on this page.',
    next: 'Try again in a moment. If it happens again, give the secretariat this number: {{reference}}.',
  },
  offline: {
    title: 'No connection to Norbanet',
    kept: 'Nothing was sent. What you typed is still on this page.',
    next: 'Check your connection and try again.',
  },
} as const;
