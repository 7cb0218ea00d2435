import { writeFileSync } from 'node:fs';
import puppeteer, { type Page } from 'puppeteer-core';
import type { Engine, Launch, PanelEngine } from './engine.ts';
import { until } from './until.ts';

const geckoId = 'scholium@scholium.invalid';
/** Chosen here, so that the extension's origin is known and stays the same over restarts. */
const uuid = '5c401111-0000-4000-8000-000000990001';
const widget = `${geckoId.replace(/[^a-z0-9_-]/g, '_')}-browser-action`;

/** WebDriver BiDi as Puppeteer speaks it; there at run time, not in its types. */
interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>;
}
type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly value?: unknown } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** Starts Firefox with the extension, over WebDriver BiDi with system access. */
export async function launchFirefox(launch: Launch): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: launch.executable,
    headless: launch.headless,
    userDataDir: launch.profile,
    // Set for each tab: Firefox does not give it to the first.
    defaultViewport: null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(launch),
  });
  const bidi = (browser as unknown as { connection: Bidi }).connection;
  const origin = `moz-extension://${uuid}/`;
  const window = await browserWindow(bidi);
  /** Runs an async function in the browser's own window, with its privileges. */
  const inWindow = async (source: string, ...args: unknown[]): Promise<unknown> => {
    const { result } = (await bidi.send('script.evaluate', {
      expression: `(${source})(...${JSON.stringify(args)}).then((answer) => JSON.stringify(answer ?? null))`,
      target: { context: window },
      awaitPromise: true,
      userActivation: true,
    })) as { result: Evaluated };
    if (result.type !== 'success') throw new Error(result.exceptionDetails.text);
    return JSON.parse(result.result.value as string);
  };
  await browser.installExtension(launch.extension);

  return {
    browser,
    origin,
    runInRoots: (page, host, source, args) => runInRoots(bidi, page, host, source, args),
    async goToOurs(page, path) {
      // `page.goto` never settles on our own pages.
      await bidi.send('browsingContext.navigate', {
        context: contextOf(page),
        url: origin + path,
        wait: 'complete',
      });
    },
    async pressAction(page) {
      await page.bringToFront();
      await inWindow(pressWidget, widget);
    },
    panel: () => sidebar(inWindow),
    async tabId(page) {
      await page.bringToFront();
      return (await inWindow(selectedTabId)) as number;
    },
    async heard() {
      // The tree follows the page by some moments, and begins when it is asked first.
      let last = '';
      return until('the accessibility tree to rest', async () => {
        await new Promise((resolve) => setTimeout(resolve, 400));
        const lines = (await inWindow(tellAccessible, roles)) as string[];
        const isSame = lines.join() === last;
        last = lines.join();
        return isSame && lines.length > 3 && lines;
      });
    },
    async killBackground() {
      await inWindow(terminateBackground, geckoId);
    },
    async reinstall() {
      await inWindow(reloadAddon, geckoId);
    },
  };
}

const preferences = (launch: Launch) => ({
  'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // Our manifest is opened as a page of our origin; the viewer would put its own page there.
  'devtools.jsonview.enabled': false,
  'browser.download.folderList': 2,
  'browser.download.dir': launch.downloads,
  'browser.download.always_ask_before_handling_new_types': false,
  'layout.css.prefers-color-scheme.content-override': launch.colours === 'dark' ? 0 : 1,
  'ui.prefersReducedMotion': launch.motion === 'less' ? 1 : 0,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': launch.outside,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': launch.outside,
  'network.proxy.allow_hijacking_localhost': true,
  'network.proxy.no_proxies_on': '',
});

async function browserWindow(bidi: Bidi): Promise<string> {
  const { result } = (await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    result: { contexts: { url: string; context: string }[] };
  };
  const found = result.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!found) throw new Error('Firefox shows no window.');
  return found.context;
}

const contextOf = (page: Page) => (page.mainFrame() as unknown as { _id: string })._id;

async function runInRoots(
  bidi: Bidi,
  page: Page,
  host: string,
  source: string,
  args: string,
): Promise<string> {
  const target = { context: contextOf(page) };
  const found = (await bidi.send('script.evaluate', {
    expression: `[...Document.prototype.querySelectorAll.call(document, ${JSON.stringify(host)})]`,
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  })) as { result: { result?: { value?: HostNode[] } } };
  const roots = (found.result.result?.value ?? []).flatMap(({ value }) =>
    value.shadowRoot ? [{ sharedId: value.shadowRoot.sharedId }] : [],
  );
  const { result } = (await bidi.send('script.callFunction', {
    functionDeclaration: `async (roots, args) => JSON.stringify((await (${source})(roots, ...JSON.parse(args))) ?? null)`,
    arguments: [
      { type: 'array', value: roots },
      { type: 'string', value: args },
    ],
    target,
    awaitPromise: true,
  })) as { result: Evaluated };
  if (result.type !== 'success') throw new Error(result.exceptionDetails.text);
  return result.result.value as string;
}
interface HostNode {
  readonly value: { readonly shadowRoot: { readonly sharedId: string } | null };
}

