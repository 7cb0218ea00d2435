import { expect, test } from 'vitest';
import type { SourceKind } from '../core/source.ts';
import { kindOf } from './kind.ts';
import { readLink } from './link.ts';

function fact(link: string) {
  const source = readLink(link, 'https://forum.example/thread/1');
  if (!source) throw new Error(`${link} is no source.`);
  return kindOf(source);
}

test.each<[SourceKind, string]>([
  // Suffixes
  ['government', 'https://www.state.gov/a'],
  ['government', 'https://www.mfa.gov.tr/a'],
  ['government', 'https://www.exteriores.gob.es/a'],
  ['government', 'https://www.diplomatie.gouv.fr/a'],
  ['government', 'https://www.mofa.go.jp/a'],
  ['government', 'https://www.mofa.go.kr/a'],
  ['government', 'https://www.mfa.go.th/a'],
  ['government', 'https://kemlu.go.id/a'],
  ['government', 'https://mfa.go.ke/a'],
  ['government', 'https://www.health.govt.nz/a'],
  ['government', 'https://www.dfo.gc.ca/a'],
  ['government', 'https://www.presidencia.gub.uy/a'],
  ['government', 'https://www.bmf.gv.at/a'],
  ['government', 'https://www.vbs.admin.ch/a'],
  ['government', 'https://www.bsi.bund.de/a'],
  ['government', 'https://www.gov.scot/a'],
  ['government', 'https://marine.gov.scot/a'],
  ['government', 'https://visas.service.gov.uk/a'],
  ['military', 'https://www.navy.mil/a'],
  ['military', 'https://www.fab.mil.br/a'],
  ['university', 'https://www.princeton.edu/a'],
  ['university', 'https://www.unimelb.edu.au/a'],
  ['university', 'https://www.ox.ac.uk/a'],
  ['university', 'https://www.u-tokyo.ac.jp/a'],
  ['university', 'https://www.otago.ac.nz/a'],
  ['university', 'https://www.uct.ac.za/a'],
  ['intergovernmental', 'https://www.wipo.int/a'],
  // Exceptions to them
  ['library-archive', 'https://www.archives.gov/a'],
  ['library-archive', 'https://nsarchive.gwu.edu/briefing-book/a'],
  ['research-index', 'https://pubmed.ncbi.nlm.nih.gov/1/'],
  ['research-index', 'https://www.academia.edu/1/a'],
  ['think-tank', 'https://www.brookings.edu/a'],
  ['legislature-court', 'https://www.supremecourt.gov/a'],
  ['legislature-court', 'https://www12.senado.leg.br/a'],
  ['legislature-court', 'https://www.icc-cpi.int/a'],
  ['statistics-office', 'https://www150.statcan.gc.ca/a'],
  ['law-database', 'https://www.legislation.gov.uk/ukpga/1998/42'],
  // Hosts and sections
  ['intergovernmental', 'https://ec.europa.eu/commission/a'],
  ['statistics-office', 'https://ec.europa.eu/eurostat/a'],
  ['legislature-court', 'https://www.europarl.europa.eu/news/a'],
  ['library-archive', 'https://books.google.com/books?id=1'],
  ['library-archive', 'https://trove.nla.gov.au/newspaper/1'],
  ['library-archive', 'https://books.google.com.br/books?id=1'],
  ['shop', 'https://www.amazon.com.be/dp/1'],
  ['unknown', 'https://google.example-site.de/'],
  ['news', 'https://timesofindia.indiatimes.com/a'],
  ['broadcaster', 'https://abcnews.go.com/a'],
  ['unknown', 'https://espn.go.com/a'],
  ['academic-publisher', 'https://dx.doi.org/10.1038/a'],
  ['preprint', 'https://doi.org/10.48550/arXiv.1'],
  ['research-index', 'https://doi.org/10.99999/a'],
  ['reference', 'https://www.cia.gov/the-world-factbook/a'],
  ['government', 'https://www.cia.gov/a'],
  ['wiki', 'https://de.m.wikipedia.org/wiki/A'],
  ['video', 'https://youtu.be/AbCdEfGhIjK'],
  // What a copy is of, and what cannot be seen into
  ['news', 'https://web.archive.org/web/20200101000000/https://www.nytimes.com/a'],
  ['library-archive', 'https://archive.ph/AbCdE'],
  ['unknown', 'https://bit.ly/AbC'],
  // Tenants
  ['self-publishing', 'https://foo.wordpress.com/a'],
  ['company', 'https://wordpress.com/pricing'],
  ['newsletter', 'https://foo.substack.com/p/a'],
  ['self-publishing', 'https://foo.github.io/a'],
  ['self-publishing', 'https://foo.herokuapp.com/a'],
  ['wiki', 'https://foo.fandom.com/wiki/A'],
  ['unknown', 'https://foo.uk.com/a'],
  ['unknown', 'https://example.org/'],
  ['unknown', 'http://8.8.8.8/'],
])('%s: %s', (kind, link) => {
  expect(fact(link).kind).toBe(kind);
});

test('a look-alike of a host we know is unknown', () => {
  for (const link of [
    'https://notnytimes.com',
    'https://nytimes.com.evil.example',
    'https://abcnews.com.co',
  ]) {
    expect(fact(link)).toMatchObject({ kind: 'unknown', pattern: null, name: null, reviewed: null });
  }
});

test('a tenant is told apart from the platform in the reason, and has no name', () => {
  expect(fact('https://foo.wordpress.com/a')).toMatchObject({
    pattern: '.wordpress.com',
    name: null,
    reason: expect.stringContaining('written by their holders'),
  });
  expect(fact('https://foo.herokuapp.com/a')).toMatchObject({
    pattern: '.herokuapp.com',
    name: null,
    reason: expect.stringContaining('belong to different holders'),
  });
});

test('a suffix tells whose it is', () => {
  expect(fact('https://www.mofa.go.jp/').reason).toBe(
    'Names under go.jp are kept for public authorities: Japan.',
  );
  expect(fact('https://www.ox.ac.uk/').reason).toContain(': United Kingdom.');
});
