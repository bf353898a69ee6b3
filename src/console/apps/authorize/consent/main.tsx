import { render } from 'preact';
import { chooseWorld } from '../../../api/session.js';
import { Consent } from './consent.js';
import { readLink, sandboxOf } from './link.js';
import '../../../style/base.css';
import '../../../style/components.css';
import '../../../style/forms.css';
import '../../../style/pages.css';
import '../../../style/checkout.css';

const link = readLink(window.location.search);
chooseWorld(sandboxOf(link.applicationId));
render(<Consent link={link} />, document.getElementById('consent')!);
