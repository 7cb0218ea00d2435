import { expect, test } from 'vitest';
import { postText } from '../../anchoring/post-text.ts';
import { directive } from '../../core/text-directive.ts';

/** The directive for the words between [ and ]. */
function forMarked(html: string): string | null {
  const page = document.createElement('div');
  page.innerHTML = html;
  const marked = postText(page, null);
  const start = marked.text.indexOf('[');
  const end = marked.text.indexOf(']') - 1;
  page.innerHTML = html.replace('[', '').replace(']', '');
  const { text, blocks } = postText(page, null);
  return directive(text, blocks, { start, end });
}

test('words that stand once on the page need nothing around them', () => {
  expect(forMarked('<p>Tea is [hot today].</p>')).toBe('text=hot%20today');
});

test('what means something in a directive is escaped', () => {
  expect(forMarked('<p>[a-b, c & d %2D]</p>')).toBe('text=a%2Db%2C%20c%20%26%20d%20%252D');
});

test('words that stand twice come with those around them, in whatever case the others are', () => {
  expect(forMarked('<p>One day tea IS HOT. Coffee of the morning [is hot] now.</p>')).toBe(
    'text=of%20the%20morning-,is%20hot,-now.',
  );
});

test('words that are cut out of longer ones are made whole', () => {
  expect(forMarked('<p>Un[believ]able news.</p>')).toBe('text=Unbelievable');
});

test('words that go over the end of a paragraph are told by their beginning and their end', () => {
  expect(forMarked('<p>Say that [tea is hot.</p><p>Nobody] knows.</p>')).toBe('text=tea%20is%20hot.,Nobody');
});

test('a long passage is told by its beginning and its end, the first that browsers find after it', () => {
  const middle = 'word '.repeat(80);
  expect(forMarked(`<p>[It begins here ${middle}and ends there].</p>`)).toBe(
    'text=It%20begins%20here,and%20ends%20there',
  );
});

test('words between the same ones are told by those on both sides', () => {
  expect(forMarked('<p>the same</p><p>[the same]</p><p>the same</p>')).toBe(
    'text=the%20same-,the%20same,-the%20same',
  );
});

test('where nothing tells them from others there is no directive', () => {
  const others = '<p>the same</p>'.repeat(60);
  expect(forMarked(`${others}<p>[the same]</p>${others}`)).toBeNull();
});
