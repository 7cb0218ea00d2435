import type { News } from './visit.ts';
import { count, language, say } from './words.ts';

/**
 * What is new as one line: "Since 23 October: 2 marks changed, 1 mark gone, 1 answer edited, 4 new comments".
 * `now`: a visit of today is told by its hour, one of another year with the year.
 */
export function newsWords(news: News, now: Date): string {
  const edited = (kind: string) => news.edited.filter((key) => key.split('/').at(-2) === kind).length;
  const parts = [
    ['newsChanged', news.changed.length],
    ['newsGone', news.gone.length],
    ['newsMissing', news.missing.length],
    ['newsQuestionEdited', edited('question')],
    ['newsAnswersEdited', edited('answer')],
    ['newsAnswers', news.answers.length],
    ['newsComments', news.comments.length],
    ['newsCommentsEdited', edited('comment') + edited('reply')],
  ] as const;
  const said = parts.filter(([, number]) => number > 0).map(([key, number]) => count(key, number));
  return say('newsSince', dayWords(new Date(news.since), now), said.join(', '));
}

function dayWords(at: Date, now: Date): string {
  const isToday = at.toDateString() === now.toDateString();
  const isThisYear = at.getFullYear() === now.getFullYear();
  const words = new Intl.DateTimeFormat(
    language(),
    isToday
      ? { hour: 'numeric', minute: '2-digit' }
      : { day: 'numeric', month: 'long', ...(!isThisYear && { year: 'numeric' }) },
  ).format(at);
  return isToday ? say('todayAt', words) : words;
}
