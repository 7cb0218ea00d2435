import { existsSync } from 'node:fs';

const usual = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
};

/** Where each browser is: the variable if it is set, else the first usual place that exists, else null. */
export const browsers = {
  chromium: process.env.CHROMIUM ?? usual.chromium.find(existsSync) ?? null,
  firefox: process.env.FIREFOX ?? usual.firefox.find(existsSync) ?? null,
};
