import { render } from 'preact';
import { Checkout } from './checkout.js';
import { readWish } from './wish.js';
import '../../style/base.css';
import '../../style/components.css';
import '../../style/forms.css';
import '../../style/pages.css';
import '../../style/checkout.css';

render(<Checkout wish={readWish(window.location.search)} />, document.getElementById('checkout')!);
