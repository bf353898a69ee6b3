import { Section } from '../../components/page.js';

/** What one may want to do, and the page for it. */
const ways = [
  ['scratchpad', 'Make a call', 'A form for every operation; the server signs.'],
  ['demo', 'See refusals', 'Every way to be refused, and why.'],
  ['orders', 'Change orders', 'Make, ship, cancel or refund one.'],
  ['feeds', 'Look at feeds', 'What was submitted, and what became of it.'],
  ['clock', 'Move the clock', 'What takes hours in MWS is done at once.'],
  ['faults', 'Let calls fail', 'Throttle, delay or break them.'],
  ['sandboxes', 'Open a sandbox', 'A world of its own for each test.'],
  ['scenario', 'Load a scenario', 'Another world, ready to call.'],
] as const;

export const Ways = () => (
  <Section title="Ways on">
    <ul class="ways">
      {ways.map(([page, title, what]) => (
        <li key={page}>
          <a href={`#/${page}`}>{title}</a>
          <p class="quiet">{what}</p>
        </li>
      ))}
    </ul>
  </Section>
);
