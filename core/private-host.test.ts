import { expect, test } from 'vitest';
import { isPrivateHost } from './private-host.ts';

/** As a link spells it; `URL` reads decimal, octal and hexadecimal spellings of an address. */
const hostOf = (host: string) => new URL(`http://${host}/`).hostname;

test.each([
  'localhost',
  'localhost..',
  'LOCALHOST.',
  'printer',
  'nas.local',
  'router.home.arpa',
  'wiki.internal',
  '127.0.0.1',
  '127.1',
  '2130706433',
  '0x7f.0.0.1',
  '0177.0.0.1',
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '198.19.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '[::1]',
  '[::]',
  '[::ffff:127.0.0.1]',
  '[::ffff:a00:1]',
  '[64:ff9b::a00:1]',
  '[2002:7f00:1::]',
  '[2001:db8::1]',
  '[fc00::1]',
  '[fd12:3456::1]',
  '[fe80::1]',
  '[ff02::1]',
])('%s is this machine or a private network', (host) => {
  expect(isPrivateHost(hostOf(host))).toBe(true);
});

test.each([
  'nato.int',
  'localhost.example.com',
  'local.example.org',
  '1.1.1.1',
  '11.0.0.1',
  '100.128.0.1',
  '172.32.0.1',
  '192.169.0.1',
  '[2606:4700::1111]',
  '[2a00:1450:4001::1]',
])('%s is public', (host) => {
  expect(isPrivateHost(hostOf(host))).toBe(false);
});