async function sidebar(
  inWindow: (source: string, ...args: unknown[]) => Promise<unknown>,
): Promise<PanelEngine> {
  await until('the sidebar', () => inWindow(sidebarShows, 'panel.html'));
  return {
    async run(source, args) {
      const script = `(async () => (${source})(content.document, ...JSON.parse(${JSON.stringify(args)})))().then(
        (answer) => sendAsyncMessage('scholium:answer', { answer: JSON.stringify(answer ?? null) }),
        (error) => sendAsyncMessage('scholium:answer', { error: String(error) }))`;
      const said = (await inWindow(runInSidebar, script)) as { answer: string } | { error: string };
      if ('error' in said) throw new Error(said.error);
      return said.answer;
    },
    async screenshot(file) {
      writeFileSync(file, Buffer.from((await inWindow(drawWindow)) as string, 'base64'));
    },
  };
}

// What follows runs in the browser's own window: source, since its globals are not ours.

/** Put on the toolbar first, as a reader may do: a press inside the closed menu of extensions does nothing. */
const pressWidget = `async (widget) => {
  if (CustomizableUI.getPlacementOfWidget(widget)?.area !== 'nav-bar') CustomizableUI.addWidgetToArea(widget, 'nav-bar');
  CustomizableUI.getWidget(widget).forWindow(window).node.querySelector('.unified-extensions-item-action-button').click();
}`;
const selectedTabId = `async () => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  return ExtensionParent.apiManager.global.tabTracker.getId(gBrowser.selectedTab);
}`;
const terminateBackground = `async (id) => {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground({
    ignoreDevToolsAttached: true,
    disableResetIdleForTest: true,
  });
}`;
const reloadAddon = `async (id) => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(id)).reload();
}`;
const sidebarShows = `async (path) => {
  const inner = SidebarController.isOpen && SidebarController.browser?.contentDocument?.querySelector('browser');
  return Boolean(inner && inner.currentURI?.spec?.split(/[?#]/)[0].endsWith(path));
}`;
const runInSidebar = `async (script) => {
  const messages = SidebarController.browser.contentDocument.querySelector('browser').messageManager;
  return new Promise((resolve) => {
    const hear = ({ data }) => { messages.removeMessageListener('scholium:answer', hear); resolve(data); };
    messages.addMessageListener('scholium:answer', hear);
    messages.loadFrameScript('data:,' + encodeURIComponent(script), false);
  });
}`;
const drawWindow = `async () => {
  const whole = new DOMRect(0, 0, innerWidth, innerHeight);
  const picture = await window.browsingContext.currentWindowGlobal.drawSnapshot(whole, 1, 'white');
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext('2d').drawImage(picture, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}`;
/** What Firefox calls roles that ARIA has another word for. */
const roles: Readonly<Record<string, string>> = {
  pushbutton: 'button',
  radiobutton: 'radio',
  checkbutton: 'checkbox',
  grouping: 'group',
  'toggle button': 'button',
  'text leaf': 'StaticText',
  statusbar: 'status',
  'page tab': 'tab',
  'page tab list': 'tablist',
  'property page': 'tabpanel',
  entry: 'textbox',
  'internal frame': 'Iframe',
};
const tellAccessible = `async (roles) => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const { STATE_CHECKED, STATE_FOCUSED } = Ci.nsIAccessibleStates;
  const lines = [];
  const tell = (one) => {
    const state = {};
    one.getState(state, {});
    let wanted = '';
    try { wanted = one.attributes.getStringProperty('xml-roles').split(' ')[0]; } catch {}
    const native = service.getStringRole(one.role);
    const role = wanted || roles[native] || native;
    const states = [state.value & STATE_CHECKED && 'checked', state.value & STATE_FOCUSED && role === 'heading' && 'focused'];
    const said = states.filter(Boolean).join(', ');
    lines.push((one.name ? role + ' ' + one.name.trim() : role) + (said ? ' (' + said + ')' : ''));
    for (let at = 0; at < one.childCount; at++) tell(one.getChildAt(at));
  };
  const browser = service.getAccessibleFor(gBrowser.selectedBrowser);
  if (browser) tell(browser);
  return lines;
}`;
