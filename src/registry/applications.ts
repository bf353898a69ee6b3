import { clientIdWith } from '../world/key-prefix.js';
import type { World } from '../world/world.js';

/** What a developer is in SP-API: a client of Login with Amazon. */
export interface Application {
  /** The row of the developer. */
  developer: number;
  /** `amzn1.application-oa2-client.` and 32 hexadecimal digits. */
  clientId: string;
  /** `amzn1.oa2-cs.v1.` and 64 hexadecimal digits. */
  clientSecret: string;
  /** When the secret ends, in milliseconds: 180 days after it was made. */
  secretExpiresAt: number;
  /** The secret before the last rotation, and until when it still works. */
  formerSecret: string | null;
  formerUntil: number | null;
}

interface Row {
  developer: number;
  client_id: string;
  client_secret: string;
  secret_made_at: number;
  former_secret: string | null;
  former_until: number | null;
}

const DAY = 86_400_000;
const SECRET_LIFE = 180 * DAY;
/** How long the old secret goes on after a rotation. */
const OVERLAP = 7 * DAY;
const HEX = '0123456789abcdef';

const applicationOf = (row: Row): Application => ({
  developer: row.developer,
  clientId: row.client_id,
  clientSecret: row.client_secret,
  secretExpiresAt: row.secret_made_at + SECRET_LIFE,
  formerSecret: row.former_secret,
  formerUntil: row.former_until,
});

const makeSecret = ({ ids }: World): string => `amzn1.oa2-cs.v1.${ids.spApi.text(64, HEX)}`;

/** Makes the application of the developer in row `developer`. */
export function createApplication(world: World, developer: number): void {
  world.database.run(
    'INSERT INTO applications (developer, client_id, client_secret, secret_made_at) VALUES (?, ?, ?, ?)',
    developer,
    clientIdWith(world.keyPrefix, world.ids.spApi.text(32, HEX)),
    makeSecret(world),
    world.now(),
  );
}

/** The application with a client id. */
export const findApplication = (world: World, clientId: string): Application | undefined =>
  world.database.remembered(`application ${clientId}`, () => {
    const row = world.database.get<Row>('SELECT * FROM applications WHERE client_id = ?', clientId);
    return row && applicationOf(row);
  });

/** The application of the developer in row `developer`. */
export const applicationOfDeveloper = (world: World, developer: number): Application =>
  world.database.remembered(`application of ${developer}`, () =>
    applicationOf(world.database.get<Row>('SELECT * FROM applications WHERE developer = ?', developer)!),
  );

/** Gives an application a new secret, for 180 days; the old one works for seven days more. Refresh tokens stay as they are. */
export function rotateClientSecret(world: World, { developer, clientSecret }: Application): Application {
  world.database.run(
    `UPDATE applications SET client_secret = ?, secret_made_at = ?, former_secret = ?, former_until = ? WHERE developer = ?`,
    makeSecret(world),
    world.now(),
    clientSecret,
    world.now() + OVERLAP,
    developer,
  );
  return applicationOfDeveloper(world, developer);
}

/** Whether a secret is the application's: the current one, even when it has expired, or the one before for a while. */
export const isSecretOf = (application: Application, secret: string, now: number): boolean =>
  secret === application.clientSecret ||
  (secret === application.formerSecret && now < (application.formerUntil ?? 0));

const CLIENT = 'amzn1.application-oa2-client.';
const SOLUTION = 'amzn1.sp.solution.';

/** The id under which a seller is asked for consent: the digits of the client id, in the form that Amazon has for it. */
export function applicationIdOf({ clientId }: Pick<Application, 'clientId'>): string {
  const hex = clientId.slice(CLIENT.length);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return SOLUTION + parts.join('-');
}

/** The client id of an application id; undefined: it is none. */
export const clientIdOf = (applicationId: string): string | undefined =>
  /^amzn1\.sp\.solution\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(applicationId)
    ? CLIENT + applicationId.slice(SOLUTION.length).replaceAll('-', '')
    : undefined;
