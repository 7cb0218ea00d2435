/** A public list that is offered by name; nothing of it is in the extension, and it is asked for at a press alone. */
export interface Offer {
  readonly title: string;
  readonly maker: string;
  readonly purpose: string;
  readonly licence: string;
  readonly homepage: string;
  readonly address: string;
}

export const offers: readonly Offer[] = [
  {
    title: 'Perennial sources of the English Wikipedia',
    maker: 'Wikipedia contributors',
    purpose: 'for citing inside Wikipedia articles',
    licence: 'CC-BY-SA-4.0',
    homepage: 'https://en.wikipedia.org/wiki/Wikipedia:Reliable_sources/Perennial_sources',
    address:
      'https://raw.githubusercontent.com/Kudusch/wikipedia-perennial-sources/HEAD/perennial-sources.csv',
  },
  {
    title: 'CRED-1',
    maker: 'Alexander Loth',
    purpose: 'a score made of other lists',
    licence: 'CC-BY-4.0',
    homepage: 'https://github.com/aloth/cred-1',
    address: 'https://raw.githubusercontent.com/aloth/cred-1/HEAD/data/cred1_current.csv',
  },
];
