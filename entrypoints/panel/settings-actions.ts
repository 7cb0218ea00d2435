import { browser } from 'wxt/browser';
import type { Look } from '../../core/look.ts';
import { say } from '../../core/words.ts';
import { sendToBackground } from '../../messaging/wire.ts';
import { act } from './act.ts';
import { wear } from './look.ts';
import * as state from './state.ts';

/** Worn at once, before it is written. Another language takes a page anew: every word of it is another. */
export const changeLook = (look: Look) =>
  act(null, async () => {
    const { language } = state.choices.value.look;
    wear(look);
    const { step } = await sendToBackground('changeSettings', { look });
    if (look.language !== language) location.reload();
    return { message: say('settingsSaved'), steps: [step] };
  });

export const keepWholePosts = (keep: boolean) =>
  act(null, async () => {
    const { step } = await sendToBackground('changeSettings', { keepWholePosts: keep });
    return { message: say('settingsSaved'), steps: [step] };
  });

export const openTour = () => void browser.tabs.create({ url: '/panel.html?tour' });
