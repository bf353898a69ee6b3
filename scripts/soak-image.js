// The image as its users have it, where there is no Docker daemon: built, and run as its user with a read-only root by a script that
// needs none, in a network of its own, where it listens as it does in a container. `npm run soak:image -- --builder SCRIPT`, as root on
// Linux; SCRIPT DIR builds and prints what it built, SCRIPT DIR --run ARG... and --exec CMD... run it, with /data from $DATA.
// Takes minutes. Prints what was found and ends with 1 if something is not as it should be.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    builder: { type: 'string', default: process.env.IMAGE_BUILDER ?? '../shared/tools/build-image.sh' },
    inside: { type: 'string' },
  },
});
const root = fileURLToPath(new URL('..', import.meta.url));
const URL_HERE = 'http://127.0.0.1:2009';
/** What was built before is not built again. */
const env = { ...process.env, BUILDAH_LAYERS: 'true' };

/** Starts a command and keeps what it says. */
function begin(command, words, more = {}) {
  const child = spawn(command, words, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], ...more });
  const run = { child, stdout: '', stderr: '', ended: once(child, 'close') };
  for (const name of ['stdout', 'stderr'])
    child[name].setEncoding('utf8').on('data', (text) => (run[name] += text));
  return run;
}

/** Runs a command to its end, and expects that it works. */
async function run(command, words, more) {
  const begun = begin(command, words, more);
  const [status] = await begun.ended;
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} ended with ${status}: ${begun.stderr}`);
  return begun.stdout;
}

/** A folder with the files of the project as git has or would have them. */
async function copyOfProject() {
  const folder = mkdtempSync(join(tmpdir(), 'mws-local-image-'));
  const files = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  for (const file of files.split('\0'))
    if (file !== '' && existsSync(join(root, file))) cpSync(join(root, file), join(folder, file));
  return folder;
}

/** Waits until it holds, for ten minutes at most: the builder looks at every layer first. */
async function until(holds, what, pause = 200) {
  const last = performance.now() + 600_000;
  while (performance.now() < last) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  throw new Error(`Waited in vain for ${what}.`);
}

const answers = (path) =>
  fetch(URL_HERE + path).then(
    ({ ok }) => ok,
    () => false,
  );

/** Runs the image; `stop` ends it as Docker does, and tells in how many milliseconds. */
async function start(image, data, words) {
  const begun = begin(values.builder, [image, '--run', ...words], { env: { ...env, DATA: data } });
  let ended = false;
  void begun.ended.then(() => (ended = true));
  await until(async () => ended || (await answers('/_mws/health/ready')), 'the server');
  if (ended) throw new Error(`The image ended: ${begun.stderr}`);
  const pid = Number(readFileSync(`/proc/${begun.child.pid}/task/${begun.child.pid}/children`, 'utf8'));
  return {
    begun,
    uid: /^Uid:\t(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1],
    rootIsReadOnly: / \/ (ro)[, ]/.test(readFileSync(`/proc/${pid}/mountinfo`, 'utf8')),
    async stop() {
      const before = performance.now();
      process.kill(pid, 'SIGTERM');
      await until(() => isOver(pid), 'its end', 1);
      const took = Math.round(performance.now() - before);
      await begun.ended;
      return took;
    },
  };
}

/** Gone, or a process whose exit status nobody has asked for yet. */
function isOver(pid) {
  try {
    return /^State:\tZ/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return true;
  }
}

const post = (path, body) =>
  fetch(URL_HERE + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

/** All that is done in the network of its own. */
async function checkRunning(image) {
  const data = mkdtempSync(join(tmpdir(), 'mws-local-image-data-'));
  writeFileSync('/proc/sys/net/ipv4/ip_unprivileged_port_start', '0');
  const first = await start(image, data, ['start', '--tls-port', '443']);
  const [, check] = /^healthcheck=(\[.*?\]) /m.exec(first.begun.stdout);
  await run(values.builder, [image, '--exec', ...JSON.parse(check).slice(1)]);
  const order = { sellerId: 'A2EXAMPLESELLER', marketplaceId: 'ATVPDKIKX0DER', items: [{ sku: 'CUP-1' }] };
  const { amazonOrderId } = await (await post('/_mws/orders', order)).json();
  const client = await run('node', ['examples/compose/client.js'], {
    env: {
      ...process.env,
      NODE_EXTRA_CA_CERTS: join(data, 'ca/ca.pem'),
      ACCESS_KEY_ID: '022QF0EXAMPLEH9DHM02',
      SECRET_ACCESS_KEY: 'kWcrlEXAMPLEM/LtmEENI/aVmYvHNif5zB+d9+ct',
      SELLER_ID: 'A2EXAMPLESELLER',
      AUTH_TOKEN: 'amzn.mws.4ea38b7b-f563-7709-4bae-87aeaEXAMPLE',
    },
  });
  const report = {
    uid: first.uid,
    rootIsReadOnly: first.rootIsReadOnly,
    healthy: true,
    overHttp: await answers('/_mws/try'),
    overHttpsAsMws: client.split('\n')[0],
    warnings: first.begun.stderr.split('whoever reaches this address').length - 1,
    milliseconds: [await first.stop()],
  };
  const second = await start(image, data, []);
  report.keptItsOrder = await answers(`/_mws/orders/${amazonOrderId}`);
  report.milliseconds.push(await second.stop());
  rmSync(data, { recursive: true });
  console.log(JSON.stringify(report, null, 2));
  const { uid, rootIsReadOnly, overHttp, overHttpsAsMws, warnings, milliseconds, keptItsOrder } = report;
  return (
    uid === '1000' &&
    rootIsReadOnly &&
    overHttp &&
    overHttpsAsMws !== '' &&
    warnings === 1 &&
    keptItsOrder &&
    Math.max(...milliseconds) <= 100
  );
}

const SHELL = `
  ip link set lo up
  printf '127.0.0.1 localhost mws.amazonservices.com\\n' >"$1/hosts" && mount --bind "$1/hosts" /etc/hosts
  exec node scripts/soak-image.js --builder "$2" --inside "$1"`;

/** Builds the image and looks at what it is, then runs it in a network of its own. */
async function check() {
  const image = await copyOfProject();
  try {
    const built = await run(values.builder, [image]);
    console.log(built.trim());
    const megabytes = Number(/application layer: (\d+) MB/.exec(built)[1]);
    const running = spawn('unshare', ['--net', '--mount', 'sh', '-ec', SHELL, 'sh', image, values.builder], {
      cwd: root,
      stdio: 'inherit',
    });
    const [status] = await once(running, 'close');
    return (
      /^user=node /m.test(built) && !built.includes('in the last stage:') && megabytes < 60 && status === 0
    );
  } finally {
    rmSync(image, { recursive: true });
  }
}

process.exitCode = (await (values.inside ? checkRunning(values.inside) : check())) ? 0 : 1;
