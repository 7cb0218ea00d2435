import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** What each room may import, by `docs/architecture.md`: its own files, and these rooms and packages. */
const floors: Record<string, { rooms: string[]; packages: string[] }> = {
  core: { rooms: [], packages: ['valibot'] },
  sites: { rooms: ['core'], packages: [] },
  anchoring: { rooms: ['core'], packages: [] },
  sources: { rooms: ['core'], packages: ['tldts', 'valibot', 'papaparse'] },
  quotes: { rooms: ['core'], packages: ['parse5', 'pdfjs-dist'] },
  claims: { rooms: ['core'], packages: [] },
  formats: { rooms: ['core'], packages: ['valibot', 'papaparse', 'fflate'] },
  search: { rooms: ['core'], packages: [] },
  components: { rooms: ['core'], packages: ['preact', 'valibot'] },
  storage: { rooms: ['core'], packages: ['dexie', 'uuid'] },
  messaging: { rooms: ['core'], packages: ['valibot', 'wxt'] },
  'entrypoints/background': {
    rooms: [
      'core',
      'sources',
      'formats',
      'storage',
      'messaging',
      'sites/declared-hosts.ts',
      'sites/known-places.ts',
      // The half of it that knows no DOM.
      'anchoring/locate.ts',
    ],
    packages: ['dexie', 'uuid', 'wxt', 'valibot'],
  },
  'entrypoints/content': {
    rooms: ['core', 'sites', 'anchoring', 'messaging', 'components/tokens.css'],
    packages: ['wxt'],
  },
  'entrypoints/marked': {
    rooms: ['core', 'anchoring', 'messaging', 'entrypoints/content'],
    packages: ['wxt'],
  },
  'entrypoints/said': {
    rooms: ['core', 'sites', 'messaging', 'entrypoints/content'],
    packages: ['wxt'],
  },
  'entrypoints/any-page': {
    rooms: ['core', 'sites', 'anchoring', 'messaging', 'entrypoints/content', 'entrypoints/said'],
    packages: ['wxt'],
  },
  'entrypoints/editor': {
    rooms: [
      'core',
      'components',
      'messaging',
      'entrypoints/content/desk.ts',
      'entrypoints/content/after-press.ts',
      'entrypoints/content/overlay.ts',
      'entrypoints/content/own-document.ts',
      'entrypoints/content/in-sight.ts',
      'entrypoints/content/page-words.ts',
    ],
    packages: ['wxt', 'preact', '@preact/signals', '@floating-ui/dom', 'uuid'],
  },
  'entrypoints/library': {
    rooms: [
      'core',
      'components',
      'messaging',
      'search',
      'storage',
      'entrypoints/leaving/leaving.css',
      'entrypoints/leaving/deeds.ts',
      'entrypoints/leaving/LastDone.tsx',
      'entrypoints/leaving/chosen-in-library.ts',
    ],
    packages: ['wxt', 'preact', '@preact/signals', 'dexie'],
  },
  'entrypoints/leaving': {
    rooms: [
      'core',
      'components',
      'formats',
      'messaging',
      'storage',
      'sources/tag.ts',
      'sites/known-places.ts',
    ],
    packages: ['wxt', 'preact', '@preact/signals', 'dexie', 'valibot'],
  },
  'entrypoints/panel': {
    rooms: [
      'core',
      'claims',
      'components',
      'formats',
      'messaging',
      'quotes',
      'storage',
      'sites/declared-hosts.ts',
      'entrypoints/leaving/main.tsx',
      'entrypoints/library/main.tsx',
      'entrypoints/lists/main.tsx',
      'entrypoints/tour/main.tsx',
    ],
    packages: ['wxt', 'preact', '@preact/signals', 'dexie', 'uuid'],
  },
  'entrypoints/tour': {
    rooms: [
      'core',
      'anchoring',
      'components',
      'formats',
      'messaging',
      'entrypoints/content/marks.css',
      'entrypoints/content/overlay.ts',
      'entrypoints/panel/download.ts',
      'sources/lists/offers.ts',
    ],
    packages: ['wxt', 'preact', '@preact/signals'],
  },
  'entrypoints/lists': {
    rooms: [
      'core',
      'components',
      'messaging',
      'sources/lists',
      'storage',
      'entrypoints/panel/fetch-source.ts',
      'entrypoints/panel/download.ts',
      'entrypoints/leaving/leaving.css',
      'entrypoints/leaving/deeds.ts',
      'entrypoints/leaving/LastDone.tsx',
    ],
    packages: ['wxt', 'preact', '@preact/signals', 'dexie'],
  },
  'entrypoints/ledger': {
    rooms: [
      'core',
      'claims',
      'components',
      'formats',
      'messaging',
      'storage',
      'entrypoints/panel/download.ts',
      'entrypoints/panel/look.ts',
      'entrypoints/panel/trusted.ts',
      'entrypoints/panel/quotations-on.ts',
      'entrypoints/leaving/deeds.ts',
      'entrypoints/leaving/LastDone.tsx',
    ],
    packages: ['wxt', 'preact', '@preact/signals', 'dexie'],
  },
};

