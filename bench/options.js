import { parseArgs } from 'node:util';

const HELP = `npm run bench -- [orders | feeds | sections | waits | storm | events] [options]

  (nothing)          mws-local against bare Fastify, and against Fastify that verifies signatures; start, memory, exit
  sections           calls of Products, FulfillmentInventory, FulfillmentInboundShipment and Finances, against bare Fastify
  orders             ListOrders in worlds of 1,000 and 1,000,000 orders, in this process
  feeds              a 100 MB inventory feed: memory, time, and GetServiceStatus meanwhile (quick: 10 MB)
  waits              how long GetServiceStatus waits in one sandbox while another is worked on (quick: a tenth of that work)
  storm              100,000 price changes, told to a queue of this machine (quick: 5,000)
  events             what a change of an order pays for its event, where nobody listens

  --peer NAME        a further peer: wiremock or mountebank; repeatable; installs it into a temporary folder
  --against REF      the build of another commit as a further peer: made in a temporary folder
  --max-loss P       with --against: ends with 1 if start or CPU per request are more than P % worse than there
  --quick            a smoke run of about 20 seconds; its figures are rough
  --rounds N         rounds of each server in each case (5; quick: 1)
  --seconds S        about how long a round takes (1; quick: 0.4)
  --connections N    connections of the load (20)
  --case TEXT        only the cases with this in their name
  --json FILE        writes all figures there
  --check            ends with 1 if a target is missed
  --help
`;

const WHAT = ['servers', 'orders', 'feeds', 'sections', 'waits', 'storm', 'events'];

const definition = {
  peer: { type: 'string', multiple: true, default: [] },
  against: { type: 'string' },
  'max-loss': { type: 'string' },
  quick: { type: 'boolean', default: false },
  rounds: { type: 'string' },
  seconds: { type: 'string' },
  connections: { type: 'string', default: '20' },
  case: { type: 'string', default: '' },
  json: { type: 'string' },
  check: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
};

/** What the command line says; ends the process where it says something else. */
export function readOptions(args) {
  try {
    const { values, positionals } = parseArgs({ args, options: definition, allowPositionals: true });
    if (values.help) end(HELP, 0);
    const [what = 'servers', ...rest] = positionals;
    if (rest.length > 0 || !WHAT.includes(what)) throw new Error(`There is no bench ${what}.`);
    for (const peer of values.peer) {
      if (!['wiremock', 'mountebank'].includes(peer)) throw new Error(`There is no peer ${peer}.`);
    }
    const { quick, 'max-loss': maxLoss, ...others } = values;
    if (maxLoss !== undefined && values.against === undefined)
      throw new Error('--max-loss needs --against: whom is it compared with?');
    return {
      ...others,
      quick,
      ...(maxLoss !== undefined && { maxLoss: positive('max-loss', maxLoss) }),
      what,
      rounds: positive('rounds', values.rounds ?? (quick ? '1' : '5')),
      seconds: positive('seconds', values.seconds ?? (quick ? '0.4' : '1')),
      connections: positive('connections', values.connections),
    };
  } catch (error) {
    return end(`${error.message}\n\n${HELP}`, 2);
  }
}

function positive(name, text) {
  const value = Number(text);
  if (!(value > 0)) throw new Error(`--${name} takes a number above zero.`);
  return value;
}

function end(text, code) {
  (code === 0 ? process.stdout : process.stderr).write(text);
  process.exit(code);
}
