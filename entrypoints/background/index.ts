import { v7 } from 'uuid';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { speak } from '../../core/words.ts';
import { answer } from '../../messaging/wire.ts';
import { commandHandlers, goOn, type World } from './commands.ts';
import { showTourOnce } from './first-run.ts';
import { openOnce } from './library.ts';
import { onToolbarPress } from './open.ts';
import { followPermissions } from './starting.ts';

/** Only wiring: every listener is registered before the first await, or the event that woke us is lost. */
export default defineBackground(() => {
  speak((key, parts) => browser.i18n.getMessage(key as Parameters<typeof browser.i18n.getMessage>[0], parts));
  const world: World = {
    library: openOnce(),
    now: () => new Date(),
    newId: () => v7(),
    version: () => browser.runtime.getManifest().version,
  };
  answer(commandHandlers(world));
  browser.action.onClicked.addListener((tab) => onToolbarPress(world.library, tab));
  showTourOnce(world.library);
  followPermissions(world.library);
  goOn(world).catch((error: unknown) =>
    console.error('Scholium could not look for unfinished imports.', error),
  );
});
