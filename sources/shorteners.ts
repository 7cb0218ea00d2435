import { bareHost } from './pattern.ts';
import { isRegistered } from './registrable-domain.ts';
import { readWebAddress } from './web-address.ts';

/** Hosts of short links that do not tell where they lead; asking them would be a request. */
const shorteners = new Set(
  `
  1drv.ms a.co abcn.ws aka.ms amzn.asia amzn.eu amzn.to apple.co bbc.in bit.ly bitly.com bl.ink bloom.bg buff.ly cbsn.ws chng.it
  cnn.it cutt.ly dlvr.it ebay.us econ.st etsy.me fb.me flip.it forms.gle fxn.ws g.co git.io goo.gl hubs.ly ift.tt is.gd j.mp kutt.it
  lnkd.in mzl.la n.pr nbcnews.to nyti.ms on.ft.com on.wsj.com ow.ly politi.co rb.gy rebrand.ly reut.rs
  s.id shorturl.at snip.ly spoti.fi str.sg t.co t.ly tcrn.ch ti.me tiny.cc tinyurl.com trib.al usat.ly v.gd
  wapo.st wp.me x.gd yhoo.it
  `
    .trim()
    .split(/\s+/),
);

/** The same address for a short link; for one that carries its page's id, that page; else null. */
export function readShort(url: URL, host: string): URL | null {
  if (host === 'youtu.be') return readYouTube(url);
  return shorteners.has(host) && url.pathname !== '/' ? url : null;
}

/**
 * What a short link's own words or title say that it leads to, where they are an address of another host,
 * whole; null: they say nothing of it.
 */
export function readShown(url: URL, shown: string): URL | null {
  if (/…|\.\.\.$/.test(shown)) return null;
  const target = readWebAddress(/^https?:\/\//i.test(shown) ? shown : `http://${shown}`);
  if (!target || !isRegistered(target.hostname) || target.hostname === url.hostname) return null;
  return shorteners.has(bareHost(target.hostname)) ? null : target;
}

function readYouTube(url: URL): URL | null {
  const id = /^\/([\w-]{6,20})$/.exec(url.pathname)?.[1];
  return id ? readWebAddress(`https://www.youtube.com/watch?v=${id}`) : url;
}
