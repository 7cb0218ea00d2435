/** What a page shows of a thread, and what it says there is. */
interface Shown {
  /** How many answers the page says there are; null: it does not say. */
  readonly answersStated: number | null;
  readonly posts: readonly { readonly key: string; readonly hiddenComments: number }[];
}

/**
 * Tells of a post's key whether it is no longer in the thread, as far as the page can tell: it is not shown,
 * and the page shows all that it says there is. A post on another page of the answers, or behind "show
 * more", is not missing.
 */
export function missingFrom({ answersStated, posts }: Shown): (key: string) => boolean {
  const here = new Set(posts.map(({ key }) => key));
  const answers = [...here].filter((key) => kindIn(key) === 'answer').length;
  const hasAnswers = answersStated !== null && answers >= answersStated;
  const hasComments = hasAnswers && posts.every(({ hiddenComments }) => hiddenComments === 0);
  return (key) => {
    const kind = kindIn(key);
    if (here.has(key) || kind === 'question') return false;
    return kind === 'answer' ? hasAnswers : hasComments;
  };
}

/** A key is `adapter/community/kind/id`. */
const kindIn = (key: string) => key.split('/').at(-2);
