import '../../components/worth.css';
import { useEffect } from 'preact/hooks';
import { authorWords } from '../../components/PostHeading.tsx';
import { WorthList } from '../../components/WorthList.tsx';
import * as state from './state.ts';
import * as view from './worth-checking.ts';

/** What of the thread may be worth checking, as she asked. */
export function Worth() {
  const report = state.report.value;
  useEffect(() => {
    void view.readWorth();
  }, [report?.thread?.key, report?.posts.length]);
  const found = view.worth.value;
  const with_ = (use: (sentence: view.ShownSentence) => unknown) => (key: string) => {
    const sentence = found?.flatMap(({ sentences }) => sentences).find((one) => one.key === key);
    if (sentence) use(sentence);
  };
  return (
    <WorthList
      posts={found?.map((one) => ({ ...one, by: byWhom(one.post) })) ?? null}
      onShow={with_(view.showSentence)}
      onClaim={with_(view.claimSentence)}
      onClose={() => (state.instead.value = null)}
    />
  );
}

function byWhom(key: string): string {
  const found = state.report.value?.posts.find(({ post }) => post.key === key);
  return found ? authorWords(found.post) : '';
}
