import '../../components/picked-post.css';
import { useEffect, useState } from 'preact/hooks';
import { PickedPost, type PostFields } from '../../components/PickedPost.tsx';
import { say } from '../../core/words.ts';
import type { Picked, PickStep } from '../../messaging/contract.ts';
import { sendToTab } from '../../messaging/wire.ts';
import { act, privacy } from './act.ts';
import { ask } from './follow.ts';
import * as state from './state.ts';

const nothing: Picked = { words: '', author: null, published: null, link: null, isSaid: false };

/** In the panel's place while she points at a post on the page beside. */
export function PickPost() {
  const [picked, setPicked] = useState<Picked | null>(null);
  const [isTaken, setTaken] = useState(false);
  const [turn, setTurn] = useState(0);
  const tab = state.tab.value;

  useEffect(() => {
    if (tab === null) return;
    let isWanted = true;
    setTaken(false);
    void act('page', async () => {
      setPicked(await sendToTab(tab, 'pickPost', { step: 'start' }));
      // She takes her time: that is no work of ours.
      void sendToTab(tab, 'postPicked', {}).then(onTaken, leaveOff);
      return null;
    });
    const onTaken = (taken: Picked | null) => {
      if (!isWanted) return;
      if (!taken) return leaveOff();
      setPicked(taken);
      setTaken(true);
    };
    const leaveOff = () => {
      if (isWanted) state.instead.value = null;
    };
    return () => {
      isWanted = false;
      void sendToTab(tab, 'pickPost', { step: 'stop' }).catch(() => null);
    };
  }, [tab, turn]);

  const step = (to: PickStep) =>
    void act('page', async () => {
      if (tab !== null) setPicked(await sendToTab(tab, 'pickPost', { step: to }));
      return null;
    });
  const tell = (said: PostFields, isPost: boolean) =>
    void act('page', async () => {
      const { keepFromPrivate } = privacy();
      const asked = { said, isPost, ...(keepFromPrivate && { keepFromPrivate }) };
      const done = tab === null ? null : await sendToTab(tab, 'sayPost', asked);
      if (done === null) return { message: say('pickNothing') };
      state.instead.value = null;
      await ask();
      return { message: say(isPost ? 'postSaid' : 'postTakenBack'), steps: [done] };
    });

  const { words, author, published, link, isSaid } = picked ?? nothing;
  const fields = { author, published, link };
  return (
    <PickedPost
      words={picked && words}
      fields={fields}
      isSaid={isSaid}
      isTaken={isTaken}
      onStep={step}
      onSave={(said) => tell(said, true)}
      onTakeBack={() => tell(fields, false)}
      onAgain={() => setTurn(turn + 1)}
      onCancel={() => (state.instead.value = null)}
    />
  );
}
