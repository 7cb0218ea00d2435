/** What schema.org calls the posts of a thread, in microdata and in JSON. */
export const postKinds = [
  'Question',
  'Answer',
  'Comment',
  'UserComments',
  'DiscussionForumPosting',
  'SocialMediaPosting',
];

/** What a thread may begin with where the rest of the page is one: alone it is nobody's post. */
export const articleKinds = ['Article', 'BlogPosting'];

/** Those that a thread begins with. */
export const isStartKind = (kind: string): boolean =>
  articleKinds.includes(kind) ||
  kind === 'Question' ||
  kind === 'DiscussionForumPosting' ||
  kind === 'SocialMediaPosting';
