import { render } from 'preact';
import { App } from './app.js';
import './style/base.css';
import './style/layout.css';
import './style/components.css';
import './style/tables.css';
import './style/forms.css';
import './style/pages.css';
import './style/charts.css';

render(<App />, document.getElementById('app')!);
