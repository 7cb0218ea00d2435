/** The page says that it has more than was found. */
export function fewerSentence(stated: number, what: 'answers' | 'replies', found: number): string {
  return `This page says that there are ${stated} ${what}. Scholium found ${found} of them here: the site may show the others on other pages, or load them later.`;
}

/** What has the look of a known engine's posts, and lacks what they have. */
export function unreadSentence(count: number, name: string): string {
  return count === 1
    ? `1 post on this page could not be read: its markup is not the one of ${name} that Scholium knows.`
    : `${count} posts on this page could not be read: their markup is not the one of ${name} that Scholium knows.`;
}
