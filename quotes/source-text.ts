import { decodePage } from './decode.ts';
import { htmlText, type PageText } from './html-text.ts';

/**
 * The text of what was fetched, whatever it is: a page, plain text or a PDF, told by its first bytes and then
 * by its header. The reader of PDFs is loaded when one comes.
 */
export async function sourceText(bytes: Uint8Array, contentType: string | null): Promise<PageText> {
  if (bytes.length === 0) return { reason: 'no-text' };
  if (isPdf(bytes)) return (await import('./pdf-text.ts')).pdfText(bytes);
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type && !isText.test(type)) return { reason: 'not-text' };
  const text = decodePage(bytes, contentType);
  if (isBinary(text)) return { reason: 'not-text' };
  if (/html|xml/.test(type) || (!type && looksLikeHtml.test(text))) return htmlText(text);
  return text.trim() ? { text } : { reason: 'no-text' };
}

const isText = /^(?:text\/|application\/(?:xhtml\+xml|xml|json|.*\+(?:xml|json)|javascript)|unknown)/;
const looksLikeHtml =
  /^\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype html|html|head|body|p|div|meta|title|\?xml)\b/i;

/** The sign may stand after some bytes that do not belong to it. */
const isPdf = (bytes: Uint8Array) =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');

/** Control characters that no text has. */
function isBinary(text: string): boolean {
  const head = text.slice(0, 4096);
  return (head.match(/[^\P{Cc}\s\u0085]|\ufffd/gu)?.length ?? 0) > head.length / 20;
}
