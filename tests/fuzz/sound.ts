import type { FoundThread } from '../../sites/site.ts';

/** What is wrong with the posts of a page, a sentence each: what every post may rely on, whatever the page said. */
export function unsound(found: FoundThread | null): string[] {
  const flaws: string[] = [];
  const keys = new Set<string>();
  for (const { post, body, element, address } of found?.posts ?? []) {
    for (const link of [post.permalink, address, post.author?.profile ?? 'https://none.example'])
      if (!/^https?:$/.test(URL.parse(link)?.protocol ?? '')) flaws.push(`${post.key} leads to ${link}`);
    for (const time of [post.published, post.edited?.at])
      if (time && !isTime(time)) flaws.push(`${post.key} was written at ${time}`);
    if (post.key.length > 500 || post.key.split('/').length !== 4) flaws.push(`${post.key} is no key`);
    if (keys.has(post.key)) flaws.push(`${post.key} is there twice`);
    keys.add(post.key);
    if (!(body instanceof Element && element instanceof Element)) flaws.push(`${post.key} has no element`);
  }
  return flaws;
}

function isTime(time: string): boolean {
  const date = new Date(time);
  return !Number.isNaN(date.getTime()) && date.toISOString() === time.replace('Z', '.000Z');
}
