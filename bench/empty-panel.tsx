import { render } from 'preact';

/** The least that a panel of Preact can be: what ours is measured against. */
render(<article class="card">Nothing.</article>, document.body);
