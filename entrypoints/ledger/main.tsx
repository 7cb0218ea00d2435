import '../../components/components.css';
import '../../components/later.css';
import './ledger.css';
import './claims-table.css';
import './print.css';
import { render } from 'preact';
import { dress } from '../panel/look.ts';
import { trustOwnThreads } from '../panel/trusted.ts';
import { App } from './App.tsx';
import { start } from './follow.ts';

trustOwnThreads();
await dress();

const root = document.getElementById('ledger');
if (!root) throw new Error('ledger.html has no element #ledger.');
const open = new AbortController();
window.addEventListener('pagehide', () => open.abort(), { once: true });
void start(open.signal);
render(<App />, root);