/** Types cross where code may not: they are gone in the bundle. */
const typesOnly: Record<string, string[]> = {
  'entrypoints/editor': ['entrypoints/content', 'anchoring', 'sites'],
};

const root = path.resolve(import.meta.dirname, '..');
const files = Object.keys(floors)
  .flatMap((room) => filesIn(room))
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));

test('every room imports only the floors below it', () => {
  expect(files.length).toBeGreaterThan(50);
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((one) => !isAllowed(file, one))
      .map(({ from }) => `${file} imports ${from}`),
  );
  expect(wrong).toEqual([]);
});

test('nobody but the background writes: `storage/changes` and what it is made of are imported by it alone', () => {
  const importers = files.filter((file) =>
    importsOf(file).some(({ from }) =>
      /storage\/(changes|reattach|device-only|undo|import-rows|lists)\.ts$/.test(from),
    ),
  );
  expect(
    importers.every((file) => file.startsWith('entrypoints/background/') || file.startsWith('storage/')),
  ).toBe(true);
  expect(importers.length).toBeGreaterThan(0);
});

test('`browser` is used in entrypoints and in messaging/wire only', () => {
  const users = files.filter((file) => importsOf(file).some(({ from }) => from.startsWith('wxt/')));
  const strangers = users.filter((file) => !file.startsWith('entrypoints/') && file !== 'messaging/wire.ts');
  expect(strangers).toEqual([]);
});

/** Where text becomes markup or code; Trusted Types refuse them in our own pages, and nothing does on a site's. */
const fromText =
  /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|srcdoc|setHTMLUnsafe|parseHTMLUnsafe|DOMParser|document\.write(ln)?|eval|new Function|importScripts)\b|set(Timeout|Interval)\(\s*['"`]/;

test('nothing that a page, a file or a list said is put in as HTML, or run', () => {
  expect(files.filter((file) => fromText.test(read(file)))).toEqual([]);
  expect(fromText.test('one.innerHTML = two')).toBe(true);
});

/** What a page hides by the names of its pictures and forms: `entrypoints/content/own-document.ts` has it. */
const ofDocument = /(?<![-\w])(document|ownerDocument)\b\s*\??\.\s*\w/;
const onThePage = /^(anchoring|sites|entrypoints\/(content|marked|said|any-page|editor))\//;

test('what runs on a page asks no document by names that the page can take', () => {
  const here = files.filter((file) => onThePage.test(file));
  expect(here.length).toBeGreaterThan(100);
  // A frame of ours holds no element of theirs.
  const others = here.filter((file) => file !== 'entrypoints/editor/Frame.tsx');
  expect(others.filter((file) => ofDocument.test(codeOf(file)))).toEqual([]);
  expect(ofDocument.test('document\n  .body')).toBe(true);
});

/** Without comments. */
const codeOf = (file: string) => read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');

interface Import {
  readonly from: string;
  readonly isType: boolean;
}

function importsOf(file: string): Import[] {
  const pattern = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
  return [...read(file).matchAll(pattern)].map(([, isType, specifier = '']) => ({
    from: specifier.startsWith('.')
      ? path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier)).replace(/\?.*$/, '')
      : specifier,
    isType: isType !== undefined,
  }));
}

function isAllowed(file: string, { from, isType }: Import): boolean {
  const room = roomOf(file);
  const floor = floors[room];
  if (!floor) return false;
  if (existsSync(path.join(root, from))) {
    const rooms = [room, ...floor.rooms, ...(isType ? (typesOnly[room] ?? []) : [])];
    return rooms.some((one) => from === one || from.startsWith(`${one}/`));
  }
  return floor.packages.some((name) => from === name || from.startsWith(`${name}/`));
}

const roomOf = (file: string) => Object.keys(floors).find((room) => file.startsWith(`${room}/`)) ?? '';
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

function filesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
    path.posix.join(folder, name),
  );
}
