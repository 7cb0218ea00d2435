import type { List } from '../../core/list.ts';
import { say } from '../../core/words.ts';
import { sendToBackground } from '../../messaging/wire.ts';
import { download } from '../panel/download.ts';
import * as state from './state.ts';

const { act } = state;

export const switchList = ({ id, title }: List, isOn: boolean) =>
  act(async () => {
    const { step } = await sendToBackground('changeList', { list: id, change: { isOn } });
    return { message: say(isOn ? 'listIsOn' : 'listIsOff', title), step };
  });

/** One place up or down in her order. */
export const moveList = ({ id, title }: List, by: 1 | -1) =>
  act(async () => {
    const ids = (state.lists.value ?? []).map((list) => list.id);
    const at = ids.indexOf(id);
    const to = at + by;
    if (at < 0 || to < 0 || to >= ids.length) return null;
    const lists = ids.toSpliced(at, 1).toSpliced(to, 0, id);
    const { step } = await sendToBackground('orderLists', { lists });
    return { message: say('listMoved', title, to + 1), step };
  });

export const removeList = ({ id, title }: List) =>
  act(async () => {
    const { step } = await sendToBackground('removeList', { list: id });
    return { message: say('listRemoved', title), step };
  });

/** As a credlist; only of a list that may be handed on. */
export const saveList = (list: List) =>
  act(async () => {
    const data = await state.database.value?.listData.get(list.data);
    if (!data || !list.share) return null;
    const { listText } = await import('./list-text.ts');
    const name = `${list.id.replace(/[^\w.-]+/g, '-')}.credlist`;
    download(name, await listText(list, data), 'text/plain;charset=utf-8');
    return { message: say('exported', name), step: null };
  });
