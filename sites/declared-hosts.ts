/**
 * The hosts where Scholium starts by itself, for good: a later addition would disable the extension until
 * the reader agrees. Every other site is read after a click on the toolbar button.
 *
 * The Stack Exchange network with its metas and languages: https://stackexchange.com/sites
 */
export const declaredHosts = [
  'https://*.stackexchange.com/*',
  'https://*.stackoverflow.com/*',
  'https://*.serverfault.com/*',
  'https://*.superuser.com/*',
  'https://*.askubuntu.com/*',
  'https://*.mathoverflow.net/*',
  'https://*.stackapps.com/*',
];
