import { searchWithout } from './web-address.ts';

/** Parameters that tell the publisher where a reader came from, and nothing of what she is shown. */
const tracking = new Set(
  `
  _ga _gl _hsenc _hsmi at_campaign at_medium at_ptr_name cmpid dclid ems_l fbclid gad_source gbraid gclid gclsrc
  guccounter guce_referrer guce_referrer_sig igsh igshid li_fat_id mc_cid mc_eid mkt_tok msclkid ncid ocid
  oly_anon_id oly_enc_id ref_src ref_url s_cid s_kwcid smid smtyp srsltid ttclid twclid vero_id
  wbraid xtor yclid
  `
    .trim()
    .split(/\s+/),
);

/** What assistants write into the links that they hand out. */
const assistants =
  /^(?:(?:www\.)?(?:chatgpt|openai|claude|perplexity|gemini|copilot|grok|deepseek|meta\.ai|poe|phind|you)(?:\.(?:com|ai))?|(?:chat\.openai|chat\.deepseek|gemini\.google|copilot\.microsoft)\.com|chat\.mistral\.ai)$/;

/** The query, its other parameters as they were spelled, without those that only follow the reader. */
export function withoutTracking(url: URL): string {
  return searchWithout(url, (name) => tracking.has(name) || /^utm_/i.test(name));
}

/** Whether the link says that an assistant handed it out. */
export function isAiReferred(url: URL): boolean {
  const from = url.searchParams.get('utm_source') ?? url.searchParams.get('referrer');
  return from !== null && assistants.test(from.toLowerCase());
}
