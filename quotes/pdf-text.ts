import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
// Sets `globalThis.pdfjsWorker`: the reader then runs where it is called, off the page already.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { PageText } from './html-text.ts';
import { joinedPages } from './pdf-pages.ts';
import { linesOf } from './pdf-rows.ts';

/** The text layer of a PDF. What is only drawn in it, as in scanned pages, is not read. */
export async function pdfText(bytes: Uint8Array): Promise<PageText> {
  // pdf.js takes the buffer over, so it gets a copy; of a Buffer too, which it refuses.
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    disableFontFace: true,
  });
  try {
    const text = joinedPages(await pagesOf(await task.promise));
    return text ? { text } : { reason: 'pdf-without-text' };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return { reason: isLocked ? 'pdf-encrypted' : 'pdf-broken' };
  } finally {
    await task.destroy();
  }
}

/** Each page's lines. A page that cannot be read has none; the others are still worth reading. */
async function pagesOf(document: PDFDocumentProxy): Promise<string[][]> {
  const pages: string[][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: false });
    pages.push(linesOf(items.flatMap((item) => ('str' in item ? [item] : []))));
    page.cleanup();
  }
  return pages;
}
