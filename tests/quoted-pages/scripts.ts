import { type Answer, page } from './answer.ts';
import { html, lighthouse, manyWords, paragraphs } from './prose.ts';

// Pages in other scripts, encodings and languages.

export const chinese = '灯塔看守人写道，灯绝不能无人看管，天黑之后任何访客都不得登上楼梯。';
export const japanese = '灯台の灯は決して一人にしてはならず、日が暮れたら誰も階段を上ってはならない。';
export const arabic = 'كتبت حارسة المنارة أن المصباح يجب ألا يترك وحده أبدا وأن لا يصعد أي زائر بعد الظلام';
export const russian =
  'Смотрительница писала, что лампу никогда нельзя оставлять одну, а посетителям нельзя подниматься';
export const french =
  'Sa gardienne écrivait que la lampe ne devait jamais rester seule et que nul visiteur ne pouvait monter après la nuit';

const foreign = (words: string) => html(`<p>${words}</p><p>${words.split(' ').reverse().join(' ')}</p>`);
/** No word on the encoding in the page itself. */
const bare = (words: string) => `<!doctype html><title>-</title><p>${words}</p>`;

/** As Windows wrote Cyrillic: letters only, which is all that these words need. */
const inWindows1251 = (text: string) =>
  Buffer.from(
    Uint8Array.from(text, (sign) => {
      const code = sign.charCodeAt(0);
      return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
    }),
  );
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const translation = [
  'Le phare de la pointe de Carrow fut allumé pour la première fois en 1847, après la perte de onze navires en un seul hiver.',
  french,
  'Dans son journal, elle dit que trois villageois seulement la crurent quand elle signala une seconde lumière sur l’eau.',
];

export const scripts: Readonly<Record<string, Answer>> = {
  chinese: page(foreign(chinese)),
  japanese: page(foreign(japanese)),
  arabic: page(html(`<p dir="rtl" lang="ar">${arabic}.</p>`)),
  'arabic-pointed': page(html(`<p dir="rtl" lang="ar">${arabic.replace('المصباح', 'المِصْباح')}.</p>`)),
  'windows-1251': page(inWindows1251(bare(russian)), 'text/html; charset=windows-1251'),
  'windows-1251-unsaid': page(inWindows1251(bare(russian)), 'text/html'),
  'utf-16': page(utf16(bare(russian)), 'text/html'),
  'utf-8-mark': page(Buffer.from(`\ufeff${bare(russian)}`), 'text/html'),
  'wrong-charset': page(Buffer.from(bare(russian)), 'text/html; charset=iso-8859-1'),
  translation: page(html(paragraphs([...translation, ...Array(8).fill(translation.join(' '))]))),
  text: page(lighthouse.join('\n\n'), 'text/plain; charset=utf-8'),
  'text-wrapped': page(lighthouse.join('\n\n').replace(/(.{50,64}) /g, '$1\n'), 'text/plain'),
  picture: page(Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'image/png'),
  'no-type': { body: html(paragraphs(lighthouse)) },
  endless: page(Buffer.from(manyWords(500_000).padEnd(5_200_000, ' more')), 'text/plain'),
};
