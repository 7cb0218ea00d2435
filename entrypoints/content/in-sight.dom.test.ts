import { afterEach, beforeEach, expect, test } from 'vitest';
import { InSight } from './in-sight.ts';

let frame: HTMLIFrameElement;
let host: HTMLElement;
let sight: InSight;

beforeEach(() => {
  host = document.createElement('scholium-overlay');
  Object.assign(host.style, { position: 'absolute', inset: '0 auto auto 0', zIndex: '9' });
  frame = document.createElement('iframe');
  Object.assign(frame.style, {
    position: 'fixed',
    left: '40px',
    top: '40px',
    width: '200px',
    height: '60px',
  });
  host.attachShadow({ mode: 'closed' }).append(frame);
  document.documentElement.append(host);
  sight = new InSight(frame, host);
});
afterEach(() => {
  sight.stop();
  host.remove();
  document.documentElement.removeAttribute('style');
});

/** A press in the middle of the frame, as a browser tells it. */
const press = (more = {}) =>
  sight.doubt({
    isTrusted: true,
    detail: 1,
    target: { closest: () => null, getBoundingClientRect: () => new DOMRect(80, 20, 40, 20) },
    ...more,
  } as unknown as MouseEvent);
const settled = () => new Promise((resolve) => setTimeout(resolve, 450));

test('a press is taken once what is pressed has stood there for a moment, and again after it has moved', async () => {
  expect(press()).toBe('too-soon');
  await settled();
  expect(press()).toBeNull();
  frame.style.left = '90px';
  expect(press()).toBe('too-soon');
  await settled();
  expect(press()).toBeNull();
});

test('keys press at once, and what no browser says it was pressed by is never taken', async () => {
  expect(press({ detail: 0 })).toBeNull();
  await settled();
  expect(press({ isTrusted: false })).toBe('covered');
  expect(press({ isTrusted: false, detail: 0 })).toBe('covered');
});

test.each(['scale(2)', 'scale(0.3)', 'rotate(40deg)'])(
  'what the page draws otherwise than it is, by %s, is not pressed',
  async (transform) => {
    await settled();
    document.documentElement.style.transform = transform;
    expect(press()).toBe('covered');
  },
);

test('a page that calls a picture as a method of its document hides nothing by it', async () => {
  await settled();
  const picture = document.body.appendChild(document.createElement('img'));
  picture.setAttribute('name', 'elementFromPoint');
  const cover = document.body.appendChild(document.createElement('div'));
  Object.assign(cover.style, { position: 'fixed', inset: '0', zIndex: '10' });
  expect(press()).toBe('covered');
  cover.remove();
  expect(press()).toBeNull();
  picture.remove();
});
