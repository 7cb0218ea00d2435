import '../../components/components.css';
import './ledger.css';
import './claims-table.css';
import './print.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { say, speak } from '../../core/words.ts';
import { App } from './App.tsx';
import { start } from './follow.ts';

speak((key, parts) => browser.i18n.getMessage(key as Parameters<typeof browser.i18n.getMessage>[0], parts));
document.documentElement.lang = say('languageTag');
document.documentElement.dir = say('direction');

const root = document.getElementById('ledger');
if (!root) throw new Error('ledger.html has no element #ledger.');
const open = new AbortController();
window.addEventListener('pagehide', () => open.abort(), { once: true });
void start(open.signal);
render(<App />, root);
